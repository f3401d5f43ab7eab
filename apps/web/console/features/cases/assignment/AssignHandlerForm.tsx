import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { type CaseFormProps, commandOn } from '../form-props';
import { handlersQuery } from '../queries';
import { HandlerPicker } from './HandlerPicker';

type Values = Schemas['AssignHandlerBody'];

/** 指派承办人: handlers with their load against 在办上限. A person decides; the list only shows. */
export function AssignHandlerForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const handlers = useQuery(handlersQuery);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'assign', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), handler: values.handler, note: values.note })}
      submit={label('command', 'AssignHandler')}
      dateLabel={t('assignment.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Asked query={handlers}>
        {(rows) => (
          <Form.Item name="handler" label={t('assignment.handler')} rules={[{ required: true, message: t('form.choose') }]}>
            <HandlerPicker rows={rows} present={view.assignment?.handler.id} />
          </Form.Item>
        )}
      </Asked>
      <Form.Item name="note" label={t('assignment.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}

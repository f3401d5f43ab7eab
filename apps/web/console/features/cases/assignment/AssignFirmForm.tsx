import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
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
import { unitsQuery } from '../queries';

type Values = Schemas['AssignFirmBody'];

/** 指派律师事务所, which names its lawyer in a second step. */
export function AssignFirmForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'assign-firm', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), firm: values.firm, note: values.note })}
      submit={label('command', 'AssignFirm')}
      dateLabel={t('assignment.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('assignment.firmHint')}</p>
      <Asked query={units}>
        {(rows) => {
          const firms = rows.filter(({ kind, closed }) => kind === 'firm' && !closed);
          return (
            <Form.Item
              name="firm"
              label={t('assignment.firm')}
              rules={[{ required: true, message: t('form.choose') }]}
              extra={firms.length === 0 && t('assignment.noFirm')}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t('form.choose')}
                options={firms.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          );
        }}
      </Asked>
      <Form.Item name="note" label={t('assignment.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}

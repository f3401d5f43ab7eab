import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { GroundField } from './GroundField';

type Values = Schemas['ProposeTerminationBody'];

/** 终止意见 of the reviewer; goes to the approver through the steps that the unit laid down. */
export function ProposeTerminationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'propose-termination', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), ground: values.ground, opinion: values.opinion })}
      submit={label('command', 'ProposeTermination')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('termination.proposeHint')}</p>
      <GroundField />
      <Form.Item
        name="opinion"
        label={t('termination.opinion')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={2000} rows={4} />
      </Form.Item>
    </CommandForm>
  );
}

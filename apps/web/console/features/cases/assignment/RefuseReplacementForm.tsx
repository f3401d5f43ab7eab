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

type Values = Schemas['RefuseReplacementBody'];

/** 不予更换, with the reason. */
export function RefuseReplacementForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'refuse-replacement', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'RefuseReplacement')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item
        name="reason"
        label={t('assignment.keepReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}

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

type Values = Schemas['ReopenCaseBody'];

/** 重新办理: a closed case goes on with its handler; the closing stays in the history. */
export function ReopenCaseForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'reopen', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'ReopenCase')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('reopen.hint')}</p>
      <Form.Item name="reason" label={t('reopen.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={1000} />
      </Form.Item>
    </CommandForm>
  );
}

import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['WithdrawApplicationBody'];

/** 撤回申请, before the decision. The application stays in the record. */
export function WithdrawApplicationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'withdraw', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason, evidence: values.evidence })}
      submit={label('command', 'WithdrawApplication')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('withdraw.stays')}</p>
      <Form.Item name="reason" label={t('withdraw.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} />
      </Form.Item>
      <Form.Item name="evidence" label={t('withdraw.evidence')}>
        <Input maxLength={200} placeholder={t('withdraw.evidenceHint')} />
      </Form.Item>
    </CommandForm>
  );
}

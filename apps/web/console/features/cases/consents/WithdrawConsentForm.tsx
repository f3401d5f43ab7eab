import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { WhomField } from '../roster/WhomField';

type Values = Schemas['WithdrawConsentBody'];

/** 撤回同意: as easy as agreeing, no reason is asked for (个人信息保护法第十五条). */
export function WithdrawConsentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const subject = Form.useWatch('subject', form);
  const agreed = view.applicants.filter(({ consents }) => consents.length > 0);
  const given = agreed.find(({ person }) => person.subject === subject)?.consents.map(({ kind }) => kind as string) ?? [];
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'withdraw-consent', onDone)}
      historyOf={view.caseId}
      initial={{ subject: agreed.length === 1 ? agreed[0]?.person.subject : undefined }}
      toBody={(values) => tidy({ ...dated(values), subject: values.subject, kind: values.kind, reason: values.reason })}
      submit={label('command', 'WithdrawConsent')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('consent.withdrawHint')}</p>
      <WhomField applicants={agreed} />
      <CodeField key={subject} name="kind" label={t('consent.kind')} dictionary="consentKind" only={given} required />
      <Form.Item name="reason" label={t('form.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}

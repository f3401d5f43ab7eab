import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { codesOf, label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { WhomField } from '../roster/WhomField';
import { onlyApplicant } from '../roster/whom';

type Values = Schemas['RecordConsentBody'];

/** 登记同意: one box for each kind, none of them ticked beforehand; what stands already is not asked for again. */
export function RecordConsentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const subject = Form.useWatch('subject', form);
  const given = view.applicants.find(({ person }) => person.subject === subject)?.consents.map(({ kind }) => kind as string) ?? [];
  const open = codesOf('consentKind').filter((kind) => !given.includes(kind));
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'record-consent', onDone)}
      historyOf={view.caseId}
      initial={{ subject: onlyApplicant(view) }}
      toBody={(values) => tidy({ ...dated(values), subject: values.subject, kinds: values.kinds, evidence: values.evidence })}
      submit={label('command', 'RecordConsent')}
      dateLabel={t('consent.date')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('consent.hint')}</p>
      <WhomField applicants={view.applicants} />
      {open.length > 0 ? (
        <CodeField key={subject} name="kinds" label={t('consent.kinds')} dictionary="consentKind" only={open} as="boxes" required />
      ) : (
        <p className="hint">{t('consent.all')}</p>
      )}
      <Form.Item name="evidence" label={t('consent.evidence')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('consent.evidenceHint')} />
      </Form.Item>
    </CommandForm>
  );
}

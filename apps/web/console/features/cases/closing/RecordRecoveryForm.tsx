import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { MoneyField } from '../../../forms/MoneyField';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import { type CaseFormProps, commandOn } from '../form-props';
import { AmountsEach } from '../handling/AmountsEach';
import { ProceedingField } from '../handling/ProceedingField';

type Body = Schemas['RecordRecoveryBody'];
/** The body, and an amount for each applicant, in their order. */
type Values = Omit<Body, 'received'> & { readonly each?: readonly (number | undefined)[] };

/** 登记到账: one part of the money at a time, with what proves it. */
export function RecordRecoveryForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const toBody = (values: Values): Body => ({
    ...tidy({ ...dated(values), evidence: values.evidence, payer: values.payer, proceedingId: values.proceedingId }),
    received: view.applicants.flatMap(({ person }, index) => {
      const amount = values.each?.[index];
      return amount === undefined || amount === null ? [] : [{ subject: person.subject, amount }];
    }),
  });
  return (
    <CommandForm<Values, Body>
      command={commandOn(view, 'recovery', onDone)}
      historyOf={view.caseId}
      toBody={toBody}
      submit={label('command', 'RecordRecovery')}
      dateLabel={t('recovery.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">
        {t('recovery.hint')}
        {view.amounts.received !== undefined && ` ${t('recovery.soFar', { amount: yuan(view.amounts.received) })}`}
      </p>
      {view.applicants.length > 1 ? (
        <AmountsEach applicants={view.applicants} columns={[{ name: (index) => ['each', index], label: t('amount.received') }]} />
      ) : (
        <MoneyField name={['each', 0]} label={t('amount.received')} required />
      )}
      <Form.Item name="evidence" label={t('recovery.evidence')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('recovery.evidenceHint')} />
      </Form.Item>
      <Form.Item name="payer" label={t('recovery.payer')}>
        <Input maxLength={100} />
      </Form.Item>
      {view.handling.proceedings.length > 0 && (
        <ProceedingField name="proceedingId" label={t('recovery.through')} among={view.handling.proceedings} />
      )}
    </CommandForm>
  );
}

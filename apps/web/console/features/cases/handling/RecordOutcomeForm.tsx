import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { MoneyField } from '../../../forms/MoneyField';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { type CaseFormProps, commandOn } from '../form-props';
import type { Amounts } from '../types';
import { AmountsEach } from './AmountsEach';
import { ProceedingField } from './ProceedingField';
import { canEndBy } from './proceedings';
import { needsDocument, needsInstance, needsPerformance, needsReceipt } from './routes';

type Body = Schemas['RecordOutcomeBody'];

/** The body, and one row of amounts for each applicant of several, in their order. */
type Values = Body & { readonly each?: readonly Amounts[] };

const figures = ['claimed', 'awarded', 'received'] as const;

/** 登记办理结果: the paper, when it was received (clocks run from that day), and three figures that are never mixed. */
export function RecordOutcomeForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const route = Form.useWatch('route', form);
  const fitting = view.handling.proceedings.filter((one) => one.state !== 'ended' && one.state !== 'refused' && canEndBy(one.kind, route));
  const chosen: string | undefined = Form.useWatch('proceedingId', form);
  const through = fitting.find(({ id }) => id === chosen);
  const several = view.applicants.length > 1;
  const required = [{ required: true, message: t('form.required') }];

  const toBody = (values: Values): Body =>
    tidy<Body>({
      ...dated(values),
      route: values.route,
      proceedingId: fitting.some(({ id }) => id === values.proceedingId) ? values.proceedingId : undefined,
      instance: needsInstance(values.route) && !through ? values.instance : undefined,
      finalAward: values.route === 'arbitration-award' ? values.finalAward : undefined,
      document: needsDocument(values.route) ? values.document : undefined,
      receivedOn: needsReceipt(values.route) ? values.receivedOn : undefined,
      respondentReceivedOn: needsReceipt(values.route) ? values.respondentReceivedOn : undefined,
      performedFrom: needsPerformance(values.route) ? values.performedFrom : undefined,
      performBy: needsReceipt(values.route) ? values.performBy : undefined,
      amounts: several ? undefined : values.amounts,
      perApplicant: several
        ? view.applicants.flatMap((applicant, index) => {
            const amounts = tidy(values.each?.[index] ?? {});
            return Object.keys(amounts).length > 0 ? [{ subject: applicant.person.subject, ...amounts }] : [];
          })
        : undefined,
      summary: values.summary,
    });

  return (
    <CommandForm<Values, Body>
      form={form}
      command={commandOn(view, 'outcome', onDone)}
      historyOf={view.caseId}
      toBody={toBody}
      submit={label('command', 'RecordOutcome')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="route" label={t('outcome.route')} dictionary="outcomeRoute" required />
      {fitting.length > 0 && <ProceedingField name="proceedingId" label={t('outcome.through')} among={fitting} />}
      {needsInstance(route) && !through && (
        <CodeField name="instance" label={t('outcome.instance')} dictionary="instance" as="buttons" required />
      )}
      {route === 'arbitration-award' && (
        <Form.Item name="finalAward" label={t('outcome.finalAward')} rules={required} extra={t('outcome.finalAwardHint')}>
          <Radio.Group
            className="buttons"
            optionType="button"
            options={[
              { value: true, label: t('outcome.final') },
              { value: false, label: t('outcome.notFinal') },
            ]}
          />
        </Form.Item>
      )}
      {needsDocument(route) && (
        <div className="fields-3">
          <DayField name={['document', 'issuedOn']} label={t('outcome.issuedOn')} required max={today()} />
          <Form.Item name={['document', 'number']} label={t('outcome.number')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={['document', 'body']} label={t('outcome.body')}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
      )}
      {needsReceipt(route) && (
        <div className="fields-3">
          <DayField name="receivedOn" label={t('outcome.receivedOn')} extra={t('outcome.receivedHint')} required max={today()} />
          <DayField name="respondentReceivedOn" label={t('outcome.respondentReceivedOn')} max={today()} />
          <DayField name="performBy" label={t('outcome.performBy')} extra={t('outcome.performByHint')} />
        </div>
      )}
      {needsPerformance(route) && <DayField name="performedFrom" label={t('outcome.performedFrom')} required max={today()} />}
      <h3 className="form-head">{t('amount.title')}</h3>
      <p className="hint">{t('amount.hint')}</p>
      {several ? (
        <AmountsEach
          applicants={view.applicants}
          columns={figures.map((figure) => ({ name: (index) => ['each', index, figure], label: t(`amount.${figure}`) }))}
        />
      ) : (
        <div className="fields-3">
          {figures.map((figure) => (
            <MoneyField key={figure} name={['amounts', figure]} label={t(`amount.${figure}`)} />
          ))}
        </div>
      )}
      <Form.Item name="summary" label={t('outcome.summary')}>
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}

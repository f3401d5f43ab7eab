import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { MoneyField } from '../../../forms/MoneyField';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import { type CaseFormProps, commandOn } from '../form-props';
import type { RespondentShown } from '../types';
import { ProceedingField } from './ProceedingField';
import { canFollow, identifies, takesFurther } from './proceedings';

type Body = Schemas['FileProceedingBody'];
/** The body, and one code for each respondent that has none, by its id. */
type Values = Body & { readonly code?: Readonly<Record<string, string | undefined>> };

/** 登记程序: where it was filed and when; the dates of the body follow by themselves. */
export function FileProceedingForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const against: readonly string[] | undefined = Form.useWatch('against', form);
  const before = view.handling.proceedings.filter((one) => canFollow(kind, one.kind));
  const name = (one: RespondentShown) => one.name ?? personal(one.person?.name, t);
  const nameless = view.respondents.filter((one) => one.kind === 'organisation' && !one.creditCode && (against ?? []).includes(one.id));

  const toBody = (values: Values): Body => ({
    ...tidy({
      ...dated(values),
      kind: values.kind,
      body: values.body,
      number: values.number,
      follows: before.length > 0 ? values.follows : undefined,
      claimed: values.claimed,
      note: values.note,
      codes: nameless.flatMap((one) => {
        const creditCode = values.code?.[one.id]?.trim();
        return creditCode ? [{ respondent: one.id, creditCode }] : [];
      }),
    }),
    against: values.against ?? [],
  });

  return (
    <CommandForm<Values, Body>
      form={form}
      command={commandOn(view, 'proceeding', onDone)}
      historyOf={view.caseId}
      initial={{ against: view.respondents.map(({ id }) => id), follows: before.at(-1)?.id }}
      toBody={toBody}
      submit={label('command', 'FileProceeding')}
      dateLabel={t('proceeding.filedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="kind" label={t('proceeding.kind')} dictionary="proceedingKind" required />
      {takesFurther(kind) && before.length > 0 && (
        <ProceedingField
          name="follows"
          label={t('proceeding.follows')}
          among={before}
          required={before.length > 1}
          extra={t('proceeding.followsHint')}
        />
      )}
      <div className="fields-2">
        <Form.Item name="body" label={t('proceeding.body')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
          <Input maxLength={100} placeholder={t('proceeding.bodyHint')} />
        </Form.Item>
        <Form.Item name="number" label={t('proceeding.number')}>
          <Input maxLength={60} placeholder={t('proceeding.numberHint')} />
        </Form.Item>
      </div>
      <Form.Item name="against" label={t('proceeding.against')}>
        <Checkbox.Group options={view.respondents.map((one) => ({ value: one.id, label: name(one) }))} />
      </Form.Item>
      {identifies(kind) && nameless.length > 0 && <p className="hint">{t('proceeding.codeHint')}</p>}
      {nameless.map((one) => (
        <Form.Item
          key={one.id}
          name={['code', one.id]}
          label={t('proceeding.codeOf', { name: name(one) })}
          rules={[{ required: identifies(kind), whitespace: true, message: t('form.required') }]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      ))}
      <MoneyField name="claimed" label={t('amount.claimed')} />
      <Form.Item name="note" label={t('form.note')}>
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}

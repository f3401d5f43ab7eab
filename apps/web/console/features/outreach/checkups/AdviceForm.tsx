import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { SeverityTag } from './CheckupTag';
import { type CheckupFormProps, commandOn, wordsOf } from './form-props';
import type { Finding } from './queries';

interface Line {
  readonly wanted?: boolean;
  readonly text?: string;
  readonly dueOn?: string;
}

type Values = Dated & {
  readonly advice: Readonly<Record<string, Line | undefined>>;
  readonly way?: string;
  readonly receiver?: { readonly name?: string; readonly phone?: string };
};

/** One finding: whether to advise on it, what, and by when it should be put right. */
function AdviceFields({ finding }: { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const wanted = Form.useWatch(['advice', finding.finding, 'wanted']);
  const at = (field: string) => ['advice', finding.finding, field];
  return (
    <fieldset className="entry">
      <legend className="entry-head">
        <SeverityTag severity={finding.severity} /> {wordsOf(finding, inLanguage)}
      </legend>
      <Form.Item name={at('wanted')} valuePropName="checked">
        <Checkbox>{t('checkups.adviseOn')}</Checkbox>
      </Form.Item>
      {wanted && (
        <>
          <Form.Item
            name={at('text')}
            label={t('checkups.advice')}
            rules={[{ required: true, whitespace: true, message: t('form.required') }]}
          >
            <TextArea max={1000} rows={2} />
          </Form.Item>
          <DayField name={at('dueOn')} label={t('checkups.dueOn')} required />
        </>
      )}
    </fieldset>
  );
}

/** 提出建议: on each finding, handed over on a day to somebody named. */
export function AdviceForm({ view, part: finding, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  const findings = view.findings.filter((one) => !one.dismissed && one.result !== 'done');
  const ofWorker = view.kind === 'worker';
  const initial: Values = {
    advice: Object.fromEntries(
      findings.map((one) => [
        one.finding,
        {
          wanted: finding ? one.finding === finding : one.dueOn === undefined,
          text: one.advice ?? one.suggestion,
          dueOn: one.dueOn,
        },
      ]),
    ),
    way: 'in-person',
    receiver: ofWorker ? undefined : { name: view.contactPerson?.name ?? undefined },
  };
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'advice', onDone)}
      initial={initial}
      toBody={(values) => ({
        ...tidy({ ...dated(values), way: values.way, receiver: values.receiver }),
        advice: findings.flatMap(({ finding: about }) => {
          const line = values.advice[about];
          return line?.wanted ? [{ finding: about, text: line.text?.trim(), dueOn: line.dueOn }] : [];
        }),
      })}
      submit={label('command', 'GiveAdvice')}
      dateLabel={t('checkups.handedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {findings.map((one) => (
        <AdviceFields key={one.finding} finding={one} />
      ))}
      <CodeField name="way" label={t('checkups.way')} dictionary="adviceWay" as="buttons" required />
      <Form.Item
        name={['receiver', 'name']}
        label={t('checkups.receiver')}
        extra={ofWorker ? t('checkups.receiverIsWorker') : undefined}
        rules={[{ required: !ofWorker, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
    </CommandForm>
  );
}

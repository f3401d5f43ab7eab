import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { today } from '../../../parts/time';
import { type CheckupFormProps, commandOn, wordsOf } from './form-props';
import type { Finding } from './queries';

/** Which finding: those that the command can be about. */
function FindingField({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name="finding" label={t('checkups.finding')} rules={[{ required: true, message: t('form.choose') }]}>
      <Select
        options={findings.map((one) => ({ value: one.finding, label: wordsOf(one, inLanguage) }))}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('form.choose')}
      />
    </Form.Item>
  );
}

const open = ({ dismissed, result }: Finding): boolean => !dismissed && result !== 'done';

type Dismissal = Dated & { readonly finding?: string; readonly reason?: string };

/** 排除发现: it does not hold. */
export function DismissFindingForm({ view, part: finding, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Dismissal, unknown>
      command={commandOn(view, 'dismiss', onDone)}
      initial={{ finding }}
      toBody={(values) => tidy({ ...dated(values), finding: values.finding, reason: values.reason })}
      submit={label('command', 'DismissFinding')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <FindingField findings={view.findings.filter(open)} />
      <Form.Item
        name="reason"
        label={t('checkups.dismissReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </CommandForm>
  );
}

type Values = Schemas['FollowUpBody'];

/** 跟踪整改: put right, being put right with the next day to look, or not with the reason. */
export function FollowUpForm({ view, part: finding, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const result = Form.useWatch('result', form);
  const followed = view.findings.filter((one) => open(one) && one.dueOn);
  return (
    <CommandForm<Values, unknown>
      form={form}
      command={commandOn(view, 'follow-up', onDone)}
      initial={{ finding: finding ?? followed[0]?.finding }}
      toBody={({ finding: about, nextOn, note, ...values }) =>
        tidy({
          ...dated(values),
          finding: about,
          result: values.result,
          ...(values.result === 'in-progress' && { nextOn }),
          note,
        })
      }
      submit={label('command', 'FollowUp')}
      dateLabel={t('checkups.followedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <FindingField findings={followed} />
      <CodeField name="result" label={t('checkups.result')} dictionary="followUpResult" as="buttons" required />
      {result === 'in-progress' && <DayField name="nextOn" label={t('checkups.nextOn')} min={today()} required />}
      <Form.Item
        name="note"
        label={t('checkups.followUpNote')}
        rules={[{ required: result === 'not-done', whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}

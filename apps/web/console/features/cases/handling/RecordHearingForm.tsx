import { Form, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { ProceedingField } from './ProceedingField';
import { goesOn } from './proceedings';

type Values = Schemas['RecordHearingBody'];

/** 登记开庭情况: a hearing that was told of, or one that came without notice on record. */
export function RecordHearingForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const going = view.handling.proceedings.filter(goesOn);
  const only = going.length === 1 ? going[0] : undefined;
  const scheduled = (of: typeof only) => (of?.hearings ?? []).filter(({ state }) => state === 'scheduled');
  const proceedingId: string | undefined = Form.useWatch('proceedingId', form);
  const chosen = going.find(({ id }) => id === proceedingId);
  const ahead = scheduled(chosen);
  const required = [{ required: true, message: t('form.choose') }];
  const yesNo = (yes: string, no: string) => (
    <Radio.Group
      className="buttons"
      optionType="button"
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  );
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'hearing', onDone)}
      historyOf={view.caseId}
      initial={{ proceedingId: only?.id, hearingId: scheduled(only)[0]?.id }}
      toBody={(values) => ({
        ...tidy({
          ...dated(values),
          proceedingId: values.proceedingId,
          hearingId: ahead.some(({ id }) => id === values.hearingId) ? values.hearingId : undefined,
          summary: values.summary,
        }),
        attended: values.attended,
        adjourned: values.adjourned,
      })}
      submit={label('command', 'RecordHearing')}
      dateLabel={t('hearing.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <ProceedingField name="proceedingId" label={t('proceeding.which')} among={going} required />
      {ahead.length > 0 && (
        <Form.Item name="hearingId" label={t('hearing.which')}>
          <Select
            allowClear
            placeholder={t('form.choose')}
            options={ahead.map(({ id, hearingOn, time }) => ({ value: id, label: [hearingOn, time].filter(Boolean).join(' ') }))}
          />
        </Form.Item>
      )}
      <Form.Item name="attended" label={t('hearing.attended')} rules={required}>
        {yesNo(t('hearing.wasThere'), t('hearing.wasNotThere'))}
      </Form.Item>
      <Form.Item name="adjourned" label={t('hearing.adjourned')} rules={required}>
        {yesNo(t('hearing.goesOn'), t('hearing.isOver'))}
      </Form.Item>
      <Form.Item name="summary" label={t('hearing.summary')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={4000} rows={6} />
      </Form.Item>
    </CommandForm>
  );
}

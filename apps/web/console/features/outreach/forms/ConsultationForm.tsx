import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { AttendeeFields } from './AttendeeFields';

type Values = Schemas['AnswerConsultationBody'] & { readonly named?: boolean };

/** 登记咨询: question and answer; who does not want to be named is not. */
export function ConsultationForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const named = Form.useWatch('named', form);
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Values, unknown>
      form={form}
      command={commandOn(view, 'consultation', onDone)}
      nameOf={nameOn(view)}
      initial={
        { named: true, asker: { categories: view.categories }, occurredOn: view.day < today() ? view.day : undefined } as Partial<Values>
      }
      toBody={({ asker, named: withName, ...values }) => ({
        ...dated(values),
        question: values.question.trim(),
        answer: values.answer.trim(),
        ...(withName && asker && { asker: { ...tidy(asker), categories: asker.categories ?? [] } }),
      })}
      submit={label('command', 'AnswerConsultation')}
      dateLabel={t('outreach.askedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="named" valuePropName="checked">
        <Checkbox>{t('outreach.leavesName')}</Checkbox>
      </Form.Item>
      {named && <AttendeeFields at="asker" />}
      <Form.Item name="question" label={t('outreach.question')} rules={required}>
        <TextArea max={1000} rows={3} />
      </Form.Item>
      <Form.Item name="answer" label={t('outreach.answer')} rules={required}>
        <TextArea max={1000} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}

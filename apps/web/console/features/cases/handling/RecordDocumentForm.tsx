import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { type CaseFormProps, commandOn } from '../form-props';
import { ProceedingField } from './ProceedingField';

type Values = Schemas['RecordDocumentBody'];

/** 登记文书材料: what it is, and where it is. */
export function RecordDocumentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const paper = Form.useWatch('form', form) === 'paper';
  const needed = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'document', onDone)}
      historyOf={view.caseId}
      initial={{ form: 'paper' }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          kind: values.kind,
          title: values.title,
          dated: values.dated,
          form: values.form,
          place: values.place,
          proceedingId: values.proceedingId,
        })
      }
      submit={label('command', 'RecordDocument')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="kind" label={t('doc.kind')} dictionary="archiveItem" required />
      <Form.Item name="title" label={t('doc.title')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <DayField name="dated" label={t('doc.dated')} max={today()} />
      <CodeField
        name="form"
        label={t('doc.form')}
        dictionary="documentForm"
        as="buttons"
        extra={paper ? undefined : t('doc.fileHint')}
        required
      />
      <Form.Item name="place" label={t('doc.place')} rules={paper ? needed : []}>
        <Input maxLength={200} placeholder={t('doc.placeHint')} />
      </Form.Item>
      {view.handling.proceedings.length > 0 && (
        <ProceedingField name="proceedingId" label={t('proceeding.of')} among={view.handling.proceedings} />
      )}
    </CommandForm>
  );
}

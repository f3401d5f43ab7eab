import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { FileItems } from '../page/FileItems';

type Values = Schemas['CheckFileBody'];

/** 归档检查, by the coordinator: what the file holds stands above the answer. */
export function CheckFileForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const result = Form.useWatch('result', form);
  const checkedOn: string | undefined = Form.useWatch('occurredOn', form);
  const [newest] = view.file.submissions;
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'check-file', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) =>
        tidy({
          ...dated(values),
          result: values.result,
          ...(values.result === 'returned'
            ? { items: values.items, reason: values.reason, resubmitBy: values.resubmitBy }
            : { place: values.place }),
        })
      }
      submit={label('command', 'CheckFile')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {newest && (
        <div className="seen">
          <h3 className="form-head">{t('archive.submitted', { on: newest.on, who: newest.by.name })}</h3>
          <FileItems submission={newest} />
        </div>
      )}
      <CodeField name="result" label={t('archive.result')} dictionary="checkResult" as="buttons" required />
      {result === 'returned' && (
        <>
          <CodeField name="items" label={t('archive.toSupply')} dictionary="archiveItem" as="boxes" />
          <Form.Item name="reason" label={t('archive.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
            <TextArea max={1000} />
          </Form.Item>
          <DayField name="resubmitBy" label={t('archive.resubmitBy')} min={checkedOn} required />
        </>
      )}
      {result === 'passed' && (
        <Form.Item name="place" label={t('archive.place')}>
          <Input maxLength={200} placeholder={t('archive.placeHint')} />
        </Form.Item>
      )}
    </CommandForm>
  );
}

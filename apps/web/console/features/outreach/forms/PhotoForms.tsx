import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { FileField, UploadProgress } from '../../../forms/FileField';
import { tidy } from '../../../forms/tidy';
import { type FileBody, useUpload } from '../../../forms/use-upload';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';

/** 留存活动照片: one at a time, as it comes from the camera. */
export function KeepPhotoForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const path = `/activities/${view.activityId}/photos`;
  const { part, send } = useUpload(path);
  return (
    <CommandForm<Dated & { readonly file: File }, FileBody>
      command={{ path, send, onDone }}
      toBody={({ file, ...values }) => ({ ...tidy({ ...dated(values) }), file })}
      submit={label('command', 'KeepPhoto')}
      dateLabel={t('outreach.keptOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <FileField label={t('outreach.photoFile')} pictures />
      <UploadProgress part={part} />
    </CommandForm>
  );
}

/** 作废照片. */
export function WithdrawPhotoForm({ view, part: subject, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Dated & { readonly reason: string }, unknown>
      command={commandOn(view, `photos/${subject}/withdraw`, onDone, true)}
      nameOf={nameOn(view)}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'WithdrawPhoto')}
      onCancel={onCancel}
      onDirty={onDirty}
      danger
    >
      <p className="hint">{t('outreach.withdrawPhotoHint')}</p>
      <Form.Item name="reason" label={t('outreach.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}

import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { FileField, UploadProgress } from '../../../forms/FileField';
import { tidy } from '../../../forms/tidy';
import { type FileBody, useUpload } from '../../../forms/use-upload';
import { label } from '../../../i18n/options';
import type { CaseFormProps } from '../form-props';
import type { AttachmentShown } from '../types';

interface Values extends Dated {
  readonly reason: string;
  readonly file: File;
}

/** 更换材料附件: a newer version takes the place; the one before stays. */
export function ReplaceFileForm({ view, of, onDone, onCancel, onDirty }: CaseFormProps & { readonly of: AttachmentShown }): ReactNode {
  const { t } = useTranslation();
  const path = `/cases/${view.caseId}/attachments/${of.attachmentId}/replace`;
  const { part, send } = useUpload(path);
  return (
    <CommandForm<Values, FileBody>
      command={{ path, send, onDone }}
      historyOf={view.caseId}
      toBody={({ file, reason, ...values }) => ({ ...tidy({ ...dated(values), reason }), file })}
      submit={label('command', 'ReplaceFile')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('attachment.replaceHint', { item: label('archiveItem', of.item) })}</p>
      <FileField label={t('attachment.file')} />
      <UploadProgress part={part} />
      <Form.Item name="reason" label={t('attachment.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('attachment.replaceReasonHint')} />
      </Form.Item>
    </CommandForm>
  );
}

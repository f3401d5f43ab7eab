import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { FileField, UploadProgress } from '../../../forms/FileField';
import { tidy } from '../../../forms/tidy';
import { type FileBody, useUpload } from '../../../forms/use-upload';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import type { CaseFormProps } from '../form-props';

interface Values extends Dated {
  readonly item: string;
  readonly about?: string;
  readonly note?: string;
  readonly file: File;
}

/** 上传材料附件: one scan or photograph, with its place in the 卷内目录. */
export function AttachFileForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const path = `/cases/${view.caseId}/attachments`;
  const { part, send } = useUpload(path);
  const people = [...view.applicants, ...view.respondents, ...(view.agent ? [view.agent] : [])].flatMap(({ person }) => person ?? []);
  return (
    <CommandForm<Values, FileBody>
      command={{ path, send, onDone }}
      historyOf={view.caseId}
      toBody={({ file, item, about, note, ...values }) => ({ ...tidy({ ...dated(values), item, about, note }), file })}
      submit={label('command', 'AttachFile')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <FileField label={t('attachment.file')} />
      <UploadProgress part={part} />
      <CodeField name="item" label={t('attachment.item')} dictionary="archiveItem" required />
      {people.length > 1 && (
        <Form.Item name="about" label={t('attachment.about')} extra={t('attachment.aboutHint')}>
          <Select
            allowClear
            placeholder={personal(people[0]?.name, t)}
            options={people.map((person) => ({ value: person.subject, label: personal(person.name, t) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('attachment.note')}>
        <Input maxLength={200} placeholder={t('attachment.noteHint')} />
      </Form.Item>
    </CommandForm>
  );
}

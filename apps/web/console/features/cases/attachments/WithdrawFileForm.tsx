import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import type { AttachmentShown } from '../types';

type Values = Schemas['WithdrawFileBody'];

/** 作废材料附件: it was attached by mistake, and stays in the history. */
export function WithdrawFileForm({ view, of, onDone, onCancel, onDirty }: CaseFormProps & { readonly of: AttachmentShown }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, `attachments/${of.attachmentId}/withdraw`, onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'WithdrawFile')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('attachment.withdrawHint', { item: label('archiveItem', of.item) })}</p>
      <Form.Item name="reason" label={t('attachment.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('attachment.withdrawReasonHint')} />
      </Form.Item>
    </CommandForm>
  );
}

import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';

/** What a change of the limitation stands on: without proof it would not stand before the commission. */
export function EvidenceField({ hint }: { hint?: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="evidence"
      label={t('limitation.evidence')}
      extra={hint ?? t('limitation.evidenceHint')}
      rules={[{ required: true, whitespace: true, message: t('form.required') }]}
    >
      <TextArea max={500} rows={3} />
    </Form.Item>
  );
}

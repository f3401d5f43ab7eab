import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { TextArea } from '../../../forms/TextArea';

/** The reason, in a code and in words, and where to object: all three stand in the written decision (法律援助法第四十三、四十九条). */
export function RefusalFields(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <CodeField name="reason" label={t('decision.reason')} dictionary="refusalReason" required />
      <Form.Item
        name="explanation"
        label={t('decision.explanation')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('decision.explanationHint')}
      >
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <Form.Item
        name="objectTo"
        label={t('decision.objectTo')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('decision.objectToHint')}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

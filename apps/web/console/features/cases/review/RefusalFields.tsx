import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { TextArea } from '../../../forms/TextArea';
import { ObjectToField } from '../objection/ObjectToField';
import type { CaseView } from '../types';

/** The reason, in a code and in words, and where to object: all three stand in the written decision (法律援助法第四十三、四十九条). */
export function RefusalFields({ view }: { view: CaseView }): ReactNode {
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
      <ObjectToField view={view} />
    </>
  );
}

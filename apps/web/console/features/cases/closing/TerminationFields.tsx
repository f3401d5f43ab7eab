import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';
import { ObjectToField } from '../objection/ObjectToField';
import type { CaseView } from '../types';
import { GroundField } from './GroundField';

/** The ground, the reason in words, and where to object: all three stand in the written decision (法律援助法第四十八、四十九条). */
export function TerminationFields({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <GroundField />
      <Form.Item
        name="explanation"
        label={t('termination.explanation')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <ObjectToField view={view} />
    </>
  );
}

import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { TextArea } from '../../../forms/TextArea';
import { ObjectToField } from '../objection/ObjectToField';
import type { CaseView } from '../types';

const deceits = ['deceit', 'false-evidence'];

/** The ground, the reason in words, and where to object: all three stand in the written decision (法律援助法第四十八、四十九条). */
export function TerminationFields({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const ground: string | undefined = Form.useWatch('ground');
  return (
    <>
      <CodeField
        name="ground"
        label={t('termination.ground')}
        dictionary="terminationGround"
        extra={t('termination.groundHint')}
        required
      />
      {deceits.includes(ground ?? '') && <p className="warn">{t('termination.notCounted')}</p>}
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

import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { TextArea } from '../../../forms/TextArea';

const deceits = ['deceit', 'false-evidence'];

/** The ground, the reason in words, and where to object: all three stand in the written decision (法律援助法第四十八、四十九条). */
export function TerminationFields(): ReactNode {
  const { t } = useTranslation();
  const ground: string | undefined = Form.useWatch('ground');
  const needed = [{ required: true, whitespace: true, message: t('form.required') }];
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
      <Form.Item name="explanation" label={t('termination.explanation')} rules={needed}>
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <Form.Item name="objectTo" label={t('decision.objectTo')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

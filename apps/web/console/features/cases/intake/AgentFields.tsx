import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { PersonFields } from '../../../forms/PersonFields';

/** 代理人, e.g. next of kin of a worker in hospital: with relation and authority. */
export function AgentFields(): ReactNode {
  const { t } = useTranslation();
  const has = Form.useWatch('hasAgent') as boolean | undefined;
  return (
    <>
      <Form.Item name="hasAgent" valuePropName="checked" noStyle>
        <Checkbox>{t('apply.hasAgent')}</Checkbox>
      </Form.Item>
      {has && (
        <fieldset className="entry">
          <PersonFields at={['agent', 'person']} nameRequired />
          <div className="fields-3">
            <CodeField name={['agent', 'relation']} label={t('apply.agentRelation')} dictionary="agentRelation" required />
            <CodeField name={['agent', 'authority']} label={t('apply.agentAuthority')} dictionary="agentAuthority" as="buttons" required />
          </div>
        </fieldset>
      )}
    </>
  );
}

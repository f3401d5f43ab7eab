import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { counted } from '../../unit-rules/counted';
import { unitRulesQuery } from '../../unit-rules/queries';
import type { CaseView } from '../types';

/** Where to object, as the written decision names it: what the unit laid down, unless another name is typed. */
export function ObjectToField({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const rules = useQuery(unitRulesQuery(view.unit.id));
  const route = rules.data?.routes.find(({ inForce }) => inForce);
  return (
    <Form.Item
      name="objectTo"
      label={t('decision.objectTo')}
      extra={route && t('objection.toldHint', { body: route.body, unit: route.to.name, days: counted(route.counted, t) })}
    >
      <Input maxLength={100} placeholder={route?.body} />
    </Form.Item>
  );
}

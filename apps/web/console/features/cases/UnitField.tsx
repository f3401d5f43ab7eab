import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/use-session';
import { unitsQuery } from './queries';

/** 受理单位: one's own unit, or one below it. */
export function UnitField({ name = 'unit', label }: { name?: string; label?: string }): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const units = useQuery(unitsQuery);
  const known = units.data
    ?.filter((unit) => !unit.closed && unit.kind !== 'firm' && unit.kind !== 'department')
    .map((unit) => ({ value: unit.id, label: unit.name }));
  const own = session.posts.map((held) => ({ value: held.unit, label: held.unitName }));
  const offered = [...new Map([...own, ...(known ?? [])].map((unit) => [unit.value, unit])).values()];
  return (
    <Form.Item name={name} label={label ?? t('contact.unit')} rules={[{ required: true, message: t('form.choose') }]}>
      <Select options={offered} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
    </Form.Item>
  );
}

/** The unit that a registrar or coordinator registers for unless they say otherwise. */
export function useHomeUnit(): string | undefined {
  const { posts } = useSession();
  return (posts.find((held) => held.post === 'registrar' || held.post === 'coordinator') ?? posts[0])?.unit;
}

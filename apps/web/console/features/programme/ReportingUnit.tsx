import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/use-session';
import { unitsQuery } from '../cases/queries';

/** 上报单位: one's own unit, a department or a unit below it. */
export function ReportingUnit(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const units = useQuery(unitsQuery);
  const known = units.data?.filter((unit) => !unit.closed && unit.kind !== 'firm').map((unit) => ({ value: unit.id, label: unit.name }));
  const own = session.posts.map((held) => ({ value: held.unit, label: held.unitName }));
  const offered = [...new Map([...own, ...(known ?? [])].map((unit) => [unit.value, unit])).values()];
  return (
    <Form.Item name="unit" label={t('delivery.unit')} rules={[{ required: true, message: t('form.choose') }]}>
      <Select options={offered} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
    </Form.Item>
  );
}

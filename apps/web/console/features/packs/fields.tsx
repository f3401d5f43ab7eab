import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../forms/TextArea';
import { packStaffQuery } from './queries';

/** Fields that several forms of the packs share. */

interface Field {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly optional?: boolean;
}

/** A whole number of packs. */
export function QuantityField({ name, label, max = 100_000, min = 1 }: Field & { max?: number; min?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('form.required') }]}>
      <InputNumber min={min} max={max} precision={0} className="num" inputMode="numeric" controls={false} />
    </Form.Item>
  );
}

/** One line of text. */
export function LineField({ name, label, optional, max = 60 }: Field & { max?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: !optional, whitespace: !optional, message: t('form.required') }]}>
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

/** Several lines of text. */
export function NoteField({ name, label, optional, max = 500 }: Field & { max?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: !optional, whitespace: !optional, message: t('form.required') }]}>
      <TextArea max={max} rows={3} />
    </Form.Item>
  );
}

/** One of a list that was read. */
export function ChoiceField({
  name,
  label,
  optional,
  offered,
}: Field & { offered: readonly { value: string; label: string }[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: !optional, message: t('form.choose') }]}>
      <Select options={[...offered]} showSearch={{ optionFilterProp: 'label' }} allowClear={optional} placeholder={t('form.choose')} />
    </Form.Item>
  );
}

/** A member of staff: storekeepers alone, or everybody who can be a witness. */
export function StaffField({ name, label, optional, keepers }: Field & { keepers?: boolean }): ReactNode {
  const rows = useQuery(packStaffQuery).data ?? [];
  const offered = rows
    .filter((one) => !keepers || one.storekeeper)
    .map((one) => ({ value: one.id, label: `${one.name}（${one.unit.name}）` }));
  return <ChoiceField name={name} label={label} optional={optional} offered={offered} />;
}

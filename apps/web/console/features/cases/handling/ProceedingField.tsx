import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProceedingShown } from '../types';
import { nameOf } from './proceeding-name';

interface Props {
  readonly name: string;
  readonly label: ReactNode;
  readonly among: readonly ProceedingShown[];
  readonly required?: boolean;
  readonly extra?: ReactNode;
}

/** One of the proceedings of the case. */
export function ProceedingField({ name, label: words, among, required, extra }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={words} rules={[{ required, message: t('form.choose') }]} extra={extra}>
      <Select placeholder={t('form.choose')} allowClear={!required} options={among.map((one) => ({ value: one.id, label: nameOf(one) }))} />
    </Form.Item>
  );
}

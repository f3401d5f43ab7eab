import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { ProceedingShown } from '../types';

/** What a proceeding is called: its kind, its body, and the number that the body gave it. */
export const nameOf = ({ kind, body, number }: ProceedingShown): string =>
  [label('proceedingKind', kind), body, number].filter(Boolean).join(' · ');

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

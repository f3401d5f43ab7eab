import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from './MoneyInput';

interface Props {
  readonly name: string | (string | number)[];
  readonly label?: ReactNode;
  /** In a table, whose heads name the field instead of a label: whose amount it is, and what of. */
  readonly within?: { readonly who: string; readonly what: string };
  readonly required?: boolean;
  readonly className?: string;
}

/** A field whose value is an amount in whole fen. */
export function MoneyField({ name, label, within, required, className }: Props): ReactNode {
  const { t } = useTranslation();
  const validator = async (_: unknown, fen: unknown) => {
    if (fen !== undefined && typeof fen !== 'number') throw new Error(t('form.noAmount'));
  };
  return (
    <Form.Item name={name} label={label} className={className} rules={[{ required, message: t('form.required') }, { validator }]}>
      <MoneyInput label={within && `${within.who} · ${within.what}`} placeholder={within?.what} />
    </Form.Item>
  );
}

import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from './DateInput';
import { isDay } from './parse-day';

interface Props {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly required?: boolean;
  /** First and last day that is right. */
  readonly min?: string;
  readonly max?: string;
  readonly extra?: ReactNode;
  readonly initial?: string;
}

/** A field whose value is a day that exists, between two days where they are named. */
export function DayField({ name, label, required, min, max, extra, initial }: Props): ReactNode {
  const { t } = useTranslation();
  const validator = async (_: unknown, day: string | undefined) => {
    if (!day) return;
    if (!isDay(day)) throw new Error(t('form.noSuchDay'));
    if (min && day < min) throw new Error(t('form.dayBefore', { day: min }));
    if (max && day > max) throw new Error(t('form.dayAfter', { day: max }));
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      initialValue={initial}
      rules={[{ required, message: t('form.required') }, { validator }]}
    >
      <DateInput min={min} max={max} />
    </Form.Item>
  );
}

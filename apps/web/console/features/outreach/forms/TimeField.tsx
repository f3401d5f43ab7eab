import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, isClock } from './clock';

/** A time of day, typed as people write it and kept as `HH:mm`. */
export function TimeField({ name, label, after }: { name: string; label: string; after?: string }): ReactNode {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  // the field is left in the moment it is tidied: what was typed is judged by what it becomes
  const validator = async (_: unknown, typed: string | undefined) => {
    if (!typed) return;
    const value = clockOf(typed);
    if (!isClock(value)) throw new Error(t('outreach.noSuchTime'));
    const begin = after && (form.getFieldValue(after) as string | undefined);
    if (begin && value <= clockOf(begin)) throw new Error(t('outreach.endsBefore'));
  };
  return (
    <Form.Item
      name={name}
      label={label}
      dependencies={after ? [after] : undefined}
      validateTrigger="onBlur"
      rules={[{ required: true, message: t('form.required') }, { validator }]}
    >
      <Input
        maxLength={8}
        className="num"
        inputMode="numeric"
        placeholder="09:00"
        autoComplete="off"
        onBlur={(event) => form.setFieldValue(name, clockOf(event.target.value))}
      />
    </Form.Item>
  );
}

import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SHORTEST = 12;

/** A new password, twice; as long as the server asks for. Never trimmed: a space is a sign like any other. */
export function PasswordFields({ large }: { large?: boolean }): ReactNode {
  const { t } = useTranslation();
  const size = large ? 'large' : 'middle';
  return (
    <>
      <Form.Item
        name="password"
        label={t('sign.newPassword')}
        extra={t('sign.passwordHint', { n: SHORTEST })}
        rules={[
          { required: true, message: t('form.required') },
          { min: SHORTEST, message: t('sign.passwordShort', { n: SHORTEST }) },
        ]}
      >
        <Input.Password size={size} autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('sign.again')}
        dependencies={['password']}
        rules={[
          { required: true, message: t('form.required') },
          ({ getFieldValue }) => ({
            validator: async (_, value: string | undefined) => {
              if (value && value !== getFieldValue('password')) throw new Error(t('sign.notSame'));
            },
          }),
        ]}
      >
        <Input.Password size={size} autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  );
}

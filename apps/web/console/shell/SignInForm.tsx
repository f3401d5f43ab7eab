import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, signIn } from '../api/session';
import { ProblemNote } from '../parts/ProblemNote';

/** Login and password. Calls back with the new session. */
export function SignInForm({ onSignedIn }: { onSignedIn: (session: Session) => void }): ReactNode {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const submit = async ({ login, password }: { login: string; password: string }) => {
    setBusy(true);
    setError(undefined);
    try {
      onSignedIn(await signIn(login.trim(), password));
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit}>
      <Form.Item name="login" label={t('sign.login')} rules={[{ required: true, message: t('sign.loginMissing') }]}>
        <Input autoComplete="username" autoFocus size="large" maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('sign.password')} rules={[{ required: true, message: t('sign.passwordMissing') }]}>
        <Input.Password autoComplete="current-password" size="large" maxLength={200} />
      </Form.Item>
      {error !== undefined && (
        <Form.Item>
          <ProblemNote error={error} />
        </Form.Item>
      )}
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {t('sign.in')}
      </Button>
    </Form>
  );
}

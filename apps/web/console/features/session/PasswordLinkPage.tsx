import { Alert, Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setPasswordByLink } from '../../api/session';
import { PasswordFields } from '../../parts/PasswordFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { Doorway } from '../../shell/Doorway';

/** The one-time link of a new account, or of somebody who forgot: sets a password. The token is in the fragment, which no log sees. */
export function PasswordLinkPage(): ReactNode {
  const { t } = useTranslation();
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState(false);

  const submit = async ({ password }: { password: string }) => {
    setBusy(true);
    setError(undefined);
    try {
      await setPasswordByLink({ token, password });
      window.history.replaceState(null, '', '/password');
      setDone(true);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Doorway
      title={done ? t('passwordLink.done') : t('passwordLink.title')}
      below={done ? t('passwordLink.doneBelow') : t('passwordLink.below')}
    >
      {done ? (
        <Button type="primary" size="large" block href="/sign-in">
          {t('sign.in')}
        </Button>
      ) : token === '' ? (
        <Alert type="error" showIcon title={t('welcome.noToken')} description={t('passwordLink.noTokenAdvice')} />
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={submit}>
          <PasswordFields large />
          {error !== undefined && (
            <Form.Item>
              <ProblemNote error={error} write />
            </Form.Item>
          )}
          <Button type="primary" size="large" htmlType="submit" block loading={busy}>
            {t('passwordLink.submit')}
          </Button>
        </Form>
      )}
    </Doorway>
  );
}

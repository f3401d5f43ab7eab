import '../admin/words';
import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeFirstAdmin } from '../../api/session';
import { PasswordFields } from '../../parts/PasswordFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { Doorway } from '../../shell/Doorway';

interface Values {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** The one-time link of an empty ledger: makes the first admin. The token is in the fragment, which no server and no log ever sees. */
export function WelcomePage(): ReactNode {
  const { t } = useTranslation();
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState(false);

  const submit = async ({ name, login, password }: Values) => {
    setBusy(true);
    setError(undefined);
    try {
      await makeFirstAdmin({ token, name: name.trim(), login: login.trim(), password });
      window.history.replaceState(null, '', '/welcome');
      setDone(true);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  if (done)
    return (
      <Doorway title={t('welcome.doneTitle')} below={t('welcome.doneBelow')}>
        <Button type="primary" size="large" block href="/sign-in">
          {t('sign.in')}
        </Button>
      </Doorway>
    );

  return (
    <Doorway title={t('welcome.title')} below={t('welcome.below')}>
      {token === '' ? (
        <Alert type="error" showIcon title={t('welcome.noToken')} description={t('welcome.noTokenAdvice')} />
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={submit}>
          <Form.Item name="name" label={t('person.name')} rules={[{ required: true, message: t('form.required') }]}>
            <Input size="large" autoComplete="name" maxLength={50} autoFocus />
          </Form.Item>
          <Form.Item
            name="login"
            label={t('sign.login')}
            rules={[{ required: true, message: t('form.required') }]}
            extra={t('admin.loginHint')}
          >
            <Input size="large" autoComplete="username" maxLength={64} />
          </Form.Item>
          <PasswordFields large />
          {error !== undefined && (
            <Form.Item>
              <ProblemNote error={error} write />
            </Form.Item>
          )}
          <Button type="primary" size="large" htmlType="submit" block loading={busy}>
            {t('welcome.submit')}
          </Button>
        </Form>
      )}
    </Doorway>
  );
}

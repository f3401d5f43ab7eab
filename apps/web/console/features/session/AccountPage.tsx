import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client';
import { request } from '../../api/http';
import { sessionQuery } from '../../api/session';
import { label } from '../../i18n/options';
import { PasswordFields } from '../../parts/PasswordFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { said } from '../../parts/toast';
import { leaveSession } from '../../shell/leave';
import { useSession } from '../../shell/use-session';

interface Values {
  readonly current: string;
  readonly password: string;
}

/** One's own page: posts of today, signing out, another password. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <div className="page-narrow">
      <PageHead
        title={t('account.title')}
        below={session.person.name}
        actions={<Button onClick={() => void leaveSession()}>{t('sign.out')}</Button>}
      />
      <div className="stack">
        <Panel title={t('account.posts')} note={t('account.postsNote')}>
          <Facts lines={session.posts.map((held) => [label('post', held.post), held.unitName, `${held.post}${held.unit}`] as const)} />
        </Panel>
        <Panel title={t('account.password')}>
          <ChangePassword />
        </Panel>
      </div>
    </div>
  );
}

function ChangePassword(): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const submit = async ({ current, password }: Values) => {
    setBusy(true);
    setError(undefined);
    try {
      await request({ method: 'POST', path: '/session/password', body: { current, password } });
      form.resetFields();
      said(t('account.changedBelow'));
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} className="form-slim">
      <Form.Item name="current" label={t('account.current')} rules={[{ required: true, message: t('form.required') }]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <PasswordFields />
      {error !== undefined && (
        <Form.Item>
          <ProblemNote error={error} write />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('account.change')}
      </Button>
    </Form>
  );
}

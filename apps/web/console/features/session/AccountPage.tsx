import './session.css';
import { useQuery } from '@tanstack/react-query';
import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client';
import { changePassword, endOtherSessions, ownSessionsQuery, sessionQuery } from '../../api/session';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { PasswordFields } from '../../parts/PasswordFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { stamp } from '../../parts/time';
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
        <OwnSessions />
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
      const session = await changePassword(current, password);
      client.setQueryData(sessionQuery.queryKey, session);
      form.resetFields();
      said(t('account.changedBelow'));
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

/** Where one is signed in, and a way to end all of it but here. */
function OwnSessions(): ReactNode {
  const { t } = useTranslation();
  const sessions = useQuery(ownSessionsQuery);
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    try {
      await endOtherSessions();
      said(t('account.othersEnded'));
    } finally {
      setBusy(false);
      await sessions.refetch();
    }
  };
  return (
    <Panel
      title={t('account.sessions')}
      extra={
        (sessions.data?.length ?? 0) > 1 && (
          <Button size="small" loading={busy} onClick={() => void end()}>
            {t('account.endOthers')}
          </Button>
        )
      }
    >
      <Asked query={sessions} rows={2}>
        {(rows) => (
          <Facts
            lines={rows.map(
              (row) =>
                [
                  row.device,
                  <span key={row.id} className="num">
                    {t('account.since', { at: stamp(row.createdAt) })}{' '}
                    {row.current && <span className="tag tag-ok">{t('account.here')}</span>}
                  </span>,
                  row.id,
                ] as const,
            )}
          />
        )}
      </Asked>
    </Panel>
  );
}

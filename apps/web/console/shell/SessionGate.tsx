import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { type Session, sessionQuery } from '../api/session';
import { answerGate, gate } from '../api/session-gate';
import { useStore } from '../api/store';
import { SignInForm } from './SignInForm';

/**
 * Stands over the page when the session ended mid-way: the form below keeps what was typed, and the call that met the end
 * is sent again after signing in. Somebody else signing in starts afresh: the form was not theirs.
 */
export function SessionGate(): ReactNode {
  const { t } = useTranslation();
  const open = useStore(gate) === 'asking';
  const before = client.getQueryData<Session | null>(sessionQuery.queryKey);

  const signedIn = (session: Session) => {
    if (before && before.person.id !== session.person.id) {
      window.location.assign('/');
      return;
    }
    client.setQueryData(sessionQuery.queryKey, session);
    answerGate(true);
  };

  return (
    <Modal
      open={open}
      title={t('sign.endedTitle')}
      footer={null}
      width={420}
      mask={{ closable: false }}
      zIndex={2000}
      onCancel={() => answerGate(false)}
      destroyOnHidden
    >
      <div className="stack">
        <Alert type="info" showIcon title={t('sign.endedKept')} />
        <SignInForm onSignedIn={signedIn} />
      </div>
    </Modal>
  );
}

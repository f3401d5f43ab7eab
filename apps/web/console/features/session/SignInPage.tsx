import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client';
import { type Session, sessionQuery } from '../../api/session';
import { Doorway } from '../../shell/Doorway';
import { SignInForm } from '../../shell/SignInForm';

export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { after } = useSearch({ from: '/sign-in' });

  const signedIn = (session: Session) => {
    client.clear();
    client.setQueryData(sessionQuery.queryKey, session);
    // Only a path of this console: never another site that a link might name.
    const target = after && /^\/(?![/\\])/.test(after) ? after : '/';
    void navigate({ href: target, replace: true });
  };

  return (
    <Doorway title={t('sign.title')} below={t('sign.below')}>
      <SignInForm onSignedIn={signedIn} />
    </Doorway>
  );
}

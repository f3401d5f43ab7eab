import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing';
import { useSession } from './use-session';

/** Shows a page to whoever may carry out one of these acts, or look at it; to others, why not, and whom to ask. */
export function Guarded({ acts, children }: { acts: readonly string[]; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  if (acts.some((act) => session.acts.includes(act) || session.acts.includes(`${act}:look`))) return children;
  return (
    <div role="alert">
      <h1 className="visually-hidden">{t('denied.title')}</h1>
      <Nothing title={t('denied.title')}>{t('denied.below')}</Nothing>
    </div>
  );
}

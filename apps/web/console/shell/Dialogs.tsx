import { lazy, type ReactNode, Suspense } from 'react';
import { gate } from '../api/session-gate';
import { useStore } from '../api/store';
import { question } from '../parts/confirm';
import { Toasts } from '../parts/toast';

const SessionGate = lazy(async () => ({ default: (await import('./SessionGate')).SessionGate }));
const ConfirmDialog = lazy(async () => ({ default: (await import('../parts/ConfirmDialog')).ConfirmDialog }));

/** What may stand over any page: the sign-in after a session ended, a question, and a word that something was done. */
export function Dialogs(): ReactNode {
  const asking = useStore(gate) === 'asking';
  const asked = useStore(question) !== undefined;
  return (
    <>
      <Toasts />
      <Suspense>
        {asked && <ConfirmDialog />}
        {asking && <SessionGate />}
      </Suspense>
    </>
  );
}

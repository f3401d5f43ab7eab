import { CheckCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { store, useStore } from '../api/store';

const STAYS_MS = 4_000;
const toasts = store<readonly { readonly id: number; readonly words: string }[]>([]);
let last = 0;

/** Says for four seconds that something was done. What went wrong is never said here: it stays where it happened. */
export function said(words: string): void {
  const id = ++last;
  toasts.set([...toasts.get().slice(-1), { id, words }]);
  setTimeout(() => toasts.set(toasts.get().filter((toast) => toast.id !== id)), STAYS_MS);
}

export function Toasts(): ReactNode {
  const shown = useStore(toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className="toast">
          <CheckCircleOutlined /> {toast.words}
        </div>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';

/** The first sign of a name in a circle; decoration beside the name itself. */
export const Avatar = ({ name, large }: { name: string; large?: boolean }): ReactNode => (
  <span className={large ? 'avatar avatar-large' : 'avatar'} aria-hidden="true">
    {[...name][0] ?? '·'}
  </span>
);

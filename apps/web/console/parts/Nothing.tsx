import type { ReactNode } from 'react';

/** An empty list: what is missing, why perhaps, and what to do. */
export const Nothing = ({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }): ReactNode => (
  <div className="nothing">
    <strong>{title}</strong>
    {children && <span>{children}</span>}
    {action}
  </div>
);

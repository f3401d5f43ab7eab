import './programme.css';
import type { ReactNode } from 'react';

interface Props {
  /** Thousandths of the whole. */
  readonly permille: number;
  /** Where the calendar stands, in thousandths; none where there is no pace. */
  readonly mark?: number;
  readonly tone?: 'action' | 'warn' | 'bad';
  /** For those who hear it. */
  readonly label: string;
}

const clamp = (permille: number): number => Math.min(1000, Math.max(0, permille)) / 10;

/** How much is done, with the red line of the calendar. The words beside it say the same. */
export function Bar({ permille, mark, tone = 'action', label }: Props): ReactNode {
  return (
    <div className={`plan-bar plan-bar-${tone}`} role="img" aria-label={label}>
      <span className="plan-bar-done" style={{ width: `${clamp(permille)}%` }} />
      {mark !== undefined && <span className="plan-bar-mark" style={{ insetInlineStart: `${clamp(mark)}%` }} />}
    </div>
  );
}

import type { ReactNode } from 'react';

/** How far along a case is: one bar per step, the present one dark, the ones behind it lighter. `at` counts from 0; -1 is before the first. */
export function StageDots({ steps, at, label, ended }: { steps: number; at: number; label: string; ended?: boolean }): ReactNode {
  return (
    <span className="stage">
      <span className="stage-dots" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed row
            key={index}
            className={ended ? (index <= at ? 'past' : '') : index < at ? 'past' : index === at ? 'now' : ''}
          />
        ))}
      </span>
      <span>{label}</span>
    </span>
  );
}

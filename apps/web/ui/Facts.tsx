import type { ReactNode } from 'react';

/** One line of a description: its name, and what is so. Lines without a value are left out. */
export type FactLine = readonly [name: ReactNode, value: ReactNode, key?: string];

const said = (value: ReactNode): boolean => value !== undefined && value !== null && value !== '' && value !== false;

/** Names on the left, values on the right. */
export function Facts({ lines, columns = 1 }: { lines: readonly FactLine[]; columns?: 1 | 2 }): ReactNode {
  return (
    <dl className={columns === 2 ? 'facts facts-2' : 'facts'}>
      {lines
        .filter(([, value]) => said(value))
        .map(([name, value, key]) => (
          <div key={key ?? String(name)} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

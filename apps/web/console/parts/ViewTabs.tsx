import { type ReactNode, useEffect, useRef } from 'react';

interface View {
  readonly key: string;
  readonly words: string;
  readonly count?: number;
  /** A number that somebody must look at while it is not zero. */
  readonly alarm?: boolean;
}

interface Props {
  readonly label: string;
  readonly views: readonly View[];
  readonly active: string | undefined;
  readonly onChange: (key: string) => void;
}

/** The views of a list with how many each holds; the chosen one is a button pressed in, and never out of sight on a phone. */
export function ViewTabs({ label, views, active, onChange }: Props): ReactNode {
  const row = useRef<HTMLElement>(null);
  const widths = views.map(({ count }) => count).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another button, and numbers that come in move them all
  useEffect(() => {
    row.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [active, widths]);
  return (
    <nav ref={row} className="views" aria-label={label}>
      {views.map((view) => (
        <button
          key={view.key}
          type="button"
          className={view.key === active ? 'view view-active' : 'view'}
          aria-current={view.key === active}
          onClick={() => onChange(view.key)}
        >
          {view.words}
          {view.count !== undefined && <span className={`num ${view.alarm && view.count > 0 ? 'bad strong' : 'soft'}`}>{view.count}</span>}
        </button>
      ))}
    </nav>
  );
}

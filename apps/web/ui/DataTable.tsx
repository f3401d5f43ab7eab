import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { typing } from './keyboard';
import { useNarrow } from './use-media';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: number | string;
  readonly align?: 'end';
  /** Where it stands on a card: heading, a line below it (default), the corner or the lower end opposite, or nowhere. */
  readonly card?: 'head' | 'body' | 'corner' | 'end' | 'none';
  /** On a card, its title stands before the value. */
  readonly named?: boolean;
}

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What the table holds, for those who hear it. */
  readonly label: string;
  /** Opens a row: click, Enter. */
  readonly onOpen?: (row: Row) => void;
  /** J and K walk over the rows, Enter opens. */
  readonly keys?: boolean;
  readonly busy?: boolean;
  readonly rowClass?: (row: Row) => string | undefined;
}

/** A dense table with a sticky head; cards below 700 px. Real table elements, so that it prints and reads aloud as one. */
export function DataTable<Row>({ columns, rows, rowKey, label, onOpen, keys, busy, rowClass }: Props<Row>): ReactNode {
  const narrow = useNarrow();
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);

  const walk = useCallback(
    (event: globalThis.KeyboardEvent) => {
      if (typing(event)) return;
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step !== 0) {
        setAt((now) => Math.min(rows.length - 1, Math.max(0, now + step)));
        event.preventDefault();
      }
      const row = rows[at];
      if (event.key === 'Enter' && row && onOpen && document.activeElement === document.body) onOpen(row);
    },
    [rows, at, onOpen],
  );

  useEffect(() => {
    if (!keys) return;
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [keys, walk]);

  useEffect(() => {
    (list.current ?? body.current)?.querySelector('[data-at="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const open = (row: Row) => ({
    onClick: (event: { target: EventTarget }) => {
      if (!(event.target instanceof Element && event.target.closest('a,button,input,label'))) onOpen?.(row);
    },
  });

  if (narrow)
    return (
      <ul ref={list} className="cards" aria-label={label} aria-busy={busy}>
        {rows.map((row, index) => {
          const part = (place: string) => columns.filter((column) => (column.card ?? 'body') === place);
          return (
            <li
              key={rowKey(row)}
              className={`card ${onOpen ? 'card-open' : ''} ${rowClass?.(row) ?? ''}`}
              data-at={index === at}
              {...(onOpen ? open(row) : {})}
            >
              <div className="card-inner">
                <div className="card-start">
                  {part('head').map((column) => (
                    <div key={column.key}>{column.cell(row)}</div>
                  ))}
                  {part('body').map((column) => (
                    <div key={column.key} className="card-line">
                      {column.named && <span className="soft">{column.title}</span>}
                      {column.cell(row)}
                    </div>
                  ))}
                </div>
                <div className="card-end">
                  {[...part('corner'), ...part('end')].map((column) => (
                    <div key={column.key}>{column.cell(row)}</div>
                  ))}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    );

  return (
    <div className="table-wrap">
      <table className="table" aria-label={label} aria-busy={busy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" style={{ width: column.width, textAlign: column.align }}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={rowKey(row)}
              className={`${onOpen ? 'row-open' : ''} ${index === at ? 'row-at' : ''} ${rowClass?.(row) ?? ''}`}
              data-at={index === at}
              {...(onOpen ? open(row) : {})}
            >
              {columns.map((column) => (
                <td key={column.key} style={{ textAlign: column.align }}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** For rows that are buttons themselves: Enter and Space do what a click does. */
export const pressed = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

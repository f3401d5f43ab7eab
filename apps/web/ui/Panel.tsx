import { type ReactNode, useId } from 'react';

interface Props {
  readonly title?: ReactNode;
  /** Beside the title, in grey. */
  readonly note?: ReactNode;
  /** At the right end of the heading. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** Without the inner margin, for tables and lists that reach the border. */
  readonly flush?: boolean;
  readonly className?: string;
}

/** A white card with a heading: the one container of the console. */
export function Panel({ title, note, extra, children, flush, className }: Props): ReactNode {
  const id = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={title ? id : undefined}>
      {(title || extra) && (
        <header className="panel-head">
          {title && <h2 id={id}>{title}</h2>}
          {note && <span className="panel-note">{note}</span>}
          {extra && <div className="panel-extra">{extra}</div>}
        </header>
      )}
      <div className={flush ? 'panel-flush' : 'panel-body'}>{children}</div>
    </section>
  );
}

/** A page's heading: title, a line below it, and its actions at the right. */
export function PageHead({
  title,
  below,
  actions,
  above,
}: {
  title: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  above?: ReactNode;
}): ReactNode {
  return (
    <header className="page-head">
      <div className="page-head-text">
        {above && <div className="page-head-above">{above}</div>}
        <h1>{title}</h1>
        {below && <div className="page-head-below">{below}</div>}
      </div>
      {actions && <div className="page-head-actions">{actions}</div>}
    </header>
  );
}

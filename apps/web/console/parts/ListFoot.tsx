import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from './time';

interface Props {
  /** When the list was read, in milliseconds; 0 while it never was. */
  readonly readAt: number;
  /** Where this page begins; nothing for the first one. */
  readonly cursor?: string;
  /** Where the next page begins; nothing after the last one. */
  readonly next?: string | null;
  readonly onPage: (cursor: string | undefined) => void;
  /** What else is to be said there. */
  readonly children?: ReactNode;
}

/** Below a list that is read a page at a time: how fresh it is, back to its beginning, and on. */
export function ListFoot({ readAt, cursor, next, onPage, children }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="table-foot">
      <span className="num">{t('list.upTo', { at: clockTime(readAt || Date.now()) })}</span>
      <span className="table-foot-end">
        {children}
        {cursor && (
          <Button size="small" onClick={() => onPage(undefined)}>
            {t('list.first')}
          </Button>
        )}
        {next && (
          <Button size="small" onClick={() => onPage(next)}>
            {t('list.next')}
          </Button>
        )}
      </span>
    </div>
  );
}

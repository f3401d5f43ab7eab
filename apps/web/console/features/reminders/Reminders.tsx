import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { inLanguage } from '../../i18n/words';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { useSession } from '../../shell/use-session';
import type { Reminder } from './queries';

interface Props {
  readonly rows: readonly Reminder[];
  /** So many are shown until the others are asked for; all when nothing is said. */
  readonly first?: number;
  readonly onOpen?: () => void;
}

/** 期限提醒: what must be done by when, nearest first; what was read stands in grey. */
export function Reminders({ rows, first = rows.length, onOpen }: Props): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  if (rows.length === 0) return <Nothing title={t('reminders.none')} />;
  return (
    <>
      <ul>
        {shown.map((row) => (
          <Line key={row.reminderId} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('reminders.more', { n: rows.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** `还有 7 天：一审起诉期限（最迟 2026-05-05 办）`, counted on the day it is read. */
function useWords({ date, daysToWorkBy, workBy }: Reminder): string {
  const { t } = useTranslation();
  const name = inLanguage(date.name);
  if (date.overdue) return t('reminders.overdue', { n: -date.daysLeft, name, day: date.dueOn });
  if (daysToWorkBy > 0) return t('reminders.left', { n: daysToWorkBy, name, day: workBy });
  return daysToWorkBy === 0
    ? t('reminders.today', { name, day: workBy })
    : t('reminders.last', { name, day: date.dueOn ?? date.nominalOn });
}

/** Whom the date binds, where that is not the reader: who signs the step it belongs to, or who handles the case. */
function whoseOf({ turn, handler }: Reminder, me: string, t: TFunction): string | undefined {
  if (turn) return t('reminders.turn', { who: t('approval.holder', { unit: turn.unit.name, post: label('post', turn.post) }) });
  if (!handler) return t('reminders.nobody');
  return handler.id === me ? undefined : t('reminders.handler', { name: handler.name });
}

function Line({ row, onOpen }: { row: Reminder; onOpen?: () => void }): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const words = useWords(row);
  const mark = useCommand({ path: `/cases/${row.caseId}/reminders/${row.reminderId}/read` });
  const tone = row.read ? '' : row.date.overdue ? 'bad strong' : row.daysToWorkBy <= 3 ? 'warn strong' : 'strong';
  const whose = whoseOf(row, session.person.id, t);
  return (
    <li className={row.read ? 'date date-past' : 'date'}>
      <div className="date-head">
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} hash="dates" onClick={onOpen} className={`num ${tone}`}>
          {words}
        </Link>
        {row.read ? (
          <span className="small soft nowrap">{t('reminders.isRead')}</span>
        ) : (
          <Button size="small" loading={mark.busy} onClick={() => void mark.send({})}>
            {t('reminders.read')}
          </Button>
        )}
      </div>
      <div className="small soft num">{[row.number, row.cause.name, row.unit.name, whose].filter(Boolean).join(' · ')}</div>
      <ProblemNote error={mark.error} write />
    </li>
  );
}

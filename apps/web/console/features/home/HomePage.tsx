import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { Nothing } from '../../parts/Nothing';
import { today } from '../../parts/time';
import { landingOf } from '../../shell/menu';
import { holdsPost, useMay, useSession } from '../../shell/use-session';
import { columnsOf } from '../cases/list/columns';
import { countOf, filtersOf, isQueue, queues, searchOf } from '../cases/list/views';
import { casesQuery, countsQuery } from '../cases/queries';
import { remindersQuery } from '../reminders/queries';
import { Reminders } from '../reminders/Reminders';

/** What a handler and what the head of the department looks at first. */
const tilesOf = (handles: boolean) =>
  handles ? (['overdue', 'soon', ...queues, 'mine'] as const) : (['overdue', 'soon', ...queues, 'away', 'review', 'unassigned'] as const);
const SHOWN = 8;

/** 工作台: what is late, what is due within seven days, the queues that should be empty, what waits for a handler. */
export function HomePage(): ReactNode {
  const session = useSession();
  const landing = landingOf(session);
  const mayRead = useMay('cases.read');
  if (landing && landing.to !== '/') return <Navigate to={landing.to} search={landing.search ?? {}} replace />;
  return mayRead ? <Desk /> : <NoWork />;
}

function NoWork(): ReactNode {
  const { t } = useTranslation();
  return <Nothing title={t('home.noWork')}>{t('home.noWorkBelow')}</Nothing>;
}

function Desk(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const counts = useQuery(countsQuery).data;
  const late = useQuery(casesQuery({ ...filtersOf(searchOf('overdue')), limit: SHOWN }));
  const soon = useQuery(casesQuery({ ...filtersOf(searchOf('soon')), limit: SHOWN }));
  const columns = columnsOf(t);
  const mayBeReminded = useMay('cases.reminders');
  const reminders = useQuery({ ...remindersQuery, enabled: mayBeReminded });

  return (
    <>
      <PageHead title={t('home.title')} below={<span className="num">{t('home.today', { day: today() })}</span>} />
      <ul className="tiles">
        {[...tilesOf(!holdsPost(session, 'coordinator')), ...(counts?.myTurn ? (['turn'] as const) : [])].map((key) => (
          <li key={key}>
            <Link to="/cases" search={searchOf(key)} className="tile">
              <span className="soft">{t(`cases.view.${key}`)}</span>
              <span className={`tile-number num ${(key === 'overdue' || isQueue(key) || key === 'away') && counts?.[key] ? 'bad' : ''}`}>
                {(counts && countOf(key, counts)) ?? '–'}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="stack">
        {mayBeReminded && (
          <Panel title={t('reminders.title')} note={t('reminders.note')} flush>
            <Asked query={reminders} rows={3}>
              {({ rows }) => <Reminders rows={rows} first={5} />}
            </Asked>
          </Panel>
        )}
        {(
          [
            ['overdue', late],
            ['soon', soon],
          ] as const
        ).map(([key, query]) => (
          <Panel
            key={key}
            title={t(`cases.view.${key}`)}
            flush
            extra={
              <Link to="/cases" search={searchOf(key)}>
                {t('home.all')}
              </Link>
            }
          >
            <Asked query={query} rows={3}>
              {(page) =>
                page.rows.length === 0 ? (
                  <Nothing title={t(`home.none.${key}`)} />
                ) : (
                  <DataTable
                    label={t(`cases.view.${key}`)}
                    columns={columns}
                    rows={page.rows}
                    rowKey={(row) => row.caseId}
                    onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId } })}
                  />
                )
              }
            </Asked>
          </Panel>
        ))}
      </div>
    </>
  );
}

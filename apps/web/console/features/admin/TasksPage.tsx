import './words';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { healthQuery, type ProjectionHealth } from '../../api/health';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';

/** 任务: how far each list has read the record, and which one has stopped, where and why. */
export function TasksPage(): ReactNode {
  const { t } = useTranslation();
  const health = useQuery({ ...healthQuery, refetchInterval: 3_000 });
  const columns: Column<ProjectionHealth>[] = [
    {
      key: 'name',
      title: t('tasks.name'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{label('projection', row.name)}</span>
          <span className="mono">
            {row.name} · {t('tasks.generation', { n: row.generation })}
          </span>
        </span>
      ),
    },
    {
      key: 'position',
      title: t('tasks.position'),
      width: 140,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.position.toLocaleString()}</span>,
    },
    {
      key: 'lag',
      title: t('tasks.lag'),
      width: 120,
      align: 'end',
      named: true,
      cell: (row) => <span className={`num ${row.lag > 0 ? 'warn' : ''}`}>{row.lag.toLocaleString()}</span>,
    },
    {
      key: 'state',
      title: t('tasks.state'),
      width: '38%',
      card: 'corner',
      cell: (row) =>
        row.parked ? (
          <span className="parked">
            <span className="tag tag-bad">{t('tasks.parked')}</span>
            <span className="small bad">
              #{row.parked.position} · {label('event', row.parked.type)} · {row.parked.error}
            </span>
          </span>
        ) : (
          <span className={row.lag === 0 ? 'tag tag-ok' : 'tag tag-warn'}>
            {row.lag === 0 ? t('tasks.upToDate') : t('tasks.catchingUp')}
          </span>
        ),
    },
  ];
  return (
    <>
      <PageHead title={t('tasks.title')} below={t('tasks.below')} />
      <Panel flush>
        <Asked query={health}>
          {(data) => (
            <>
              <DataTable label={t('tasks.title')} columns={columns} rows={data.projections} rowKey={(row) => row.name} />
              <div className="table-foot num">{t('fresh.position', { n: data.ledger.position.toLocaleString() })}</div>
            </>
          )}
        </Asked>
      </Panel>
    </>
  );
}

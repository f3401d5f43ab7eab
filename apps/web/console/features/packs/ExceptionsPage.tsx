import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { Nothing } from '../../parts/Nothing';
import { shortDay } from '../../parts/time';
import { useMay } from '../../shell/use-session';
import { useDoing } from './doing';
import { SettleForm } from './forms';
import { exceptionsQuery, type PackException } from './queries';

/** 发放疑点: nothing that was brought in late, and no difference between paper and ticks, is ever lost: it stands here. */
export function ExceptionsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(exceptionsQuery);
  const { open, drawer } = useDoing();
  const may = useMay('packs.handout');
  const columns: Column<PackException>[] = [
    {
      key: 'what',
      title: t('packs.exception'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{label('exceptionKind', row.kind)}</span>
          <span>{row.firstOn ? t('packs.firstReceipt', { on: row.firstOn, where: row.firstSite ?? row.firstUnit?.name ?? '' }) : ''}</span>
        </span>
      ),
    },
    {
      key: 'who',
      title: t('packs.line'),
      cell: (row) => (
        <span className="two">
          <span>
            {row.line} · {row.name}
          </span>
          <span>
            <Link to="/sheets/$sheetId" params={{ sheetId: row.sheetId }}>
              {row.site} · {row.team}
            </Link>
          </span>
        </span>
      ),
    },
    { key: 'raised', title: t('packs.raised'), width: 150, cell: (row) => `${shortDay(row.raisedOn)} · ${row.raisedBy.name}` },
    {
      key: 'outcome',
      title: t('packs.outcome'),
      width: 200,
      card: 'corner',
      cell: (row) =>
        row.outcome ? (
          <span className="two">
            <span className="tag tag-ok">{label('exceptionOutcome', row.outcome)}</span>
            <span>{row.note}</span>
          </span>
        ) : (
          may && (
            <Button size="small" onClick={() => open('SettleException', (props) => <SettleForm {...props} exception={row} />)}>
              {label('command', 'SettleException')}
            </Button>
          )
        ),
    },
  ];
  return (
    <>
      <PageHead title={t('packs.exceptionsTitle')} below={t('packs.exceptionsBelow')} />
      <Panel flush>
        <Asked query={query}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={t('packs.noException')}>{t('packs.noExceptionBelow')}</Nothing>
            ) : (
              <DataTable label={t('packs.exceptionsTitle')} columns={columns} rows={rows} rowKey={(row) => row.exceptionId} />
            )
          }
        </Asked>
      </Panel>
      {drawer}
    </>
  );
}

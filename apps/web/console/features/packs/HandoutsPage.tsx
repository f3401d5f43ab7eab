import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { shortDay } from '../../parts/time';
import { useMay } from '../../shell/use-session';
import { useDoing } from './doing';
import { PlanHandoutForm } from './forms';
import { type Handout, handoutsQuery } from './queries';

// what a device keeps is asked for after the list is there: few devices keep anything
const UnsentNote = lazy(async () => ({ default: (await import('./field/UnsentNote')).UnsentNote }));

/** 发放: every hand-out at a site, with how far it is. */
export function HandoutsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(handoutsQuery);
  const navigate = useNavigate();
  const { open, drawer } = useDoing();
  const may = useMay('packs.handout');
  const columns: Column<Handout>[] = [
    {
      key: 'site',
      title: t('packs.site'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <Link to="/handouts/$handoutId" params={{ handoutId: row.handoutId }}>
            {row.site}
          </Link>
          <span>
            {label('siteKind', row.siteKind)} · {row.unit.name}
          </span>
        </span>
      ),
    },
    { key: 'kit', title: t('packs.kit'), width: 160, cell: (row) => row.kit },
    { key: 'on', title: t('packs.plannedOn'), width: 100, cell: (row) => <span className="num">{shortDay(row.plannedOn)}</span> },
    {
      key: 'given',
      title: t('packs.givenOf'),
      width: 120,
      align: 'end',
      named: true,
      cell: (row) => (
        <span className="num">
          {row.given} / {row.listed}
        </span>
      ),
    },
    {
      key: 'unverified',
      title: t('packs.unverified'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.unverified}</span>,
    },
    {
      key: 'exceptions',
      title: t('packs.exceptions'),
      width: 80,
      align: 'end',
      named: true,
      cell: (row) => <span className={`num ${row.exceptions > 0 ? 'bad strong' : ''}`}>{row.exceptions}</span>,
    },
    {
      key: 'state',
      title: t('packs.stage'),
      width: 100,
      card: 'corner',
      cell: (row) => (
        <span className={row.closedOn ? 'tag tag-ok' : 'tag tag-action'}>{row.closedOn ? t('packs.over') : t('packs.goesOn')}</span>
      ),
    },
  ];
  return (
    <>
      <PageHead
        title={t('packs.handouts')}
        below={t('packs.handoutsBelow')}
        actions={
          <>
            <ExportButton path="/handouts/export" title={t('packs.handouts')} />
            {may && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => open('PlanHandout', (props) => <PlanHandoutForm {...props} />)}>
                {label('command', 'PlanHandout')}
              </Button>
            )}
          </>
        }
      />
      <Suspense>{may && <UnsentNote own />}</Suspense>
      <Panel flush>
        <Asked query={query}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={t('packs.noHandout')}>{t('packs.noHandoutBelow')}</Nothing>
            ) : (
              <DataTable
                label={t('packs.handouts')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.handoutId}
                keys
                onOpen={(row) => void navigate({ to: '/handouts/$handoutId', params: { handoutId: row.handoutId } })}
              />
            )
          }
        </Asked>
      </Panel>
      {drawer}
    </>
  );
}

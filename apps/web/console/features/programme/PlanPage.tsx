import './words';
import './programme.css';
import { FileExcelOutlined, FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageHead } from '@ui/Panel';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { useLook } from '../../shell/use-session';
import { CumulativePanel } from './CumulativePanel';
import { FigureCards } from './FigureCards';
import { GroupPanel } from './GroupPanel';
import { LagPanel } from './LagPanel';
import { yearShare } from './numbers';
import { type Board, boardQuery } from './queries';
import { asOf } from './search';

/** 年度计划: where the year stands, figure by figure, each with its record and its rule. */
export function PlanPage(): ReactNode {
  const search = useSearch({ from: '/auth/shell/plan' });
  const board = useQuery(boardQuery(asOf(search)));
  return (
    <Asked query={board} rows={12}>
      {(shown) => <Plan board={shown} />}
    </Asked>
  );
}

/** How far the year is, as of which record. */
export function AsOfLine({ board: { pace, day, position } }: { board: Pick<Board, 'pace' | 'day' | 'position'> }): ReactNode {
  const { t } = useTranslation();
  const slots = { share: yearShare(pace), elapsed: pace.elapsed, total: pace.total };
  return (
    <span className="num">
      {pace.basis === 'days' ? t('plan.paceDays', slots) : t('plan.paceWorking', slots)}
      {' · '}
      {t('plan.asOf', { day, position: position.toLocaleString('zh-CN') })}
    </span>
  );
}

/** The report of exactly what is on the screen: the same unit, the same record. */
const reportAddress = ({ scope, position }: Board, format: 'docx' | 'xlsx'): string =>
  `/api/programme/report?format=${format}&unit=${scope.id}&position=${position}`;

function Plan({ board }: { board: Board }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/plan' });
  const search = useSearch({ from: '/auth/shell/plan' });
  const mayReport = useLook('programme.report');
  return (
    <>
      {search.v !== undefined && (
        <p className="plan-past past" role="status">
          {t('plan.past', { position: board.position.toLocaleString('zh-CN') })}{' '}
          <Link to="/plan" search={{ ...search, v: undefined }}>
            {t('plan.backToNow')}
          </Link>
        </p>
      )}
      <PageHead
        title={t('plan.title', { year: board.year })}
        below={
          <>
            <AsOfLine board={board} /> · {t('plan.hint')}
          </>
        }
        actions={
          <>
            <Select
              value={board.scope.id}
              aria-label={t('plan.scope')}
              className="plan-scope"
              options={board.scopes.map(({ id, name, depth }) => ({ value: id, label: `${'　'.repeat(depth)}${name}` }))}
              onChange={(unit) => void navigate({ search: (before) => ({ ...before, unit }) })}
            />
            {mayReport && <Link to="/plan/deliveries">{t('plan.deliveries')}</Link>}
            <Button icon={<FileWordOutlined />} href={reportAddress(board, 'docx')} download>
              {t('plan.reportWord')}
            </Button>
            <Button icon={<FileExcelOutlined />} href={reportAddress(board, 'xlsx')} download>
              {t('plan.reportExcel')}
            </Button>
            <Button
              icon={<PrinterOutlined />}
              onClick={() => window.open(`/print/plan?unit=${board.scope.id}&v=${board.position}`, '_blank', 'noopener')}
            >
              {t('plan.print')}
            </Button>
          </>
        }
      />
      <FigureCards board={board} search={search} />
      <div className="stack">
        <CumulativePanel board={board} search={search} onChoose={(m) => void navigate({ search: (before) => ({ ...before, m }) })} />
        <GroupPanel title={t('plan.specialActions')} kind="special-action" board={board} search={search} />
        <GroupPanel title={t('plan.practicalMatters')} kind="practical-matter" board={board} search={search} />
        <LagPanel board={board} search={search} />
      </div>
    </>
  );
}

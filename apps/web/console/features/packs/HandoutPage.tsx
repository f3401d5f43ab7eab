import { MobileOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { Nothing } from '../../parts/Nothing';
import { useMay } from '../../shell/use-session';
import { useDoing } from './doing';
import { CloseHandoutForm, IssueForm, PrepareSheetForm } from './forms';
import { type HandoutPageData, handoutQuery, type SheetSummary } from './queries';

const RosterImport = lazy(async () => ({ default: (await import('./RosterImport')).RosterImport }));

/** One hand-out: its sheets, the packs taken for them, and how it ends. */
export function HandoutPage(): ReactNode {
  const { handoutId } = useParams({ from: '/auth/shell/handouts/$handoutId' });
  const query = useQuery(handoutQuery(handoutId));
  return <Asked query={query}>{(handout) => <HandoutView handout={handout} />}</Asked>;
}

function HandoutView({ handout }: { handout: HandoutPageData }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { open, drawer } = useDoing();
  const may = useMay('packs.handout');
  const mayStock = useMay('packs.stock');
  const { handoutId } = handout;
  const goesOn = !handout.closedOn;
  const columns: Column<SheetSummary>[] = [
    {
      key: 'team',
      title: t('packs.team'),
      card: 'head',
      cell: (row) => (
        <Link to="/sheets/$sheetId" params={{ sheetId: row.sheetId }}>
          {row.team}
        </Link>
      ),
    },
    {
      key: 'listed',
      title: t('packs.listed'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.listed}</span>,
    },
    {
      key: 'given',
      title: t('packs.given'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.given}</span>,
    },
    {
      key: 'unverified',
      title: t('packs.unverified'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.unverified}</span>,
    },
    { key: 'left', title: t('packs.left'), width: 100, align: 'end', named: true, cell: (row) => <span className="num">{row.left}</span> },
    {
      key: 'exceptions',
      title: t('packs.exceptions'),
      width: 80,
      align: 'end',
      named: true,
      cell: (row) => <span className={`num ${row.exceptions > 0 ? 'bad strong' : ''}`}>{row.exceptions}</span>,
    },
    {
      key: 'compared',
      title: t('packs.compared'),
      width: 130,
      card: 'corner',
      cell: (row) =>
        row.comparedOn ? <span className="tag tag-ok">{row.comparedOn}</span> : <span className="tag">{t('packs.notCompared')}</span>,
    },
  ];
  return (
    <>
      <PageHead
        above={<Link to="/handouts">{t('packs.handouts')}</Link>}
        title={handout.site}
        below={`${handout.kit} · ${handout.plannedOn} · ${handout.unit.name}`}
        actions={
          <>
            <Button icon={<PrinterOutlined />} href={`/print/sheets/${handoutId}`} target="_blank">
              {t('packs.printSheets')}
            </Button>
            <Button icon={<PrinterOutlined />} href={`/print/notice/${handoutId}`} target="_blank">
              {t('packs.notice')}
            </Button>
            {goesOn && may && (
              <>
                <Button onClick={() => open('ImportSiteRoster', (props) => <RosterImport {...props} handoutId={handoutId} />)}>
                  {label('command', 'ImportSiteRoster')}
                </Button>
                <Button onClick={() => open('PrepareSheet', (props) => <PrepareSheetForm {...props} handout={handout} />)}>
                  {label('command', 'PrepareSheet')}
                </Button>
              </>
            )}
            {goesOn && mayStock && (
              <Button onClick={() => open('IssueStock', (props) => <IssueForm {...props} handout={handout} />)}>
                {label('command', 'IssueStock')}
              </Button>
            )}
            {goesOn && may && (
              <>
                <Button onClick={() => open('CloseHandout', (props) => <CloseHandoutForm {...props} handout={handout} />)}>
                  {label('command', 'CloseHandout')}
                </Button>
                <Button
                  type="primary"
                  icon={<MobileOutlined />}
                  onClick={() => void navigate({ to: '/handouts/$handoutId/field', params: { handoutId }, search: {} })}
                >
                  {t('packs.field')}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className="stack">
        <Panel>
          <Facts
            columns={2}
            lines={[
              [t('packs.siteKind'), label('siteKind', handout.siteKind)],
              [t('packs.host'), handout.host],
              [t('packs.rule'), label('uniquenessRule', handout.rule)],
              [t('packs.plannedBy'), handout.plannedBy.name],
              [t('packs.givenOf'), `${handout.given} / ${handout.listed}`],
              [t('packs.expectedPeople'), handout.expected && String(handout.expected)],
              [t('packs.unverifiedApart'), String(handout.unverified)],
              [
                t('packs.exceptions'),
                handout.exceptions > 0 && (
                  <Link to="/exceptions" className="bad">
                    {t('packs.openExceptions', { n: handout.exceptions })}
                  </Link>
                ),
              ],
              [t('packs.over'), handout.closedOn],
            ]}
          />
        </Panel>
        <Panel title={t('packs.sheets')} flush>
          {handout.sheets.length === 0 ? (
            <Nothing title={t('packs.noSheet')}>{t('packs.noSheetBelow')}</Nothing>
          ) : (
            <DataTable
              label={t('packs.sheets')}
              columns={columns}
              rows={handout.sheets}
              rowKey={(row) => row.sheetId}
              keys
              onOpen={(row) => void navigate({ to: '/sheets/$sheetId', params: { sheetId: row.sheetId } })}
            />
          )}
        </Panel>
      </div>
      {drawer}
    </>
  );
}

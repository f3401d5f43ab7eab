import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { Nothing } from '../../parts/Nothing';
import { personal } from '../../parts/personal';
import { shortDay } from '../../parts/time';
import { useMay } from '../../shell/use-session';
import { useDoing } from './doing';
import { CompareSheetForm, ReportLossForm, ReturnForm, TakeBackForm } from './forms';
import { type HandoutLine, type SheetData, sheetQuery } from './queries';
import { SheetScans } from './SheetScans';

/** One sheet: who is on it, who received, and whether the paper agrees. */
export function SheetPage(): ReactNode {
  const { sheetId } = useParams({ from: '/auth/shell/sheets/$sheetId' });
  const query = useQuery(sheetQuery(sheetId));
  return <Asked query={query}>{(sheet) => <SheetView sheet={sheet} />}</Asked>;
}

function SheetView({ sheet }: { sheet: SheetData }): ReactNode {
  const { t } = useTranslation();
  const { open, drawer } = useDoing();
  const may = useMay('packs.handout');
  const mayStock = useMay('packs.stock');
  const mayExplain = useMay('packs.explain');
  const columns: Column<HandoutLine>[] = [
    { key: 'line', title: t('packs.line'), width: 60, align: 'end', card: 'none', cell: (row) => <span className="num">{row.line}</span> },
    {
      key: 'name',
      title: t('person.name'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>
            {row.name ?? personal(row.name, t)} {!row.verified && <span className="tag">{t('packs.unverified')}</span>}
          </span>
          <span className="num">{row.idNumber}</span>
        </span>
      ),
    },
    { key: 'phone', title: t('person.phone'), width: 130, cell: (row) => <span className="num">{row.phone}</span> },
    { key: 'category', title: t('packs.category'), width: 150, cell: (row) => label('recipientCategory', row.category) },
    {
      key: 'given',
      title: t('packs.given'),
      width: 170,
      card: 'corner',
      cell: (row) =>
        row.givenOn && (
          <span className="two">
            <span className="ok">
              {shortDay(row.givenOn)} · {row.givenBy?.name}
            </span>
            <span>{row.proxy ? t('packs.byProxy', { name: row.proxy }) : row.signed ? t('packs.signedHere') : ''}</span>
          </span>
        ),
    },
    {
      key: 'next',
      title: '',
      width: 110,
      card: 'end',
      cell: (row) =>
        row.givenOn &&
        may &&
        !sheet.closed && (
          <Button size="small" onClick={() => open('TakeBack', (props) => <TakeBackForm {...props} sheet={sheet} line={row} />)}>
            {label('command', 'TakeBack')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHead
        above={
          <Link to="/handouts/$handoutId" params={{ handoutId: sheet.handoutId }}>
            {sheet.site}
          </Link>
        }
        title={sheet.team}
        below={t('packs.sheetBelow', { given: sheet.given, listed: sheet.listed, left: sheet.left })}
        actions={
          <>
            <Button href={`/print/sheets/${sheet.handoutId}?sheet=${sheet.sheetId}`} target="_blank">
              {t('packs.printSheet')}
            </Button>
            {mayExplain && sheet.left > 0 && (
              <Button onClick={() => open('ReportLoss', (props) => <ReportLossForm {...props} sheet={sheet} />)}>
                {label('command', 'ReportLoss')}
              </Button>
            )}
            {mayStock && sheet.left > 0 && (
              <Button onClick={() => open('ReturnToStore', (props) => <ReturnForm {...props} sheet={sheet} />)}>
                {label('command', 'ReturnToStore')}
              </Button>
            )}
            {may && !sheet.closed && (
              <Button type="primary" onClick={() => open('CompareSheet', (props) => <CompareSheetForm {...props} sheet={sheet} />)}>
                {label('command', 'CompareSheet')}
              </Button>
            )}
          </>
        }
      />
      <div className="stack">
        <Panel flush>
          {sheet.lines.length === 0 ? (
            <Nothing title={t('packs.emptySheet')}>{t('packs.emptySheetHint')}</Nothing>
          ) : (
            <DataTable label={sheet.team} columns={columns} rows={sheet.lines} rowKey={(row) => String(row.line)} />
          )}
        </Panel>
        <SheetScans sheet={sheet} mayKeep={may} />
      </div>
      {drawer}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { Avatar } from '@ui/Avatar';
import type { Column } from '@ui/DataTable';
import { StageDots } from '@ui/StageDots';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import { NextDate } from '../Due';
import { isEnded, STEPS, stepOf } from '../stage';
import type { CaseRow } from '../types';

/** The case number once aid is given, the register number before. */
const CaseNumber = ({ row }: { row: CaseRow }) => (
  <Link to="/cases/$caseId" params={{ caseId: row.caseId }} className="num nowrap">
    {row.number ?? row.registration}
  </Link>
);

/** The next date, and below it for whom the case has waited too long. */
function Waiting({ row, waiting }: { row: CaseRow; waiting: NonNullable<CaseRow['waiting']> }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {row.next && <NextDate next={row.next} />}
      <span className="warn small num">{t('cases.waited', { what: label('awaited', waiting.what), n: waiting.days })}</span>
    </>
  );
}

export const columnsOf = (t: TFunction): Column<CaseRow>[] => [
  {
    key: 'parties',
    title: t('cases.parties'),
    width: '21%',
    card: 'head',
    cell: (row) => (
      <span className="two">
        <span>
          <span className="strong">{personal(row.applicant, t)}</span>
          {row.applicants > 1 && <span className="tag in-line">{t('cases.people', { n: row.applicants })}</span>}
          {row.collective && <span className="tag in-line">{t('cases.collective')}</span>}
          {row.urgent && <span className="tag tag-warn in-line">{t('cases.urgent')}</span>}
          {row.objected && <span className="tag in-line">{t('cases.objected')}</span>}
          {row.unconfirmed && <span className="tag tag-warn in-line">{t('decision.unconfirmed')}</span>}
        </span>
        <span>{personal(row.respondent, t)}</span>
      </span>
    ),
  },
  {
    key: 'number',
    title: t('cases.number'),
    width: 212,
    card: 'body',
    cell: (row) => (
      <span className="two">
        <span>
          <CaseNumber row={row} />
        </span>
        <span>{row.unit.name}</span>
      </span>
    ),
  },
  { key: 'cause', title: t('cases.cause'), card: 'body', cell: (row) => row.cause.name },
  {
    key: 'stage',
    title: t('cases.stage'),
    width: 158,
    card: 'corner',
    cell: (row) => <StageDots steps={STEPS} at={stepOf(row.stage)} label={label('stage', row.stage)} ended={isEnded(row.stage)} />,
  },
  {
    key: 'next',
    title: t('cases.next'),
    width: 172,
    card: 'end',
    cell: (row) => (row.waiting ? <Waiting row={row} waiting={row.waiting} /> : <NextDate next={row.next} />),
  },
  {
    key: 'handler',
    title: t('cases.handler'),
    width: 118,
    card: 'none',
    cell: (row) =>
      row.handler ? (
        <span className="who">
          <Avatar name={row.handler.name} />
          {row.handler.name}
        </span>
      ) : row.stage === 'granted' ? (
        <span className="tag tag-action">{label('stage', 'granted')}</span>
      ) : (
        <span className="soft">{t('cases.noHandler')}</span>
      ),
  },
];

import { Link } from '@tanstack/react-router';
import type { Column } from '@ui/DataTable';
import type { TFunction } from 'i18next';
import { label } from '../../../i18n/options';
import { shortDay } from '../../../parts/time';
import { StageTag } from '../StageTag';
import type { ActivityRow } from '../types';

/** The columns of the list. */
export const columnsOf = (t: TFunction): Column<ActivityRow>[] => [
  {
    key: 'day',
    title: t('outreach.day'),
    width: 110,
    card: 'end',
    cell: (row) => (
      <span className="two num">
        <span>{shortDay(row.day)}</span>
        <span>{`${row.from}—${row.to}`}</span>
      </span>
    ),
  },
  {
    key: 'title',
    title: t('outreach.title'),
    card: 'head',
    cell: (row) => (
      <span className="two">
        <span>
          <Link to="/outreach/$activityId" params={{ activityId: row.activityId }}>
            {row.title}
          </Link>
        </span>
        <span>{[label('activityKind', row.kind), row.place.name].join(' · ')}</span>
      </span>
    ),
  },
  {
    key: 'campaigns',
    title: t('outreach.campaigns'),
    width: '20%',
    cell: (row) => (
      <span className="two">
        <span>{row.campaigns.map((code) => label('campaign', code)).join(t('punctuation.list'))}</span>
        <span>{row.campaigns.length > 1 ? t('outreach.underSeveral') : ''}</span>
      </span>
    ),
  },
  { key: 'unit', title: t('outreach.unit'), width: 150, cell: (row) => row.unit.name },
  {
    key: 'team',
    title: t('outreach.team'),
    width: 130,
    card: 'none',
    cell: (row) => row.team.map(({ name }) => name || t('outreach.guest')).join(t('punctuation.list')),
  },
  {
    key: 'persons',
    title: t('outreach.persons'),
    width: 90,
    align: 'end',
    card: 'none',
    cell: (row) => (
      <span className="two num">
        <span>{row.persons ?? row.expected}</span>
        <span>{row.persons === undefined ? t('outreach.expectedShort') : t('outreach.namedShort', { n: row.named ?? 0 })}</span>
      </span>
    ),
  },
  { key: 'stage', title: t('outreach.stage'), width: 170, card: 'corner', cell: (row) => <StageTag row={row} /> },
];

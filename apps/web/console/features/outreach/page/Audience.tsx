import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { ProblemNote } from '../../../parts/ProblemNote';
import { personal } from '../../../parts/personal';
import { today } from '../../../parts/time';
import { useMay } from '../../../shell/use-session';
import { attendanceQuery } from '../queries';
import type { ActivityView, Attendance } from '../types';

type Coming = Attendance['signedUp'][number];
type Here = Attendance['checkedIn'][number];

/** Names are opened only when somebody asks for them: every one of them is a look at a person. */
export function Audience({
  view,
  onDo,
}: {
  readonly view: ActivityView;
  readonly onDo: (command: string, subject?: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t('outreach.audience')}
      note={t('outreach.audienceNote', { signedUp: view.signedUp, checkedIn: view.checkedIn })}
      extra={
        view.signedUp + view.checkedIn > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('outreach.hideNames') : t('outreach.showNames')}
          </Button>
        )
      }
      flush={open}
    >
      {open ? <Names view={view} onDo={onDo} /> : <p className="soft">{t('outreach.audienceHint')}</p>}
    </Panel>
  );
}

const tags = (person: { categories: readonly string[]; occupation?: string }, join: string): string =>
  [label('occupation', person.occupation), ...person.categories.map((code) => label('category', code))].filter(Boolean).join(join);

function Names({ view, onDo }: { readonly view: ActivityView; readonly onDo: (command: string, subject?: string) => void }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(attendanceQuery(view.activityId));
  const mayReport = useMay('outreach.report') && (view.stage === 'planned' || view.stage === 'held');
  const begun = view.day <= today();
  const join = t('punctuation.list');
  const coming: Column<Coming>[] = [
    { key: 'name', title: t('person.name'), card: 'head', cell: (row) => personal(row.name, t) },
    { key: 'phone', title: t('person.phone'), width: 140, cell: (row) => <span className="num">{row.phone}</span> },
    { key: 'tags', title: t('outreach.categoriesOf'), cell: (row) => tags(row, join) },
    {
      key: 'do',
      title: '',
      width: 220,
      card: 'end',
      cell: (row) =>
        row.checkedIn ? (
          <span className="tag tag-ok">{t('outreach.isHere')}</span>
        ) : (
          mayReport && (
            <span className="row-buttons">
              {begun && <Tick view={view} row={row} />}
              <Button size="small" type="text" onClick={() => onDo('WithdrawSignUp', row.subject)}>
                {label('command', 'WithdrawSignUp')}
              </Button>
            </span>
          )
        ),
    },
  ];
  const here: Column<Here>[] = [
    { key: 'name', title: t('person.name'), card: 'head', cell: (row) => personal(row.name, t) },
    { key: 'phone', title: t('person.phone'), width: 140, cell: (row) => <span className="num">{row.phone}</span> },
    { key: 'tags', title: t('outreach.categoriesOf'), cell: (row) => tags(row, join) },
    { key: 'way', title: t('outreach.way'), width: 120, cell: (row) => label('checkInWay', row.way) },
    {
      key: 'do',
      title: '',
      width: 110,
      card: 'end',
      cell: (row) =>
        mayReport && (
          <Button size="small" type="text" onClick={() => onDo('StrikeCheckIn', row.subject)}>
            {label('command', 'StrikeCheckIn')}
          </Button>
        ),
    },
  ];
  return (
    <Asked query={query}>
      {(data) => (
        <>
          {data.signedUp.length > 0 && (
            <section aria-label={t('outreach.signedUp')}>
              <h3 className="panel-sub">{t('outreach.signedUp')}</h3>
              <DataTable label={t('outreach.signedUp')} columns={coming} rows={data.signedUp} rowKey={(row) => row.subject} />
            </section>
          )}
          {data.checkedIn.length > 0 && (
            <section aria-label={t('outreach.checkedIn')}>
              <h3 className="panel-sub">{t('outreach.checkedIn')}</h3>
              <DataTable label={t('outreach.checkedIn')} columns={here} rows={data.checkedIn} rowKey={(row) => row.subject} />
            </section>
          )}
        </>
      )}
    </Asked>
  );
}

/** Somebody who signed up is there: one touch, on the phone at the door as well. */
function Tick({ view, row }: { readonly view: ActivityView; readonly row: Coming }): ReactNode {
  const { send, busy, error } = useCommand({ path: `/activities/${view.activityId}/check-in` });
  const body = {
    way: 'qr',
    attendees: [{ person: { subject: row.subject }, categories: row.categories, ...(row.occupation && { occupation: row.occupation }) }],
  };
  return (
    <>
      <Button size="small" type="primary" loading={busy} onClick={() => void send(body)}>
        {label('command', 'CheckIn')}
      </Button>
      {error && <ProblemNote error={error} write />}
    </>
  );
}

import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidy } from '../../forms/tidy';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { confirmed } from '../../parts/confirm';
import { ProblemNote } from '../../parts/ProblemNote';
import { useMay } from '../../shell/use-session';
import { stretchesOf } from './parse-days';
import type { HolidayRow } from './queries';

/** One arrangement of a year: its days, where they come from, and who entered and approved them. */
export function HolidayYear({ row }: { row: HolidayRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className="date">
      <div className="date-head">
        <span className="strong num">
          {row.year} · {t('holidays.days', { off: row.daysOff.length, work: row.makeUpWorkdays.length })}
        </span>
        <span className="tag">{row.inForce ? t('holidays.inForce') : label('holidayState', row.state)}</span>
      </div>
      <dl className="date-days num">
        <div>
          <dt>{t('holidays.daysOff')}</dt>
          <dd>{stretchesOf(row.daysOff).join(t('punctuation.list'))}</dd>
        </div>
        {row.makeUpWorkdays.length > 0 && (
          <div>
            <dt>{t('holidays.makeUp')}</dt>
            <dd>{row.makeUpWorkdays.join(t('punctuation.list'))}</dd>
          </div>
        )}
      </dl>
      <div className="small soft">
        {t('holidays.source')} {row.source}
      </div>
      <div className="small soft">
        {[
          row.by && t('holidays.by', { name: row.by.name, on: row.on }),
          row.settledBy &&
            `${label('holidayState', row.state)} · ${t('holidays.settledBy', { name: row.settledBy.name, on: row.settledOn })}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {row.state === 'open' && row.proposalId && <Settle proposalId={row.proposalId} />}
    </li>
  );
}

function Settle({ proposalId }: { proposalId: string }): ReactNode {
  const { t } = useTranslation();
  const may = useMay('cases.holidays-approve');
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const approve = useCommand({ path: `/holidays/${proposalId}/approve` });
  const reject = useCommand({ path: `/holidays/${proposalId}/reject` });
  if (!may) return null;
  const ask = async (): Promise<void> => {
    const title = label('command', 'ApproveHolidayYear');
    if (await confirmed({ title, below: t('holidays.approveAsk'), yes: title, no: t('act.cancel') })) await approve.send({});
  };
  return (
    <>
      <div className="buttons-row">
        {refusing ? (
          <>
            <Input
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              placeholder={t('holidays.reason')}
              aria-label={t('holidays.reason')}
              maxLength={500}
              className="grow"
            />
            <Button danger loading={reject.busy} onClick={() => void reject.send(tidy({ reason }))}>
              {label('command', 'RejectHolidayYear')}
            </Button>
            <Button onClick={() => setRefusing(false)}>{t('act.cancel')}</Button>
          </>
        ) : (
          <>
            <Button type="primary" loading={approve.busy} onClick={() => void ask()}>
              {label('command', 'ApproveHolidayYear')}
            </Button>
            <Button onClick={() => setRefusing(true)}>{label('command', 'RejectHolidayYear')}</Button>
          </>
        )}
      </div>
      <ProblemNote error={approve.error ?? reject.error} write />
    </>
  );
}

import { useLocation } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { Nothing } from '../../../parts/Nothing';
import { DaysLeft } from '../Due';
import { nameOf } from '../handling/proceeding-name';
import type { CaseDate, CaseView, EventPlace, ProceedingShown } from '../types';
import { StepButtons } from './StepButton';

/** Every statutory date with its article, the event it came from, and its three days: nominal, due, and safe to work to. */
export function Dates({ view, onDo }: { view: CaseView; onDo: (command: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  // a reminder leads to the dates themselves
  useEffect(() => {
    if (hash === 'dates') place.current?.scrollIntoView({ block: 'start' });
  }, [hash]);
  const live = view.dates.filter(({ state }) => state === 'open' || state === 'paused');
  const past = view.dates.length - live.length;
  const proceeded = view.dates.some(({ proceedingId }) => proceedingId !== undefined);
  return (
    <div ref={place}>
      <Panel
        title={t('dates.title')}
        note={t('dates.note')}
        flush
        extra={
          <>
            {past > 0 && (
              <Button size="small" type="text" aria-pressed={all} onClick={() => setAll(!all)}>
                {all ? t('dates.hidePast') : t('dates.showPast', { n: past })}
              </Button>
            )}
            <StepButtons view={view} commands={['PlanNextStep', 'SettleDate']} onDo={onDo} />
          </>
        }
      >
        {live.length === 0 && !all && <Nothing title={t('dates.none')} />}
        {groups(all ? view.dates : live, view).map(([of, dates]) => (
          <div key={of?.id ?? 'case'}>
            {proceeded && <h3 className="date-of">{of ? nameOf(of) : t('dates.ofCase')}</h3>}
            <ul>
              {dates.map((date) => (
                <DateLine key={`${date.rule}-${date.event.position}`} date={date} />
              ))}
            </ul>
          </div>
        ))}
      </Panel>
    </div>
  );
}

/** The dates of the whole case, then those of each proceeding: several families stand beside each other. */
function groups(
  dates: readonly CaseDate[],
  { handling }: CaseView,
): readonly (readonly [ProceedingShown | undefined, readonly CaseDate[]])[] {
  const all = [undefined, ...handling.proceedings].map((of) => [of, dates.filter(({ proceedingId }) => proceedingId === of?.id)] as const);
  return all.filter(([, own]) => own.length > 0);
}

function DateLine({ date }: { date: CaseDate }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className={date.state === 'open' ? 'date' : 'date date-past'}>
      <div className="date-head">
        <span>
          <span className="strong">{inLanguage(date.name)}</span>{' '}
          {date.whose !== 'ours' && <span className="tag">{label('whose', date.whose)}</span>}
        </span>
        {date.state === 'open' ? <DaysLeft date={date} /> : <span className="tag">{t(`dates.${date.state}`)}</span>}
      </div>
      {date.what !== undefined && <p className="keep-lines">{date.what ?? t('person.erased')}</p>}
      <dl className="date-days num">
        <div>
          <dt>{t('dates.due')}</dt>
          <dd className="strong">{date.dueOn ?? t('dates.waitHolidays')}</dd>
        </div>
        <div>
          <dt>{t('dates.safe')}</dt>
          <dd>{date.safeBy ?? t('dates.waitHolidays')}</dd>
        </div>
        <div>
          <dt>{t('dates.nominal')}</dt>
          <dd>{date.nominalOn}</dd>
        </div>
      </dl>
      <div className="small soft">{date.basis}</div>
      <div className="small soft">
        {t(date.nominalOn < date.from ? 'dates.before' : 'dates.from', { on: date.from })}
        {' · '}
        <Source place={date.event} />
        {date.endedBy && (
          <>
            {' → '}
            <Source place={date.endedBy} />
          </>
        )}
      </div>
    </li>
  );
}

/** The event a date came from, or ended with: its place in the timeline. */
const Source = ({ place }: { place: EventPlace }): ReactNode => (
  <a className="in-text" href={`#event-${place.position}`}>
    {label('event', place.type)} #{place.position}
  </a>
);

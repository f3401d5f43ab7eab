import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { yuan } from '../../../parts/money';
import { Nothing } from '../../../parts/Nothing';
import { DaysLeft } from '../Due';
import { nameOf } from '../handling/proceeding-name';
import type { CaseView, HearingShown, ProceedingShown } from '../types';
import { StepButtons } from './StepButton';

interface Props {
  readonly view: CaseView;
  readonly onDo: (command: string) => void;
}

/** 程序: road by road, each with its course, its hearings and the dates that run in it. */
export function Proceedings({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const { proceedings } = view.handling;
  const roads = [...new Set(proceedings.map(({ road }) => road))];
  return (
    <Panel
      title={t('proceeding.title')}
      note={roads.length > 1 && t('proceeding.sideBySide', { n: roads.length })}
      extra={<StepButtons view={view} commands={['FileProceeding', 'RecordProgress', 'ScheduleHearing', 'RecordHearing']} onDo={onDo} />}
    >
      {proceedings.length === 0 && <Nothing title={t('proceeding.none')} />}
      <div className={roads.length > 1 ? 'roads' : undefined}>
        {roads.map((road) => (
          <div key={road} className="road">
            {roads.length > 1 && <h3 className="road-name">{label('road', road)}</h3>}
            {proceedings
              .filter((one) => one.road === road)
              .map((one) => (
                <Proceeding key={one.id} view={view} proceeding={one} />
              ))}
          </div>
        ))}
      </div>
    </Panel>
  );
}

/** How far it has come: green where a body took it up, amber where something is wrong. */
const tone: Readonly<Partial<Record<ProceedingShown['state'], string>>> = {
  accepted: 'tag tag-ok',
  decided: 'tag tag-ok',
  supplementing: 'tag tag-warn',
  refused: 'tag tag-warn',
  silent: 'tag tag-warn',
  suspended: 'tag tag-warn',
};

function Proceeding({ view, proceeding: one }: { view: CaseView; proceeding: ProceedingShown }): ReactNode {
  const { t } = useTranslation();
  const before = view.handling.proceedings.find(({ id }) => id === one.follows);
  const running = view.dates.filter(({ proceedingId, state }) => proceedingId === one.id && state === 'open');
  return (
    <div className="worked">
      <h3>
        {label('proceedingKind', one.kind)} <span className={tone[one.state] ?? 'tag'}>{label('proceedingState', one.state)}</span>
      </h3>
      <Facts
        lines={[
          [t('proceeding.body'), one.body],
          [t('proceeding.number'), one.number && <span className="num">{one.number}</span>],
          [t('proceeding.follows'), before && nameOf(before)],
          [
            t('proceeding.filed'),
            <span key="f" className="num">
              {one.on}
            </span>,
          ],
          [t('proceeding.accepted'), one.acceptedOn && <span className="num">{one.acceptedOn}</span>],
          [t('proceeding.procedure'), label('procedure', one.procedure)],
          [t('amount.claimed'), one.claimed !== undefined && <span className="num">{yuan(one.claimed)}</span>],
          [t('form.note'), one.note && <span className="keep-lines">{one.note}</span>],
          [
            t('proceeding.dates'),
            running.length > 0 && (
              <ul>
                {running.map((date) => (
                  <li key={`${date.rule}-${date.event.position}`} className="num">
                    {inLanguage(date.name)} {date.dueOn ?? date.nominalOn} · <DaysLeft date={date} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            t('proceeding.course'),
            one.progress.length > 0 && (
              <ul>
                {one.progress.map((step) => (
                  <li key={step.position}>
                    <span className="num">{step.on}</span> {label('progressStep', step.step)}
                    {step.note && <span className="soft"> {step.note}</span>}
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('hearing.title'), one.hearings.length > 0 && <Hearings hearings={one.hearings} />],
        ]}
      />
      {(one.state === 'silent' || one.state === 'refused') && one.kind === 'arbitration' && (
        <p className="hint">{t('proceeding.maySue')}</p>
      )}
    </div>
  );
}

function Hearings({ hearings }: { hearings: readonly HearingShown[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul>
      {hearings.map((one) => (
        <li key={one.id}>
          <span className="num">{[one.hearingOn, one.time].filter(Boolean).join(' ')}</span> {one.place}{' '}
          <span className="tag">{label('hearingState', one.state)}</span>{' '}
          {one.lateNotice && <span className="tag tag-warn">{t('hearing.lateNotice')}</span>}{' '}
          {one.attended === false && <span className="tag tag-warn">{t('hearing.wasNotThere')}</span>}{' '}
          {one.adjourned && <span className="tag">{t('hearing.goesOn')}</span>}
          {one.summary && <p className="keep-lines">{one.summary}</p>}
        </li>
      ))}
    </ul>
  );
}

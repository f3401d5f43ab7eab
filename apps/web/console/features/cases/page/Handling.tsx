import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codesOf, label } from '../../../i18n/options';
import { Nothing } from '../../../parts/Nothing';
import type { CaseView } from '../types';
import { Proceedings } from './Proceedings';
import { StepButtons } from './StepButton';

interface Props {
  readonly view: CaseView;
  readonly onDo: (command: string) => void;
}

/** What the handler does: meetings, proceedings with their hearings, documents, notes, reports. */
export function Handling(props: Props): ReactNode {
  return (
    <>
      <Meetings {...props} />
      <Proceedings {...props} />
      <Documents {...props} />
      <Notes {...props} />
      <Reports {...props} />
    </>
  );
}

/** 约见: what the client has been told of, and what not yet. */
function Meetings({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const { meetings, informed } = view.handling;
  return (
    <Panel title={t('meeting.title')} extra={<StepButtons view={view} commands={['RecordMeeting']} onDo={onDo} />}>
      <ul className="duties" aria-label={t('meeting.informed')}>
        {codesOf('informDuty').map((duty) => {
          const told = informed.some((one) => one === duty);
          return (
            <li key={duty} className="duty">
              <span className={told ? 'tag tag-ok' : 'tag tag-warn'}>{told ? t('meeting.told') : t('meeting.notTold')}</span>{' '}
              {label('informDuty', duty)}
            </li>
          );
        })}
      </ul>
      {meetings.length === 0 && <p className="soft">{t('meeting.none')}</p>}
      {meetings.map((one) => (
        <div key={one.id} className="worked">
          <div className="soft small num">
            {[one.on, label('meetingWay', one.way), one.place, one.by.name].filter(Boolean).join(' · ')}{' '}
            {!one.signed && <span className="tag tag-warn">{t('meeting.notSigned')}</span>}
          </div>
          <p className="keep-lines">{one.record}</p>
        </div>
      ))}
    </Panel>
  );
}

function Documents({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const { documents } = view.handling;
  return (
    <Panel
      title={t('doc.panel')}
      note={documents.length > 0 && t('doc.count', { n: documents.length })}
      extra={<StepButtons view={view} commands={['RecordDocument']} onDo={onDo} />}
    >
      {documents.length === 0 && <Nothing title={t('doc.none')} />}
      {documents.map((one) => (
        <div key={one.id} className="worked">
          <div>
            <span className="strong">{one.title}</span> <span className="tag">{label('archiveItem', one.kind)}</span>{' '}
            {one.form === 'paper' && <span className="tag">{label('documentForm', one.form)}</span>}
          </div>
          <div className="soft small num">
            {[
              one.dated && t('doc.datedOn', { on: one.dated }),
              one.place && t('doc.keptAt', { place: one.place }),
              `${one.by.name} ${one.on}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
      ))}
    </Panel>
  );
}

function Notes({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const { notes } = view.handling;
  const minutes = notes.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  return (
    <Panel
      title={t('worklog.title')}
      note={minutes > 0 && t('worklog.total', { hours: (minutes / 60).toFixed(1) })}
      extra={<StepButtons view={view} commands={['AddNote', 'LogWork']} onDo={onDo} />}
    >
      {notes.length === 0 && <Nothing title={t('worklog.none')} />}
      {notes.map((one) => (
        <div key={one.position} className="worked">
          <div className="soft small num">
            {[one.on, one.by.name, one.work && t('worklog.isWork'), one.minutes && t('worklog.nMinutes', { n: one.minutes })]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <p className="keep-lines">{one.text}</p>
        </div>
      ))}
    </Panel>
  );
}

function Reports({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const { reports } = view.handling;
  const button = <StepButtons view={view} commands={['RecordMajorReport']} onDo={onDo} />;
  return (
    <Panel title={t('report.title')} extra={button}>
      {reports.length === 0 && <p className="soft">{t('report.none')}</p>}
      {reports.map((one) => (
        <div key={one.id} className="worked">
          <div>
            <span className="strong">{label('majorMatter', one.matter)}</span>{' '}
            {one.earlier && <span className="tag">{t('report.goesOn')}</span>}
          </div>
          <div className="soft small num">
            {[one.on, one.by.name, t('report.toWhom', { to: one.to ?? '' }), label('reportMeans', one.means)].join(' · ')}
          </div>
          <p className="keep-lines">{one.report}</p>
          {one.reply && (
            <p className="keep-lines">
              <span className="soft">{t('report.reply')}</span> {one.reply}
            </p>
          )}
        </div>
      ))}
    </Panel>
  );
}

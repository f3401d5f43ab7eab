import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import { Nothing } from '../../../parts/Nothing';
import { personal } from '../../../parts/personal';
import { counted } from '../../unit-rules/counted';
import type { CaseView } from '../types';
import { FileItems } from './FileItems';
import { Closing, Outcomes } from './Outcomes';
import { StepButtons } from './StepButton';

interface Props {
  readonly view: CaseView;
  readonly onDo: (command: string) => void;
}

const text = (value: string | null | undefined) => value && <span className="keep-lines">{value}</span>;

/** What came of the case: outcomes, money, closing or termination, the file, the call to the client. */
export function Result(props: Props): ReactNode {
  const { view } = props;
  const { t } = useTranslation();
  return (
    <>
      <Outcomes view={view} />
      {view.outcomes.length === 0 && (
        <Panel title={t('outcome.title')}>
          <Nothing title={t('outcome.none')} />
        </Panel>
      )}
      <Money {...props} />
      <Closing view={view} />
      <Termination view={view} />
      <File view={view} />
      {view.callbacks && <Callbacks {...props} />}
    </>
  );
}

/** The applicants' names, by subject. */
function useNames(view: CaseView): (subject: string) => string {
  const { t } = useTranslation();
  return (subject) => personal(view.applicants.find(({ person }) => person.subject === subject)?.person.name, t);
}

/** 请求、裁决、到账: three figures beside each other, and every part of the money that came in. */
function Money({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const name = useNames(view);
  const several = view.applicants.length > 1;
  return (
    <Panel title={t('recovery.title')} extra={<StepButtons view={view} commands={['RecordRecovery', 'VoidRecovery']} onDo={onDo} />}>
      <dl className="figures num">
        {(['claimed', 'awarded', 'received'] as const).map((figure) => (
          <div key={figure}>
            <dt>{t(`amount.${figure}`)}</dt>
            <dd className="strong">{view.amounts[figure] === undefined ? '–' : yuan(view.amounts[figure])}</dd>
          </div>
        ))}
      </dl>
      {view.recoveries.length === 0 && <p className="soft">{t('recovery.none')}</p>}
      {view.recoveries.map((one) => (
        <div key={one.id} className={one.voided ? 'worked past' : 'worked'}>
          <div>
            <span className="num strong">{yuan(one.amount ?? 0)}</span> <span className="num">{one.on}</span>{' '}
            {one.voided && <span className="tag tag-warn">{t('recovery.voided')}</span>}
          </div>
          {several && (
            <div className="num">
              {one.received.map(({ subject, amount }) => `${name(subject)} ${yuan(amount)}`).join(t('punctuation.semicolon'))}
            </div>
          )}
          <div className="soft small">
            {[one.evidence, one.payer && t('recovery.paidBy', { who: one.payer }), one.by.name].filter(Boolean).join(' · ')}
          </div>
          {one.voided && (
            <div className="soft small">
              {[t('recovery.voidedBy', { who: one.voided.by.name, on: one.voided.on }), one.voided.reason].filter(Boolean).join(' · ')}
            </div>
          )}
        </div>
      ))}
    </Panel>
  );
}

function Termination({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { termination } = view;
  if (!termination) return null;
  return (
    <Panel
      title={t('termination.title')}
      extra={
        <>
          {!termination.confirmed && <span className="tag tag-warn">{t('decision.unconfirmed')}</span>}{' '}
          {!termination.counted && <span className="tag tag-warn">{t('termination.outOfCount')}</span>}
        </>
      }
    >
      <Facts
        lines={[
          [t('termination.ground'), label('terminationGround', termination.ground)],
          [
            t('termination.by'),
            <span key="by">
              {`${termination.by.name} · ${termination.on}`}{' '}
              {termination.deputyFor && <span className="tag">{t('assignment.deputy', { name: termination.deputyFor.name })}</span>}
            </span>,
          ],
          [t('termination.explanation'), text(termination.explanation)],
          [
            t('decision.objectTo'),
            [termination.objectTo, termination.objection && counted(termination.objection.counted, t)].filter(Boolean).join(' · '),
          ],
          [
            t('decision.paper'),
            termination.paper &&
              [termination.paper.formNumber, termination.paper.signedOn, termination.paper.scan].filter(Boolean).join(' · '),
          ],
          [t('decision.recordedBy'), termination.paper && termination.recordedBy.name],
          [t('termination.receivedOn'), termination.receivedOn ?? <span className="warn">{t('termination.notReceived')}</span>],
        ]}
      />
    </Panel>
  );
}

/** 归档: what was handed in, what was found wrong, where the file is now; and how often the case was taken up again. */
function File({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { submissions } = view.file;
  if (submissions.length === 0 && view.reopenings.length === 0 && !view.closing) return null;
  return (
    <Panel title={t('archive.title')} extra={view.stage === 'archived' && <span className="tag tag-ok">{label('stage', 'archived')}</span>}>
      {submissions.length === 0 && <p className="soft">{t('archive.none')}</p>}
      {submissions.map((one) => (
        <div key={one.id} className="worked">
          <div className="strong">{t('archive.submitted', { on: one.on, who: one.by.name })}</div>
          <FileItems submission={one} />
          {one.note && <p className="keep-lines">{one.note}</p>}
          {one.check && (
            <Facts
              lines={[
                [
                  t('archive.result'),
                  <span key="r" className={one.check.result === 'passed' ? 'tag tag-ok' : 'tag tag-warn'}>
                    {label('checkResult', one.check.result)}
                  </span>,
                ],
                [t('archive.checker'), `${one.check.by.name} · ${one.check.on}`],
                [t('archive.toSupply'), one.check.items.map((item) => label('archiveItem', item)).join(t('punctuation.list'))],
                [t('archive.reason'), text(one.check.reason)],
                [t('archive.resubmitBy'), one.check.resubmitBy],
                [t('archive.place'), one.check.place],
              ]}
            />
          )}
        </div>
      ))}
      {view.reopenings.map((one) => (
        <div key={one.position} className="worked">
          <div className="strong">{t('reopen.on', { on: one.on, who: one.by.name })}</div>
          <p className="keep-lines">{one.reason}</p>
        </div>
      ))}
    </Panel>
  );
}

/** 回访: who did not handle the case asks; the handler does not see it. */
function Callbacks({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const name = useNames(view);
  const callbacks = view.callbacks ?? [];
  return (
    <Panel title={t('callback.title')} extra={<StepButtons view={view} commands={['RecordCallback']} onDo={onDo} />}>
      {callbacks.length === 0 && <p className="soft">{t('callback.none')}</p>}
      {callbacks.map((one) => (
        <div key={one.position} className="worked">
          <div>
            <span className="strong">{name(one.subject)}</span> {label('satisfaction', one.satisfaction)}{' '}
            {!one.reached && <span className="tag">{t('callback.notReached')}</span>}
            {one.tookMoney && one.tookMoney !== 'no' && (
              <span className="tag tag-warn">
                {t('callback.tookMoney')} {label('tookMoney', one.tookMoney)}
              </span>
            )}
            {one.paidInFull === false && <span className="tag tag-warn">{t('callback.notAllPaid')}</span>}
          </div>
          <div className="soft small num">{[one.on, label('callbackWay', one.way), one.by.name].join(' · ')}</div>
          {one.words && <p className="keep-lines">{one.words}</p>}
        </div>
      ))}
    </Panel>
  );
}

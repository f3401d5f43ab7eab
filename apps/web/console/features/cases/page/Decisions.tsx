import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import { counted } from '../../unit-rules/counted';
import { Transfers } from '../transfer/Transfers';
import type { CaseView, Step } from '../types';
import { Approval, SentBack, TerminationProposal } from './Approval';

type Decided = NonNullable<CaseView['decision']>;

const by = (step: Step): string => `${step.by.name} · ${step.on}`;
/** Where to object: the body, and in how many days it decides. */
const told = (body: string | undefined, route: Decided['objection'], t: TFunction): string | undefined =>
  body && [body, route && counted(route.counted, t)].filter(Boolean).join(' · ');

const text = (value: string | null | undefined) => value && <span className="keep-lines">{value}</span>;

/** What was decided on the way: supplement, means, opinion, decision, assignment. */
export function Decisions({ view }: { view: CaseView }): ReactNode {
  return (
    <>
      <Transfers view={view} />
      <Review view={view} />
      <SentBack view={view} />
      <Urgent view={view} />
      <Approval view={view} />
      <Decision view={view} />
      <Objection view={view} />
      <Assignment view={view} />
      <TerminationProposal view={view} />
      <Ending view={view} />
    </>
  );
}

function Review({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { supplement, means, opinion } = view;
  if (!supplement && !means && !opinion && !view.proposedExemption) return null;
  return (
    <Panel title={t('review.title')}>
      <Facts
        lines={[
          [
            t('supplement.title'),
            supplement && (
              <>
                {supplement.items
                  .map((item) => [label('supplementItem', item.code), item.note].filter(Boolean).join(t('punctuation.colon')))
                  .join(t('punctuation.semicolon'))}
                <br />
                <span className="soft num">
                  {t('supplement.days', { notice: supplement.on, by: supplement.supplyBy })}
                  {supplement.suppliedOn && ` · ${t('supplement.suppliedOn')} ${supplement.suppliedOn}`}
                </span>
              </>
            ),
          ],
          [
            t('means.title'),
            means ? (
              <>
                {label('meansWay', means.way)} · {label('article', means.article)}{' '}
                <span className={means.standing ? 'tag tag-ok' : 'tag tag-warn'}>
                  {means.standing ? t('means.standing') : t('means.onlyProposed')}
                </span>
                {means.proof && <div>{means.proof}</div>}
                <div className="soft">{by(means)}</div>
              </>
            ) : (
              view.proposedExemption && <span className="warn">{t('means.proposed')}</span>
            ),
          ],
          [
            t('review.opinion'),
            opinion && (
              <>
                <span className="strong">{label('recommendation', opinion.recommends)}</span>
                <div>{text(opinion.opinion)}</div>
                <div className="soft">{by(opinion)}</div>
              </>
            ),
          ],
        ]}
      />
    </Panel>
  );
}

function Urgent({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { urgent } = view;
  if (!urgent) return null;
  return (
    <Panel title={t('urgent.title')}>
      <Facts
        lines={[
          [t('urgent.ground'), label('urgentGround', urgent.ground)],
          [t('urgent.explanation'), text(urgent.explanation)],
          [t('decision.by'), by(urgent)],
          [t('urgent.confirmed'), urgent.confirmedBy?.name ?? <span className="warn">{t('urgent.unconfirmed')}</span>],
          [t('urgent.note'), text(urgent.note)],
        ]}
      />
    </Panel>
  );
}

function Objection({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { objection } = view;
  if (!objection) return null;
  const { against, upheld, decided } = objection;
  return (
    <Panel title={t('objection.title')}>
      <Facts
        lines={[
          [t('objection.against'), label('objectedDecision', against)],
          [t('objection.grounds'), text(objection.grounds)],
          [t('objection.evidence'), objection.evidence],
          [t('objection.whom'), personal(objection.objector, t)],
          [t('objection.registeredBy'), by(objection)],
          [t('objection.unit'), objection.unit.name],
          [
            t('objection.result'),
            upheld === undefined ? (
              <span key="pending" className="warn">
                {t('objection.pending')}
              </span>
            ) : (
              <span key="result" className="strong">
                {t(`objection.${upheld ? 'upheld' : 'rejected'}.${against}`)}
              </span>
            ),
          ],
          [t('objection.explanation'), text(objection.explanation)],
          [t('decision.by'), decided && by(decided)],
        ]}
      />
    </Panel>
  );
}

function Decision({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { decision } = view;
  if (!decision) return null;
  return (
    <Panel title={t('decision.title')} extra={!decision.confirmed && <span className="tag tag-warn">{t('decision.unconfirmed')}</span>}>
      <Facts
        lines={[
          [
            t('decision.result'),
            <span key="d" className="strong">
              {label('recommendation', decision.kind)}
            </span>,
          ],
          [t('cases.number'), view.number && <span className="num">{view.number}</span>],
          [
            t('decision.by'),
            <span key="by">
              {by(decision)}{' '}
              {decision.deputyFor && <span className="tag">{t('assignment.deputy', { name: decision.deputyFor.name })}</span>}
            </span>,
          ],
          [t('decision.note'), text(decision.note)],
          [t('decision.reason'), label('refusalReason', decision.reason)],
          [t('decision.explanation'), text(decision.explanation)],
          [t('decision.objectTo'), told(decision.objectTo, decision.objection, t)],
          [
            t('decision.paper'),
            decision.paper && [decision.paper.formNumber, decision.paper.signedOn, decision.paper.scan].filter(Boolean).join(' · '),
          ],
          [t('decision.recordedBy'), decision.paper && decision.recordedBy.name],
        ]}
      />
    </Panel>
  );
}

function Assignment({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { assignment, firmAsked, replacement } = view;
  if (!assignment)
    return firmAsked ? (
      <Panel title={t('assignment.title')}>
        <p>{t('assignment.firmAsked', { firm: firmAsked.firm.name })}</p>
        <p className="soft">{by(firmAsked)}</p>
      </Panel>
    ) : null;
  return (
    <Panel title={t('assignment.title')}>
      <Facts
        lines={[
          [t('assignment.handler'), [assignment.handler.name, assignment.firm?.name].filter(Boolean).join(' · ')],
          [t('assignment.by'), by(assignment)],
          [t('assignment.acceptedOn'), assignment.acceptedOn ?? <span className="warn">{t('assignment.notAccepted')}</span>],
          [t('assignment.retained'), assignment.retainedOn ?? <span className="warn">{t('assignment.notRetained')}</span>],
          [t('assignment.note'), text(assignment.note)],
          [t('assignment.overLimit'), text(assignment.overLimitReason)],
          [t('assignment.replaced'), assignment.replaced?.name],
          [
            t('assignment.asked'),
            replacement && [label('replacementAsker', replacement.askedBy), replacement.on, replacement.reason].filter(Boolean).join(' · '),
          ],
        ]}
      />
    </Panel>
  );
}

function Ending({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (!view.ending) return null;
  return (
    <Panel title={label('stage', view.ending.kind)}>
      <Facts
        lines={[
          [t('ending.by'), by(view.ending)],
          [t('withdraw.reason'), text(view.ending.reason)],
          [t('withdraw.evidence'), text(view.ending.evidence)],
        ]}
      />
    </Panel>
  );
}

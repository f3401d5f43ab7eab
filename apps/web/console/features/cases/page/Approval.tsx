import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { StepsSoFar } from '../approval/StepsSoFar';
import type { CaseView } from '../types';

/** What was sent back last, and why, as long as nothing has been proposed anew. */
export function SentBack({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { sentBack } = view;
  if (!sentBack) return null;
  return (
    <Panel title={t('approval.sentBack')} extra={<span className="tag tag-warn">{label('steppedDecision', sentBack.decision)}</span>}>
      <Facts
        lines={[
          [t('approval.reason'), sentBack.reason && <span className="keep-lines">{sentBack.reason}</span>],
          [t('approval.sentBackBy'), `${sentBack.by.name} · ${sentBack.on}`],
        ]}
      />
    </Panel>
  );
}

/** 审签 on the way to giving or refusing aid. */
export function Approval({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { approval } = view;
  if (!approval) return null;
  return (
    <Panel title={t('approval.title')} note={label('steppedDecision', approval.decision)}>
      <StepsSoFar approval={approval} />
    </Panel>
  );
}

/** 终止意见, and 审签 on the way to the termination. */
export function TerminationProposal({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { terminationProposed: proposed } = view;
  if (!proposed) return null;
  return (
    <Panel title={t('termination.proposed')}>
      <Facts
        lines={[
          [t('termination.ground'), label('terminationGround', proposed.ground)],
          [t('termination.opinion'), proposed.opinion && <span className="keep-lines">{proposed.opinion}</span>],
          [t('review.by'), `${proposed.by.name} · ${proposed.on}`],
        ]}
      />
      <StepsSoFar approval={proposed.approval} />
    </Panel>
  );
}

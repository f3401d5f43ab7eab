import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { Approval } from './approval';

/** The steps on the way to a decision, in their order: who took each and when, whose turn it is and until when. */
export function StepsSoFar({ approval }: { approval: Approval | undefined }): ReactNode {
  const { t } = useTranslation();
  if (!approval || approval.steps.length === 0) return null;
  return (
    <ol className="steps" aria-label={t('approval.title')}>
      {approval.steps.map((step) => (
        <li key={step.number} className="worked">
          <div className="date-head">
            <span className="strong">
              {step.number}. {step.name}
            </span>
            {step.by ? (
              <span className="tag tag-ok">{label('endorseResult', 'agree')}</span>
            ) : (
              <span className={step.waits ? 'tag tag-warn' : 'tag'}>{step.waits ? t('approval.waiting') : t('approval.notYet')}</span>
            )}
          </div>
          {step.opinion && <div className="keep-lines">{step.opinion}</div>}
          <div className="soft small">
            {[
              step.by ? `${step.by.name} · ${step.on}` : t('approval.holder', { unit: step.unit.name, post: label('post', step.post) }),
              step.deputyFor && t('assignment.deputy', { name: step.deputyFor.name }),
              step.paper && t('approval.onPaper', { number: step.paper.formNumber }),
              step.dueOn && t('approval.dueOn', { day: step.dueOn }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ol>
  );
}

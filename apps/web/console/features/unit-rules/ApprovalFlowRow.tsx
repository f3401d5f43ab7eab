import './unit-rules.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import type { ApprovalFlow } from './queries';
import { RuleRow } from './RuleRow';

/** One 审批流程: the steps from the reviewer's opinion to the approver, in their order. */
export function ApprovalFlowRow({ unit, row }: { unit: string; row: ApprovalFlow }): ReactNode {
  const { t } = useTranslation();
  return (
    <RuleRow
      unit={unit}
      rule={row}
      title={[label('steppedDecision', row.decision), row.from && t('rules.since', { day: row.from })].filter(Boolean).join(' · ')}
      ask={t('rules.approveStepsAsk')}
    >
      <ol className="flow">
        <li>{t('rules.firstStep')}</li>
        {row.steps.map((step) => (
          <li key={`${step.name}/${step.post}/${step.unit.id}`}>
            <span className="strong">{step.name}</span>
            <span className="soft small">
              {t('rules.stepHolder', { unit: step.unit.name, post: label('post', step.post), days: step.days })}
            </span>
          </li>
        ))}
        <li>{t('rules.lastStep')}</li>
      </ol>
    </RuleRow>
  );
}

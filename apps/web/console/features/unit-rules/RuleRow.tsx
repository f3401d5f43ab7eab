import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Settle } from '../../parts/Settle';
import type { UnitRule } from './queries';

interface Props {
  readonly unit: string;
  readonly rule: UnitRule;
  readonly title: ReactNode;
  /** What the rule says, below its title. */
  readonly children?: ReactNode;
  /** What is said before the approval is sent. */
  readonly ask: string;
}

/** One rule of a unit: what it says, on what basis, who drew it up and approved it, and the buttons of whoever may settle it. */
export function RuleRow({ unit, rule, title, children, ask }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <li className="date">
      <div className="date-head">
        <span className="strong">{title}</span>
        <span className="tag">{rule.inForce ? t('rules.inForce') : label('holidayState', rule.state)}</span>
      </div>
      {children}
      <div className="small soft">
        {t('rules.basis')}
        {t('punctuation.colon')}
        {rule.basis}
      </div>
      <div className="small soft">
        {[
          rule.by && t('rules.by', { name: rule.by.name, on: rule.on }),
          rule.settledBy &&
            `${label('holidayState', rule.state)} · ${t('rules.settledBy', { name: rule.settledBy.name, on: rule.settledOn })}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {rule.proposalId && (
        <Settle
          mayApprove={rule.mayApprove}
          mayReject={rule.mayReject}
          path={`/unit-rules/${unit}/${rule.proposalId}`}
          commands={{ approve: 'ApproveUnitRule', reject: 'RejectUnitRule' }}
          ask={ask}
          reasonLabel={t('rules.reason')}
        />
      )}
    </li>
  );
}

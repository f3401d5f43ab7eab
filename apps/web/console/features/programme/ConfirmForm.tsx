import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { label } from '../../i18n/options';
import type { MeasureFormProps } from './form-props';
import { withUnit } from './numbers';
import type { Figure } from './queries';

interface Props extends MeasureFormProps {
  readonly command: 'ConfirmTarget' | 'ConfirmCountingRule' | 'ConfirmAllocation';
  readonly waiting: Figure['target'];
}

/** The approver confirms the version on the screen, and no other. */
export function ConfirmForm({ view, command, waiting, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const { figure, scope, proposedAllocation } = view;
  const path = { ConfirmTarget: 'target', ConfirmCountingRule: 'rule', ConfirmAllocation: 'allocation' }[command];
  const version =
    command === 'ConfirmTarget'
      ? waiting?.version
      : command === 'ConfirmCountingRule'
        ? figure.proposedRule?.version
        : proposedAllocation?.version;
  return (
    <CommandForm<Dated, object>
      command={{ path: `/programme/measures/${figure.measureId}/${path}/confirm`, onDone }}
      toBody={(values) => ({ ...dated(values), version, ...(command === 'ConfirmAllocation' && { unit: scope.id }) })}
      submit={label('command', command)}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {command === 'ConfirmTarget' && waiting && (
        <>
          <p>{t('plan.confirmTarget', { n: withUnit(waiting.amount, figure) })}</p>
          <p className="soft">{[waiting.basis, waiting.setBy && `${t('plan.setBy')} ${waiting.setBy.name}`].filter(Boolean).join(' · ')}</p>
        </>
      )}
      {command === 'ConfirmCountingRule' && (
        <>
          <p>{t('plan.confirmRule')}</p>
          <blockquote className="quote">{figure.proposedRule?.text}</blockquote>
        </>
      )}
      {command === 'ConfirmAllocation' && proposedAllocation && (
        <>
          <p>{t('plan.confirmAllocation')}</p>
          <ul className="stacked">
            {proposedAllocation.shares.map(({ unit, amount }) => (
              <li key={unit.id} className="num">
                {unit.name}　{withUnit(amount, figure)}
              </li>
            ))}
          </ul>
        </>
      )}
    </CommandForm>
  );
}

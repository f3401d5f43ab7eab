import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CaseView } from '../types';

/** The decision that somebody objects to: the termination where there is one, else the refusal. */
export function Objected({ view: { termination, decision, objection } }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const taken = termination ?? decision;
  if (!taken) return null;
  return (
    <div className="quote">
      <Facts
        lines={[
          [t('objection.against'), label('objectedDecision', termination ? 'termination' : 'refusal')],
          termination
            ? [t('termination.ground'), label('terminationGround', termination.ground)]
            : [t('decision.reason'), label('refusalReason', decision?.reason)],
          [t('decision.explanation'), taken.explanation && <span className="keep-lines">{taken.explanation}</span>],
          [t('termination.by'), <By key="by" name={taken.by.name} on={taken.on} />],
          [t('objection.grounds'), objection?.grounds && <span className="keep-lines">{objection.grounds}</span>],
        ]}
      />
    </div>
  );
}

const By = ({ name, on }: { readonly name: string; readonly on: string }): ReactNode => (
  <>
    {name} · <span className="nowrap">{on}</span>
  </>
);

import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import { nameOf } from '../handling/proceeding-name';
import type { CaseView, ProceedingShown, Step } from '../types';

const by = (step: Step): string => `${step.by.name} · ${step.on}`;
const text = (value: string | null | undefined) => value && <span className="keep-lines">{value}</span>;

/** What the proceedings came to. */
export function Outcomes({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { outcomes } = view;
  if (outcomes.length === 0) return null;
  const through = (id: string | undefined) => view.handling.proceedings.find((one) => one.id === id);
  return (
    <Panel title={t('outcome.title')}>
      <div className="people">
        {outcomes.map((one) => (
          <div key={one.id} className="person">
            <h3>
              {label('outcomeRoute', one.route)} {one.instance && <span className="tag">{label('instance', one.instance)}</span>}
              {one.finalAward && <span className="tag">{t('outcome.final')}</span>}
            </h3>
            <Facts
              columns={2}
              lines={[
                [t('proceeding.title'), through(one.proceedingId) && nameOf(through(one.proceedingId) as ProceedingShown)],
                [t('outcome.number'), one.document?.number],
                [t('outcome.body'), one.document?.body],
                [t('outcome.issuedOn'), one.document?.issuedOn],
                [t('outcome.receivedOn'), one.receivedOn],
                [t('outcome.performedFrom'), one.performedFrom],
                [t('outcome.performBy'), one.performBy],
                [t('amount.claimed'), one.amounts.claimed !== undefined && <span className="num">{yuan(one.amounts.claimed)}</span>],
                [t('amount.awarded'), one.amounts.awarded !== undefined && <span className="num strong">{yuan(one.amounts.awarded)}</span>],
                [t('amount.received'), one.amounts.received !== undefined && <span className="num">{yuan(one.amounts.received)}</span>],
              ]}
            />
            {one.summary && <p className="keep-lines">{one.summary}</p>}
          </div>
        ))}
      </div>
    </Panel>
  );
}

export function Closing({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (!view.closing) return null;
  return (
    <Panel title={t('closing.title')}>
      <Facts
        lines={[
          [
            t('closing.result'),
            <span key="r" className="strong">
              {label('closingResult', view.closing.result)}
            </span>,
          ],
          [t('closing.day'), view.closing.closingDay],
          [t('closing.by'), by(view.closing)],
          [t('closing.summary'), text(view.closing.summary)],
        ]}
      />
    </Panel>
  );
}

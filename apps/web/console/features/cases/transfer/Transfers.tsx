import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../types';
import { SentBy } from './TransferSoFar';

type Sent = CaseView['transfers'][number];

const noteOf = (answer: Sent['answer']) =>
  answer === 'returned' ? 'transfer.returnReason' : answer === 'recalled' ? 'transfer.recallReason' : 'transfer.note';

/** 移送: each time the case was sent on, and the answer. */
export function Transfers({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (view.transfers.length === 0) return null;
  return (
    <Panel title={t('transfer.title')}>
      {view.transfers.map((sent) => (
        <div key={sent.position} className="worked">
          <Facts
            lines={[
              [t('transfer.from'), <SentBy key="from" sent={sent} />],
              [t('transfer.to'), sent.to.name],
              [t('transfer.reason'), sent.reason],
              [t('transfer.answer'), <Answer key="answer" sent={sent} />],
              [t(noteOf(sent.answer)), sent.note],
              [t('transfer.registration'), sent.registration],
            ]}
          />
        </div>
      ))}
      {view.formerRegistrations.length > 0 && (
        <div className="worked">
          <Facts lines={[[t('transfer.former'), view.formerRegistrations.join(t('punctuation.list'))]]} />
        </div>
      )}
    </Panel>
  );
}

/** What the other unit answered, or that it has not yet. */
function Answer({ sent: { answer, answered } }: { sent: Sent }): ReactNode {
  const { t } = useTranslation();
  if (!answer || !answered) return <span className="warn">{t('transfer.waiting')}</span>;
  return (
    <>
      <span className="strong">{t(`transfer.${answer}`)}</span> · {answered.by.name} · <span className="nowrap">{answered.on}</span>
    </>
  );
}

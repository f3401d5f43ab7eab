import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../types';

const noteOf = (answer: CaseView['transfers'][number]['answer']) =>
  answer === 'returned' ? 'transfer.returnReason' : answer === 'recalled' ? 'transfer.recallReason' : 'transfer.note';

/** 移送: each time the case was sent on, and the answer. */
export function Transfers({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (view.transfers.length === 0) return null;
  return (
    <Panel title={t('transfer.title')}>
      {view.transfers.map((sent) => (
        <Facts
          key={sent.position}
          lines={[
            [t('transfer.from'), `${sent.sender.name} · ${sent.by.name} · ${sent.on}`],
            [t('transfer.to'), sent.to.name],
            [t('transfer.reason'), sent.reason],
            [
              t('transfer.answer'),
              sent.answer && sent.answered ? (
                <span key="answer">
                  <span className="strong">{t(`transfer.${sent.answer}`)}</span> · {sent.answered.by.name} · {sent.answered.on}
                </span>
              ) : (
                <span key="answer" className="warn">
                  {t('transfer.waiting')}
                </span>
              ),
            ],
            [t(noteOf(sent.answer)), sent.note],
            [t('transfer.registration'), sent.registration],
          ]}
        />
      ))}
      {view.formerRegistrations.length > 0 && (
        <Facts lines={[[t('transfer.former'), view.formerRegistrations.join(t('punctuation.list'))]]} />
      )}
    </Panel>
  );
}

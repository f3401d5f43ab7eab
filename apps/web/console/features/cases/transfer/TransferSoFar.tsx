import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../types';

/** Who sent the case on, and on which day. */
export function SentBy({ sent: { sender, by, on } }: { sent: CaseView['transfers'][number] }): ReactNode {
  return (
    <>
      {sender.name} · {by.name} · <span className="nowrap">{on}</span>
    </>
  );
}

/** Who sent the case, and why: what the receiving unit answers. */
export function TransferSoFar({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const sent = view.transfers.at(-1);
  if (!sent) return null;
  return (
    <Facts
      lines={[
        [t('transfer.from'), <SentBy key="from" sent={sent} />],
        [t('transfer.reason'), sent.reason],
      ]}
    />
  );
}

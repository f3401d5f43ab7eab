import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../types';

/** Who sent the case, and why: what the receiving unit answers. */
export function TransferSoFar({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const sent = view.transfers.at(-1);
  if (!sent) return null;
  return (
    <Facts
      lines={[
        [t('transfer.from'), `${sent.sender.name} · ${sent.by.name} · ${sent.on}`],
        [t('transfer.reason'), sent.reason],
      ]}
    />
  );
}

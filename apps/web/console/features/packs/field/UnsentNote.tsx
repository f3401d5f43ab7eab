import { Alert } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../api/store';
import { keepFlushing, waiting, waitingOfOthers } from './outbox';

/** What this device still holds: one's own is sent on, of others' no more than the number is told. */
export function UnsentNote({ own = false }: { own?: boolean }): ReactNode {
  const { t } = useTranslation();
  const mine = useStore(waiting).length;
  const others = useStore(waitingOfOthers);
  useEffect(keepFlushing, []);
  return (
    <>
      {own && mine > 0 && <Alert type="warning" showIcon title={t('packs.unsentOwn', { n: mine })} />}
      {others > 0 && <Alert type="info" showIcon title={t('packs.unsentOthers', { n: others })} />}
    </>
  );
}

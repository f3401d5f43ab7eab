import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { confirmed } from '../../../parts/confirm';
import { isSigningOut } from '../../../shell/leave';

/** Asks before the page that sends is left with something still on the device: elsewhere nothing sends it. */
export function useOutboxGuard(unsent: number): void {
  const { t } = useTranslation();
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (unsent === 0 || current.pathname === next.pathname) return false;
      const leave = await confirmed({
        title: t('packs.unsentTitle', { n: unsent }),
        below: t('packs.unsentBelow'),
        yes: t('packs.unsentGo'),
        no: t('packs.unsentStay'),
      });
      return !leave;
    },
    enableBeforeUnload: () => unsent > 0 && !isSigningOut(),
  });
}

import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmed } from './confirm';

/**
 * Asks before a page with something typed is left, by a link, by Back or by closing the tab. Returns what lets go, for
 * leaving after the command was recorded.
 */
export function useLeaveGuard(dirty: boolean): () => void {
  const { t } = useTranslation();
  const released = useRef(false);
  useBlocker({
    shouldBlockFn: async () => {
      if (!dirty || released.current) return false;
      const leave = await confirmed({ title: t('leave.title'), below: t('leave.below'), yes: t('leave.go'), no: t('leave.stay') });
      return !leave;
    },
    enableBeforeUnload: () => dirty && !released.current,
  });
  return () => {
    released.current = true;
  };
}

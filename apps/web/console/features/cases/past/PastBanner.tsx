import './past.css';
import { HistoryOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { typing } from '@ui/keyboard';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { stamp } from '../../../parts/time';

/** Says that this is the past, and which; nothing is shown of the case without it. Esc returns, as the button does. */
export function PastBanner({ past }: { past?: Schemas['PastShown'] }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const back = () => void navigate({ search: {} });

  useEffect(() => {
    const pressed = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !typing(key)) back();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  return (
    <div className="past-banner" role="status">
      <HistoryOutlined aria-hidden="true" />
      <span className="past-words">
        {past
          ? t(past.mode === 'known' ? 'history.bannerKnown' : 'history.bannerTrue', {
              at: stamp(past.at),
              on: past.on ?? '',
              n: past.position,
            })
          : t('history.notYet')}
        {past && past.later > 0 && t('history.later', { n: past.later })}
      </span>
      <Button size="small" onClick={back}>
        {t('history.back')}
      </Button>
    </div>
  );
}

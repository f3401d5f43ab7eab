import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { speak } from '../i18n';

/** 中 / EN. The server's words follow, so what is shown is read again. */
export function LanguageSwitch(): ReactNode {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  const change = () => void speak(english ? 'zh-CN' : 'en').then(() => client.invalidateQueries());
  return (
    <button
      type="button"
      className="plain"
      onClick={change}
      lang={english ? 'zh-CN' : 'en'}
      aria-label={english ? '切换为中文' : 'Switch to English'}
    >
      {english ? '中文' : 'EN'}
    </button>
  );
}

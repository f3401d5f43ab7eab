import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './LanguageSwitch';

/** The frame of the pages before signing in. */
export function Doorway({ title, below, children }: { title: string; below?: string; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="door">
      <header className="door-top">
        <span className="brand">
          <img src="/mark.svg" alt="" width={32} height={32} />
          <span className="two">
            <span className="strong">{t('app.name')}</span>
            <span>{t('app.below')}</span>
          </span>
        </span>
        <LanguageSwitch />
      </header>
      <main className="door-card">
        <h1>{title}</h1>
        {below && <p className="soft">{below}</p>}
        {children}
      </main>
      <footer className="door-foot">{t('sign.promise')}</footer>
    </div>
  );
}

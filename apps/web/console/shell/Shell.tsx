import { MenuOutlined } from '@ant-design/icons';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useNarrow } from '@ui/use-media';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from '../features/reminders/Bell';
import { Finder } from './Finder';
import { Freshness } from './Freshness';
import { LanguageSwitch } from './LanguageSwitch';
import { PersonMenu } from './PersonMenu';
import { SideMenu } from './SideMenu';
import { useSession } from './use-session';

const MenuDrawer = lazy(async () => ({ default: (await import('./MenuDrawer')).MenuDrawer }));

/** The one shell: menu at the left (a drawer on a phone), search and person at the top, how fresh the data is at the foot. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const narrow = useNarrow();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);

  useEffect(() => {
    setMenuOpen(false);
    // A new page starts at its top and is announced from its heading, as a page loaded by the browser would be.
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);

  const unit = session.posts[0]?.unitName ?? t('app.below');
  const brand = (
    <div className="brand">
      <img src="/mark.svg" alt="" width={28} height={28} />
      <span className="two">
        <span className="strong">{t('app.name')}</span>
        <span>{unit}</span>
      </span>
    </div>
  );

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      {!narrow && (
        <aside className="side">
          {brand}
          <SideMenu />
          <Freshness />
        </aside>
      )}
      <div className="shell-right">
        <header className="top">
          {narrow && <Button type="text" icon={<MenuOutlined />} aria-label={t('shell.openMenu')} onClick={() => setMenuOpen(true)} />}
          <Finder />
          <div className="top-end">
            <Bell />
            <LanguageSwitch />
            <PersonMenu />
          </div>
        </header>
        <main id="main" ref={main} tabIndex={-1} className="main">
          <Outlet />
        </main>
      </div>
      <Suspense>
        {narrow && menuOpen && (
          <MenuDrawer title={brand} onClose={() => setMenuOpen(false)}>
            <div className="side side-drawer">
              <SideMenu />
              <Freshness />
            </div>
          </MenuDrawer>
        )}
      </Suspense>
    </div>
  );
}

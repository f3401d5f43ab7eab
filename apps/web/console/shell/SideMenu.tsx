import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  CloudUploadOutlined,
  CoffeeOutlined,
  EyeOutlined,
  FileAddOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FormOutlined,
  GiftOutlined,
  HomeOutlined,
  IdcardOutlined,
  InboxOutlined,
  NotificationOutlined,
  PhoneOutlined,
  ReadOutlined,
  ReconciliationOutlined,
  SafetyCertificateOutlined,
  ShoppingCartOutlined,
  SwapOutlined,
  TeamOutlined,
  UserSwitchOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { countOf } from '../features/cases/list/views';
import { countsQuery } from '../features/cases/queries';
import { type MenuEntry, menuOf } from './menu';
import { useMay, useSession } from './use-session';

const icons: Readonly<Record<MenuEntry['icon'], ReactNode>> = {
  home: <HomeOutlined />,
  phone: <PhoneOutlined />,
  form: <FileAddOutlined />,
  case: <FileTextOutlined />,
  assign: <UserSwitchOutlined />,
  outreach: <NotificationOutlined />,
  checkup: <FileSearchOutlined />,
  decide: <FormOutlined />,
  confirm: <CheckSquareOutlined />,
  plan: <BarChartOutlined />,
  report: <CloudUploadOutlined />,
  ledger: <AuditOutlined />,
  looks: <EyeOutlined />,
  samples: <SafetyCertificateOutlined />,
  people: <TeamOutlined />,
  posts: <IdcardOutlined />,
  units: <ApartmentOutlined />,
  tasks: <ReconciliationOutlined />,
  purchase: <ShoppingCartOutlined />,
  stock: <InboxOutlined />,
  transfer: <SwapOutlined />,
  count: <CalculatorOutlined />,
  handout: <GiftOutlined />,
  exception: <WarningOutlined />,
  holidays: <CalendarOutlined />,
  leave: <CoffeeOutlined />,
  rules: <ReadOutlined />,
};

/** The entry that stands for the page: the one whose search fits, else the one with the longest path. */
function activeOf(entries: readonly MenuEntry[], pathname: string, search: Readonly<Record<string, unknown>>): MenuEntry | undefined {
  const under = entries.filter((entry) => pathname === entry.to || (entry.to !== '/' && pathname.startsWith(`${entry.to}/`)));
  const exact = under.find((entry) => entry.search && Object.entries(entry.search).every(([name, value]) => search[name] === value));
  return exact ?? under.filter((entry) => !entry.search).sort((a, b) => b.to.length - a.to.length)[0];
}

export function SideMenu(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const groups = menuOf(session);
  const { pathname, search } = useLocation();
  const active = activeOf(
    groups.flatMap((group) => group.entries),
    pathname,
    search as Readonly<Record<string, unknown>>,
  );
  const counts = useQuery({ ...countsQuery, enabled: useMay('cases.read') }).data;

  return (
    <nav className="menu" aria-label={t('shell.menu')}>
      {groups.map((group) => (
        <div key={group.words}>
          {groups.length > 1 && <div className="menu-group">{t(`menu.group.${group.words}`)}</div>}
          <ul>
            {group.entries.map((entry) => {
              const count = entry.count && counts ? countOf(entry.count, counts) : undefined;
              return (
                <li key={entry.words}>
                  <Link
                    to={entry.to}
                    search={entry.search ?? {}}
                    className={entry === active ? 'menu-item menu-item-active' : 'menu-item'}
                    aria-current={entry === active ? 'page' : undefined}
                    // the same page again: whoever clicks there wants to know what is new
                    onClick={() => entry === active && void client.invalidateQueries()}
                  >
                    {icons[entry.icon]}
                    <span>{t(`menu.${entry.words}` as 'menu.home')}</span>
                    {count ? <span className="menu-count num">{count}</span> : null}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}

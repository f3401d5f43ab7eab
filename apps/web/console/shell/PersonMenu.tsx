import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Avatar } from '@ui/Avatar';
import { MenuButton } from '@ui/MenuButton';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../i18n/options';
import { leaveSession } from './leave';
import { useSession } from './use-session';

/** Who is signed in, with the way to one's own page and out. */
export function PersonMenu(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const posts = [...new Set(session.posts.map((held) => label('post', held.post)))].join(t('punctuation.list'));

  return (
    <MenuButton
      className="plain person-button"
      label={t('shell.person', { name: session.person.name })}
      items={[
        { key: 'account', icon: <UserOutlined />, words: t('account.title'), onChoose: () => void navigate({ to: '/account' }) },
        { key: 'out', icon: <LogoutOutlined />, words: t('sign.out'), onChoose: () => void leaveSession() },
      ]}
    >
      <Avatar name={session.person.name} large />
      <span className="two person-words">
        <span>{session.person.name}</span>
        <span>{posts}</span>
      </span>
    </MenuButton>
  );
}

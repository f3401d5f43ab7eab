import './reminders.css';
import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shell/use-session';
import { remindersQuery } from './queries';

const RemindersDrawer = lazy(async () => ({ default: (await import('./RemindersDrawer')).RemindersDrawer }));

/** The bell at the top of every page, with how many reminders are not read yet. */
export function Bell(): ReactNode {
  const { t } = useTranslation();
  const may = useMay('cases.reminders');
  const [open, setOpen] = useState(false);
  const unread = useQuery({ ...remindersQuery, enabled: may }).data?.unread ?? 0;
  if (!may) return null;
  return (
    <>
      <Button type="text" icon={<BellOutlined />} aria-label={t('reminders.bell', { n: unread })} onClick={() => setOpen(true)}>
        {unread > 0 && <span className="bell-count num">{unread > 99 ? '99+' : unread}</span>}
      </Button>
      <Suspense>{open && <RemindersDrawer onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

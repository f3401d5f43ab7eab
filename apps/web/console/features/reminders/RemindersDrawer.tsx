import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { remindersQuery } from './queries';
import { Reminders } from './Reminders';

/** Everything the person is to be reminded of. */
export function RemindersDrawer({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(remindersQuery);
  return (
    <Drawer open onClose={onClose} placement="right" size={480} title={t('reminders.title')} styles={{ body: { padding: 0 } }}>
      <Asked query={query} rows={4}>
        {({ rows }) => <Reminders rows={rows} onOpen={onClose} />}
      </Asked>
    </Drawer>
  );
}

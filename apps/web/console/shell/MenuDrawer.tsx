import { Drawer } from 'antd';
import type { ReactNode } from 'react';

/** The menu on a phone. */
export const MenuDrawer = ({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }): ReactNode => (
  <Drawer open onClose={onClose} placement="left" size={272} title={title} styles={{ body: { padding: 0 } }}>
    {children}
  </Drawer>
);

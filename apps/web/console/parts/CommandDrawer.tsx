import { Bones } from '@ui/Delayed';
import { useNarrow } from '@ui/use-media';
import { Drawer } from 'antd';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmed } from './confirm';

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly width?: number;
  readonly onClose: () => void;
  /** The form; told to say when something was typed. */
  readonly children: (tell: { onDirty: (dirty: boolean) => void; onCancel: () => void }) => ReactNode;
}

/** A form at the side of the page it is about. Closing it with something typed asks first. */
export function CommandDrawer({ open, title, width = 640, onClose, children }: Props): ReactNode {
  const { t } = useTranslation();
  const [dirty, setDirty] = useState(false);
  const narrow = useNarrow();

  const close = async () => {
    if (dirty) {
      const leave = await confirmed({ title: t('leave.title'), below: t('leave.below'), yes: t('leave.go'), no: t('leave.stay') });
      if (!leave) return;
    }
    setDirty(false);
    onClose();
  };

  return (
    <Drawer
      open={open}
      title={title}
      size={narrow ? '100%' : width}
      onClose={() => void close()}
      destroyOnHidden
      mask={{ closable: !dirty }}
      className="command-drawer"
    >
      {open && (
        <Suspense fallback={<Bones rows={6} label={t('state.loading')} />}>
          {children({ onDirty: setDirty, onCancel: () => void close() })}
        </Suspense>
      )}
    </Drawer>
  );
}

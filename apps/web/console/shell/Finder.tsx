import { SearchOutlined } from '@ant-design/icons';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from './use-session';

const FinderDialog = lazy(async () => ({ default: (await import('./FinderDialog')).FinderDialog }));

/** 查找 (Ctrl K): exact, by name, phone or ID number. Sent in the body, so that no address and no log holds what was asked. */
export function Finder(): ReactNode {
  const { t } = useTranslation();
  const may = useMay('cases.read');
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!may) return;
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.isComposing) {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [may]);

  if (!may) return <span />;
  return (
    <>
      <button type="button" className="finder" onClick={() => setOpen(true)}>
        <SearchOutlined />
        <span className="finder-words">{t('find.hint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Suspense>{open && <FinderDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

import { Bones } from '@ui/Delayed';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing';
import { ProblemNote } from '../parts/ProblemNote';

/** No such page. */
export function Lost(): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="door-card">
      <Nothing title={t('lost.title')} action={<Button href="/">{t('lost.home')}</Button>}>
        {t('lost.below')}
      </Nothing>
    </main>
  );
}

/** A fault of this page itself, or a part of it that could not be loaded after an update. */
export function Broken({ error }: { error: unknown }): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="door-card stack">
      <ProblemNote error={error} />
      <Button onClick={() => window.location.reload()}>{t('lost.reload')}</Button>
    </main>
  );
}

/** While a page is on its way: said to those who hear it, drawn only when it takes long. */
export function OnItsWay(): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="main">
      <Bones rows={8} label={t('state.loading')} />
    </main>
  );
}

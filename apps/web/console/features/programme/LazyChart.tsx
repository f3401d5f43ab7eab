import { Bones } from '@ui/Delayed';
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const PaceChart = lazy(async () => ({ default: (await import('./PaceChart')).PaceChart }));

/** The chart comes after the page: its library is larger than everything else on it. */
export function LazyChart(props: ComponentProps<typeof PaceChart>): ReactNode {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Bones rows={6} label={t('state.loading')} />}>
      <PaceChart {...props} />
    </Suspense>
  );
}

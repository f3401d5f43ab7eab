import type { UseQueryResult } from '@tanstack/react-query';
import { Bones } from '@ui/Delayed';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './ProblemNote';

/** What was asked of the server: bones while it is fetched first, the error when it failed, else the content. Old data stays while refetching. */
export function Asked<T>({
  query,
  rows,
  children,
}: {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  if (query.data !== undefined)
    return (
      <>
        {query.isRefetchError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  if (query.isError)
    return (
      <div className="asked-error">
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  return <Bones rows={rows} label={t('state.loading')} />;
}

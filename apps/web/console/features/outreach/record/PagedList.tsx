import type { UseQueryResult } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { Bones } from '@ui/Delayed';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../../parts/ListFoot';
import { ProblemNote } from '../../../parts/ProblemNote';

interface Props<Row> {
  readonly query: UseQueryResult<{ readonly rows: readonly Row[]; readonly next?: string }>;
  readonly label: string;
  readonly columns: Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly cursor: string | undefined;
  readonly onPage: (cursor: string | undefined) => void;
  /** Said when there is no row. */
  readonly nothing: ReactNode;
}

/** A list that is read a page at a time: what it waits for, what went wrong, that it is empty, its rows and its foot. */
export function PagedList<Row>({ query, label, columns, rowKey, onOpen, cursor, onPage, nothing }: Props<Row>): ReactNode {
  const { t } = useTranslation();
  const rows = query.data?.rows ?? [];
  return (
    <>
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending ? (
        <Bones rows={10} label={t('state.loading')} />
      ) : rows.length === 0 && !query.isError ? (
        nothing
      ) : (
        <DataTable label={label} columns={columns} rows={rows} rowKey={rowKey} keys busy={query.isPlaceholderData} onOpen={onOpen} />
      )}
      <ListFoot readAt={query.dataUpdatedAt} cursor={cursor} next={query.data?.next} onPage={onPage} />
    </>
  );
}

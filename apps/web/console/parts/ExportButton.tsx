import { DownloadOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../api/download';
import type { QueryValue } from '../api/http';
import { ProblemNote } from './ProblemNote';
import { said } from './toast';

interface Props {
  /** Below `/api`: `/cases/export`. */
  readonly path: string;
  /** The filters of the list as it stands, without the place in it. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** What the list is called: the name of the file. */
  readonly title: string;
  /** True for the access ledger, whose positions are its own. */
  readonly elsewhere?: boolean;
}

/** Saves the whole list, as filtered, as an Excel file. What went wrong is said at the button, and stays until it is read. */
export function ExportButton({ path, query, title, elsewhere }: Props): ReactNode {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const go = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const { cursor: _cursor, limit: _limit, ...filters } = query ?? {};
      // 案件-345.xlsx: the position is part of the name
      await download({ path, query: filters, elsewhere, name: (from) => `${title}${/-\d+\.xlsx$/.exec(from)?.[0] ?? '.xlsx'}` });
      said(t('export.done'));
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Popover
      open={error !== undefined}
      onOpenChange={(open) => !open && setError(undefined)}
      trigger="click"
      placement="bottomRight"
      content={
        <div className="export-problem">
          <ProblemNote error={error} onRetry={() => void go()} />
        </div>
      }
    >
      <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void go()} title={t('export.hint')}>
        {t('export.go')}
      </Button>
    </Popover>
  );
}

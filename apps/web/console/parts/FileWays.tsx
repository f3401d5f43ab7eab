import { DownloadOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../api/download';
import { address, type QueryValue } from '../api/http';
import { ProblemNote } from './ProblemNote';

const FileDialog = lazy(async () => ({ default: (await import('./FileDialog')).FileDialog }));

interface Props {
  /** Where the file is asked for, without `/preview` and `/download`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly mediaType: string;
  /** What it is called on the screen. */
  readonly name: string;
  /** What it is called once it is kept. */
  readonly savedAs: (fromServer: string) => string;
}

/** The ways to a sealed file: look at it, a PDF in a tab of its own, or keep a copy. Each one is on record. */
export function FileWays({ path, query, mediaType, name, savedAs }: Props): ReactNode {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const [error, setError] = useState<unknown>();
  const preview = address(`${path}/preview`, query);
  const keep = async () => {
    setError(undefined);
    await download({ path: `${path}/download`, query, name: savedAs }).catch(setError);
  };
  const pdf = mediaType === 'application/pdf';
  return (
    <>
      <span className="attachment-ways">
        <Button
          type="link"
          size="small"
          icon={<EyeOutlined />}
          {...(pdf ? { href: preview, target: '_blank', rel: 'noopener' } : { onClick: () => setLooking(true) })}
        >
          {t('attachment.look')}
          <span className="visually-hidden">{name}</span>
        </Button>
        <Button type="link" size="small" icon={<DownloadOutlined />} onClick={() => void keep()}>
          {t('attachment.download')}
          <span className="visually-hidden">{name}</span>
        </Button>
      </span>
      {error !== undefined && <ProblemNote error={error} onRetry={() => void keep()} />}
      <Suspense>{looking && <FileDialog src={preview} name={name} onClose={() => setLooking(false)} />}</Suspense>
    </>
  );
}

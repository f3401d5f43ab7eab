import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { FileSubmission } from '../types';

/** What a file holds, item by item, with how many pages of each. */
export function FileItems({ submission }: { submission: FileSubmission }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="file-list small">
      {submission.items.map(({ item, pages }) => (
        <li key={item}>
          {label('archiveItem', item)}
          {pages !== undefined && <span className="soft num"> {t('archive.nPages', { n: pages })}</span>}
        </li>
      ))}
    </ul>
  );
}

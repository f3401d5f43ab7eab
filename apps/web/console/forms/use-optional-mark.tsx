import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How every form tells its fields apart: most must be filled in, so those that need not be say 选填. */
export function useOptionalMark(): (label: ReactNode, field: { required: boolean }) => ReactNode {
  const { t } = useTranslation();
  return (label, { required }) => (
    <>
      {label}
      {!required && (
        <span className="soft small optional" aria-hidden="true">
          {t('form.optional')}
        </span>
      )}
    </>
  );
}

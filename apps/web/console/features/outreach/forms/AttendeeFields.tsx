import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { PersonFields } from '../../../forms/PersonFields';

/** Somebody of the audience: a name, maybe a phone and an ID number, and whom they belong to. */
export function AttendeeFields({ at, nameRequired = true }: { readonly at: string; readonly nameRequired?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PersonFields at={[at, 'person']} nameRequired={nameRequired} brief />
      <div className="fields-2">
        <CodeField name={[at, 'occupation']} label={t('outreach.occupation')} dictionary="occupation" />
      </div>
      <CodeField name={[at, 'categories']} label={t('outreach.categoriesOf')} dictionary="category" as="boxes" />
    </>
  );
}

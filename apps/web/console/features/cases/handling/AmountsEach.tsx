import './amounts.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../forms/MoneyField';
import { personal } from '../../../parts/personal';
import type { ApplicantShown } from '../types';

interface Column {
  /** Where the amount is kept in the form, for the applicant at a place in the list. */
  readonly name: (index: number) => (string | number)[];
  readonly label: string;
}

interface Props {
  readonly applicants: readonly ApplicantShown[];
  readonly columns: readonly Column[];
}

/** Amounts of each applicant of several, a line for each: a gang of twenty fits on a screen. */
export function AmountsEach({ applicants, columns }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="amounts">
      <thead className="amounts-heads">
        <tr>
          <th scope="col">{t('apply.applicants')}</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {applicants.map(({ person }, index) => {
          const who = personal(person.name, t);
          return (
            <tr key={person.subject}>
              <th scope="row">{who}</th>
              {columns.map(({ name, label }) => (
                <td key={label}>
                  <MoneyField name={name(index)} within={{ who, what: label }} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

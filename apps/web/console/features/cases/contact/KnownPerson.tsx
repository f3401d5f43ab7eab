import './contact.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { personal } from '../../../parts/personal';
import { findPeople } from '../queries';

interface Props {
  readonly phone?: string;
  readonly chosen?: string;
  readonly onChoose: (subject: string | undefined) => void;
}

const isWhole = (phone: string | undefined): phone is string => /^1[3-9]\d{9}$/.test(phone?.replace(/\s/g, '') ?? '');

/** Who has called from this number before: shown as soon as the number is whole, so that a second call is not a second person. */
export function KnownPerson({ phone, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const number = useDeferredValue(phone)?.replace(/\s/g, '');
  const { data } = useQuery({
    queryKey: ['people', 'phone', number],
    queryFn: () => findPeople('phone', number ?? ''),
    enabled: isWhole(number),
    staleTime: 30_000,
    gcTime: 60_000,
    retry: false,
  });
  if (!isWhole(number) || !data || data.people.length === 0) return null;
  return (
    <div className="known" role="status">
      <span>{t('known.title')}</span>
      <ul>
        {data.people.map((person) => (
          <li key={person.subject}>
            <span className="strong">{personal(person.name, t)}</span>
            <span className="soft"> {person.idNumber ?? ''}</span>
            <Button
              size="small"
              type={chosen === person.subject ? 'primary' : 'default'}
              onClick={() => onChoose(chosen === person.subject ? undefined : person.subject)}
            >
              {chosen === person.subject ? t('known.chosen') : t('known.same')}
            </Button>
          </li>
        ))}
      </ul>
      <span className="soft small">{t('known.counts', { contacts: data.contacts.length, cases: data.cases.length })}</span>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { causesQuery, handlerNamesQuery, unitsQuery } from '../queries';
import type { CaseSearch } from './views';

type Part = Partial<Pick<CaseSearch, 'stage' | 'cause' | 'unit' | 'handler' | 'due' | 'sort'>>;

/** Every filter is a value of the address; each names itself when it is open. */
export function Filters({ search, onChange }: { search: CaseSearch; onChange: (part: Part) => void }): ReactNode {
  const { t } = useTranslation();
  const causes = useQuery(causesQuery).data;
  const units = useQuery(unitsQuery).data;
  const handlers = useQuery(handlerNamesQuery).data;
  const filter = (name: keyof Part, offered: { value: string; label: string }[] | undefined) => (
    <Select
      key={name}
      className="filter"
      value={search[name]}
      onChange={(value?: string) => onChange({ [name]: value })}
      options={offered}
      placeholder={t(`filter.${name}`)}
      aria-label={t(`filter.${name}`)}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      popupMatchSelectWidth={false}
    />
  );
  return (
    <div className="filters">
      {filter('stage', [{ value: 'open', label: t('filter.open') }, ...options('stage')])}
      {filter('due', options('due'))}
      {filter('cause', uniqueCauses(causes))}
      {filter(
        'unit',
        units?.map((unit) => ({ value: unit.id, label: unit.name })),
      )}
      {filter(
        'handler',
        handlers?.map((person) => ({ value: person.id, label: person.name })),
      )}
      <span className="filters-end">
        <Select
          value={search.sort ?? 'due'}
          onChange={(sort) => onChange({ sort: sort === 'due' ? undefined : sort })}
          options={options('sort')}
          aria-label={t('filter.sort')}
          variant="borderless"
          popupMatchSelectWidth={false}
        />
      </span>
    </div>
  );
}

const uniqueCauses = (causes: readonly { code: string; version: string; name: string }[] | undefined) =>
  causes && [...new Map(causes.map((cause) => [cause.code, { value: cause.code, label: `${cause.code} ${cause.name}` }])).values()];

/** The filters in force, in words, for an empty list to name. */
export function useFilterWords(search: CaseSearch): string {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data;
  const handlers = useQuery(handlerNamesQuery).data;
  const causes = useQuery(causesQuery).data;
  const cause = causes?.find((one) => one.code === search.cause);
  return [
    search.stage && (search.stage === 'open' ? t('filter.open') : label('stage', search.stage)),
    search.due && label('due', search.due),
    search.kind && label('kind', search.kind),
    search.cause && (cause?.name ?? search.cause),
    search.unit && (units?.find((unit) => unit.id === search.unit)?.name ?? t('filter.unit')),
    search.handler && (handlers?.find((person) => person.id === search.handler)?.name ?? t('filter.handler')),
  ]
    .filter(Boolean)
    .join(t('punctuation.list'));
}

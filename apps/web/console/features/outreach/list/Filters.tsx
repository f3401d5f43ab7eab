import { FilterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNarrow } from '@ui/use-media';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { holdsPost, useSession } from '../../../shell/use-session';
import { unitsQuery } from '../../cases/queries';
import type { ActivitySearch } from '../search';

const names = ['unit', 'kind', 'campaign', 'category', 'stage', 'team'] as const;
type Name = (typeof names)[number];
type Offered = readonly { readonly value: string; readonly label: string }[];

function useOffers(): Readonly<Record<Name, Offered | undefined>> {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data;
  const isHandler = holdsPost(useSession(), 'handler');
  return {
    unit: units
      ?.filter(({ kind, closed }) => !closed && kind !== 'firm' && kind !== 'department')
      .map(({ id, name }) => ({ value: id, label: name })),
    kind: options('activityKind'),
    campaign: [
      ...options('campaign'),
      { value: 'several', label: t('outreach.underSeveral') },
      { value: 'none', label: t('outreach.underNone') },
    ],
    category: options('category'),
    stage: options('activityStage'),
    team: isHandler ? [{ value: 'me', label: t('outreach.myOwn') }] : undefined,
  };
}

/** Every filter is a value of the address. */
export function Filters({
  search,
  onChange,
}: {
  readonly search: ActivitySearch;
  readonly onChange: (part: Partial<Record<Name, string | undefined>>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const offers = useOffers();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  return (
    <div className="filters">
      {narrow && (
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('filter.open', { n: names.filter((name) => search[name]).length })}
        </Button>
      )}
      {(open || !narrow) &&
        names.map(
          (name) =>
            offers[name] && (
              <Select
                key={name}
                className="filter"
                value={search[name]}
                onChange={(value?: string) => onChange({ [name]: value })}
                options={[...offers[name]]}
                placeholder={t(`outreach.filter.${name}`)}
                aria-label={t(`outreach.filter.${name}`)}
                showSearch={{ optionFilterProp: 'label' }}
                allowClear
                popupMatchSelectWidth={false}
              />
            ),
        )}
    </div>
  );
}

/** The filters in force, in words, for an empty list to name. */
export function useFilterWords(search: ActivitySearch): string {
  const { t } = useTranslation();
  const offers = useOffers();
  return [
    ...names.flatMap((name) => offers[name]?.find((one) => one.value === search[name])?.label ?? []),
    ...(search.alert ? [label('activityAlert', search.alert)] : []),
  ].join(t('punctuation.list'));
}

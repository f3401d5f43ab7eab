import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNarrow } from '@ui/use-media';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { holdsPost, useLook, useSession } from '../../../shell/use-session';
import { causesQuery, handlersQuery, unitsQuery } from '../queries';
import type { CaseSearch } from './views';

const names = ['stage', 'due', 'queue', 'urgent', 'objected', 'cause', 'category', 'unit', 'handler'] as const;
type Part = Partial<Pick<CaseSearch, (typeof names)[number] | 'q' | 'sort'>>;
type Offered = readonly { readonly value: string; readonly label: string }[];

/** What each filter offers; a filter that the reader's posts cannot fill is not offered. */
function useOffers(): Readonly<Record<(typeof names)[number], Offered | undefined>> {
  const { t } = useTranslation();
  const causes = useQuery(causesQuery).data;
  const units = useQuery(unitsQuery).data;
  const mayList = useLook('cases.assign');
  const handlers = useQuery({ ...handlersQuery, enabled: mayList, retry: false }).data;
  const me = holdsPost(useSession(), 'handler') ? [{ value: 'me', label: t('filter.me') }] : [];
  const people = [...me, ...(handlers ?? []).map((person) => ({ value: person.id, label: person.name }))];
  return {
    stage: options('stage'),
    due: options('due'),
    queue: options('queue'),
    urgent: options('urgentAid'),
    objected: options('objected'),
    cause: causes && [...new Map(causes.map(({ code, name }) => [code, { value: code, label: `${code} ${name}` }])).values()],
    category: options('category'),
    unit: units?.filter(({ kind }) => kind !== 'firm' && kind !== 'department').map(({ id, name }) => ({ value: id, label: name })),
    handler: people.length > 0 ? people : undefined,
  };
}

/** Every filter is a value of the address. Numbers may be typed; names may not, they are looked for by 查找. */
export function Filters({ search, onChange }: { search: CaseSearch; onChange: (part: Part) => void }): ReactNode {
  const { t } = useTranslation();
  const offers = useOffers();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const inForce = names.filter((name) => search[name]).length;
  return (
    <div className="filters">
      <NumberFilter value={search.q} onChange={(q) => onChange({ q })} />
      {narrow && (
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('filter.open', { n: inForce })}
        </Button>
      )}
      {(open || !narrow) &&
        names.map(
          (name) =>
            offers[name] && (
              <Select
                key={name}
                className="filter"
                value={search[name]?.includes(',') ? undefined : search[name]}
                onChange={(value?: string) => onChange({ [name]: value })}
                options={[...offers[name]]}
                placeholder={t(`filter.${name}`)}
                aria-label={t(`filter.${name}`)}
                showSearch={{ optionFilterProp: 'label' }}
                allowClear
                popupMatchSelectWidth={false}
              />
            ),
        )}
      {(open || !narrow) && (
        <span className="filters-end">
          <Select
            value={search.sort ?? 'next'}
            onChange={(sort) => onChange({ sort: sort === 'next' ? undefined : sort })}
            options={options('sort')}
            aria-label={t('filter.sort')}
            variant="borderless"
            popupMatchSelectWidth={false}
          />
        </span>
      )}
    </div>
  );
}

function NumberFilter({ value, onChange }: { value?: string; onChange: (value: string | undefined) => void }): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const send = (next: string) => next.trim() !== (value ?? '') && onChange(next.trim() || undefined);
  return (
    <Input
      className="filter filter-wide"
      prefix={<SearchOutlined />}
      value={text}
      placeholder={t('filter.q')}
      aria-label={t('filter.q')}
      allowClear
      maxLength={40}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '') send('');
      }}
      onPressEnter={() => send(text)}
      onBlur={() => send(text)}
    />
  );
}

/** The filters in force, in words, for an empty list to name. */
export function useFilterWords(search: CaseSearch): string {
  const { t } = useTranslation();
  const offers = useOffers();
  const named = names.flatMap((name) => {
    const codes = search[name]?.split(',') ?? [];
    return codes.map((code) => offers[name]?.find((one) => one.value === code)?.label ?? t(`filter.${name}`));
  });
  const rest = [
    search.state && label('state', search.state),
    search.confirm && label('confirm', search.confirm),
    search.turn && label('turn', search.turn),
    search.q && `${t('filter.q')} ${search.q}`,
  ];
  return [...rest, ...named].filter(Boolean).join(t('punctuation.list'));
}

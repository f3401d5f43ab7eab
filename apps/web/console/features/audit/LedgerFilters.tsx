import './audit.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../forms/DateInput';
import { codesOf, label, options } from '../../i18n/options';
import { peopleQuery } from '../admin/queries';
import { unitsQuery } from '../cases/queries';
import type { LedgerSearch } from './search';

interface Props {
  readonly search: LedgerSearch;
  readonly onChange: (part: Partial<LedgerSearch>) => void;
  /** 查看记录 has neither units nor business dates. */
  readonly looks?: boolean;
}

interface Offered {
  readonly value: string;
  readonly label: string;
}

/** Who may be asked for: everybody with an account, and the parts of the system that act by themselves. */
function useActors(): readonly Offered[] {
  const { t } = useTranslation();
  const { data } = useQuery(peopleQuery);
  const people = (data ?? []).map((person) => ({ value: person.id, label: person.name ?? person.id }));
  const parts = codesOf('systemActor').map((part) => ({
    value: `system:${part}`,
    label: `${t('timeline.system')} · ${label('systemActor', part)}`,
  }));
  return [...people, ...parts];
}

function useUnits(): readonly Offered[] {
  const { data } = useQuery(unitsQuery);
  return (data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

const ranges = ['from', 'to', 'recordedFrom', 'recordedTo', 'onFrom', 'onTo'] as const;

/** Qualifiers of the record: what, where, who, which thing, words; and, below, from where to where. */
export function LedgerFilters({ search, onChange, looks }: Props): ReactNode {
  const { t } = useTranslation();
  const [actors, units] = [useActors(), useUnits()];
  const [open, setOpen] = useState(ranges.some((name) => search[name]));
  const select = (name: 'type' | 'unit' | 'actor', offered: readonly Offered[]) => (
    <Select
      className="filter filter-wide"
      value={search[name]}
      onChange={(value?: string) => onChange({ [name]: value })}
      options={[...offered]}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t(`ledger.${name}`)}
      aria-label={t(`ledger.${name}`)}
      popupMatchSelectWidth={false}
    />
  );
  return (
    <>
      <div className="filters">
        {select(
          'type',
          options('event').map(({ value, label: words }) => ({ value, label: `${words} ${value}` })),
        )}
        {!looks && select('unit', units)}
        {select('actor', actors)}
        <Typed value={search.q} words={t('ledger.q')} onChange={(q) => onChange({ q })} />
        <Typed value={search.stream} words={t('ledger.stream')} onChange={(stream) => onChange({ stream })} mono />
        <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('ledger.fewer') : t('ledger.more')}
        </Button>
        <span className="filters-end">
          <Select
            value={search.order ?? 'newest'}
            onChange={(order) => onChange({ order: order === 'oldest' ? order : undefined })}
            options={options('order')}
            aria-label={t('filter.sort')}
            variant="borderless"
            popupMatchSelectWidth={false}
          />
        </span>
      </div>
      {open && (
        <div className="filters filters-ranges">
          <fieldset className="range">
            <legend>{t('ledger.position')}</legend>
            <Position value={search.from} words={t('ledger.from')} onChange={(from) => onChange({ from })} />
            <span aria-hidden="true">–</span>
            <Position value={search.to} words={t('ledger.to')} onChange={(to) => onChange({ to })} />
          </fieldset>
          <Days legend={t('ledger.recorded')} names={['recordedFrom', 'recordedTo']} search={search} onChange={onChange} />
          {!looks && <Days legend={t('ledger.on')} names={['onFrom', 'onTo']} search={search} onChange={onChange} />}
        </div>
      )}
    </>
  );
}

interface DaysProps extends Pick<Props, 'search' | 'onChange'> {
  readonly legend: string;
  readonly names: readonly ['recordedFrom' | 'onFrom', 'recordedTo' | 'onTo'];
}

function Days({ legend, names: [first, last], search, onChange }: DaysProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="range">
      <legend>{legend}</legend>
      <DateInput value={search[first]} max={search[last]} aria-label={t('ledger.from')} onChange={(day) => onChange({ [first]: day })} />
      <span aria-hidden="true">–</span>
      <DateInput value={search[last]} min={search[first]} aria-label={t('ledger.to')} onChange={(day) => onChange({ [last]: day })} />
    </fieldset>
  );
}

function Position({ value, words, onChange }: { value?: string; words: string; onChange: (value: string | undefined) => void }): ReactNode {
  return (
    <InputNumber
      className="filter-number num"
      value={value === undefined ? null : Number(value)}
      min={1}
      precision={0}
      controls={false}
      placeholder={words}
      aria-label={words}
      onPressEnter={(event) => onChange((event.target as HTMLInputElement).value || undefined)}
      onBlur={(event) => onChange(event.target.value || undefined)}
    />
  );
}

interface TypedProps {
  readonly value?: string;
  readonly words: string;
  readonly onChange: (value: string | undefined) => void;
  readonly mono?: boolean;
}

function Typed({ value, words, onChange, mono }: TypedProps): ReactNode {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const send = (next: string) => next.trim() !== (value ?? '') && onChange(next.trim() || undefined);
  return (
    <Input
      className={mono ? 'filter filter-wide mono-input' : 'filter filter-wide'}
      value={text}
      placeholder={words}
      aria-label={words}
      allowClear
      maxLength={mono ? 120 : 60}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '') send('');
      }}
      onPressEnter={() => send(text)}
      onBlur={() => send(text)}
    />
  );
}

/** The filters in force, for the list that found nothing. */
export function useLedgerFilterWords(search: LedgerSearch): string {
  const { t } = useTranslation();
  const [actors, units] = [useActors(), useUnits()];
  const nameIn = (offered: readonly Offered[], value: string | undefined) => offered.find((one) => one.value === value)?.label ?? value;
  const range = (words: string, from: string | undefined, to: string | undefined) => (from || to) && `${words} ${from ?? ''}–${to ?? ''}`;
  return [
    search.type && label('event', search.type),
    search.unit && nameIn(units, search.unit),
    search.actor && nameIn(actors, search.actor),
    search.q && `${t('ledger.q')} ${search.q}`,
    search.stream && `${t('ledger.stream')} ${search.stream}`,
    range(t('ledger.position'), search.from, search.to),
    range(t('ledger.recorded'), search.recordedFrom, search.recordedTo),
    range(t('ledger.on'), search.onFrom, search.onTo),
  ]
    .filter(Boolean)
    .join(t('punctuation.list'));
}

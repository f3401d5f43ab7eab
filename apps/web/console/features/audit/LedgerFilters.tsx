import { Input, InputNumber, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../i18n/options';
import type { LedgerSearch } from './search';

/** Qualifiers of the record: type, who, which stream (or the beginning of its name), from which position on. */
export function LedgerFilters({ search, onChange }: { search: LedgerSearch; onChange: (part: Partial<LedgerSearch>) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="filters">
      <Select
        className="filter filter-wide"
        value={search.type}
        onChange={(type?: string) => onChange({ type })}
        options={options('event').map(({ value, label: words }) => ({ value, label: `${words} ${value}` }))}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('ledger.type')}
        aria-label={t('ledger.type')}
        popupMatchSelectWidth={false}
      />
      <Typed value={search.stream} words={t('ledger.stream')} onChange={(stream) => onChange({ stream })} />
      <Typed value={search.actor} words={t('ledger.actor')} onChange={(actor) => onChange({ actor })} />
      <InputNumber
        className="filter filter-number num"
        value={search.after === undefined ? null : Number(search.after)}
        min={0}
        precision={0}
        controls={false}
        placeholder={t('ledger.after')}
        aria-label={t('ledger.after')}
        onPressEnter={(event) => onChange({ after: (event.target as HTMLInputElement).value || undefined })}
        onBlur={(event) => onChange({ after: event.target.value || undefined })}
      />
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
  );
}

function Typed({ value, words, onChange }: { value?: string; words: string; onChange: (value: string | undefined) => void }): ReactNode {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const send = (next: string) => next.trim() !== (value ?? '') && onChange(next.trim() || undefined);
  return (
    <Input
      className="filter filter-wide mono-input"
      value={text}
      placeholder={words}
      aria-label={words}
      allowClear
      maxLength={120}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '') send('');
      }}
      onPressEnter={() => send(text)}
      onBlur={() => send(text)}
    />
  );
}

export function useLedgerFilterWords(search: LedgerSearch): string {
  const { t } = useTranslation();
  return [
    search.type && label('event', search.type),
    search.stream && `${t('ledger.stream')} ${search.stream}`,
    search.actor && `${t('ledger.actor')} ${search.actor}`,
    search.after && `${t('ledger.after')} ${search.after}`,
  ]
    .filter(Boolean)
    .join(t('punctuation.list'));
}

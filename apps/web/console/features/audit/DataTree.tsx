import './audit.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaskedValue } from './queries';

const isMasked = (value: object): value is MaskedValue => 'kind' in value && 'state' in value && 'subject' in value && 'text' in value;

/** What a record holds, name by name as it is stored; personal values as their masks. */
export function DataTree({ value }: { value: unknown }): ReactNode {
  const { t } = useTranslation();
  if (value === null || value === undefined) return <span className="soft">–</span>;
  if (typeof value !== 'object') return <span className="num">{String(value)}</span>;
  if (isMasked(value))
    return (
      <span title={value.subject}>
        {value.text} <span className="tag">{value.state === 'masked' ? t('ledger.masked') : t('person.erased')}</span>
      </span>
    );
  const entries = Object.entries(value);
  if (entries.length === 0) return <span className="soft">–</span>;
  return (
    <dl className="tree">
      {entries.map(([name, inner]) => (
        <div key={name}>
          <dt className="mono">{name}</dt>
          <dd>
            <DataTree value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { isUuid } from '@gongyuan/kernel/ids';
import { dayOf } from '@gongyuan/kernel/time';
import type { FoundEvent, LedgerFilter, OfUnit } from './queries';

type PlainLeaf = Readonly<Record<string, unknown>>;

/** A leaf without a look at the catalogue: what it says of itself, if it says anything. */
export function parsed(raw: FoundEvent): PlainLeaf {
  try {
    const value: unknown = JSON.parse(raw.leaf.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as PlainLeaf) : {};
  } catch {
    return {};
  }
}

const stringsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [value];

/** True when the text stands in something that the record says in plain words; keys, salts and commitments are none. */
export function saysText(raw: FoundEvent, text: string | undefined): boolean {
  if (text === undefined) return true;
  const { data, type, stream } = parsed(raw);
  return [type, stream, ...stringsIn(data)].some((one) => typeof one === 'string' && one.includes(text));
}

const between = (value: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || value >= from) && (to === undefined || value <= to);

/** Says of one event what the list says of all: whether a filter lets it pass. */
export function passes(raw: FoundEvent, filter: LedgerFilter, ofUnit: OfUnit | undefined): boolean {
  const leaf = parsed(raw);
  const data = (leaf['data'] ?? {}) as PlainLeaf;
  const at = String(leaf['at'] ?? '');
  const unit = [data['unit'], data['toUnit']].find(isUuid);
  return (
    (filter.type === undefined || leaf['type'] === filter.type) &&
    (filter.actor === undefined || leaf['actor'] === filter.actor) &&
    (filter.stream === undefined || raw.stream.startsWith(filter.stream)) &&
    (ofUnit === undefined || (unit ? ofUnit.units.has(unit) : ofUnit.streams.has(raw.stream))) &&
    between(at === '' ? '' : dayOf(at), filter.recordedFrom, filter.recordedTo) &&
    between(String(leaf['on'] ?? at.slice(0, 10)), filter.onFrom, filter.onTo) &&
    saysText(raw, filter.text)
  );
}

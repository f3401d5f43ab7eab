import type { PersonalKind, SealedRef } from '@gongyuan/kernel/facts';

/** A personal value as the auditor's list shows it. */
export interface MaskedValue {
  readonly kind: PersonalKind;
  readonly state: 'masked' | 'erased';
  readonly text: string;
  readonly subject: string;
}

const isRef = (value: object): value is SealedRef =>
  's' in value && 'c' in value && 'e' in value && 'p' in value && Object.keys(value).length === 4;

/** Every reference to a sealed value in an event's data. */
export function refsIn(value: unknown): SealedRef[] {
  if (value === null || typeof value !== 'object') return [];
  if (isRef(value)) return [value];
  return Object.values(value).flatMap(refsIn);
}

/** The data with each reference replaced by what may be shown of the value. */
export function withMasks(value: unknown, show: (ref: SealedRef) => MaskedValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isRef(value)) return show(value);
  if (Array.isArray(value)) return value.map((item) => withMasks(item, show));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMasks(item, show)]));
}

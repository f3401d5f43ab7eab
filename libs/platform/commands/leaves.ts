import type { Actor } from '@gongyuan/kernel/env';
import { type NewEvent, PersonalValue } from '@gongyuan/kernel/facts';
import type { StreamName, SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { type Instant, isLocalDate } from '@gongyuan/kernel/time';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../event-store/catalogue';
import { encodeLeaf, newNonce } from '../event-store/leaf';
import type { EncodedLeaf, Leaf, LedgerId } from '../event-store/types';
import type { Sealer } from '../vault/vault';

/** What is the same in all events of one command. */
export interface Recording {
  readonly ledger: LedgerId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Uuid;
}

/** Where the two random values of a leaf come from; a generated ledger takes them from its seed. */
export interface Fresh {
  id(at: Instant): Uuid;
  nonce(): string;
}

const fresh: Fresh = { id: (at) => uuidv7({ msecs: Date.parse(at) }), nonce: newNonce };

/** Whose data an event holds. */
export function subjectsOf(value: unknown): SubjectId[] {
  if (value instanceof PersonalValue) return [value.subject];
  if (Array.isArray(value)) return value.flatMap(subjectsOf);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(subjectsOf);
  return [];
}

/** Seals an event's personal values and writes its leaf. Throws for a personal value where the fact declares none, and for a plain one where it does. */
export function leafOf(
  event: NewEvent & { stream: StreamName },
  recording: Recording,
  catalogue: Catalogue,
  sealer: Pick<Sealer, 'seal'>,
  { id: newId, nonce }: Fresh = fresh,
): EncodedLeaf {
  const fact = catalogue.fact(event.type);
  if (fact.business && !isLocalDate(event.on)) throw new Error(`${event.type} has no business date`);
  const id = newId(recording.at);
  const pd: Record<string, { s: SubjectId; c: string }> = {};
  const kinds = catalogue.personalPaths(event.type);
  // `pattern` is the path as the fact declares it: `*` where the path has the index of a list
  const extract = (value: unknown, path: string, pattern: string): unknown => {
    if (value === undefined) return undefined;
    if (value instanceof PersonalValue) {
      const kind = kinds.get(pattern);
      if (!kind) throw new Error(`${event.type} declares no personal value at ${path}`);
      pd[path] = sealer.seal({ event: id, path, subject: value.subject }, kind, value.value);
      return undefined;
    }
    if (Array.isArray(value))
      return value.map((item, index) => {
        if (item instanceof PersonalValue) throw new Error(`A personal value must be a property, not an item of a list: ${path}`);
        return extract(item, `${path}.${index}`, `${pattern}.*`);
      });
    if (value !== null && typeof value === 'object') {
      const plain: Record<string, unknown> = {};
      for (const [key, child] of Object.entries(value)) {
        const kept = extract(child, path === '' ? key : `${path}.${key}`, pattern === '' ? key : `${pattern}.${key}`);
        if (kept !== undefined) plain[key] = kept;
      }
      return plain;
    }
    if (kinds.has(pattern)) throw new Error(`${event.type} must seal its value at ${path}`);
    return value;
  };
  const data = extract(event.data, '', '') as Leaf['data'];
  return encodeLeaf({
    v: 1,
    ledger: recording.ledger,
    id,
    stream: event.stream,
    type: event.type,
    schema: fact.v,
    at: recording.at,
    ...(fact.business ? { on: event.on } : {}),
    actor: recording.actor.id,
    cmd: recording.command,
    nonce: nonce(),
    data,
    pd,
  });
}

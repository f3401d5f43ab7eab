import type { Actor } from '@gongyuan/kernel/env';
import { type NewEvent, PersonalValue } from '@gongyuan/kernel/facts';
import type { StreamName, SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { type Instant, isLocalDate } from '@gongyuan/kernel/time';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue, PersonalTree } from '../event-store/catalogue';
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

/** Whose data events hold: those of `found`, and those of the value. */
export function subjectsOf(value: unknown, found: Set<SubjectId> = new Set()): ReadonlySet<SubjectId> {
  if (value instanceof PersonalValue) found.add(value.subject);
  else if (Array.isArray(value)) for (const item of value) subjectsOf(item, found);
  else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) subjectsOf(part, found);
  return found;
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
  // the names and indexes on the way to where we are
  const way: (string | number)[] = [];
  const inside = (part: string | number, value: unknown, declared: PersonalTree | undefined): unknown => {
    way.push(part);
    const kept = extract(value, declared?.parts.get(typeof part === 'number' ? '*' : part));
    way.pop();
    return kept;
  };
  const extract = (value: unknown, declared: PersonalTree | undefined): unknown => {
    if (value === undefined) return undefined;
    if (value instanceof PersonalValue) {
      const path = way.join('.');
      if (typeof way.at(-1) === 'number') throw new Error(`A personal value must be a property, not an item of a list: ${path}`);
      if (!declared?.kind) throw new Error(`${event.type} declares no personal value at ${path}`);
      pd[path] = sealer.seal({ event: id, path, subject: value.subject }, declared.kind, value.value);
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item, index) => inside(index, item, declared));
    if (value !== null && typeof value === 'object') {
      const plain: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const kept = inside(key, (value as Readonly<Record<string, unknown>>)[key], declared);
        if (kept !== undefined) plain[key] = kept;
      }
      return plain;
    }
    if (declared?.kind) throw new Error(`${event.type} must seal its value at ${way.join('.')}`);
    return value;
  };
  const data = extract(event.data, catalogue.personalTree(event.type)) as Leaf['data'];
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

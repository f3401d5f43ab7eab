import type { Sight } from '@gongyuan/kernel/access';
import type { PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { Inject, Injectable } from '@nestjs/common';
import { type AccessEntry, AccessLedger } from '../access-ledger/access-ledger';
import { LEDGER } from '../event-store/types';
import { type Opened, Vault } from '../vault/vault';

/** How a look at a person is entered in the access ledger; the audit context owns the fact. */
export type PersonViewed = (person: SubjectId, viewer: SubjectId, day: LocalDate, record?: Uuid) => AccessEntry;

/** DI token of `PersonViewed`. */
export const PERSON_VIEWED = Symbol('PERSON_VIEWED');

/** A record on a page: what of it is shown, and how. */
export interface Looked {
  readonly record: Uuid;
  readonly sight: Sight;
  /** Anything: every reference inside is opened. */
  readonly content: unknown;
}

/** A personal value as a page shows it: open or masked by sight; null once erased; undefined when there never was one. */
export type ShowText = (ref: SealedRef | undefined | null, kind: PersonalKind, sight: Sight) => string | null | undefined;

const isRef = (value: object): value is SealedRef =>
  's' in value && 'c' in value && 'e' in value && 'p' in value && Object.keys(value).length === 4;

/** Every reference inside a value. */
export function* refsIn(value: unknown): Generator<SealedRef> {
  if (typeof value !== 'object' || value === null) return;
  if (isRef(value)) yield value;
  else for (const inner of Object.values(value)) yield* refsIn(inner);
}

/** Puts something in the place of every reference inside a value. */
export function replaceRefs(value: unknown, by: (ref: SealedRef) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) return by(value);
  if (Array.isArray(value)) return value.map((inner) => replaceRefs(inner, by));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceRefs(inner, by)]));
}

const textOf =
  (opened: Opened): ShowText =>
  (ref, kind, sight) => {
    const shown = opened.show(ref ?? undefined, kind, sight);
    return shown && (shown.state === 'erased' ? null : shown.text);
  };

/**
 * Opens the personal values of pages. Whoever sees values in full is recorded as having viewed the person, once a day: the
 * record is written before the page leaves, so that nothing is seen without a trace.
 */
@Injectable()
export class Looks {
  constructor(
    private readonly vault: Vault,
    private readonly accessLedger: AccessLedger,
    @Inject(PERSON_VIEWED) private readonly viewed: PersonViewed,
  ) {}

  /** Opens everything on a page for a viewer. `beside`: hints that the page shows as well, of which nothing is recorded. */
  async at(viewer: SubjectId, records: readonly Looked[], beside?: unknown): Promise<ShowText> {
    const refs = records.map(({ content }) => [...refsIn(content)]);
    const opened = await this.vault.open(LEDGER.main, [...refs.flat(), ...refsIn(beside)]);
    const day = dayOf(new Date().toISOString());
    const seen = new Map<SubjectId, Uuid>();
    for (const [index, { record, sight }] of records.entries()) {
      if (sight !== 'full') continue;
      for (const ref of refs[index] ?? [])
        if (ref.s !== viewer && opened.get(ref) !== undefined && !seen.has(ref.s)) seen.set(ref.s, record);
    }
    await this.accessLedger.record(
      viewer,
      [...seen].map(([person, record]) => this.viewed(person, viewer, day, record)),
    );
    return textOf(opened);
  }

  /** Opens values for masked hints, or of the staff in their office: nobody's private data is looked at, so nothing is recorded. */
  async hints(content: unknown): Promise<ShowText> {
    return textOf(await this.vault.open(LEDGER.main, [...refsIn(content)]));
  }
}

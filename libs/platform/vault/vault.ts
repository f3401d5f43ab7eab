import { randomBytes } from 'node:crypto';
import type { Sight } from '@gongyuan/kernel/access';
import type { PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import type { LedgerId, LookupRow, SealedRow } from '../event-store/types';
import { type Place, seal, unseal } from './box';
import { Kept } from './kept';
import type { KeyRing } from './keys';
import { blindIndex, isSearchable } from './lookup';
import { mask } from './mask';
import { VaultTables } from './vault-tables';

/** A person about to be written about for the first time: the id offered, and the ID number when it is known. */
export interface Newcomer {
  readonly subject: SubjectId;
  readonly idNumber?: string;
}

/** A personal value as a page shows it. */
export interface Shown {
  readonly text: string;
  readonly state: 'open' | 'masked' | 'erased';
}

const DEK_BYTES = 32;
/** A data key, and what was opened with it, stays in memory this long at most: after an erasure no process holds anything for longer. */
const KEEP_MS = 30_000;
const KEYS = 5_000;
/** Opened values that are kept, and how long one may be: names and the like, of which pages show the same again and again. */
const VALUES = 10_000;
const VALUE_LENGTH = 100;

/** A value that was opened, with the commitment that it was checked against. */
interface OpenedValue {
  readonly c: string;
  readonly value: string;
}

/** Which value is meant: no two events of any ledger have the same id. */
const keyOf = ({ e, p }: SealedRef): string => `${e}/${p}`;

/** Sealed values that were opened for one page. */
export class Opened {
  constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  /** The value of a reference; undefined when the person's data has been erased. */
  get(ref: SealedRef | undefined): unknown {
    return ref && this.values.get(keyOf(ref));
  }

  /** The value as somebody with this sight sees it; undefined when there never was one. */
  show(ref: SealedRef | undefined, kind: PersonalKind, sight: Sight): Shown | undefined {
    if (!ref) return undefined;
    const value = this.get(ref);
    if (value === undefined) return { text: '', state: 'erased' };
    return sight === 'full' && kind !== 'file-key' ? { text: String(value), state: 'open' } : { text: mask(kind, value), state: 'masked' };
  }
}

/** The vault of one installation: whose data it is, the keys of each person, the sealed values and the blind indexes. */
export class Vault {
  private readonly tables: VaultTables;
  private readonly deks = new Kept<Buffer>(KEEP_MS, KEYS);
  private readonly opened = new Kept<OpenedValue>(KEEP_MS, VALUES);

  /** `url`: login of the role of this process. */
  constructor(
    url: string,
    private readonly keys: KeyRing,
  ) {
    this.tables = new VaultTables(url);
  }

  /** The people to whom ID numbers belong, by the number as it was given; nobody for a number that is not known. */
  async findByIdNumbers(ledger: LedgerId, idNumbers: readonly string[]): Promise<Map<string, SubjectId>> {
    if (idNumbers.length === 0) return new Map();
    const found = await Promise.all(
      idNumbers.map(
        async (number) => [number, await this.tables.identity(ledger, blindIndex(this.keys, ledger, 'id-number', number))] as const,
      ),
    );
    return new Map(found.filter((one): one is [string, SubjectId] => one[1] !== undefined));
  }

  /** Those of the given people who are known and not erased. */
  async known(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Set<SubjectId>> {
    return new Set(await this.tables.known(ledger, subjects));
  }

  /** Admits people; answers, for each, the subject that is theirs: the one offered, or the one that was there first. */
  async admit(ledger: LedgerId, newcomers: readonly Newcomer[]): Promise<Map<SubjectId, SubjectId>> {
    if (newcomers.length === 0) return new Map();
    const offers = newcomers.map((one) => {
      const dek = randomBytes(DEK_BYTES);
      const hmac = one.idNumber === undefined ? null : blindIndex(this.keys, ledger, 'id-number', one.idNumber);
      return { subject: one.subject, hmac, dek, wrapped: this.keys.wrap(dek) };
    });
    const admitted = await Promise.all(
      offers.map(async (offer) => ({ ...offer, ...(await this.tables.admission(ledger, { ...offer, epoch: this.keys.epoch })) })),
    );
    // of who was there before, the key is the one that was stored then: only a key that this call stored is kept at hand
    for (const { stored, subject, dek } of admitted) if (stored) this.deks.set(`${ledger}/${subject}`, dek);
    return new Map(admitted.map(({ subject, winner }) => [subject, winner]));
  }

  /** Seals values for one event. All subjects must have been admitted; refuses `person.erased` for one whose data is gone. */
  async sealer(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Sealer> {
    const deks = await this.dataKeys(ledger, subjects);
    for (const subject of subjects) if (!deks.has(subject)) throw new Refused('person.erased', {}, 'state');
    return new Sealer(ledger, deks, this.keys);
  }

  /**
   * Opens sealed values. What was erased is simply not there: whether the value and its person's data key still stand is asked every
   * time, also for values that were opened a moment ago. Throws when a box or its commitment was changed.
   */
  async open(ledger: LedgerId, refs: readonly (SealedRef | undefined)[]): Promise<Opened> {
    const wanted = [...new Map(refs.flatMap((ref) => (ref ? [[keyOf(ref), ref] as const] : []))).values()];
    if (wanted.length === 0) return new Opened(new Map());
    const before = wanted.map((ref) => this.openedBefore(ref));
    const standing = await this.standing(ledger, wanted, (place) => before[place] === undefined);
    const values = new Map<string, unknown>();
    for (const [place, ref] of wanted.entries()) {
      const found = standing.get(place);
      if (!found) {
        this.opened.delete(keyOf(ref));
        this.deks.delete(`${ledger}/${ref.s}`);
      } else values.set(keyOf(ref), before[place] ?? this.unsealed(ledger, ref, found.dek, found.box));
    }
    return new Opened(values);
  }

  /** The people of whom exactly this value was ever recorded. */
  search(ledger: LedgerId, kind: PersonalKind, value: string): Promise<SubjectId[]> {
    return this.tables.peopleWith(ledger, kind, blindIndex(this.keys, ledger, kind, value));
  }

  /** Lets go of all connections. */
  async close(): Promise<void> {
    await this.tables.close();
  }

  private openedBefore(ref: SealedRef): string | undefined {
    const known = this.opened.get(keyOf(ref));
    return known?.c === ref.c ? known.value : undefined;
  }

  private unsealed(ledger: LedgerId, ref: SealedRef, dek: Buffer, box: Buffer): unknown {
    const value = unseal(dek, { ledger, event: ref.e, path: ref.p, subject: ref.s }, ref.c, box);
    if (typeof value === 'string' && value.length <= VALUE_LENGTH) this.opened.set(keyOf(ref), { c: ref.c, value });
    return value;
  }

  /**
   * What stands of these values, by their place in the list: the person's data key, and the box where it is `needed`. Where
   * either of them was erased, there is nothing at that place.
   */
  private async standing(
    ledger: LedgerId,
    refs: readonly SealedRef[],
    needed: (place: number) => boolean,
  ): Promise<ReadonlyMap<number, { readonly dek: Buffer; readonly box: Buffer }>> {
    const known = refs.map((ref) => this.deks.get(`${ledger}/${ref.s}`));
    const rows = await this.tables.valuesThatStand(
      ledger,
      refs.map((ref, place) => ({ ref, box: needed(place), key: known[place] === undefined })),
    );
    const standing = new Map<number, { readonly dek: Buffer; readonly box: Buffer }>();
    for (const [place, row] of rows.entries()) {
      if (!row) continue;
      const kept = known[place];
      const dek = kept ?? this.keys.unwrap(row.wrapped, row.epoch);
      if (!kept) this.deks.set(`${ledger}/${(refs[place] as SealedRef).s}`, dek);
      standing.set(place, { dek, box: row.box });
    }
    return standing;
  }

  /** The data keys of those who have not been erased, asked for now. */
  private async keysThatStand(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Map<SubjectId, Buffer>> {
    const standing = new Map<SubjectId, Buffer>();
    const rows = await Promise.all(subjects.map((subject) => this.tables.wrappedKey(ledger, subject)));
    for (const [index, subject] of subjects.entries()) {
      const key = `${ledger}/${subject}`;
      const row = rows[index];
      if (!row) {
        this.deks.delete(key);
        continue;
      }
      const known = this.deks.get(key);
      const dek = known ?? this.keys.unwrap(row.wrapped, row.epoch);
      if (!known) this.deks.set(key, dek);
      standing.set(subject, dek);
    }
    return standing;
  }

  /** The data keys of these people, as they were known to stand some seconds ago at most. */
  private async dataKeys(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Map<SubjectId, Buffer>> {
    const found = new Map<SubjectId, Buffer>();
    const absent: SubjectId[] = [];
    for (const subject of new Set(subjects)) {
      const dek = this.deks.get(`${ledger}/${subject}`);
      if (dek) found.set(subject, dek);
      else absent.push(subject);
    }
    if (absent.length > 0) for (const [subject, dek] of await this.keysThatStand(ledger, absent)) found.set(subject, dek);
    return found;
  }
}

/** Seals the personal values of events whose people's keys are at hand. */
export class Sealer {
  readonly sealed: SealedRow[] = [];
  readonly lookups: LookupRow[] = [];

  constructor(
    private readonly ledger: LedgerId,
    private readonly deks: ReadonlyMap<SubjectId, Buffer>,
    private readonly keys: KeyRing,
  ) {}

  /** Seals one value and answers what the leaf holds of it. */
  seal(place: Omit<Place, 'ledger'>, kind: PersonalKind, value: unknown): { s: SubjectId; c: string } {
    const dek = this.deks.get(place.subject);
    if (!dek) throw new Error(`No key at hand for the person at ${place.path}`);
    const { c, box } = seal(dek, { ledger: this.ledger, ...place }, value);
    this.sealed.push({ subject: place.subject, event: place.event, path: place.path, box });
    if (isSearchable(kind) && typeof value === 'string')
      this.lookups.push({
        kind,
        hmac: blindIndex(this.keys, this.ledger, kind, value),
        subject: place.subject,
        event: place.event,
        path: place.path,
      });
    return { s: place.subject, c };
  }
}

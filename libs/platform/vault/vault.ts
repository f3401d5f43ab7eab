import { randomBytes } from 'node:crypto';
import type { Sight } from '@gongyuan/kernel/access';
import type { PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { Pool } from 'pg';
import { gatheredBy } from '../database/gather';
import type { LedgerId, LookupRow, SealedRow } from '../event-store/types';
import { type Place, seal, unseal } from './box';
import { Kept } from './kept';
import type { KeyRing } from './keys';
import { blindIndex, isSearchable } from './lookup';
import { mask } from './mask';

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

/** A newcomer with the data key that is theirs if they are the first. */
interface Offer {
  readonly subject: SubjectId;
  readonly hmac: Buffer | null;
  readonly wrapped: Buffer;
}

interface Admission {
  readonly winner: SubjectId;
  readonly stored: boolean;
}

interface WrappedKey {
  readonly epoch: number;
  readonly wrapped: Buffer;
}

/** A sealed value of a page, and what of it is not at hand: its box, the data key of its person. */
interface WantedValue {
  readonly ref: SealedRef;
  readonly box: boolean;
  readonly key: boolean;
}

/** A sealed value that was not erased, with what was wanted of it. */
interface StandingValue extends WrappedKey {
  readonly box: Buffer;
}

/** Stands, and nothing more of it was wanted. */
const AT_HAND: StandingValue = { box: Buffer.alloc(0), epoch: 0, wrapped: Buffer.alloc(0) };

/** Rows by their places, which count from 1. */
function inPlaces<Row extends { readonly place: number }>(places: number, rows: readonly Row[]): (Row | undefined)[] {
  const placed = new Array<Row | undefined>(places).fill(undefined);
  for (const row of rows) placed[row.place - 1] = row;
  return placed;
}

/** Which value of a ledger is meant. */
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
  private readonly pool: Pool;
  /** What commands and pages ask of everybody's people, in one statement where several come up at once. */
  private readonly identity = gatheredBy<LedgerId, Buffer, SubjectId | undefined>((ledger, hmacs) => this.identities(ledger, hmacs));
  private readonly wrappedKey = gatheredBy<LedgerId, SubjectId, WrappedKey | undefined>((ledger, subjects) =>
    this.wrappedKeys(ledger, subjects),
  );
  private readonly valuesThatStand = gatheredBy<LedgerId, readonly WantedValue[], (StandingValue | undefined)[]>((ledger, pages) =>
    this.standingOf(ledger, pages),
  );
  private readonly admission = gatheredBy<LedgerId, Offer, Admission>((ledger, offers) => this.admitAll(ledger, offers));
  private readonly deks = new Kept<Buffer>(KEEP_MS, KEYS);
  private readonly opened = new Kept<OpenedValue>(KEEP_MS, VALUES);

  /** `url`: login of the role of this process. */
  constructor(
    url: string,
    private readonly keys: KeyRing,
  ) {
    this.pool = new Pool({ connectionString: url, max: 6, application_name: 'gongyuan-vault', statement_timeout: 30_000 });
    this.pool.on('error', () => undefined);
  }

  /** The people to whom ID numbers belong, by the number as it was given; nobody for a number that is not known. */
  async findByIdNumbers(ledger: LedgerId, idNumbers: readonly string[]): Promise<Map<string, SubjectId>> {
    if (idNumbers.length === 0) return new Map();
    const found = await Promise.all(
      idNumbers.map(async (number) => [number, await this.identity(ledger, blindIndex(this.keys, ledger, 'id-number', number))] as const),
    );
    return new Map(found.filter((one): one is [string, SubjectId] => one[1] !== undefined));
  }

  /** Those of the given people who are known and not erased. */
  async known(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Set<SubjectId>> {
    const { rows } = await this.pool.query<{ subject_id: string }>(
      'select subject_id from vault.dek where ledger_id = $1 and subject_id = any($2)',
      [ledger, subjects],
    );
    return new Set(rows.map((row) => row.subject_id));
  }

  /** Admits people; answers, for each, the subject that is theirs: the one offered, or the one that was there first. */
  async admit(ledger: LedgerId, newcomers: readonly Newcomer[]): Promise<Map<SubjectId, SubjectId>> {
    if (newcomers.length === 0) return new Map();
    const offers = newcomers.map((one) => {
      const dek = randomBytes(DEK_BYTES);
      const hmac = one.idNumber === undefined ? null : blindIndex(this.keys, ledger, 'id-number', one.idNumber);
      return { subject: one.subject, hmac, dek, wrapped: this.keys.wrap(dek) };
    });
    const admitted = await Promise.all(offers.map(async (offer) => ({ ...offer, ...(await this.admission(ledger, offer)) })));
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
    const before = wanted.map((ref) => this.openedBefore(ledger, ref));
    const standing = await this.standing(ledger, wanted, (place) => before[place] === undefined);
    const values = new Map<string, unknown>();
    for (const [place, ref] of wanted.entries()) {
      const found = standing.get(place);
      if (!found) {
        this.opened.delete(`${ledger}/${keyOf(ref)}`);
        this.deks.delete(`${ledger}/${ref.s}`);
      } else values.set(keyOf(ref), before[place] ?? this.unsealed(ledger, ref, found.dek, found.box));
    }
    return new Opened(values);
  }

  /** The people of whom exactly this value was ever recorded. */
  async search(ledger: LedgerId, kind: PersonalKind, value: string): Promise<SubjectId[]> {
    const { rows } = await this.pool.query<{ subject_id: string }>(
      'select distinct subject_id from vault.lookup where ledger_id = $1 and kind = $2 and hmac = $3 order by subject_id limit 200',
      [ledger, kind, blindIndex(this.keys, ledger, kind, value)],
    );
    return rows.map((row) => row.subject_id);
  }

  /** Lets go of all connections. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private async identities(ledger: LedgerId, hmacs: readonly Buffer[]): Promise<(SubjectId | undefined)[]> {
    const { rows } = await this.pool.query<{ place: number; subject: string }>({
      name: 'find_identities',
      text: `select wanted.place::int, known.subject_id as subject
               from unnest($3::bytea[]) with ordinality as wanted(hmac, place)
              cross join lateral (select subject_id from vault.identity where ledger_id = $1 and kind = $2 and hmac = wanted.hmac limit 1) as known`,
      values: [ledger, 'id-number', hmacs],
    });
    return inPlaces(hmacs.length, rows).map((row) => row?.subject);
  }

  private async wrappedKeys(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<(WrappedKey | undefined)[]> {
    const { rows } = await this.pool.query<WrappedKey & { place: number }>({
      name: 'data_keys',
      text: `select wanted.place::int, key.kek_epoch as epoch, key.wrapped
               from unnest($2::uuid[]) with ordinality as wanted(subject, place)
              cross join lateral (select kek_epoch, wrapped from vault.dek where ledger_id = $1 and subject_id = wanted.subject limit 1) as key`,
      values: [ledger, subjects],
    });
    return inPlaces(subjects.length, rows);
  }

  private async admitAll(ledger: LedgerId, offers: readonly Offer[]): Promise<Admission[]> {
    // in one order everywhere, so that two processes never wait for each other
    const lock = ({ hmac, subject }: Offer): string => `${hmac?.toString('hex') ?? ''}/${subject}`;
    const order = offers
      .map((offer, index) => ({ index, lock: lock(offer) }))
      .sort((a, b) => (a.lock < b.lock ? -1 : 1))
      .map(({ index }) => index);
    const inOrder = order.map((index) => offers[index] as Offer);
    const { rows } = await this.pool.query<Admission>({
      name: 'admit',
      // waits for the disk: an append whose connection is lost is sent again, and must find the keys that its values are sealed under
      text: 'select winner, stored from vault.admit($1, $2, $3, $4, $5, $6)',
      values: [
        ledger,
        inOrder.map(({ subject }) => subject),
        inOrder.map(() => 'id-number'),
        inOrder.map(({ hmac }) => hmac),
        this.keys.epoch,
        inOrder.map(({ wrapped }) => wrapped),
      ],
    });
    const answers: Admission[] = [];
    for (const [row, index] of order.entries()) answers[index] = rows[row] as Admission;
    return answers;
  }

  private openedBefore(ledger: LedgerId, ref: SealedRef): string | undefined {
    const known = this.opened.get(`${ledger}/${keyOf(ref)}`);
    return known?.c === ref.c ? known.value : undefined;
  }

  private unsealed(ledger: LedgerId, ref: SealedRef, dek: Buffer, box: Buffer): unknown {
    const value = unseal(dek, { ledger, event: ref.e, path: ref.p, subject: ref.s }, ref.c, box);
    if (typeof value === 'string' && value.length <= VALUE_LENGTH) this.opened.set(`${ledger}/${keyOf(ref)}`, { c: ref.c, value });
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
    const rows = await this.valuesThatStand(
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

  private async standingOf(ledger: LedgerId, pages: readonly (readonly WantedValue[])[]): Promise<(StandingValue | undefined)[][]> {
    const wanted = pages.flat();
    const { rows } = await this.pool.query<StandingValue & { place: number; whole: string | null }>({
      name: 'standing_values',
      // of values that are at hand, all of them on most pages, only their places come back, as one text
      text: `with standing as (
               select wanted.place::int, wanted.box or wanted.dek as more, case when wanted.box then s.box end as box,
                      d.kek_epoch as epoch, case when wanted.dek then d.wrapped end as wrapped
                 from unnest($2::uuid[], $3::text[], $4::uuid[], $5::boolean[], $6::boolean[])
                      with ordinality as wanted(event, path, subject, box, dek, place)
                 join vault.sealed s on s.ledger_id = $1 and s.event_id = wanted.event and s.path = wanted.path
                 join vault.dek d on d.ledger_id = $1 and d.subject_id = wanted.subject)
             select place, box, epoch, wrapped, null as whole from standing where more
             union all select 0, null, null, null, string_agg(place::text, ',') from standing where not more`,
      values: [
        ledger,
        wanted.map(({ ref }) => ref.e),
        wanted.map(({ ref }) => ref.p),
        wanted.map(({ ref }) => ref.s),
        wanted.map(({ box }) => box),
        wanted.map(({ key }) => key),
      ],
    });
    const standing: (StandingValue | undefined)[] = inPlaces(
      wanted.length,
      rows.filter(({ place }) => place > 0),
    );
    for (const place of rows.find(({ place }) => place === 0)?.whole?.split(',') ?? []) standing[Number(place) - 1] = AT_HAND;
    return pages.map(({ length }) => standing.splice(0, length));
  }

  /** The data keys of those who have not been erased, asked for now. */
  private async keysThatStand(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<Map<SubjectId, Buffer>> {
    const standing = new Map<SubjectId, Buffer>();
    const rows = await Promise.all(subjects.map((subject) => this.wrappedKey(ledger, subject)));
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

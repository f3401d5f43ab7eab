import type { PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { int4Array, textArray, uuidArray } from '../database/binary-arrays';
import { gatheredBy, inPlaces } from '../database/gather';
import { KeyedPool } from '../database/keyed-pool';
import type { LedgerId } from '../event-store/types';

/** A newcomer with the data key that is theirs if they are the first. */
interface Offer {
  readonly subject: SubjectId;
  readonly hmac: Buffer | null;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

/** Whose the ID number is, and whether the offered key became theirs. */
interface Admission {
  readonly winner: SubjectId;
  readonly stored: boolean;
}

/** A person's data key under the key of an epoch. */
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

/** What is wanted of a value, as the statement takes it. */
const BOX = 1;
const KEY = 2;
/** Stands, and nothing more of it was wanted. */
const AT_HAND: StandingValue = { box: Buffer.alloc(0), epoch: 0, wrapped: Buffer.alloc(0) };

/** The tables of the vault. What commands and pages ask of everybody's people leaves in one statement where several come up at once. */
export class VaultTables {
  private readonly pool: KeyedPool;
  /** Whose this is, by its blind index; undefined for what nobody has. */
  readonly identity = gatheredBy<LedgerId, Buffer, SubjectId | undefined>((ledger, hmacs) => this.identities(ledger, hmacs));
  /** The data key of a person; undefined for one who was erased or never admitted. */
  readonly wrappedKey = gatheredBy<LedgerId, SubjectId, WrappedKey | undefined>((ledger, subjects) => this.wrappedKeys(ledger, subjects));
  /** The values of a page that stand, in their order; undefined where the value or its person was erased. */
  readonly valuesThatStand = gatheredBy<LedgerId, readonly WantedValue[], (StandingValue | undefined)[]>((ledger, pages) =>
    this.standing(ledger, pages),
  );
  /** Admits somebody unless they were there before. On the disk when it returns. */
  readonly admission = gatheredBy<LedgerId, Offer, Admission>((ledger, offers) => this.admit(ledger, offers));

  /** `url`: login of the role of this process. */
  constructor(url: string) {
    this.pool = new KeyedPool({ connectionString: url, max: 6, application_name: 'gongyuan-vault', statement_timeout: 30_000 });
  }

  /** Those of the given people who are known and not erased. */
  async known(ledger: LedgerId, subjects: readonly SubjectId[]): Promise<SubjectId[]> {
    const { rows } = await this.pool.query<{ subject_id: string }>(
      'select subject_id from vault.dek where ledger_id = $1 and subject_id = any($2)',
      [ledger, subjects],
    );
    return rows.map((row) => row.subject_id);
  }

  /** The people of whom a value with this blind index was ever recorded. */
  async peopleWith(ledger: LedgerId, kind: PersonalKind, hmac: Buffer): Promise<SubjectId[]> {
    const { rows } = await this.pool.query<{ subject_id: string }>(
      'select distinct subject_id from vault.lookup where ledger_id = $1 and kind = $2 and hmac = $3 order by subject_id limit 200',
      [ledger, kind, hmac],
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

  private async admit(ledger: LedgerId, offers: readonly Offer[]): Promise<Admission[]> {
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
        inOrder[0]?.epoch,
        inOrder.map(({ wrapped }) => wrapped),
      ],
    });
    const answers: Admission[] = [];
    for (const [row, index] of order.entries()) answers[index] = rows[row] as Admission;
    return answers;
  }

  private async standing(ledger: LedgerId, pages: readonly (readonly WantedValue[])[]): Promise<(StandingValue | undefined)[][]> {
    const wanted = pages.flat();
    const { rows } = await this.pool.query<StandingValue & { place: number; whole: string | null }>({
      name: 'standing_values',
      // of values that are at hand, all of them on most pages, only their places come back, as one text
      text: `with standing as (
               select wanted.place::int, wanted.needs > 0 as more, case when wanted.needs & ${BOX} > 0 then s.box end as box,
                      d.kek_epoch as epoch, case when wanted.needs & ${KEY} > 0 then d.wrapped end as wrapped
                 from unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[])
                      with ordinality as wanted(event, path, subject, needs, place)
                cross join lateral (select box from vault.sealed
                                     where ledger_id = $1 and event_id = wanted.event and path = wanted.path limit 1) as s
                cross join lateral (select kek_epoch, wrapped from vault.dek where ledger_id = $1 and subject_id = wanted.subject limit 1) as d)
             select place, box, epoch, wrapped, null as whole from standing where more
             union all select 0, null, null, null, string_agg(place::text, ',') from standing where not more`,
      values: [
        ledger,
        uuidArray(wanted.map(({ ref }) => ref.e)),
        textArray(wanted.map(({ ref }) => ref.p)),
        uuidArray(wanted.map(({ ref }) => ref.s)),
        int4Array(wanted.map(({ box, key }) => (box ? BOX : 0) | (key ? KEY : 0))),
      ],
    });
    const standing: (StandingValue | undefined)[] = inPlaces(
      wanted.length,
      rows.filter(({ place }) => place > 0),
    );
    for (const place of rows.find(({ place }) => place === 0)?.whole?.split(',') ?? []) standing[Number(place) - 1] = AT_HAND;
    return pages.map(({ length }) => standing.splice(0, length));
  }
}

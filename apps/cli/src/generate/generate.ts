import { numberOf, weekdayOf } from '@gongyuan/calendar/days';
import { standardCalendar } from '@gongyuan/calendar/standard';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { LocalDate } from '@gongyuan/kernel/time';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { type Append, LEDGER } from '@gongyuan/platform/event-store/types';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { commitmentTo } from '@gongyuan/platform/vault/box';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import type { Sealer } from '@gongyuan/platform/vault/vault';
import { moment, shift } from '../demo/plan';
import { Steps } from './course';
import { People } from './invented-people';
import { MemoryLedger, type MemoryLedgerDeps } from './memory-ledger';
import { OfficeOpening } from './office';
import { Random } from './random';
import { SealedPeople } from './sealed-people';
import { type Shape, Simulation } from './simulation';

export interface GenerateOptions {
  /** Login of the role `gongyuan_app`. */
  readonly databaseUrl: string;
  readonly keysDir: string;
  /** How many events the ledger holds in the end. */
  readonly events: number;
  readonly seed: string;
  /** About the last day. */
  readonly until: LocalDate;
  /** Writes the sealed values as well, all of them or names alone; one that is not written reads as erased. */
  readonly sealed?: boolean | 'names';
  readonly shape?: Shape;
  /** Told now and then how many events were written. */
  readonly progress?: (events: number, day: LocalDate) => void;
}

/** Days over which the events are spread. */
const SPAN = 600;
const MAX_UNDER_WAY = 4_096;
const SATURDAY = 6;

/**
 * Fills an empty ledger with histories that the deciders themselves decided: the same events for the same seed, number and
 * last day. Throws `PlainError` for a ledger that holds anything.
 */
export async function generate(options: GenerateOptions): Promise<void> {
  const store = new EventStore(options.databaseUrl, catalogue, { readers: 2 });
  const keys = KeyRing.load(options.keysDir);
  const random = new Random(`${options.seed}/${options.events}`);
  const sealing = options.sealed ? new SealedPeople(options.databaseUrl, keys, random) : undefined;
  try {
    if ((await store.head(LEDGER.main)) > 0)
      throw new PlainError('账本里已有记录。只能写入空的账本', 'The ledger holds records already. Only an empty one can be filled');
    const writer = new Writer(store);
    const calendar = standardCalendar();
    const ledger = new MemoryLedger({
      catalogue,
      clocks: calendar,
      random,
      fingerprintKey: keys.fingerprint,
      sealer: sealerOf(options, sealing, random),
      write: (append) => writer.write(append),
      limit: options.events,
    });
    const people = new People(random, (person) => sealing?.meet(person));
    const first = shift(options.until, -SPAN);
    const office = await new OfficeOpening(ledger, people, random, moment(first, '08:00')).open();
    const simulation = new Simulation({
      ledger,
      office,
      people,
      random,
      steps: new Steps(office, people, random),
      isWorkingDay: (day) => calendar.isWorkingDay(day) ?? weekdayOf(numberOf(day)) < SATURDAY,
      first: shift(first, 1),
      last: options.until,
      events: options.events,
      shape: options.shape,
    });
    for (const day of simulation.play()) {
      await sealing?.admit();
      await writer.room();
      options.progress?.(ledger.position, day);
    }
    await sealing?.admit();
    await writer.done();
    options.progress?.(ledger.position, options.until);
  } finally {
    await store.close();
    await sealing?.close();
  }
}

type Sealing = MemoryLedgerDeps['sealer'];

/** Commits to values and keeps them nowhere. */
const committing = (random: Random): ReturnType<Sealing> => ({
  seal: (place, _kind, value) => ({ s: place.subject, c: commitmentTo(random.bytes(32), { ledger: LEDGER.main, ...place }, value) }),
});

/** Keeps names, and commits to everything else. */
const namesOf = (sealer: Sealer, random: Random): ReturnType<Sealing> => {
  const others = committing(random);
  return {
    seal: (place, kind, value) => (kind === 'name' ? sealer : others).seal(place, kind, value),
    sealed: sealer.sealed,
    lookups: sealer.lookups,
  };
};

function sealerOf({ sealed }: GenerateOptions, people: SealedPeople | undefined, random: Random): Sealing {
  const nowhere = committing(random);
  if (!people) return () => nowhere;
  return sealed === 'names' ? (events) => namesOf(people.sealer(events), random) : (events) => people.sealer(events);
}

/** Sends appends in their order and holds the generator back while the database lags behind. */
class Writer {
  private underWay = 0;
  private failed: unknown;
  private waiting: (() => void) | undefined;

  constructor(private readonly store: EventStore) {}

  write(append: Append): void {
    this.underWay++;
    this.store.append(append).then(
      (appended) =>
        this.settle(appended.status === 'appended' ? undefined : new Error(`Somebody else writes to the ledger: ${appended.status}`)),
      (error: unknown) => this.settle(error),
    );
  }

  /** Waits until there is room for more. Throws when something could not be written. */
  room(): Promise<void> {
    return this.until(MAX_UNDER_WAY);
  }

  /** Waits until everything is written. */
  done(): Promise<void> {
    return this.until(0);
  }

  private async until(most: number): Promise<void> {
    while (this.underWay > most && this.failed === undefined)
      await new Promise<void>((resolve) => {
        this.waiting = resolve;
      });
    if (this.failed !== undefined) throw this.failed;
  }

  private settle(error: unknown): void {
    this.underWay--;
    this.failed ??= error;
    this.waiting?.();
  }
}

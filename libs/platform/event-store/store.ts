import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position, StreamName, Uuid } from '@gongyuan/kernel/ids';
import type { QueryConfig } from 'pg';
import { gatheredBy } from '../database/gather';
import { KeyedPool } from '../database/keyed-pool';
import { AppendQueue } from './append-queue';
import type { Catalogue } from './catalogue';
import { copyEvents } from './copy-events';
import { decodeLeaf, typeOfLeaf } from './leaf';
import { type Append, type Appended, type KnownCommand, LEDGER, type LedgerId, type RawEvent, type StreamRead } from './types';

interface EventRow {
  position: string | bigint;
  stream: string;
  version: number;
  leaf: Buffer;
}

const raw = (row: EventRow): RawEvent => ({ position: Number(row.position), stream: row.stream, version: row.version, leaf: row.leaf });

/** A look at the ledger: whether a command is known, and streams. */
interface Look {
  readonly command?: Uuid;
  readonly reads: readonly StreamRead[];
}

interface Seen {
  readonly known?: KnownCommand;
  /** In the order of the reads, each in the order of its versions. */
  readonly streams: readonly (readonly RawEvent[])[];
}

/** Ranges of so many positions and more are copied. */
const COPY_FROM = 500;

/** A stream as it stood at a position. */
const PAST: QueryConfig = {
  name: 'read_past',
  text: 'select position, stream, version, leaf from ledger.event where ledger_id = $1 and stream = $2 and position <= $3 order by version',
};
const RANGE: QueryConfig = {
  name: 'read_range',
  text: 'select position, stream, version, leaf from ledger.event where ledger_id = $1 and position > $2 and position <= $3 order by position',
};
/** What is remembered of commands, at places below 0, and the newest events of streams, at places above 0. */
const LOOK: QueryConfig = {
  name: 'look',
  text: `select -c.place::int as place, k.first_position as position, k.last_position as last, null as stream, null as version, k.fingerprint as leaf
           from unnest($2::uuid[]) with ordinality as c(id, place)
          cross join lateral (select first_position, last_position, fingerprint from ledger.command
                               where ledger_id = $1 and command_id = c.id limit 1) as k
         union all
         select s.place::int, e.position, null, e.stream, e.version, e.leaf
           from unnest($3::text[], $4::int[]) with ordinality as s(stream, most, place)
          cross join lateral (select position, stream, version, leaf from ledger.event
                               where ledger_id = $1 and stream = s.stream order by version desc limit s.most) as e`,
};
const HEAD: QueryConfig = { name: 'read_head', text: 'select position from ledger.head where ledger_id = $1' };
const COMMAND: QueryConfig = {
  name: 'find_command',
  text: 'select fingerprint, first_position, last_position from ledger.command where ledger_id = $1 and command_id = $2',
};

/** The ledger of a process: appends through the group commit, reads leaves only. */
export class EventStore {
  private readonly pool: KeyedPool;
  private readonly queues = new Map<LedgerId, AppendQueue>();
  private readonly listeners: ((ledger: LedgerId, last: Position) => void)[] = [];
  /** Everybody's looks, in one statement where several come up at once. */
  private readonly look = gatheredBy<LedgerId, Look, Seen>((ledger, looks) => this.lookAll(ledger, looks));

  /** `url`: login of the role of this process (never the owner). */
  constructor(
    private readonly url: string,
    private readonly catalogue: Catalogue,
    options: { readonly readers?: number } = {},
  ) {
    this.pool = new KeyedPool({
      connectionString: url,
      max: options.readers ?? 8,
      application_name: 'gongyuan-read',
      statement_timeout: 30_000,
    });
  }

  /** Stores an append whole or not at all, and answers `stale` when a stream is not at its expected version. */
  append(append: Append): Promise<Appended> {
    return this.queueOf(append.ledger).append(append);
  }

  /** Called once per committed batch, with the last position of the batch. */
  onCommitted(listener: (ledger: LedgerId, last: Position) => void): void {
    this.listeners.push(listener);
  }

  /** The events of a stream in order, as of a position when one is given. Throws for facts the catalogue does not know. */
  async readStream(ledger: LedgerId, stream: StreamName, options: { readonly upTo?: Position } = {}): Promise<AnyEvent[]> {
    if (options.upTo === undefined) return this.readOne(ledger, { stream, lastOnly: false });
    const { rows } = await this.pool.query<EventRow>({ ...PAST, values: [ledger, stream, options.upTo] });
    return rows.map((row) => this.decode(raw(row)));
  }

  /** The newest event of a stream; none when it is empty. */
  readLast(ledger: LedgerId, stream: StreamName): Promise<AnyEvent[]> {
    return this.readOne(ledger, { stream, lastOnly: true });
  }

  /** The leaves after one position up to another, as stored. A missing position is corruption and throws. */
  async readRaw(ledger: LedgerId, after: Position, upTo: Position): Promise<RawEvent[]> {
    const events = await (upTo - after < COPY_FROM ? this.select(ledger, after, upTo) : this.copy(ledger, after, upTo));
    events.forEach((event, index) => {
      if (event.position !== after + index + 1)
        throw new Error(`Ledger ${ledger} has no event at position ${after + index + 1}: the ledger is damaged`);
    });
    return events;
  }

  /** The events after one position up to another, parsed. Throws at the first event that cannot be read; `decode` tells which. */
  async readRange(ledger: LedgerId, after: Position, upTo: Position): Promise<AnyEvent[]> {
    return (await this.readRaw(ledger, after, upTo)).map((event) => this.decode(event));
  }

  /** Parses one stored event. Throws for facts and schemas the catalogue does not know. */
  decode(event: RawEvent): AnyEvent {
    return decodeLeaf(event, this.catalogue);
  }

  /** The type of a stored event, which the catalogue knows, without parsing it. Throws for a fact nobody knows, and for what is no leaf. */
  typeOf(event: RawEvent): string {
    const type = typeOfLeaf(event.leaf) ?? this.decode(event).type;
    return this.catalogue.fact(type) && type;
  }

  /** The position of the newest event; 0 for an empty ledger. */
  async head(ledger: LedgerId): Promise<Position> {
    const { rows } = await this.pool.query<{ position: string }>({ ...HEAD, values: [ledger] });
    return Number(rows[0]?.position ?? 0);
  }

  /** What is remembered of a command; undefined when it was never carried out. */
  async findCommand(ledger: LedgerId, command: Uuid): Promise<KnownCommand | undefined> {
    const { rows } = await this.pool.query<{ fingerprint: Buffer; first_position: string; last_position: string }>({
      ...COMMAND,
      values: [ledger, command],
    });
    const row = rows[0];
    return row && { fingerprint: row.fingerprint, first: Number(row.first_position), last: Number(row.last_position) };
  }

  /**
   * The same, and in the same statement the streams that the command will look at, in the order of `reads`; of a command that
   * is known nothing else is answered, since nothing is decided. Throws for facts the catalogue does not know.
   */
  async openCommand(
    ledger: LedgerId,
    command: Uuid,
    reads: readonly StreamRead[],
  ): Promise<{ readonly known: KnownCommand } | { readonly known?: undefined; readonly streams: readonly AnyEvent[][] }> {
    const { known, streams } = await this.look(ledger, { command, reads });
    if (known) return { known };
    return { streams: streams.map((events) => events.map((event) => this.decode(event))) };
  }

  /** Waits for what is under way and lets go of all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.pool.end();
  }

  private async readOne(ledger: LedgerId, read: StreamRead): Promise<AnyEvent[]> {
    const { streams } = await this.look(ledger, { reads: [read] });
    return (streams[0] ?? []).map((event) => this.decode(event));
  }

  /** A stream that several want is read once. */
  private async lookAll(ledger: LedgerId, looks: readonly Look[]): Promise<Seen[]> {
    const commands = looks.flatMap(({ command }) => (command === undefined ? [] : [command]));
    const wanted = new Map<string, StreamRead & { readonly place: number }>();
    const places = looks.map(({ reads }) =>
      reads.map((read) => {
        const key = `${read.lastOnly ? 'last' : 'all'} ${read.stream}`;
        const known = wanted.get(key) ?? { ...read, place: wanted.size + 1 };
        wanted.set(key, known);
        return known.place;
      }),
    );
    const distinct = [...wanted.values()];
    const { rows } = await this.pool.query<EventRow & { place: number; last: string }>({
      ...LOOK,
      values: [ledger, commands, distinct.map(({ stream }) => stream), distinct.map(({ lastOnly }) => (lastOnly ? 1 : null))],
    });
    const known = new Map<Uuid, KnownCommand>();
    const streams: RawEvent[][] = distinct.map(() => []);
    for (const row of rows) {
      if (row.place > 0) streams[row.place - 1]?.push(raw(row));
      else known.set(commands[-row.place - 1] as Uuid, { fingerprint: row.leaf, first: Number(row.position), last: Number(row.last) });
    }
    for (const events of streams) events.sort((a, b) => a.version - b.version);
    return looks.map(({ command }, index) => ({
      known: command === undefined ? undefined : known.get(command),
      streams: (places[index] as number[]).map((place) => streams[place - 1] as RawEvent[]),
    }));
  }

  private async select(ledger: LedgerId, after: Position, upTo: Position): Promise<RawEvent[]> {
    const { rows } = await this.pool.query<EventRow>({ ...RANGE, values: [ledger, after, upTo] });
    return rows.map(raw);
  }

  private async copy(ledger: LedgerId, after: Position, upTo: Position): Promise<RawEvent[]> {
    const client = await this.pool.connect();
    let failed: Error | undefined;
    try {
      return await copyEvents(client, ledger, after, upTo);
    } catch (error) {
      failed = error as Error;
      throw error;
    } finally {
      client.release(failed);
    }
  }

  private queueOf(ledger: LedgerId): AppendQueue {
    let queue = this.queues.get(ledger);
    if (!queue) {
      queue = new AppendQueue({
        url: this.url,
        ledger,
        find: (id, command) => this.findCommand(id, command),
        committed: (id, last) => {
          for (const listener of this.listeners) listener(id, last);
        },
      });
      this.queues.set(ledger, queue);
    }
    return queue;
  }
}

/** Both ledgers, in the order they are listed to operators. */
export const ledgers: readonly LedgerId[] = [LEDGER.main, LEDGER.access];

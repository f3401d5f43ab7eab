import type { Decider } from '@gongyuan/kernel/decider';
import type { Actor, Clocks, Env } from '@gongyuan/kernel/env';
import type { AnyEvent, NewEvent } from '@gongyuan/kernel/facts';
import { evolveOne, type Foldable, fold } from '@gongyuan/kernel/foldable';
import { type StreamName, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { leafOf } from '@gongyuan/platform/commands/leaves';
import { type AnyCommand, commandId, fingerprintOf } from '@gongyuan/platform/commands/runner';
import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { decodeLeaf } from '@gongyuan/platform/event-store/leaf';
import { type Append, LEDGER } from '@gongyuan/platform/event-store/types';
import type { Sealer } from '@gongyuan/platform/vault/vault';
import type { Random } from './random';

/** The ledger holds as many events as were asked for; this command would write more than there is room for. */
export class Full extends Error {}

/** Who sends a command, and when. The key is random unless it is given. */
export interface Sending {
  readonly actor: Actor;
  readonly now: Instant;
  readonly key?: Uuid;
}

export interface MemoryLedgerDeps {
  readonly catalogue: Catalogue;
  readonly clocks: Clocks;
  readonly random: Random;
  readonly fingerprintKey: Buffer;
  /** Seals, or commits to, values of the people of some events. */
  readonly sealer: (events: readonly NewEvent[]) => Pick<Sealer, 'seal'> & Partial<Pick<Sealer, 'sealed' | 'lookups'>>;
  /** Called in the order of positions. */
  readonly write: (append: Append) => void;
  /** How many events it may come to hold. */
  readonly limit: number;
}

/** What is kept of a stream in memory. */
interface Kept {
  version: number;
  /** False once the first events were let go of: then only what is folded already can be asked for. */
  whole: boolean;
  events: AnyEvent[];
  // biome-ignore lint/suspicious/noExplicitAny: a stream is folded by views of any state
  readonly states: Map<Foldable<any>, unknown>;
}

/**
 * The way of a command without the database: decided by the real deciders on folded streams, its leaves encoded as they
 * are stored. Streams live in memory until they are let go of.
 */
export class MemoryLedger {
  private readonly streams = new Map<StreamName, Kept>();
  private last = 0;

  constructor(private readonly deps: MemoryLedgerDeps) {}

  /** How many events were written. */
  get position(): number {
    return this.last;
  }

  /** Decides a command of today and writes what follows. Throws what the decider refuses, and `Full`. */
  send<S>(decider: Decider<S>, id: string, command: AnyCommand, sending: Sending): readonly AnyEvent[] {
    const { actor, now } = sending;
    const { deps } = this;
    const stream = streamOf(decider.kind, id);
    // without a key nobody will ever repeat the command: its id and fingerprint need not derive from anything
    const { key } = sending;
    const commandKey = key ? commandId(actor, key) : deps.random.uuidAt(Date.parse(now));
    const fingerprint = key ? fingerprintOf(deps.fingerprintKey, command) : Buffer.from(deps.random.bytes(32));
    const today = dayOf(now);
    const env: Env = {
      now,
      today,
      actor,
      clocks: deps.clocks,
      id: () => deps.random.uuidAt(Date.parse(now)),
      fold: (other, name) => this.fold(other, name),
    };
    const rule = decider.decide[command.type as keyof typeof decider.decide];
    if (!rule) throw new Error(`${decider.kind} has no rule for ${command.type}`);
    const events = rule({ occurredOn: today, ...command }, this.fold(decider, stream), env).map((event) => ({
      ...event,
      stream: event.stream ?? stream,
    }));
    if (this.last + events.length > deps.limit) throw new Full();
    return events.length === 0 ? [] : this.record(stream, events, { actor, at: now, command: commandKey, fingerprint });
  }

  /** The state of a stream. */
  fold<S>(decider: Foldable<S>, stream: StreamName): S {
    const kept = this.streams.get(stream);
    if (!kept) return decider.initial;
    if (!kept.states.has(decider)) {
      if (!kept.whole && !decider.lastSaysAll) throw new Error(`The first events of ${stream} are no longer in memory`);
      kept.states.set(decider, fold(decider, kept.events));
    }
    return kept.states.get(decider) as S;
  }

  /** Lets go of a stream that nothing will be written to any more. */
  forget(stream: StreamName): void {
    this.streams.delete(stream);
  }

  private record(
    own: StreamName,
    events: readonly (NewEvent & { stream: StreamName })[],
    of: { readonly actor: Actor; readonly at: Instant; readonly command: Uuid; readonly fingerprint: Buffer },
  ): readonly AnyEvent[] {
    const { catalogue, random } = this.deps;
    const sealer = this.deps.sealer(events);
    const fresh = { id: (at: Instant) => random.uuidAt(Date.parse(at)), nonce: () => random.bytes(16).toString('base64url') };
    const recorded: AnyEvent[] = [];
    const writes = [...new Set([own, ...events.map((event) => event.stream)])].flatMap((stream) => {
      const mine = events.filter((event) => event.stream === stream);
      if (mine.length === 0) return [];
      const kept: Kept = this.streams.get(stream) ?? { version: 0, whole: true, events: [], states: new Map() };
      this.streams.set(stream, kept);
      const expected = kept.version;
      this.trim(stream, kept);
      const leaves = mine.map((event) => {
        const leaf = leafOf(event, { ledger: LEDGER.main, ...of }, catalogue, sealer, fresh);
        const stored = decodeLeaf({ position: ++this.last, stream, version: ++kept.version, leaf: leaf.bytes }, catalogue);
        kept.events.push(stored);
        for (const [view, state] of kept.states) kept.states.set(view, evolveOne(view, state, stored));
        recorded.push(stored);
        return leaf;
      });
      return [{ stream, expected, events: leaves }];
    });
    const { sealed, lookups } = sealer;
    this.deps.write({ ledger: LEDGER.main, command: of.command, fingerprint: of.fingerprint, writes, sealed, lookups });
    return recorded;
  }

  /** Of a series the newest number says all; of a case only the state is asked for once its contact was closed. */
  private trim(stream: StreamName, kept: Kept): void {
    if (kept.version === 0 || !/^(series|case)-/.test(stream)) return;
    kept.events = [];
    kept.whole = false;
  }
}

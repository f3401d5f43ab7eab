import type { Actor, ClocksFrom, Env } from '@gongyuan/kernel/env';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import { fold } from '@gongyuan/kernel/foldable';
import type { StreamName, Uuid, Version } from '@gongyuan/kernel/ids';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import type { EventStore } from '../event-store/store';
import type { LedgerId, StreamRead } from '../event-store/types';
import { derivedId } from './derived-id';

/** Thrown by `env.fold` for a stream that has not been read yet; the runner reads it and decides again. No error: nobody looks at its stack, which is costly to make. */
class NotRead {
  constructor(
    readonly stream: StreamName,
    readonly lastOnly: boolean,
  ) {}
}

/** What was read of a stream: all of it, or its newest event. */
interface Read {
  readonly events: readonly AnyEvent[];
  readonly whole: boolean;
}

/**
 * The streams one decision looks at. Deciding is pure, so it may simply be done again when it turns out to need another
 * stream: deciders ask for what they need in the middle of a rule, and stay free of promises.
 */
export class World {
  private readonly streams = new Map<StreamName, Read>();
  /** Streams that a decision asked for. */
  private readonly asked = new Map<StreamName, StreamRead>();
  private ids = 0;

  constructor(
    private readonly store: EventStore,
    private readonly ledger: LedgerId,
    private readonly fixed: { readonly now: Instant; readonly actor: Actor; readonly clocks: ClocksFrom; readonly command: Uuid },
  ) {}

  /** Runs a pure computation, reading the streams it asks for, until it has all it needs. */
  async run<T>(compute: (env: Env) => T): Promise<T> {
    for (;;) {
      this.ids = 0;
      try {
        return compute(this.env());
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        await this.load(error.stream, error.lastOnly);
      }
    }
  }

  /** The events of a stream in order, read unless they are at hand. */
  async read(stream: StreamName): Promise<readonly AnyEvent[]> {
    const read = this.streams.get(stream);
    this.asked.set(stream, { stream, lastOnly: false });
    return read?.whole ? read.events : this.load(stream, false);
  }

  /** Takes a stream to be empty without looking: whether it is, the append tells. */
  assumeEmpty(stream: StreamName): void {
    this.streams.set(stream, { events: [], whole: true });
  }

  /** Takes a stream as it was just read. */
  take({ stream, lastOnly }: StreamRead, events: readonly AnyEvent[]): void {
    this.streams.set(stream, { events, whole: !lastOnly });
  }

  /** What the decisions so far looked at. */
  looked(): readonly StreamRead[] {
    return [...this.asked.values()];
  }

  /** Reads these streams anew, all at once. */
  async readAgain(streams: readonly StreamName[]): Promise<void> {
    const known = [...new Set(streams)].map((name) => [name, this.streams.get(name)] as const);
    await Promise.all(known.map(async ([name, read]) => read && this.load(name, !read.whole)));
  }

  /** The version a stream was read at; undefined when nobody looked at it. */
  versionSeen(stream: StreamName): Version | undefined {
    const read = this.streams.get(stream);
    return read && (read.events.at(-1)?.version ?? 0);
  }

  /** Forgets everything, to decide on what is there now. */
  forget(): void {
    this.streams.clear();
  }

  private async load(stream: StreamName, lastOnly: boolean): Promise<readonly AnyEvent[]> {
    const events = await (lastOnly ? this.store.readLast(this.ledger, stream) : this.store.readStream(this.ledger, stream));
    this.streams.set(stream, { events, whole: !lastOnly });
    return events;
  }

  private env(): Env {
    const { now, actor, clocks, command } = this.fixed;
    const folded = <S>(decider: Foldable<S>, stream: StreamName): S => {
      const lastOnly = decider.lastSaysAll ?? false;
      if (!(lastOnly && this.asked.has(stream))) this.asked.set(stream, { stream, lastOnly });
      const read = this.streams.get(stream);
      if (!read || !(read.whole || lastOnly)) throw new NotRead(stream, lastOnly);
      return fold(decider, lastOnly ? read.events.slice(-1) : read.events);
    };
    return {
      now,
      today: dayOf(now),
      actor,
      // only who counts a date pays for the look at the loaded years
      clocks: { due: (rule, from, pause) => clocks(folded).due(rule, from, pause) },
      id: () => derivedId(command, `id-${++this.ids}`),
      fold: folded,
    };
  }
}

import { standardCalendar } from '@gongyuan/calendar/standard';
import type { Decider } from '@gongyuan/kernel/decider';
import type { Actor, Env } from '@gongyuan/kernel/env';
import type { AnyEvent, NewEvent } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { dayOf } from '@gongyuan/kernel/time';
import { asStored, type Past } from '@gongyuan/platform/testing/given';

const clocks = standardCalendar();

/** Streams in memory, written to by deciders exactly as the ledger is: what was decided is stored as JSON and folded from it. */
export class SmallWorld {
  private readonly streams = new Map<string, AnyEvent[]>();
  /** What each stream was folded to the last time, by whom it was folded: a search asks thousands of times, and streams only grow. */
  private readonly folded = new Map<object, Map<string, { readonly length: number; readonly state: unknown }>>();
  private ids = 0;

  constructor(past: Readonly<Record<string, readonly Past[]>> = {}) {
    for (const [stream, events] of Object.entries(past)) for (const event of events) this.store(stream, event);
  }

  events(stream: string): readonly AnyEvent[] {
    return this.streams.get(stream) ?? [];
  }

  state<S>(decider: Pick<Decider<S>, 'initial' | 'evolve'>, stream: string): S {
    const events = this.events(stream);
    const mine = this.folded.get(decider) ?? new Map<string, { length: number; state: unknown }>();
    this.folded.set(decider, mine);
    const last = mine.get(stream) ?? { length: 0, state: decider.initial };
    const state = fold(decider, events.slice(last.length), last.state as S);
    mine.set(stream, { length: events.length, state });
    return state;
  }

  /** Every stream whose name begins so. */
  named(start: string): readonly string[] {
    return [...this.streams.keys()].filter((stream) => stream.startsWith(start)).sort();
  }

  env(actor: Actor, day: string): Env {
    const now = `${day}T02:00:00.000Z`;
    return {
      now,
      today: dayOf(now),
      actor,
      clocks,
      id: () => `00000000-0000-4000-9000-${String(++this.ids).padStart(12, '0')}`,
      fold: (other, stream) => fold(other, this.events(stream)),
    };
  }

  /** Decides and stores; throws what the decider throws, and then nothing was stored. Answers the events that were stored. */
  send<S>(decider: Decider<S>, id: string, command: { readonly type: string }, env: Env): readonly AnyEvent[] {
    const stream = `${decider.kind}-${id}`;
    const rule = decider.decide[command.type];
    if (!rule) throw new Error(`${decider.kind} has no rule for ${command.type}`);
    const decided: readonly NewEvent[] = rule(command, this.state(decider, stream), env);
    return decided.map((event) => this.store(event.stream ?? stream, { ...event, actor: env.actor.id, at: env.now }));
  }

  private store(stream: string, event: Past): AnyEvent {
    const events = this.streams.get(stream) ?? [];
    const stored = JSON.parse(JSON.stringify(asStored(event, stream, events.length + 1))) as AnyEvent;
    this.streams.set(stream, [...events, stored]);
    return stored;
  }
}

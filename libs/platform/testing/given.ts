import type { Decider } from '@gongyuan/kernel/decider';
import type { Actor, Clocks, Env, HeldPost, Post } from '@gongyuan/kernel/env';
import { type AnyEvent, type NewEvent, PersonalValue } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { Refused } from '@gongyuan/kernel/refusal';
import { dayOf } from '@gongyuan/kernel/time';

/** An event of the past as a test writes it: what a decider would return, by whom and when it was recorded. */
export type Past = NewEvent & { readonly actor?: string; readonly at?: string };

/** The unit that test actors belong to unless a test says otherwise. */
export const TEST_UNIT = '00000000-0000-4000-8000-0000000000aa';

/** Somebody with one post at the test unit. The id may be any readable word: deciders never look inside. */
export const person = (id: string, post: Post, unit: string = TEST_UNIT): Actor => ({
  id,
  posts: [{ post, unit, covers: [unit] } satisfies HeldPost],
});

/** Puts references where a stored event has them, as the vault would, so that folding in a test meets what it meets for real. */
export function asStored(event: Past, stream: string, version: number): AnyEvent {
  const id = `00000000-0000-7000-8000-${String(version).padStart(12, '0')}`;
  const seal = (value: unknown, path: string): unknown => {
    if (value instanceof PersonalValue) return { s: value.subject, c: `commitment-of-${path}`, e: id, p: path };
    if (Array.isArray(value)) return value.map((item, index) => seal(item, path === '' ? `${index}` : `${path}.${index}`));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, child]) => child !== undefined)
          .map(([key, child]) => [key, seal(child, path === '' ? key : `${path}.${key}`)]),
      );
    return value;
  };
  return {
    type: event.type,
    schema: 1,
    id,
    stream,
    version,
    position: version,
    at: event.at ?? `${event.on}T02:00:00.000Z`,
    on: event.on,
    actor: event.actor ?? 'system:test',
    command: id,
    data: seal(event.data, '') as AnyEvent['data'],
  };
}

interface Setting {
  readonly now?: string;
  readonly actor?: Actor;
  readonly clocks?: Clocks;
}

const noClocks: Clocks = {
  due(rule) {
    throw new Error(`This test did not say what clocks there are, and ${rule} was asked for`);
  },
};

/**
 * Decider tests as sentences: `given(applied).as(coordinator).on('2026-03-02').when(review).then(opined)`.
 * `setting` holds what most sentences of a file share.
 */
export function sentences<S>(decider: Decider<S>, setting: Setting = {}) {
  const sentence = (past: readonly Past[], others: Readonly<Record<string, readonly Past[]>>, chosen: Setting) => {
    const store = (events: readonly Past[], stream: string) => events.map((event, index) => asStored(event, stream, index + 1));
    const state = () => fold(decider, store(past, `${decider.kind}-under-test`));
    const decide = (command: { type: string }): readonly NewEvent[] => {
      const now = chosen.now ?? '2026-03-02T02:00:00.000Z';
      let ids = 0;
      const env: Env = {
        now,
        today: dayOf(now),
        actor: chosen.actor ?? person('someone', 'registrar'),
        clocks: chosen.clocks ?? noClocks,
        // another for each decision of one history, so that two things of a case are never one
        id: () => `00000000-0000-4000-${9000 + past.length}-${String(++ids).padStart(12, '0')}`,
        fold: (other, stream) => fold(other, store(others[stream] ?? [], stream)),
      };
      const rule = decider.decide[command.type];
      if (!rule) throw new Error(`${decider.kind} does not know the command ${command.type}`);
      return rule(command, state(), env);
    };
    const when = <C extends { type: string }>(command: C) => ({
      /** Exactly these events, in this order. */
      // biome-ignore lint/suspicious/noThenProperty: the sentence reads "when … then …"; nobody awaits it
      then: (...expected: readonly unknown[]) => expect(decide(command)).toEqual(expected),
      /** These events at least in part: every given property must match. */
      thenLike: (...expected: readonly Record<string, unknown>[]) => {
        const events = decide(command);
        expect(events.map((event) => event.type)).toEqual(expected.map((event) => event['type']));
        expect(events).toMatchObject(expected);
      },
      thenNothing: () => expect(decide(command)).toEqual([]),
      thenRefused: (code: string, details?: Record<string, unknown>) => {
        let refused: unknown;
        try {
          decide(command);
        } catch (error) {
          refused = error;
        }
        if (refused !== undefined && !(refused instanceof Refused)) throw refused;
        expect(refused).toBeInstanceOf(Refused);
        expect((refused as Refused).code).toBe(code);
        if (details) expect((refused as Refused).details).toMatchObject(details);
      },
      /** The events themselves, for what a matcher cannot say. */
      events: () => decide(command),
    });
    return {
      as: (actor: Actor) => sentence(past, others, { ...chosen, actor }),
      /** The day it is in Asia/Shanghai. */
      on: (day: string) => sentence(past, others, { ...chosen, now: `${day}T02:00:00.000Z` }),
      /** What has happened in another stream. */
      and: (stream: string, ...events: readonly Past[]) => sentence(past, { ...others, [stream]: events }, chosen),
      when,
      /** The state after the past. */
      state,
    };
  };
  return (...past: readonly Past[]) => sentence(past, {}, setting);
}

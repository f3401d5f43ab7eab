import type { Command } from '@gongyuan/kernel/decider';
import type { AnyEvent, EventOf, Facts } from '@gongyuan/kernel/facts';
import type { LocalDate } from '@gongyuan/kernel/time';
import { LEDGER, type LedgerId } from '../event-store/types';
import { type Change, drop, put, type TableDef } from './define';

/** A command that follows from an event. Ids and codes only: it carries no personal value. */
export interface Consequence {
  readonly command: Command;
  /** The command is sent once for every row of a read model that has taken the event in: to all cases, say. */
  readonly each?: Each;
  /** Codes of refusals that mean "this is so already" or "this no longer matters"; any other refusal stops the policy. */
  readonly settledBy?: readonly string[];
}

/** Where the ids come from that a command is sent for, and which property of the command holds them. */
export interface Each {
  readonly projection: string;
  readonly table: string;
  readonly column: string;
  readonly as: string;
}

/** event -> commands. Pure; repeats are harmless because the ids of the commands derive from the event. */
export type React = (event: AnyEvent) => readonly Consequence[];

/** "When X, then do Y" over one ledger. */
export interface Policy {
  readonly name: string;
  readonly ledger: LedgerId;
  /** True for a policy that is added to a ledger with a past it must not react to: it begins at the head it first meets. */
  readonly fromNow: boolean;
  readonly on: Readonly<Record<string, React>>;
}

type PolicyTable<F extends Facts> = {
  readonly [T in keyof F & string]?: (event: Extract<EventOf<F>, { type: T }>) => readonly Consequence[];
};

/** Defines a policy over the facts it names: `definePolicy<typeof caseFacts>({ name, on: { Applied: (event) => [{ command }] } })`. */
export const definePolicy = <F extends Facts>(spec: {
  name: string;
  ledger?: LedgerId;
  fromNow?: boolean;
  on: PolicyTable<F>;
}): Policy => ({
  name: spec.name,
  ledger: spec.ledger ?? LEDGER.main,
  fromNow: spec.fromNow ?? false,
  on: spec.on as unknown as Record<string, React>,
});

/**
 * The table of timers of a projection: declare it under a name that is `timer` or ends in `_timer`. The worker sends the
 * command of every row whose day has come; the row stays until an event takes it away.
 */
export const timerTable: TableDef = {
  columns: { timer_id: 'text not null', fire_on: 'date not null', command: 'text not null', payload: 'jsonb not null' },
  key: ['timer_id'],
  indexes: ['fire_on, timer_id'],
};

/** True for the name of a table of timers. */
export const isTimerTable = (table: string): boolean => /(^|_)timer$/.test(table);

/** Sets or moves a timer: on that day (Asia/Shanghai) the command is sent with the payload, which holds ids and codes only. */
export const setTimer = (table: string, id: string, fireOn: LocalDate, command: Command): Change => {
  const { type, ...payload } = command;
  return put(table, { timer_id: id }, { fire_on: fireOn, command: type, payload });
};

/** Takes a timer away. */
export const clearTimer = (table: string, id: string): Change => drop(table, { timer_id: id });

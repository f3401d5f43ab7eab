import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import type { NewEventOf } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { UniquenessRule } from '../codes';
import { notBefore } from '../guards';
import { kitOf } from '../kits/decider';
import { assertOpenUnit } from '../office';
import type { sheetFacts } from '../sheets/events';
import { type Sheet, sheetView } from '../sheets/view';
import { leftInAll } from '../stock/book';
import type { HandoutCommand } from './commands';
import type { handoutFacts } from './events';

/** One hand-out at a site as folded. */
export interface Handout {
  readonly handoutId: Uuid;
  readonly unit: Uuid;
  readonly kitId: Uuid;
  readonly rule: UniquenessRule;
  readonly sheets: readonly Uuid[];
  readonly closed: boolean;
  readonly on: LocalDate;
}

export type HandoutState = Handout | { readonly handoutId?: undefined };

/** Refuses while something of a sheet is open, naming the sheet. */
function assertSettled(sheet: Sheet): void {
  const { sheetId } = sheet;
  const left = leftInAll(sheet.book);
  if (left > 0) refuse('handout.packs-left', { sheetId, left });
  if (sheet.exceptions.some(({ resolved }) => !resolved)) refuse('handout.exceptions-open', { sheetId });
  const unsigned = sheet.lines.some(({ given }) => given && !given.signed);
  if (unsigned && !sheet.recorded) refuse('handout.sheet-not-compared', { sheetId });
}

type Out = typeof handoutFacts & typeof sheetFacts;

const handout: Slice<HandoutState, HandoutCommand, typeof handoutFacts, NewEventOf<Out>> = {
  decide: {
    PlanHandout(c, state, env) {
      if (state.handoutId !== undefined) refuse('handout.already-planned');
      assertOpenUnit(env, c.unit);
      const { rule } = kitOf(env, c.kitId);
      const { handoutId, unit, kitId, site, siteKind, host, plannedOn, expected } = c;
      return [
        {
          type: 'HandoutPlanned',
          on: c.occurredOn,
          data: { handoutId, unit, kitId, rule, site, siteKind, host, plannedOn, expected },
        },
      ];
    },
    CloseHandout(c, state, env) {
      const found = openHandout(state);
      notBefore(c.occurredOn, found.on, 'date.before-handout');
      const sheets = found.sheets.map((sheetId) => env.fold(sheetView, streamOf('sheet', sheetId)));
      if (sheets.length === 0) refuse('handout.no-sheet');
      for (const sheet of sheets) assertSettled(sheet);
      const given = sheets.flatMap(({ lines }) => lines.filter((line) => line.given));
      const verified = given.filter((line) => line.given?.verified).length;
      return [
        {
          type: 'HandoutClosed',
          on: c.occurredOn,
          data: { given: given.length, verified, unverified: given.length - verified },
        },
        ...sheets.map(({ sheetId }) => ({
          type: 'SheetClosed' as const,
          on: c.occurredOn,
          stream: streamOf('sheet', sheetId),
          data: { handoutId: c.handoutId },
        })),
      ];
    },
  },
  evolve: {
    HandoutPlanned: (_, { data, on }): Handout => ({
      handoutId: data.handoutId,
      unit: data.unit,
      kitId: data.kitId,
      rule: data.rule,
      sheets: [],
      closed: false,
      on,
    }),
    SheetListed: (state, { data }) => (state.handoutId === undefined ? state : { ...state, sheets: [...state.sheets, data.sheetId] }),
    HandoutClosed: (state) => (state.handoutId === undefined ? state : { ...state, closed: true }),
  },
};

/** One hand-out at a site: planned, its sheets, over. */
export const handoutDecider: Decider<HandoutState, HandoutCommand> = { kind: 'handout', initial: {}, ...handout };

function openHandout(state: HandoutState): Handout {
  if (state.handoutId === undefined) return missing('handout.not-found');
  if (state.closed) refuse('handout.closed');
  return state;
}

/** A hand-out that goes on. Refuses `handout.unknown`, `handout.closed`. */
export function handoutOf(env: Env, handoutId: Uuid): Handout {
  const found = env.fold(handoutDecider, streamOf('handout', handoutId));
  if (found.handoutId === undefined) return invalid('handout.unknown', { handoutId });
  if (found.closed) refuse('handout.closed');
  return found;
}

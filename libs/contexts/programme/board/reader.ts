import { standardCalendar } from '@gongyuan/calendar/standard';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { Position, SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { type Measure, measureById, programme } from '../plan';
import { Recounter } from '../recount/recount';
import { boardOf, measureOf, type Parts } from './assemble';
import { type Pace, paceOf } from './pace';
import { BoardQueries, type UnitPlace } from './queries';
import { type Looking, lookingAt } from './scope';
import type { BoardShown, MeasureShown } from './shown';
import type { BoardAsk, BoardSource } from './source';
import { ProgrammeWords } from './words';

const calendar = standardCalendar();

/** What is asked of the board: which year, which unit, and as of which position; the newest when none is given. */
export interface Asked {
  readonly year?: number;
  readonly unit?: Uuid;
  readonly position?: Position;
}

/** The day it is in Asia/Shanghai: how a figure stands against the calendar is answered when it is read, never stored. */
export const todayNow = (): LocalDate => dayOf(new Date().toISOString());

/** The pace of a year as of a day. */
export const paceAt = (year: number, day: LocalDate): Pace => paceOf(year, day, (one) => calendar.isWorkingDay(one));

/** Everybody and every text that was settled: what a page has to name. */
function* namedIn({ measures }: BoardSource): Generator<{ readonly person?: SubjectId; readonly ref?: SealedRef }> {
  for (const { state } of measures.values()) {
    const settled = [state.target, state.rule, ...Object.values(state.allocations)];
    for (const { current, proposed } of settled)
      for (const version of [current, proposed]) {
        if (!version) continue;
        yield { person: version.setBy };
        if (version.confirmedBy) yield { person: version.confirmedBy };
      }
    for (const { reason, owner } of Object.values(state.lags)) yield { person: owner, ref: reason };
  }
}

/** Reads boards and measures, as far as the actor may look. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly queries: BoardQueries,
    private readonly recounter: Recounter,
    private readonly words: ProgrammeWords,
  ) {}

  /** Refuses `programme.unit-not-found`. */
  async board(actor: Actor, { year = programme.year, unit, position }: Asked): Promise<BoardShown> {
    return boardOf(await this.parts(actor, { year, unit, position }), year);
  }

  /** Refuses `measure.not-found`, `programme.unit-not-found`. */
  async measure(actor: Actor, measureId: Uuid, { unit, position }: Asked): Promise<MeasureShown> {
    const measure: Measure = measureById(measureId) ?? missing('measure.not-found');
    return measureOf(measure, await this.parts(actor, { year: measure.year, unit, position }, measure));
  }

  /** A board with the units of what is shared out or counts by itself: all of one moment. Refuses `programme.unit-not-found`. */
  async report(
    actor: Actor,
    { unit, position }: Asked,
  ): Promise<{ readonly board: BoardShown; readonly measures: readonly MeasureShown[] }> {
    const parts = await this.parts(actor, { year: programme.year, unit, position });
    const board = boardOf(parts, programme.year);
    const shared = board.figures.filter(
      ({ kind, allocation, feeds }) => kind === 'quantified' && (allocation !== undefined || feeds.length > 0),
    );
    const found = shared.flatMap(({ measureId }) => measureById(measureId) ?? []);
    return { board, measures: found.map((measure) => measureOf(measure, parts)) };
  }

  /** What the actor looks at; units for names beside it. */
  async looking(actor: Actor, unit: Uuid | undefined): Promise<{ readonly looking: Looking; readonly units: readonly UnitPlace[] }> {
    const units = await this.queries.units();
    return { looking: lookingAt(actor, units, unit), units };
  }

  private async parts(actor: Actor, asked: Asked & { readonly year: number }, measure?: Measure): Promise<Parts> {
    const { looking, units } = await this.looking(actor, asked.unit);
    const ask: BoardAsk = { year: asked.year, units: looking.units, measure: measure?.key };
    const source =
      asked.position === undefined ? await this.queries.board(ask, todayNow()) : await this.recounter.board(ask, asked.position);
    const named = [...namedIn(source)];
    const people = named.map(({ person }) => person);
    const refs = [...named.map(({ ref }) => ref), ...source.latest.map(({ title }) => title)];
    const words = await this.words.of(units, people, refs, looking.sight);
    return { source, looking, units, pace: paceAt(asked.year, source.day || todayNow()), words };
  }
}

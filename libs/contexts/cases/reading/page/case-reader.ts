import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid, type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { missing, refuse } from '@gongyuan/kernel/refusal';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { OPENINGS, type Openings } from '@gongyuan/platform/openings/openings';
import { Inject, Injectable } from '@nestjs/common';
import { caseAccess } from '../../access';
import { givesAid } from '../../approval/rounds';
import { whereaboutsOf } from '../../permit';
import { rulesOfUnit, type UnitRules } from '../../unit-rules/state';
import { Looks, type ShowText } from '../looks';
import { type NameBook, Names } from '../names';
import { isPast, type Moment, type Past, pastOf } from '../past/moment';
import type { ShownSight } from '../shown/common';
import { type CaseHistory, historyOf } from './history';
import { type Linked, LinkedCases } from './linked';

/** A case that this actor may see, and how much of it. */
export interface VisibleCase {
  readonly history: CaseHistory;
  readonly sight: ShownSight;
  /** The cases that it is or was linked with. */
  readonly linked: ReadonlyMap<Uuid, Linked>;
  /** True for an auditor who sees it in full because it was drawn. */
  readonly opened?: boolean;
  /** What its unit laid down for itself, where that says what comes next. */
  readonly rules?: UnitRules;
  /** Set when it is shown as it stood once. */
  readonly past?: Past;
  /** Position of the ledger at which it was read: nothing up to it is missing. */
  readonly readAt: number;
}

/** What a page of one case needs beside the case itself. */
export interface Shower {
  readonly names: NameBook;
  readonly sight: ShownSight;
  readonly text: ShowText;
}

/** Every person of the staff and every unit that a history speaks of. */
export function namedIn({ state, events }: CaseHistory): { readonly staff: readonly SubjectId[]; readonly units: readonly Uuid[] } {
  const staff = events.flatMap((event) => {
    const { handler, decidedBy, endorsedBy, deputyFor, from } = event.data as Readonly<Record<string, unknown>>;
    return [event.actor, handler, decidedBy, endorsedBy, deputyFor, from].filter(isUuid);
  });
  const firms = events.flatMap((event) =>
    Object.values((({ firmUnit, unit, sender }) => ({ firmUnit, unit, sender }))(event.data as Readonly<Record<string, unknown>>)).filter(
      isUuid,
    ),
  );
  const told = [state.decision?.told?.unit, state.termination?.told?.unit].filter(isUuid);
  const asked = events.flatMap((event) =>
    event.type === 'ReviewOpinionGiven' || event.type === 'TerminationProposed'
      ? (event.data.approval ?? []).flatMap(({ steps }) => steps.map(({ unit }) => unit))
      : [],
  );
  return { staff, units: [state.unit, ...firms, ...told, ...asked] };
}

/** Reads one case from its stream, never from a read model: the page is always as current as the ledger. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
    private readonly looks: Looks,
    private readonly linkedCases: LinkedCases,
    @Inject(OPENINGS) private readonly openings: Openings,
  ) {}

  /**
   * Refuses `case.not-found` for a case that is not there, and for one that the actor may not know of; `case.not-yet` for a
   * moment before its application. Who may see the case today may look back on it, whoever could see it then.
   */
  async visible(actor: Actor, caseId: string, moment: Moment = {}): Promise<VisibleCase> {
    const { stream, ...now } = await this.whole(actor, caseId);
    if (!isPast(moment)) return now;
    const past = pastOf(stream, moment);
    if (!past.history) return refuse('case.not-yet', { position: past.shown.position, on: past.shown.on });
    return { ...now, history: past.history, past };
  }

  /** The case as it is today, with the stream it was folded from. Refuses like `visible`. */
  async whole(actor: Actor, caseId: string): Promise<VisibleCase & { readonly stream: readonly AnyEvent[] }> {
    if (!isUuid(caseId)) missing('case.not-found');
    const readAt = await this.store.head(LEDGER.main);
    const stream = await this.store.readStream(LEDGER.main, streamOf('case', caseId));
    const history = historyOf(stream);
    if (!history) return missing('case.not-found');
    const seen = sightOf(caseAccess, 'cases.read', actor, whereaboutsOf(history.state));
    // what the auditor has drawn is open for a time, and that it was opened is recorded before anything is shown
    const opened = seen === 'masked' && (await this.openings.open(actor, caseId));
    const sight = opened ? 'full' : seen;
    if (sight === 'none') return missing('case.not-found');
    return { history, sight, linked: await this.linkedCases.of(actor, history), opened, readAt, stream };
  }

  /** The case with what the rules of its unit say of the steps that come next: only how aid ends is not told by the case itself. */
  async withRules(visible: VisibleCase): Promise<VisibleCase> {
    const { state } = visible.history;
    if (!givesAid(state)) return visible;
    const rules = fold<UnitRules>(rulesOfUnit, await this.store.readStream(LEDGER.main, streamOf('rules', state.unit)));
    return { ...visible, rules };
  }

  /**
   * Makes a page of the case. `build` runs twice: first to learn which personal values the page shows, so that no other is
   * opened, then with the values. The look is recorded.
   */
  async render<T>(actor: Actor, { history, sight }: VisibleCase, build: (show: Shower) => T): Promise<T> {
    const { staff, units } = namedIn(history);
    const names = await this.names.of([...staff, actor.id], units);
    const wanted: SealedRef[] = [];
    const collect: ShowText = (ref) => {
      if (ref) wanted.push(ref);
      return undefined;
    };
    build({ names, sight, text: collect });
    const text = await this.looks.at(actor.id, [{ record: history.state.caseId, sight, content: wanted }]);
    return build({ names, sight, text });
  }
}

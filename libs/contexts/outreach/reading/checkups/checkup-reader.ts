import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent, EventOf } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid, streamOf } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Looks } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import type { ShownSight } from '@gongyuan/platform/reading/shown';
import { Injectable } from '@nestjs/common';
import { outreachAccess } from '../../access';
import { activityDecider } from '../../activity';
import { checkupDecider } from '../../checkup/decider';
import type { checkupFacts } from '../../checkup/events';
import type { OpenCheckup } from '../../checkup/state';
import { checkupWhereabouts } from '../../permit';
import type { OpenActivity } from '../../state';
import { rendered, type Shower } from '../shower';

export type CheckupEvent = EventOf<typeof checkupFacts>;

/** A check-up that this actor may see, with everything that made it. */
export interface VisibleCheckup {
  readonly state: OpenCheckup;
  readonly events: readonly CheckupEvent[];
  readonly newest: CheckupEvent;
  readonly sight: ShownSight;
  readonly activity?: OpenActivity;
  /** Position of the ledger at which it was read. */
  readonly readAt: number;
}

/** Reads one check-up from its stream, never from a read model: the page is always as current as the ledger. */
@Injectable()
export class CheckupReader {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
    private readonly looks: Looks,
  ) {}

  /** Refuses `checkup.not-found` for a check-up that is not there, and for one that the actor may not know of. */
  async visible(actor: Actor, checkupId: string): Promise<VisibleCheckup> {
    if (!isUuid(checkupId)) missing('checkup.not-found');
    const readAt = await this.store.head(LEDGER.main);
    const stream: readonly AnyEvent[] = await this.store.readStream(LEDGER.main, streamOf('checkup', checkupId));
    const state = fold(checkupDecider, stream);
    const events = stream as readonly CheckupEvent[];
    const newest = events.at(-1);
    if (state.stage === 'none' || !newest) return missing('checkup.not-found');
    const sight = sightOf(outreachAccess, 'outreach.checkup', actor, checkupWhereabouts(state, actor));
    if (sight === 'none') return missing('checkup.not-found');
    return { state, events, newest, sight, readAt, activity: await this.activityOf(state) };
  }

  /** Makes a page of the check-up, and records the look. */
  async render<T>(actor: Actor, { state, events, sight }: VisibleCheckup, build: (show: Shower) => T): Promise<T> {
    const names = await this.names.of([...events.map((event) => event.actor), ...state.examiners], [state.unit]);
    return rendered(this.looks, actor, { record: state.checkupId, sight, names }, build);
  }

  private async activityOf({ activityId }: OpenCheckup): Promise<OpenActivity | undefined> {
    if (!activityId) return undefined;
    const stream: readonly AnyEvent[] = await this.store.readStream(LEDGER.main, streamOf('activity', activityId));
    const activity = fold(activityDecider, stream);
    return activity.stage === 'none' ? undefined : activity;
  }
}

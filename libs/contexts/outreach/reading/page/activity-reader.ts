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
import type { activityFacts } from '../../events';
import { whereaboutsOf } from '../../permit';
import type { OpenActivity } from '../../state';
import { rendered, type Shower } from '../shower';

export type ActivityEvent = EventOf<typeof activityFacts>;
type Of<T extends ActivityEvent['type']> = Extract<ActivityEvent, { type: T }>;

/** An activity that this actor may see, with everything that made it. */
export interface VisibleActivity {
  readonly state: OpenActivity;
  readonly events: readonly ActivityEvent[];
  readonly newest: ActivityEvent;
  readonly sight: ShownSight;
  /** Position of the ledger at which it was read. */
  readonly readAt: number;
  /** The last event of a type: states hold what rules need, events hold the words as well. */
  last<T extends ActivityEvent['type']>(...types: readonly T[]): Of<T> | undefined;
}

/** Reads one activity from its stream, never from a read model: the page is always as current as the ledger. */
@Injectable()
export class ActivityReader {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
    private readonly looks: Looks,
  ) {}

  /** Refuses `activity.not-found` for an activity that is not there, and for one that the actor may not know of. */
  async visible(actor: Actor, activityId: string): Promise<VisibleActivity> {
    if (!isUuid(activityId)) missing('activity.not-found');
    const readAt = await this.store.head(LEDGER.main);
    const stream: readonly AnyEvent[] = await this.store.readStream(LEDGER.main, streamOf('activity', activityId));
    const state = fold(activityDecider, stream);
    const events = stream as readonly ActivityEvent[];
    const newest = events.at(-1);
    if (state.stage === 'none' || !newest) return missing('activity.not-found');
    const sight = sightOf(outreachAccess, 'outreach.read', actor, whereaboutsOf(state, actor));
    if (sight === 'none') return missing('activity.not-found');
    const last = <T extends ActivityEvent['type']>(...types: readonly T[]) =>
      events.findLast((event): event is Of<T> => (types as readonly string[]).includes(event.type));
    return { state, events, newest, sight, readAt, last };
  }

  /** Makes a page of the activity, and records the look. */
  async render<T>(actor: Actor, { state, events, sight }: VisibleActivity, build: (show: Shower) => T): Promise<T> {
    const names = await this.names.of([...events.map((event) => event.actor), ...state.team.map(({ person }) => person)], [state.unit]);
    return rendered(this.looks, actor, { record: state.activityId, sight, names }, build);
  }
}

import { type AccessTable, mayEver, reachOf } from '@gongyuan/kernel/access';
import { type Actor, posts } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Session } from '@gongyuan/platform/http/session';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Inject, Injectable } from '@nestjs/common';
import { ActorReader } from '../actors';
import { unitDecider } from '../units/decider';
import type { SessionShown } from './shown';

/**
 * The acts an actor may carry out somewhere, and those that can only be looked at: an act that nobody carries out
 * (`cases.read`) stands by its name for whoever may look; an act that others carry out stands as `<act>:look`.
 */
export function actsOf(access: AccessTable, actor: Actor): string[] {
  return Object.keys(access)
    .sort()
    .flatMap((act) => {
      if (mayEver(access, act, actor)) return [act];
      const reach = reachOf(access, act, actor);
      if (reach.units.length === 0 && !reach.own && !reach.masked) return [];
      const done = posts.some((post) => access[act]?.[post] === 'do' || access[act]?.[post] === 'own');
      return [done ? `${act}:look` : act];
    });
}

/** What a client is told of its session. Folded from streams, like the session itself: it is right from the first second. */
@Injectable()
export class SessionView {
  constructor(
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly actors: ActorReader,
    @Inject(CATALOGUE) private readonly catalogue: Pick<Catalogue, 'access'>,
  ) {}

  async of({ actor, csrf, sessionId }: Session, now: Instant): Promise<SessionShown> {
    const { person } = await this.actors.accountOf(actor.id, dayOf(now));
    const opened = await this.vault.open(LEDGER.main, [person.name]);
    const names = await this.unitNames([...new Set(actor.posts.map((held) => held.unit))]);
    return {
      sessionId,
      person: { id: actor.id, name: String(opened.get(person.name) ?? '') },
      posts: actor.posts.map(({ post, unit, deputyFor }) => ({ post, unit, unitName: names.get(unit) ?? '', deputyFor })),
      acts: actsOf(this.catalogue.access, actor),
      csrf,
    };
  }

  private async unitNames(units: readonly Uuid[]): Promise<Map<Uuid, string>> {
    const states = await Promise.all(
      units.map(async (unit) => [unit, fold(unitDecider, await this.store.readStream(LEDGER.main, streamOf('unit', unit)))] as const),
    );
    return new Map(states.map(([unit, { name }]) => [unit, name ?? '']));
  }
}

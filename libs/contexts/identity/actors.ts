import type { Actor, HeldPost } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid, type Version } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { personDecider } from './person';
import { heldOn } from './posts/decider';
import { versionsOf } from './queries';
import type { PersonState } from './state';
import { UNIT_TREE } from './units/events';
import { coversOf, isOpenUnit, type TreeState, treeDecider } from './units/state';

/** A member of staff as of a day: the account, and what the person may do. */
export interface Account {
  readonly person: PersonState;
  readonly actor: Actor;
}

interface Cached<S> {
  readonly version: Version;
  readonly state: S;
}

interface Tree extends Cached<TreeState> {
  readonly covers: Map<Uuid, readonly Uuid[]>;
}

const MAX_PEOPLE = 2_000;

/**
 * Who somebody is today, folded from the person's stream and the tree of units, never from a read model: a post taken away
 * is gone with the next request. What was folded is kept for as long as the streams stand at the same version.
 */
@Injectable()
export class ActorReader {
  private readonly people = new Map<SubjectId, Cached<PersonState>>();
  private tree: Tree | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly db: Pool,
  ) {}

  /** The actor with the posts in force on that day, deputies included; nobody's id has no posts. */
  async actorOf(person: SubjectId, today: LocalDate): Promise<Actor> {
    return (await this.accountOf(person, today)).actor;
  }

  /** Account and actor at once. */
  async accountOf(id: SubjectId, today: LocalDate): Promise<Account> {
    const [personVersion = 0, treeVersion = 0] = await versionsOf(this.db, [streamOf('person', id), UNIT_TREE]);
    return this.accountAt(id, today, personVersion, treeVersion);
  }

  /** Account and actor for who has just read at what versions the person's stream and the tree of units stand. */
  async accountAt(id: SubjectId, today: LocalDate, personVersion: Version, treeVersion: Version): Promise<Account> {
    const [person, tree] = await Promise.all([this.personAt(id, personVersion), this.treeAt(treeVersion)]);
    const posts = heldOn(person, today)
      .filter((held) => isOpenUnit(tree.state, held.unit))
      .map((held): HeldPost => ({ post: held.post, unit: held.unit, covers: covers(tree, held.unit), deputyFor: held.deputyFor }));
    return { person, actor: { id, posts } };
  }

  /** The tree of units as it stands now. */
  async unitTree(): Promise<TreeState> {
    const [version = 0] = await versionsOf(this.db, [UNIT_TREE]);
    return (await this.treeAt(version)).state;
  }

  private async personAt(id: SubjectId, version: Version): Promise<PersonState> {
    const known = this.people.get(id);
    if (known?.version === version) return known.state;
    const events = await this.store.readStream(LEDGER.main, streamOf('person', id));
    const state = fold(personDecider, events);
    if (this.people.size >= MAX_PEOPLE) this.people.clear();
    this.people.set(id, { version: events.at(-1)?.version ?? 0, state });
    return state;
  }

  private async treeAt(version: Version): Promise<Tree> {
    if (this.tree?.version === version) return this.tree;
    const events = await this.store.readStream(LEDGER.main, UNIT_TREE);
    const tree = { version: events.at(-1)?.version ?? 0, state: fold(treeDecider, events), covers: new Map() };
    this.tree = tree;
    return tree;
  }
}

function covers(tree: Tree, unit: Uuid): readonly Uuid[] {
  let found = tree.covers.get(unit);
  if (!found) {
    found = coversOf(tree.state, unit);
    tree.covers.set(unit, found);
  }
  return found;
}

/** A part of the system that acts for nobody and holds no post: the first start, an operator's command. */
export const systemActor = (name: string): Actor => ({ id: `system:${name}`, posts: [] });

import { randomUUID } from 'node:crypto';
import { AccountDesk, ActorReader, enterUnits, SignInDesk, systemActor, unitIdOf } from '@gongyuan/contexts/identity';
import federations from '@gongyuan/contexts/identity/data/units.json';
import { GivePost } from '@gongyuan/contexts/identity/posts/commands';
import type { Actor, Post } from '@gongyuan/kernel/env';
import { Refused } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { Blobs } from '@gongyuan/platform/blobs/blobs';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Commands } from '@gongyuan/platform/commands/commands';
import { type AnyCommand, commandId } from '@gongyuan/platform/commands/runner';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { validated } from '@gongyuan/platform/http/validate';
import type { Type } from '@nestjs/common';
import type { Visitor } from '../visitor';
import type { WholeHouse } from '../whole-house';

/** The federation in the simulated year: a city and its eleven counties, each with the people who buy, keep and hand out. */

const PASSWORD = '绵山脚下的核桃今年结得稠';
const FIRST_DAY = '2026-01-02T02:00:00.000Z';

/** The posts that a unit has in the year, each held by one person. */
const posts = ['registrar', 'coordinator', 'approver', 'storekeeper'] as const satisfies readonly Post[];
export type Held = (typeof posts)[number];

export interface Desk {
  readonly unit: string;
  readonly code: string;
  readonly staff: Readonly<Record<Held, string>>;
}

/** One command in the name of somebody, as the door sends it, on a day of the year. */
export interface Said {
  readonly day: LocalDate;
  readonly key?: string;
  readonly ifMatch?: number;
}

export interface SeasonOffice {
  readonly city: Desk;
  readonly counties: readonly Desk[];
  /** The city's coordinator, signed in at the door. */
  readonly reader: Visitor;
  send<C extends AnyCommand>(type: Type<C>, person: string, body: object, said: Said): Promise<Answer>;
  /** The same with a file, kept first as the door keeps it. Answers the SHA-256 of its content. */
  sendFile<C extends AnyCommand>(type: Type<C>, person: string, body: object, content: string, said: Said): Promise<string>;
  /** The code a command is refused with; undefined when it was carried out. */
  refusal<C extends AnyCommand>(type: Type<C>, person: string, body: object, said: Said): Promise<string | undefined>;
}

/** Enters the units and hires everybody at the beginning of the year. */
export async function seasonOffice(house: WholeHouse): Promise<SeasonOffice> {
  const get = <T>(type: Type<T>): T => house.app.get(type, { strict: false });
  const [commands, actors, accounts, desk] = [get(Commands), get(ActorReader), get(AccountDesk), get(SignInDesk)];
  const actor = systemActor('test');
  await enterUnits(commands, actors, actor, FIRST_DAY);
  const hire = async (login: string, post: Post, unit: string): Promise<string> => {
    const { id } = await accounts.open({ name: `同事${login}`, login }, { actor, key: randomUUID(), now: FIRST_DAY });
    const command = Object.assign(new GivePost(), { personId: id, post, unit });
    await commands.send(command, { actor, key: randomUUID(), now: FIRST_DAY });
    return id;
  };
  const desks: Desk[] = [];
  for (const { code } of federations.filter(({ kind }) => kind !== 'zone')) {
    const unit = unitIdOf(code);
    const staff = {} as Record<Held, string>;
    for (const post of posts) staff[post] = await hire(`${post}${code}`, post, unit);
    desks.push({ unit, code, staff });
  }
  const [city, ...counties] = desks as [Desk, ...Desk[]];
  await desk.setPassword(city.staff.coordinator, PASSWORD, 'link', FIRST_DAY);
  const reader = await house.visitor().signIn(`coordinator${city.code}`, PASSWORD);
  // nobody's posts change in the year
  const known = new Map<string, Promise<Actor>>();
  const actorOf = (person: string): Promise<Actor> => {
    const found = known.get(person) ?? actors.actorOf(person, FIRST_DAY.slice(0, 10));
    known.set(person, found);
    return found;
  };
  const send: SeasonOffice['send'] = async (type, person, body, { day, key = randomUUID(), ifMatch }) =>
    commands.send(await validated(type, body), { actor: await actorOf(person), key, ifMatch, now: `${day}T02:00:00.000Z` });
  const blobs = get(Blobs);
  async function* once(content: string): AsyncGenerator<Buffer> {
    yield Buffer.from(content);
  }
  return {
    city,
    counties,
    reader,
    send,
    sendFile: async (type, person, body, content, { day, key = randomUUID() }) => {
      const file = await blobs.keep(LEDGER.main, commandId(await actorOf(person), key), '签领表.pdf', once(content));
      await send(type, person, { ...body, file }, { day, key });
      return file.sha256;
    },
    refusal: async (type, person, body, said) => {
      try {
        await send(type, person, body, said);
        return undefined;
      } catch (error) {
        if (error instanceof Refused) return error.code;
        throw error;
      }
    },
  };
}

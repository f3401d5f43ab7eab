import type { Slice } from '@gongyuan/kernel/decider';
import type { Env, Post } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import { known, notOneself } from '../accounts/decider';
import { inForce, noPerson, overlap, type PersonState, type PostHeld } from '../state';
import { UNIT_TREE } from '../units/events';
import { placeOf, treeDecider } from '../units/state';
import type { PostCommand } from './commands';
import type { postFacts } from './events';

/** 监督员 and 系统管理员 hold no other post: neither may watch over, or give rights to, what they do themselves. */
const aloneOnly: readonly Post[] = ['auditor', 'admin'];

/** Refuses when the unit cannot have posts. */
function openUnit(unit: Uuid, env: Env): void {
  const place = placeOf(env.fold(treeDecider, UNIT_TREE), unit);
  if (!place) missing('unit.none', { unit });
  if (place.closed) refuse('unit.closed', { unit });
}

/** Refuses what can never be a period, and one that is over already. */
function period(from: string, to: string | undefined, env: Env): void {
  if (to !== undefined && to < from) invalid('post.period', { from, to });
  if (to !== undefined && to < env.today) invalid('post.period-over', { to });
}

/** Refuses a post that would stand beside the posts held, on any day that both are held. */
function besides(person: PersonState, wanted: PostHeld): void {
  for (const held of person.posts) {
    if (!overlap(held, wanted)) continue;
    if (held.post === wanted.post && held.unit === wanted.unit) refuse('post.already-held', { postId: held.postId, from: held.from });
    if (held.post !== wanted.post && (aloneOnly.includes(held.post) || aloneOnly.includes(wanted.post)))
      refuse('post.stands-alone', { post: wanted.post, held: held.post, from: held.from });
  }
}

/** Refuses for an account that is not there or disabled. */
function usable(person: PersonState): void {
  known(person);
  if (person.account === 'disabled') refuse('account.disabled');
}

/** The post or deputy that a command wants to end. Refuses when it is not there or over already. */
function running(person: PersonState, id: Uuid, deputy: boolean, on: string): PostHeld {
  const held = person.posts.find((one) => one.postId === id && (one.deputyFor !== undefined) === deputy);
  if (!held) return missing(deputy ? 'deputy.none' : 'post.none', { id });
  if (held.endedOn !== undefined || (held.to !== undefined && held.to < on)) refuse('post.ended', { on: held.endedOn ?? held.to });
  return held;
}

const end = (person: PersonState, id: Uuid, on: string): readonly PostHeld[] =>
  person.posts.map((held) => (held.postId === id ? { ...held, endedOn: on } : held));

/** Posts and deputies (代理), each from a day, most to a day. */
export const posts: Slice<PersonState, PostCommand, typeof postFacts> = {
  decide: {
    GivePost: (c, person, env) => {
      usable(person);
      notOneself(c.personId, env);
      const from = c.from ?? c.occurredOn;
      period(from, c.to, env);
      openUnit(c.unit, env);
      const postId = env.id();
      besides(person, { postId, post: c.post, unit: c.unit, from, to: c.to });
      return [{ type: 'PostGiven', on: c.occurredOn, data: { postId, post: c.post, unit: c.unit, from, to: c.to } }];
    },
    EndPost: (c, person, env) => {
      known(person);
      notOneself(c.personId, env);
      const { postId, post, unit } = running(person, c.postId, false, c.occurredOn);
      return [{ type: 'PostEnded', on: c.occurredOn, data: { postId, post, unit, reason: of(c.personId, c.reason) } }];
    },
    AppointDeputy: (c, person, env) => {
      usable(person);
      notOneself(c.personId, env);
      if (c.forPerson === c.personId) invalid('deputy.oneself');
      period(c.from, c.to, env);
      openUnit(c.unit, env);
      const { forPerson, post, unit, from, to } = c;
      const deputyId = env.id();
      const wanted: PostHeld = { postId: deputyId, post, unit, from, to, deputyFor: forPerson };
      const principal = env.fold(view(noPerson, postEvolve), streamOf('person', forPerson));
      const own = principal.posts.some(
        (held) => held.deputyFor === undefined && held.post === post && held.unit === unit && overlap(held, wanted),
      );
      if (!own) refuse('deputy.no-such-post', { forPerson, post, unit });
      besides(person, wanted);
      return [{ type: 'DeputyAppointed', on: c.occurredOn, data: { deputyId, forPerson, post, unit, from, to } }];
    },
    EndDeputy: (c, person, env) => {
      known(person);
      notOneself(c.personId, env);
      const { postId, post, unit, deputyFor } = running(person, c.deputyId, true, c.occurredOn);
      return [
        {
          type: 'DeputyEnded',
          on: c.occurredOn,
          data: { deputyId: postId, forPerson: deputyFor as Uuid, post, unit, reason: of(c.personId, c.reason) },
        },
      ];
    },
  },
  evolve: {
    PostGiven: (person, { data, version }) => ({
      ...person,
      posts: [...person.posts, { postId: data.postId, post: data.post, unit: data.unit, from: data.from, to: data.to }],
      accessVersion: version,
    }),
    PostEnded: (person, { data, on, version }) => ({ ...person, posts: end(person, data.postId, on), accessVersion: version }),
    DeputyAppointed: (person, { data, version }) => ({
      ...person,
      posts: [
        ...person.posts,
        { postId: data.deputyId, post: data.post, unit: data.unit, from: data.from, to: data.to, deputyFor: data.forPerson },
      ],
      accessVersion: version,
    }),
    DeputyEnded: (person, { data, on, version }) => ({ ...person, posts: end(person, data.deputyId, on), accessVersion: version }),
  },
};

const postEvolve = posts.evolve;

/** The posts a person holds on a day, deputies included. An account that is not open holds none. */
export const heldOn = (person: PersonState, day: string): readonly PostHeld[] =>
  person.account === 'open' ? person.posts.filter((held) => inForce(held, day)) : [];

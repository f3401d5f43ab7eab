import { may, mayEver } from '@gongyuan/kernel/access';
import { type Env, isSystem } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { forbid } from '@gongyuan/kernel/refusal';
import { type IdentityAct, identityAccess } from './access';
import type { PersonState } from './state';

/** Who asks, and when. */
type Asking = Pick<Env, 'actor' | 'today'>;

/** Refuses unless the actor may do this at every one of the units; at least somewhere when there are none. */
function demand(act: IdentityAct, env: Asking, units: readonly (Uuid | undefined)[]): void {
  if (!mayEver(identityAccess, act, env.actor)) forbid('access.denied', { act });
  const beyond = units.filter((unit) => unit !== undefined && !may(identityAccess, act, env.actor, { unit }));
  if (beyond.length > 0) forbid('access.other-unit', { act, units: beyond });
}

const field = (command: object, name: string): string | undefined => (command as Record<string, string | undefined>)[name];

/** Posts that are held or will be: somebody who may not give these may not touch the account either. */
const running = (person: PersonState, env: Asking) =>
  person.posts.filter((held) => held.endedOn === undefined && (held.to === undefined || held.to >= env.today));

/** Who may send the commands of units: an administrator at or above the unit, and at or above where it goes. */
export function permitUnit(_type: string, _state: unknown, env: Asking, command: object): void {
  if (isSystem(env.actor)) return;
  const creating = field(command, 'code') !== undefined;
  demand('identity.units', env, [creating ? undefined : field(command, 'unitId'), field(command, 'parent')]);
}

/**
 * Who may send the commands of people. An administrator of one county gives posts there, and cannot disable, or set a
 * password for, somebody who also holds a post elsewhere.
 */
export function permitPerson(type: string, person: PersonState, env: Asking, command: object): void {
  if (isSystem(env.actor)) return;
  const units = running(person, env).map((held) => held.unit);
  switch (type) {
    case 'RecordPasswordChange':
      if (env.actor.id !== field(command, 'personId')) forbid('access.denied', { act: 'identity.accounts' });
      return;
    case 'SetHandlerProfile':
      demand('identity.handlers', env, nearest('identity.handlers', env, units));
      return;
    case 'RecordLeave':
    case 'EndLeave':
      if (env.actor.id === field(command, 'handler') && mayEver(identityAccess, 'identity.leave', env.actor)) return;
      demand('identity.leave', env, nearest('identity.leave', env, units));
      if (units.length === 0) forbid('access.other-unit', { act: 'identity.leave', units });
      return;
    case 'GivePost':
    case 'AppointDeputy':
      demand('identity.accounts', env, [field(command, 'unit')]);
      return;
    case 'EndPost':
    case 'EndDeputy': {
      const id = field(command, 'postId') ?? field(command, 'deputyId');
      demand('identity.accounts', env, [person.posts.find((held) => held.postId === id)?.unit]);
      return;
    }
    default:
      demand('identity.accounts', env, units);
  }
}

/** Of the units a handler works at, one that the actor may speak for; all of them when there is none, to be named in the refusal. */
function nearest(act: IdentityAct, env: Asking, units: readonly Uuid[]): readonly Uuid[] {
  const own = units.filter((unit) => may(identityAccess, act, env.actor, { unit }));
  return own.length > 0 ? own : units;
}

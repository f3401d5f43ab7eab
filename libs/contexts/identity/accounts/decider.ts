import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import { forbid, invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { PersonState } from '../state';
import type { AccountCommand } from './commands';
import type { accountFacts } from './events';

/** Refuses when there is no such account. */
export const known = (person: PersonState): void => {
  if (person.account === 'none') missing('account.none');
};

/** Nobody changes what they may do themselves; it also keeps the last administrator from locking everybody out. */
export const notOneself = (personId: string, env: Env): void => {
  if (env.actor.id === personId) forbid('account.own');
};

/** Accounts: who can sign in at all. What they may do then are posts. */
export const accounts: Slice<PersonState, AccountCommand, typeof accountFacts> = {
  decide: {
    OpenAccount: (c, person) => {
      if (person.account !== 'none') refuse('account.exists', { person: c.personId });
      const name = of(c.personId, c.person.name);
      if (!name) return invalid('account.name-missing');
      const login = of(c.personId, c.login);
      if (!login) return invalid('account.login-missing');
      return [{ type: 'AccountOpened', on: c.occurredOn, data: { name, login, phone: of(c.personId, c.person.phone) } }];
    },
    CorrectName: (c, person) => {
      known(person);
      const name = of(c.personId, c.name);
      return name ? [{ type: 'NameCorrected', on: c.occurredOn, data: { name } }] : invalid('account.name-missing');
    },
    CorrectPhone: (c, person) => {
      known(person);
      const phone = of(c.personId, c.phone);
      return phone ? [{ type: 'PhoneCorrected', on: c.occurredOn, data: { phone } }] : invalid('account.phone-missing');
    },
    DisableAccount: (c, person, env) => {
      known(person);
      notOneself(c.personId, env);
      if (person.account === 'disabled') return [];
      return [{ type: 'AccountDisabled', on: c.occurredOn, data: { reason: of(c.personId, c.reason) } }];
    },
    EnableAccount: (c, person, env) => {
      known(person);
      notOneself(c.personId, env);
      if (person.account === 'open') return [];
      return [{ type: 'AccountEnabled', on: c.occurredOn, data: { reason: of(c.personId, c.reason) } }];
    },
    RecordPasswordChange: (c, person) => {
      known(person);
      if (person.account === 'disabled') refuse('account.disabled');
      return [{ type: 'PasswordChanged', on: c.occurredOn, data: { how: c.how } }];
    },
  },
  evolve: {
    AccountOpened: (person, { data, version }) => ({
      ...person,
      account: 'open',
      name: data.name,
      login: data.login,
      accessVersion: version,
    }),
    NameCorrected: (person, { data }) => ({ ...person, name: data.name }),
    PhoneCorrected: (person, { data }) => ({ ...person, phone: data.phone }),
    AccountDisabled: (person, { version }) => ({ ...person, account: 'disabled', accessVersion: version }),
    AccountEnabled: (person, { version }) => ({ ...person, account: 'open', accessVersion: version }),
    PasswordChanged: (person, { version }) => ({ ...person, accessVersion: version }),
  },
};

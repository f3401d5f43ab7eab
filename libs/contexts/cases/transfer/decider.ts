import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { applied, firstOf, notBefore, separate, undecided, was } from '../guards';
import type { numberFacts } from '../numbers/events';
import { nextNumber } from '../numbers/series';
import { assertOffice, seriesOf } from '../staff';
import type { Case, OpenCase, Transfer } from '../state';
import type { TransferCommand } from './commands';
import type { transferFacts } from './events';

type Out = NewEventOf<typeof transferFacts> | NewEventOf<typeof numberFacts>;

/** The case on its way. Refuses `transfer.none`. */
function inTransit(state: Case): OpenCase & { readonly transfer: Transfer } {
  const found = applied(state);
  return found.transfer ? { ...found, transfer: found.transfer } : refuse('transfer.none');
}

export const transfer: Slice<Case, TransferCommand, typeof transferFacts, Out> = {
  decide: {
    TransferCase(c, state, env) {
      const found = undecided(state);
      // a day by which the applicant was told to supply here stands; who works already goes on; who was wronged is given aid here
      if (found.stage === 'supplementing') refuse('transfer.supplement-open', { supplyBy: found.supplement?.supplyBy });
      if (found.urgent) refuse('transfer.urgent', { by: found.urgent.by, on: found.urgent.on });
      if (found.objection) refuse('transfer.objection-upheld', { on: found.objection.decidedOn });
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      notBefore(c.occurredOn, found.since, 'date.before-transfer');
      notBefore(c.occurredOn, found.supplement?.suppliedOn, 'date.before-supply');
      notBefore(c.occurredOn, found.means?.on, 'date.before-means');
      notBefore(c.occurredOn, found.opinion?.on, 'date.before-opinion');
      if (c.to === found.unit) invalid('transfer.same-unit', { unit: c.to });
      assertOffice(env, c.to);
      // it must be possible to give it a number there
      seriesOf(env, c.to);
      const data = { unit: c.to, sender: found.unit, reason: of(firstOf(found), c.reason) };
      return [{ type: 'CaseTransferred', on: c.occurredOn, data }];
    },
    AcceptTransfer(c, state, env) {
      const found = inTransit(state);
      const { to, by, on } = found.transfer;
      separate(env.actor.id, [by], 'separation.sender-accepts', 'transfer');
      notBefore(c.occurredOn, on, 'date.before-transfer');
      const base = { unit: to, sender: found.unit, note: of(firstOf(found), c.note) };
      // a department or a street writes into the register of the federation above: the number it has is a number of that register
      if (seriesOf(env, to) === seriesOf(env, found.unit)) return [{ type: 'TransferAccepted', on: c.occurredOn, data: base }];
      const { number: registration, issued } = nextNumber(env, to, '登', c.occurredOn, found.caseId);
      return [{ type: 'TransferAccepted', on: c.occurredOn, data: { ...base, registration } }, issued];
    },
    ReturnTransfer(c, state) {
      const found = inTransit(state);
      notBefore(c.occurredOn, found.transfer.on, 'date.before-transfer');
      const data = { unit: found.transfer.to, reason: of(firstOf(found), c.reason) };
      return [{ type: 'TransferReturned', on: c.occurredOn, data }];
    },
    RecallTransfer(c, state) {
      const found = inTransit(state);
      notBefore(c.occurredOn, found.transfer.on, 'date.before-transfer');
      const data = { unit: found.transfer.to, reason: of(firstOf(found), c.reason) };
      return [{ type: 'TransferRecalled', on: c.occurredOn, data }];
    },
  },
  evolve: {
    CaseTransferred: (state, { data, on, actor }) => ({
      ...was(state),
      stage: 'transferring',
      opinion: undefined,
      transfer: { to: data.unit, by: actor, on },
    }),
    TransferAccepted: (state, { data, on }) => {
      const found = was(state);
      const registered = data.registration
        ? { registration: data.registration, formerRegistrations: [...found.formerRegistrations, found.registration] }
        : {};
      return { ...found, ...registered, stage: 'applied', unit: data.unit, since: on, transfer: undefined };
    },
    TransferReturned: (state, { on }) => ({ ...was(state), stage: 'applied', since: on, transfer: undefined }),
    TransferRecalled: (state, { on }) => ({ ...was(state), stage: 'applied', since: on, transfer: undefined }),
  },
};

import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type Env, holds, isSystem } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { assertOpenUnit } from '../offices';
import { type Delivery, noDelivery, type OpenDelivery } from '../state';
import type { DeliveryCommand } from './commands';
import { deliveredOf } from './delivered';
import type { deliveryFacts } from './events';

function reported(state: Delivery): OpenDelivery {
  return state.state === 'none' ? refuse('delivery.not-found') : state;
}

/** The delivery while it waits to be checked. */
function unverified(state: Delivery): OpenDelivery {
  const found = reported(state);
  if (found.state === 'verified') refuse('delivery.already-verified', { by: found.verifiedBy, on: found.verifiedOn });
  if (found.state === 'returned') refuse('delivery.already-returned');
  if (found.state === 'reversed') refuse('delivery.already-reversed');
  return found;
}

/** Refuses who reported a delivery as its checker, whatever posts they hold. */
function separate({ reportedBy }: OpenDelivery, env: Env): void {
  if (reportedBy === env.actor.id) refuse('separation.reporter-verifies', { step: 'report', by: reportedBy });
}

const deliveryView = (): Pick<Decider<Delivery>, 'initial' | 'evolve'> => ({ initial: noDelivery, evolve: deliveries.evolve });

/** A correction replaces a delivery that was reversed, of the same measure. */
function assertReplaced(id: Uuid | undefined, measureId: Uuid, env: Env): void {
  if (id === undefined) return;
  const before = env.fold(deliveryView(), streamOf('delivery', id));
  if (before.state !== 'reversed' || before.measureId !== measureId) invalid('delivery.nothing-to-replace', { replaces: id });
}

/** One delivery: reported, and checked by somebody else before it counts. */
export const deliveries: Slice<Delivery, DeliveryCommand, typeof deliveryFacts> = {
  decide: {
    ReportDelivery(c, state, env) {
      if (state.state !== 'none') refuse('delivery.already-reported');
      assertOpenUnit(env, c.unit);
      assertReplaced(c.replaces, c.delivery.measureId, env);
      const { title, evidence } = c.delivery;
      return [
        {
          type: 'DeliveryReported',
          on: c.occurredOn,
          data: {
            deliveryId: c.deliveryId,
            unit: c.unit,
            ...deliveredOf(c.delivery, c.occurredOn),
            title: of(env.actor.id, title),
            evidence: of(env.actor.id, evidence),
            replaces: c.replaces,
          },
        },
      ];
    },
    VerifyDelivery(c, state, env) {
      const found = unverified(state);
      separate(found, env);
      if (c.occurredOn < found.reportedOn) invalid('date.before-report', { on: c.occurredOn, earliest: found.reportedOn });
      return [{ type: 'DeliveryVerified', on: c.occurredOn, data: { note: of(env.actor.id, c.note) } }];
    },
    ReturnDelivery(c, state, env) {
      const found = unverified(state);
      separate(found, env);
      if (c.occurredOn < found.reportedOn) invalid('date.before-report', { on: c.occurredOn, earliest: found.reportedOn });
      return [{ type: 'DeliveryReturned', on: c.occurredOn, data: { reason: of(env.actor.id, c.reason) } }];
    },
    ReverseDelivery(c, state, env) {
      const found = reported(state);
      if (found.state === 'reversed') refuse('delivery.already-reversed');
      if (found.state === 'returned') refuse('delivery.already-returned');
      // what somebody checked is not undone behind their back
      if (found.state === 'verified' && !isSystem(env.actor) && !holds(env.actor, ['coordinator'], found.unit))
        refuse('delivery.reversed-by-coordinator', { by: found.verifiedBy, on: found.verifiedOn });
      if (c.occurredOn < found.reportedOn) invalid('date.before-report', { on: c.occurredOn, earliest: found.reportedOn });
      return [{ type: 'DeliveryReversed', on: c.occurredOn, data: { reason: of(env.actor.id, c.reason) } }];
    },
  },
  evolve: {
    DeliveryReported: (_, { data, on, actor }): OpenDelivery => ({
      state: 'reported',
      deliveryId: data.deliveryId,
      measureId: data.measureId,
      unit: data.unit,
      doneOn: data.doneOn,
      reportedBy: actor,
      reportedOn: on,
    }),
    DeliveryVerified: (state, { actor, on }) => after(state, { state: 'verified', verifiedBy: actor, verifiedOn: on }),
    DeliveryReturned: (state) => after(state, { state: 'returned' }),
    DeliveryReversed: (state) => after(state, { state: 'reversed' }),
  },
};

function after(state: Delivery, next: Partial<OpenDelivery>): Delivery {
  return state.state === 'none' ? state : { ...state, ...next };
}

export const deliveryDecider: Decider<Delivery, DeliveryCommand> = { kind: 'delivery', initial: noDelivery, ...deliveries };

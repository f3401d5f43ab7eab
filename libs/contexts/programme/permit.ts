import { may, mayEver, sightOf } from '@gongyuan/kernel/access';
import { type Actor, type Env, isSystem } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { forbid, missing } from '@gongyuan/kernel/refusal';
import { type ProgrammeAct, programmeAccess } from './access';
import type { DeliveryCommand } from './deliveries/commands';
import type { Delivery } from './state';
import type { MeasureCommand } from './targets/commands';

/** The act of each command of a measure. */
export const measureActs: Readonly<Record<MeasureCommand['type'], ProgrammeAct>> = {
  SetTarget: 'programme.set',
  ConfirmTarget: 'programme.confirm',
  SetCountingRule: 'programme.set',
  ConfirmCountingRule: 'programme.confirm',
  AllocateTarget: 'programme.set',
  ConfirmAllocation: 'programme.confirm',
  NoteLag: 'programme.explain',
};

/** The act of each command of a delivery. */
export const deliveryActs: Readonly<Record<DeliveryCommand['type'], ProgrammeAct>> = {
  ReportDelivery: 'programme.report',
  VerifyDelivery: 'programme.check',
  ReturnDelivery: 'programme.check',
  ReverseDelivery: 'programme.report',
};

const unitOf = (command: unknown): Uuid | undefined => (command as { readonly unit?: Uuid } | undefined)?.unit;

/** Refuses an act at a unit that the actor's posts do not reach; at least somewhere when no unit is named. */
function permitAt(act: ProgrammeAct, actor: Actor, unit: Uuid | undefined): void {
  const allowed = unit === undefined ? mayEver(programmeAccess, act, actor) : may(programmeAccess, act, actor, { unit });
  if (!allowed) forbid('access.not-your-post', { act, unit });
}

/** Who may send a command to a measure. Refuses `access.not-your-post`. */
export function measurePermit(type: string, _: unknown, { actor }: Env, command?: unknown): void {
  if (isSystem(actor)) return;
  permitAt(measureActs[type as MeasureCommand['type']], actor, unitOf(command));
}

/** Who may send a command to a delivery. Refuses `delivery.not-found`, `access.not-your-post`. */
export function deliveryPermit(type: string, state: Delivery, { actor }: Env, command?: unknown): void {
  if (isSystem(actor)) return;
  const act = deliveryActs[type as DeliveryCommand['type']];
  if (state.state === 'none') {
    if (type !== 'ReportDelivery') missing('delivery.not-found');
    permitAt(act, actor, unitOf(command));
    return;
  }
  const where = { unit: state.unit };
  if (sightOf(programmeAccess, 'programme.report', actor, where) === 'none') missing('delivery.not-found');
  if (!may(programmeAccess, act, actor, where)) forbid('access.not-your-post', { act });
}

/** Who may take a list in. Refuses `access.not-your-post`. */
export function importPermit(_type: string, _state: unknown, { actor }: Env, command?: unknown): void {
  if (isSystem(actor)) return;
  permitAt('programme.report', actor, unitOf(command));
}

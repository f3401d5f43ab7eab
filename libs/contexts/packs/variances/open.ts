import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { MovementKind, VarianceOrigin } from '../codes';
import { move } from '../stock/book';
import type { Place, stockFacts } from '../stock/events';
import type { varianceFacts } from './events';

export interface Missing {
  readonly unit: Uuid;
  readonly storeId: Uuid;
  readonly origin: VarianceOrigin;
  readonly kind: MovementKind;
  readonly from: Place;
  readonly batch: Uuid;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly quantity: number;
  readonly source?: Uuid;
  readonly reason?: string;
}

type Opening = NewEventOf<typeof varianceFacts & typeof stockFacts>;

/** Opens a variance over packs that are not where the book says, and moves them there: until it is settled they are 待查. */
export function missingPacks(env: Env, on: LocalDate, it: Missing, varianceId: Uuid = env.id()): readonly Opening[] {
  const { unit, storeId, origin, batch, kitId, kitVersion, quantity, source } = it;
  return [
    {
      type: 'VarianceOpened',
      on,
      stream: streamOf('variance', varianceId),
      data: { varianceId, unit, storeId, origin, batch, kitId, kitVersion, missing: quantity, source, reason: of(env.actor.id, it.reason) },
    },
    ...move(env, on, undefined, {
      ...{ kind: it.kind, from: it.from, to: { kind: 'variance', id: varianceId } },
      ...{ batch, kitId, kitVersion, quantity },
    }),
  ];
}

/** Opens a variance over packs that nobody expected: they enter the book once the approver says so. */
export function surplusPacks(env: Env, on: LocalDate, it: Omit<Missing, 'from' | 'kind'>): readonly Opening[] {
  const varianceId = env.id();
  const { unit, storeId, origin, batch, kitId, kitVersion, quantity, source } = it;
  const data = { varianceId, unit, storeId, origin, batch, kitId, kitVersion, missing: -quantity, source };
  return [{ type: 'VarianceOpened', on, stream: streamOf('variance', varianceId), data }];
}

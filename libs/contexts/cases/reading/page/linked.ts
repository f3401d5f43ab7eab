import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Injectable } from '@nestjs/common';
import { caseAccess } from '../../access';
import { caseDecider } from '../../case';
import { whereaboutsOf } from '../../permit';
import type { Stage } from '../../state';
import type { CaseHistory } from './history';

/** What is known of a linked case: its number is no secret between the two, its stage is for who may see it. */
export interface Linked {
  readonly number: string;
  /** Absent for who may not see it. */
  readonly stage?: Stage;
}

/** The cases that a case is linked with, as far as this actor may know of them. Folded from their streams, as the page itself is. */
@Injectable()
export class LinkedCases {
  constructor(private readonly store: EventStore) {}

  /** Of every case that it ever was linked with: a page may be of an earlier day. */
  async of(actor: Actor, { events }: CaseHistory): Promise<ReadonlyMap<Uuid, Linked>> {
    const others = new Set(events.flatMap((event) => (event.type === 'CaseLinked' ? [event.data.other] : [])));
    const known = await Promise.all(
      [...others].map(async (other): Promise<readonly (readonly [Uuid, Linked])[]> => {
        const found = fold(caseDecider, await this.store.readStream(LEDGER.main, streamOf('case', other)));
        if (found.stage === 'none') return [];
        const seen = sightOf(caseAccess, 'cases.read', actor, whereaboutsOf(found)) !== 'none';
        return [[other, { number: found.number ?? found.registration, stage: seen ? found.stage : undefined }]];
      }),
    );
    return new Map(known.flat());
  }
}

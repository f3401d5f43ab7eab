import { type Actor, holds } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { dayOf } from '@gongyuan/kernel/time';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import type { Openings } from '@gongyuan/platform/openings/openings';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { sampleOpened } from '../access-log/events';

/** Which cases are open to an auditor today: those of a sample that this auditor drew, until its time is over. */
@Injectable()
export class OpenCases implements Openings {
  constructor(
    private readonly pool: Pool,
    private readonly accessLedger: AccessLedger,
  ) {}

  async open(actor: Actor, record: Uuid): Promise<boolean> {
    if (!holds(actor, ['auditor'])) return false;
    const day = dayOf(new Date().toISOString());
    const { rows } = await this.pool.query<{ sample: Uuid }>(
      'select sample from read.sample_case where case_id = $1 and auditor = $2 and open_until >= $3 order by open_until desc limit 1',
      [record, actor.id, day],
    );
    const sample = rows[0]?.sample;
    if (!sample) return false;
    await this.accessLedger.record(actor.id, [sampleOpened(sample, actor.id, day, record)]);
    return true;
  }
}

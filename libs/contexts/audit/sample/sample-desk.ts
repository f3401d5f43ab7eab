import { createHmac } from 'node:crypto';
import { fold } from '@gongyuan/kernel/foldable';
import { idOf, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { missing, Refused } from '@gongyuan/kernel/refusal';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { CommandContext } from '@gongyuan/platform/commands/context';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Positions } from '@gongyuan/platform/projections/wait';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Drawn, DrawSample, type SeedSample } from './commands';
import { type Sample, sampleDecider } from './decider';
import { draw, listHash } from './draw';

const PATIENCE_MS = 2_000;

type Seeded = Exclude<Sample, { stage: 'none' }>;

/** Draws samples: looks at the list as the ledger held it at the seed, and lets the seed decide. */
@Injectable()
export class SampleDesk {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly commands: Commands,
    private readonly positions: Positions,
    private readonly keys: KeyRing,
  ) {}

  /**
   * Fixes the seed. It is derived from the request under a key of the installation: nobody who asks can know it before,
   * and a repeated request means the same seed.
   */
  seed(command: SeedSample, context: CommandContext): Promise<Answer> {
    const seed = createHmac('sha256', this.keys.fingerprint).update(`sample-seed/${context.actor.id}/${context.key}`).digest('hex');
    return this.commands.send(Object.assign(command, { seed }), context);
  }

  /** Draws a sample whose seed stands in the ledger. Refuses `sample.none`, `sample.already-drawn`, `sample.nothing-to-draw`. */
  async draw(sampleId: Uuid, context: CommandContext): Promise<Answer> {
    const sample = await this.seeded(sampleId);
    const drawn = sample.auditor === context.actor.id ? await this.again(sample) : undefined;
    return this.commands.send(Object.assign(new DrawSample(), { sampleId, drawn }), context);
  }

  /** What the seed draws: the same whenever it is asked, and by whomever. */
  async again(sample: Seeded): Promise<Drawn> {
    // the list is found by the read models of the ledger, and complete once they have passed the seed
    if (!(await this.positions.waitForPosition(['ledger_list', 'unit'], LEDGER.main, sample.position, PATIENCE_MS)))
      throw new Refused('read.not-yet', { wanted: sample.position }, 'busy');
    const { rows } = await this.pool.query<{ stream: string }>(
      `select e.stream from read.ledger_entry e
        where e.type = 'Applied' and e.position < $1 and e.unit in (select u.unit from read.unit u where $2::uuid = any(u.path))
          and e.happened_on between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')`,
      [sample.position, sample.unit, sample.appliedFrom ?? null, sample.appliedTo ?? null],
    );
    const list = rows.map(({ stream }) => idOf(stream)).sort();
    return {
      position: sample.position,
      population: list.length,
      listHash: listHash(list),
      cases: draw(sample.seed, list, sample.size),
    };
  }

  /** A sample as folded from its stream. Refuses `sample.none`. */
  async seeded(sampleId: Uuid): Promise<Seeded> {
    const sample = fold(sampleDecider, await this.store.readStream(LEDGER.main, streamOf('sample', sampleId)));
    return sample.stage === 'none' ? missing('sample.none') : sample;
  }
}

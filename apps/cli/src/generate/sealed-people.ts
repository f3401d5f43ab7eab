import type { NewEvent } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { subjectsOf } from '@gongyuan/platform/commands/leaves';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { KeyRing } from '@gongyuan/platform/vault/keys';
import { blindIndex } from '@gongyuan/platform/vault/lookup';
import { Sealer } from '@gongyuan/platform/vault/vault';
import { Pool } from 'pg';
import type { PersonSaid } from './invented-people';
import type { Random } from './random';

const DEK_BYTES = 32;

/** The people of a generated ledger with their data keys: admitted to the vault in groups, sealed under as they are needed. */
export class SealedPeople {
  private readonly pool: Pool;
  private readonly deks = new Map<SubjectId, Buffer>();
  private waiting: PersonSaid[] = [];

  constructor(
    url: string,
    private readonly keys: KeyRing,
    private readonly random: Random,
  ) {
    this.pool = new Pool({ connectionString: url, max: 1, application_name: 'gongyuan-generate' });
    this.pool.on('error', () => undefined);
  }

  /** Somebody is about to be written about. */
  meet(person: PersonSaid): void {
    this.deks.set(person.subject, Buffer.from(this.random.bytes(DEK_BYTES)));
    this.waiting.push(person);
  }

  /** Seals values of the people of some events. */
  sealer(events: readonly NewEvent[]): Sealer {
    const subjects = [...subjectsOf(events.map(({ data }) => data))];
    return new Sealer(LEDGER.main, new Map(subjects.map((subject) => [subject, this.deks.get(subject) as Buffer])), this.keys);
  }

  /** Admits everybody met since the last time. Sealed values name their subject by id only, so the order does not matter. */
  async admit(): Promise<void> {
    const met = this.waiting;
    this.waiting = [];
    if (met.length === 0) return;
    const rows = met
      .map(({ subject, idNumber }) => ({
        subject,
        hmac: blindIndex(this.keys, LEDGER.main, 'id-number', idNumber),
        wrapped: this.keys.wrap(this.deks.get(subject) as Buffer),
      }))
      .sort((a, b) => Buffer.compare(a.hmac, b.hmac));
    await this.pool.query('select vault.admit($1, $2, $3, $4, $5, $6)', [
      LEDGER.main,
      rows.map((row) => row.subject),
      rows.map(() => 'id-number'),
      rows.map((row) => row.hmac),
      this.keys.epoch,
      rows.map((row) => row.wrapped),
    ]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

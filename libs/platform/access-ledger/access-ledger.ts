import { createHmac } from 'node:crypto';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { Instant } from '@gongyuan/kernel/time';
import canonicalize from 'canonicalize';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../event-store/catalogue';
import { encodeLeaf, newNonce } from '../event-store/leaf';
import type { EventStore } from '../event-store/store';
import { LEDGER } from '../event-store/types';

/** Something for the access ledger. `once` names it among all entries: a second one of that name is not written. */
export interface AccessEntry {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly once?: string;
}

const NAMESPACE = '0b6d2f55-6a0c-5a53-8c49-7e1b0e0d9a31';
/** Names of entries this process has already seen in the ledger: it need not ask again. */
const MAX_REMEMBERED = 50_000;

/**
 * The one writer of the access ledger: sign-ins, denied looks, opened personal values, exports. No rule depends on its
 * streams, so entries are appended at any version, and never hold up one another.
 */
export class AccessLedger {
  private readonly remembered = new Set<string>();

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly fingerprintKey: Buffer,
  ) {}

  /** Records entries of one actor. All are written when it returns; throws `Refused` of kind `busy` when the store cannot. */
  async record(actor: SubjectId, entries: readonly AccessEntry[], now: Instant = new Date().toISOString()): Promise<void> {
    const fresh = entries.filter((entry) => entry.once === undefined || !this.remembered.has(entry.once));
    // appended one by one but all at once: the group commit makes one batch of them
    await Promise.all(fresh.map((entry) => this.append(actor, entry, now)));
  }

  private async append(actor: SubjectId, entry: AccessEntry, now: Instant): Promise<void> {
    const fact = this.catalogue.fact(entry.type);
    if (fact.business) throw new Error(`${entry.type} is no fact of the access ledger`);
    const command = entry.once === undefined ? uuidv7() : uuidv5(entry.once, NAMESPACE);
    const { stream, type } = entry;
    const data = entry.data as Readonly<Record<string, unknown>>;
    await this.store.append({
      ledger: LEDGER.access,
      command,
      fingerprint: createHmac('sha256', this.fingerprintKey)
        .update(canonicalize({ actor, stream, type, data }) ?? '')
        .digest(),
      writes: [
        {
          stream,
          expected: 'any',
          events: [
            encodeLeaf({
              v: 1,
              ledger: LEDGER.access,
              id: uuidv7({ msecs: Date.parse(now) }),
              stream,
              type,
              schema: fact.v,
              at: now,
              actor,
              cmd: command,
              nonce: newNonce(),
              data,
              pd: {},
            }),
          ],
        },
      ],
    });
    if (entry.once === undefined) return;
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.add(entry.once);
  }
}

import { isUuid } from '@gongyuan/kernel/ids';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import type { Denial, Denials } from '@gongyuan/platform/http/denials';
import { Injectable } from '@nestjs/common';
import { doorStream } from './events';

/** Denied looks and commands, in the stream of whoever was denied. */
@Injectable()
export class DenialLog implements Denials {
  constructor(private readonly ledger: AccessLedger) {}

  /** Records a denial. A record that is named by anything but an id is left out: it could be a name. */
  async denied({ actor, sessionId, act, method, route, record, code, at }: Denial): Promise<void> {
    const data = { act, method, route, record: isUuid(record) ? record : undefined, code, session: sessionId };
    await this.ledger.record(actor.id, [{ stream: doorStream(actor.id), type: 'LookDenied', data }], at);
  }
}

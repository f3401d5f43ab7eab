import { doorStream } from '@gongyuan/contexts/audit/access-log/events';
import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { missing, refuse } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { Injectable } from '@nestjs/common';
import { ActorReader } from '../actors';
import { permitPerson } from '../permits';
import { OneTimeLinks } from '../sessions/one-time-links';

/** A one-time address for setting a password, relative to the product's own. */
export interface MadeLink {
  readonly link: string;
  readonly expiresAt: Instant;
}

/** The page that takes the token out of the fragment, which no server and no log ever sees. */
export const passwordPage = (token: string): string => `/password#${token}`;

/** How people come to a password of their own without anybody else ever knowing it. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly actors: ActorReader,
    private readonly links: OneTimeLinks,
    private readonly ledger: AccessLedger,
  ) {}

  /** Makes a link for a person. Refuses like the commands of accounts: `account.none`, `account.disabled`, `access.…`. */
  async make(personId: SubjectId, actor: Actor, now: Instant): Promise<MadeLink> {
    const { person } = await this.actors.accountOf(personId, dayOf(now));
    if (person.account === 'none') missing('account.none');
    permitPerson('MakePasswordLink', person, { actor, today: dayOf(now) }, { personId });
    if (person.account === 'disabled') refuse('account.disabled');
    const { token, expiresAt } = await this.links.issue('password', personId, now);
    const entry = { stream: doorStream(personId), type: 'PasswordLinkIssued', data: { person: personId } };
    await this.ledger.record(actor.id, [entry], now);
    return { link: passwordPage(token), expiresAt };
  }
}

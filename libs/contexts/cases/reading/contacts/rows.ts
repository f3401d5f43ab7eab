import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { Injectable } from '@nestjs/common';
import { caseAccess } from '../../access';
import { Looks, type ShowText } from '../looks';
import { type NameBook, Names } from '../names';
import { personShown } from '../page/people';
import type { ShownSight } from '../shown/common';
import type { ContactShown } from '../shown/contact';
import type { ContactRecord } from './queries';

const sightFor = (actor: Actor, { unit }: ContactRecord): ShownSight =>
  sightOf(caseAccess, 'cases.contact', actor, { unit }) === 'full' ? 'full' : 'masked';

const shownOf = (record: ContactRecord, sight: ShownSight, names: NameBook, text: ShowText): ContactShown => ({
  contactId: record.contactId,
  version: record.version,
  position: record.position,
  sight,
  state: record.closed ? 'closed' : 'open',
  unit: names.unit(record.unit),
  channel: record.channel,
  person: personShown(record.person, { text, sight }),
  organisation: record.organisation ?? undefined,
  summary: text(record.summary, 'text', sight),
  on: record.on,
  registeredBy: names.staff(record.registeredBy),
  order: record.orderNumber === null ? undefined : { number: record.orderNumber, returnBy: record.returnBy ?? undefined },
  closedOn: record.closedOn ?? undefined,
  closedBy: record.closedBy === null ? undefined : names.staff(record.closedBy),
  outcome: record.outcome ?? undefined,
  referredTo: record.referredTo ?? undefined,
  note: text(record.note, 'text', sight),
  caseId: record.caseId ?? undefined,
});

/** Turns records of contacts into what a page shows: names joined, personal values opened or masked, looks recorded. */
@Injectable()
export class ContactRows {
  constructor(
    private readonly names: Names,
    private readonly looks: Looks,
  ) {}

  /** `sight`: how the rows are shown, where it is not the actor's own: files show masks to everybody. */
  async of(actor: Actor, records: readonly ContactRecord[], sight?: ShownSight): Promise<ContactShown[]> {
    const sights = records.map((record) => sight ?? sightFor(actor, record));
    const [names, text] = await Promise.all([
      this.names.of(
        records.flatMap(({ registeredBy, closedBy }) => [registeredBy, closedBy]),
        records.map(({ unit }) => unit),
      ),
      this.looks.at(
        actor.id,
        records.map((record, index) => ({
          record: record.contactId,
          sight: sights[index] as ShownSight,
          content: [record.person, record.summary, record.note],
        })),
      ),
    ]);
    return records.map((record, index) => shownOf(record, sights[index] as ShownSight, names, text));
  }
}

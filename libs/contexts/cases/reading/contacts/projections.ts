import { idOf } from '@gongyuan/kernel/ids';
import { patch, projection, put } from '@gongyuan/platform/projections/define';
import type { contactFacts } from '../../contact/events';

/** Stands for "no date" where a column is compared with a day. */
const NEVER = '9999-12-31';

/** `read.contact_list`: 来访来电. References only. */
export const contactList = projection<typeof contactFacts>()({
  name: 'contact_list',
  tables: {
    contact_list: {
      columns: {
        contact_id: 'uuid not null',
        unit: 'uuid not null',
        closed: 'boolean not null',
        channel: 'text not null',
        subject: 'uuid not null',
        /** Everything said of the person, each value a reference. */
        person: 'jsonb not null',
        organisation: 'text',
        summary: 'jsonb not null',
        on_day: 'date not null',
        registered_by: 'text not null',
        order_number: 'text',
        return_by: 'date not null',
        closed_on: 'date',
        closed_by: 'text',
        outcome: 'text',
        referred_to: 'text',
        note: 'jsonb',
        case_id: 'uuid',
        /** Position of the registration: the order of the list. */
        place: 'bigint not null',
        last_position: 'bigint not null',
        version: 'int not null',
      },
      key: ['contact_id'],
      indexes: ['place', 'closed, place', 'unit, closed, place', 'subject'],
    },
  },
  on: {
    ContactRegistered: ({ stream, data, on, actor, position, version }) => [
      put(
        'contact_list',
        { contact_id: idOf(stream) },
        {
          unit: data.unit,
          closed: false,
          channel: data.channel,
          subject: data.person.subject,
          person: data.person,
          organisation: data.organisation,
          summary: data.summary,
          on_day: on,
          registered_by: actor,
          order_number: data.order?.number,
          return_by: data.order?.returnBy ?? NEVER,
          place: position,
          last_position: position,
          version,
        },
      ),
    ],
    ContactClosed: ({ stream, data, on, actor, position, version }) => [
      patch(
        'contact_list',
        { contact_id: idOf(stream) },
        {
          closed: true,
          closed_on: on,
          closed_by: actor,
          outcome: data.outcome,
          referred_to: data.referredTo,
          note: data.note,
          case_id: data.caseId,
          last_position: position,
          version,
        },
      ),
    ],
  },
});

import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent, PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import { isUuid, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Inject, Injectable } from '@nestjs/common';
import { caseAccess } from '../../access';
import { Looks, refsIn, replaceRefs, type ShowText } from '../looks';
import { type NameBook, Names } from '../names';
import type { Named, ShownSight } from '../shown/common';
import type { Timeline, TimelineEvent } from '../shown/timeline';
import { seesCallbacks } from './callbacks';
import type { VisibleCase } from './case-reader';
import type { CaseEvent } from './history';

/** Where a fact says why, in the order of preference. */
const reasons = ['reason', 'explanation', 'opinion', 'note', 'summary', 'record', 'report', 'work', 'words'] as const;

/** Fields of facts that name a member of the staff or a unit. */
const staffFields = ['handler', 'decidedBy', 'endorsedBy', 'deputyFor', 'from'];
const unitFields = ['unit', 'firmUnit', 'sender'];

interface Told {
  readonly event: AnyEvent;
  readonly stream: 'case' | 'contact';
}

const fieldsOf = (event: AnyEvent, fields: readonly string[]): readonly Uuid[] => fields.map((field) => event.data[field]).filter(isUuid);

const asRef = (value: unknown): SealedRef | undefined => [...refsIn(value)].find((ref) => ref === value);

/** The history of a case event by event, with the contact it came from when the actor may see that. */
@Injectable()
export class TimelineReader {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
    private readonly looks: Looks,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  async of(actor: Actor, { history, sight, opened, past }: VisibleCase): Promise<Timeline> {
    const { state, newest } = history;
    const contact = (await this.contactEvents(actor, state.unit, state.contactId, opened ? 'masked' : sight)).filter(
      past?.includes ?? (() => true),
    );
    const callbacks = seesCallbacks(actor, state);
    const seen = ({ type }: CaseEvent): boolean => callbacks || type !== 'CallbackRecorded';
    const told: readonly Told[] = [
      ...contact.map((event) => ({ event, stream: 'contact' as const })),
      ...history.events.filter(seen).map((event) => ({ event: event as unknown as AnyEvent, stream: 'case' as const })),
    ].sort((a, b) => a.event.position - b.event.position);
    const [names, text] = await Promise.all([
      this.names.of(
        told.flatMap(({ event }) => [event.actor, ...fieldsOf(event, staffFields)]),
        told.flatMap(({ event }) => fieldsOf(event, unitFields)),
      ),
      this.looks.at(actor.id, [{ record: state.caseId, sight, content: told.map(({ event }) => event.data) }]),
    ]);
    return { sight, version: newest.version, past: past?.shown, events: told.map((one) => this.shown(one, sight, names, text)) };
  }

  /** A contact is another record with a wall of its own: who may not see contacts sees the case begin with its application. */
  private async contactEvents(actor: Actor, unit: Uuid, contactId: Uuid | undefined, sight: ShownSight): Promise<readonly AnyEvent[]> {
    if (contactId === undefined) return [];
    const events = await this.store.readStream(LEDGER.main, streamOf('contact', contactId));
    const at = events[0]?.data['unit'];
    return sightOf(caseAccess, 'cases.contact', actor, { unit: isUuid(at) ? at : unit }) === sight ? events : [];
  }

  private shown({ event, stream }: Told, sight: ShownSight, names: NameBook, text: ShowText): TimelineEvent {
    const { meansZh, means } = this.catalogue.fact(event.type);
    const show = (ref: SealedRef): string | null => text(ref, this.kindOf(event, ref), sight) ?? null;
    const { late, ...data } = event.data as { readonly late?: { readonly evidence?: unknown; readonly reason?: unknown } };
    const system = event.actor.startsWith('system:');
    const named: Named[] = [
      ...fieldsOf(event, staffFields).map((id) => names.staff(id)),
      ...fieldsOf(event, unitFields).map((id) => names.unit(id)),
    ];
    const why = reasons.map((field) => asRef(event.data[field])).find((ref) => ref !== undefined);
    return {
      position: event.position,
      version: event.version,
      stream,
      type: event.type,
      means: { zh: meansZh, en: means },
      at: event.at,
      on: event.on,
      actor: names.staff(event.actor),
      system,
      why: why && show(why),
      late: late && (replaceRefs(late, show) as TimelineEvent['late']),
      named,
      data: replaceRefs(data, show) as Record<string, unknown>,
    };
  }

  private kindOf(event: AnyEvent, ref: SealedRef): PersonalKind {
    return this.catalogue.personalKind(event.type, ref.p) ?? 'text';
  }
}

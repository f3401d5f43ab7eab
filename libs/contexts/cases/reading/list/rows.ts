import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { caseAccess } from '../../access';
import { isCollective } from '../../intake/collective';
import { causeShown } from '../causes';
import { nextOf } from '../clocks';
import { nextDate } from '../dates';
import { shownFigures } from '../figures';
import { Looks, type ShowText } from '../looks';
import { QUEUES } from '../queues';
import type { ShownSight } from '../shown/common';
import type { CaseRow, WaitingShown } from '../shown/list';
import type { CaseRecord } from './queries';

const sightFor = (actor: Actor, { unit, alsoAt, handler }: CaseRecord): ShownSight =>
  sightOf(caseAccess, 'cases.read', actor, { unit, alsoAt: alsoAt ?? undefined, assignedTo: handler ?? undefined }) === 'full'
    ? 'full'
    : 'masked';

const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;

/** The longest of the waits that are too long on this day. */
function waitingOf({ lateAfter, quietSince, firmSince }: CaseRecord, today: LocalDate): WaitingShown | undefined {
  const { body, proceeding, firm } = QUEUES.waiting;
  // of most cases nobody is waited for: their days are years away, and need not be counted
  return [
    { what: 'body' as const, since: lateAfter, allowed: body.days },
    { what: 'proceeding' as const, since: quietSince, allowed: proceeding.days },
    { what: 'firm' as const, since: firmSince, allowed: firm.days },
  ]
    .filter(({ since }) => since < today)
    .map(({ what, since, allowed }) => ({ what, since, days: daysBetween(since, today), allowed }))
    .filter(({ days, allowed }) => days > allowed)
    .map(({ what, since, days }) => ({ what, since, days }))
    .toSorted((a, b) => b.days - a.days)[0];
}

function rowOf(record: CaseRecord, sight: ShownSight, text: ShowText, today: LocalDate): CaseRow {
  const next = nextOf(record.clocks);
  return {
    caseId: record.caseId,
    sight,
    stage: record.stage,
    number: orAbsent(record.number),
    registration: record.registration,
    unit: { id: record.unit, name: record.unitName ?? '' },
    applicant: text(record.applicant, 'name', sight),
    applicants: record.applicants,
    respondent: record.respondentName ?? text(record.respondent, 'name', sight) ?? orAbsent(record.projectName),
    respondents: record.respondents,
    collective: isCollective(record.applicants),
    cause: causeShown({ code: record.causeCode, version: record.causeVersion }),
    matter: record.matter,
    aidForm: record.aidForm,
    categories: record.categories,
    handler: record.handler ? { id: record.handler, name: text(record.handlerName, 'name', 'full') ?? '' } : undefined,
    appliedOn: record.appliedOn,
    decidedOn: orAbsent(record.decidedOn),
    closedOn: orAbsent(record.closedOn),
    unconfirmed: record.confirmBy !== null,
    overdue: record.overdueAfter < today,
    next: next && nextDate(next, today),
    urgent: record.urgent,
    objected: record.objected,
    waiting: record.ended ? undefined : waitingOf(record, today),
    amounts: shownFigures({
      applied: orAbsent(record.applied),
      claimed: orAbsent(record.claimed),
      awarded: orAbsent(record.awarded),
      received: orAbsent(record.received),
    }),
    changedAt: record.changedAt.toISOString(),
    position: record.position,
  };
}

/** Turns records of the read model into rows of a page: personal values opened or masked, looks recorded; the staff in their office are no look. */
@Injectable()
export class CaseRows {
  constructor(private readonly looks: Looks) {}

  /** `sight`: how the rows are shown, where it is not the actor's own: files show masks to everybody. */
  async of(actor: Actor, records: readonly CaseRecord[], today: LocalDate, sight?: ShownSight): Promise<CaseRow[]> {
    const sights = records.map((record) => sight ?? sightFor(actor, record));
    const looked = records.map(({ caseId: record, applicant, respondent }, index) => ({
      record,
      sight: sights[index] as ShownSight,
      content: [applicant, respondent],
    }));
    const staff = records.map(({ handlerName }) => handlerName);
    const text = await this.looks.at(actor.id, looked, staff);
    return records.map((record, index) => rowOf(record, sights[index] as ShownSight, text, today));
  }
}

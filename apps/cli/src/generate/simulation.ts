import { caseDecider } from '@gongyuan/contexts/cases/case';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { closeConvertedContact } from '@gongyuan/contexts/cases/intake/policies';
import type { Case } from '@gongyuan/contexts/cases/state';
import type { Decider } from '@gongyuan/kernel/decider';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';
import { policyKey, systemActor } from '@gongyuan/platform/projections/policy-runner';
import { shift } from '../demo/plan';
import { application, channel, company, said, statement } from './applications';
import { type Course, courseOf, type Next, type Steps } from './course';
import type { People, PersonSaid } from './invented-people';
import { Full, type MemoryLedger, type Sending } from './memory-ledger';
import type { Desk, Office } from './office';
import type { Random } from './random';

/** A case, its contact and its two numbers come to so many events on average; an application alone to so many, its contacts to so many. */
const EVENTS_PER_CASE = 14.4;
const EVENTS_PER_APPLICATION = 2;
const EVENTS_OF_CONTACTS = 1;
/** Beyond the last day the ledger is filled up at this multiple of the pace. */
const HURRY = 20;
const SPARE_DAYS = 400;
const POLICY_MS = 200;
const OPENS_AT = 30 * 60_000; // 08:30 in Shanghai, after midnight UTC
const OPEN_FOR = 9 * 3_600_000;
/** 00:05 in Shanghai, counted from midnight UTC of the day. */
const NIGHT = 5 * 60_000 - 8 * 3_600_000;

interface Task {
  /** Milliseconds after midnight UTC of its day. */
  readonly at: number;
  readonly run: (now: Instant) => void;
}

export interface SimulationDeps {
  readonly ledger: MemoryLedger;
  readonly office: Office;
  readonly people: People;
  readonly steps: Steps;
  readonly random: Random;
  readonly isWorkingDay: (day: LocalDate) => boolean;
  /** First day, and about the last one. */
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly events: number;
  readonly shape?: Shape;
}

/** Histories that differ from those of an office: for what is measured on many cases. */
export interface Shape {
  /** Cases take so many steps at most, the application included. */
  readonly stepsPerCase?: number;
  /** The share of applications that are withdrawn at once. */
  readonly withdrawn?: number;
  /** False: everybody brings the form at once. */
  readonly contacts?: boolean;
}

/** How many events a case comes to on average, with its contact and its numbers. */
export function eventsPerCase({ stepsPerCase = EVENTS_PER_CASE, withdrawn = 0, contacts = true }: Shape = {}): number {
  const begun = EVENTS_PER_APPLICATION + (contacts ? EVENTS_OF_CONTACTS : 0);
  return withdrawn * (begun + 1) + (1 - withdrawn) * Math.min(EVENTS_PER_CASE, begun + stepsPerCase - 1);
}

/** The offices at work, day after day: people come, applications are made, cases take their steps in the order of time. */
export class Simulation {
  private readonly agenda = new Map<LocalDate, Task[]>();
  private readonly days: readonly LocalDate[];

  constructor(private readonly deps: SimulationDeps) {
    const days: LocalDate[] = [];
    for (let day = deps.first; day <= shift(deps.last, SPARE_DAYS); day = shift(day, 1)) if (deps.isWorkingDay(day)) days.push(day);
    this.days = days;
  }

  /** Plays day after day until the ledger is full. Yields after each day. */
  *play(): Generator<LocalDate> {
    const { ledger, events, first, last, random } = this.deps;
    const pace = (events - ledger.position) / eventsPerCase(this.deps.shape) / this.days.filter((day) => day <= last).length;
    let due = 0;
    for (let day = first; ; day = shift(day, 1)) {
      if (this.deps.isWorkingDay(day))
        for (due += pace * (day <= last ? 0.5 + random.fraction() : HURRY); due >= 1; due--) this.somebodyComes(day);
      const tasks = this.agenda.get(day) ?? [];
      this.agenda.delete(day);
      if (this.perform(day, tasks)) return;
      yield day;
    }
  }

  /** True when the ledger is full. What there is no room for is left out: a case may stand still at the end. */
  private perform(day: LocalDate, tasks: Task[]): boolean {
    const { ledger, events } = this.deps;
    const midnight = Date.parse(`${day}T00:00:00Z`);
    tasks.sort((a, b) => a.at - b.at);
    for (const task of tasks) {
      if (ledger.position >= events) return true;
      try {
        task.run(new Date(midnight + task.at).toISOString());
      } catch (error) {
        if (!(error instanceof Full)) throw error;
      }
    }
    return ledger.position >= events;
  }

  private put(day: LocalDate, at: number, run: Task['run']): void {
    const tasks = this.agenda.get(day);
    if (tasks) tasks.push({ at, run });
    else this.agenda.set(day, [{ at, run }]);
  }

  private inOfficeHours(): number {
    return OPENS_AT + this.deps.random.below(OPEN_FOR);
  }

  /** The working day so many working days after one; none in a time that is not played any more. */
  private workingDayAfter(day: LocalDate, count: number): LocalDate | undefined {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] as LocalDate) < day) low = middle + 1;
      else high = middle;
    }
    return this.days[low + count];
  }

  /** Somebody asks a question, or asks and applies, or brings the form at once. */
  private somebodyComes(day: LocalDate): void {
    const { random, office, people, shape } = this.deps;
    const desk = random.pick(office.desks);
    const person = people.come();
    const comeFirst = shape?.contacts !== false;
    if (comeFirst && random.chance(0.25)) this.contact(day, desk, people.come(), false);
    if (comeFirst && random.chance(0.35)) this.contact(day, desk, person, true);
    else this.put(day, this.inOfficeHours(), (now) => this.apply(day, desk, person, now));
  }

  private contact(day: LocalDate, desk: Desk, person: PersonSaid, applies: boolean): void {
    const { random } = this.deps;
    const contactId = random.uuidAt(Date.parse(day));
    const registrar = random.pick(desk.registrars);
    this.put(day, this.inOfficeHours(), (now) => {
      const command = {
        type: 'RegisterContact',
        contactId,
        unit: desk.unit,
        channel: channel(random),
        person: said(person),
        organisation: random.chance(0.6) ? company(random) : undefined,
        summary: statement(random, '反映单位拖欠工资，咨询如何维权'),
      };
      this.send(contactDecider, contactId, command, { actor: registrar, now });
      const later = this.workingDayAfter(day, random.between(1, 4));
      if (!later) return;
      if (applies) this.put(later, this.inOfficeHours(), (at) => this.apply(later, desk, person, at, contactId));
      else
        this.put(later, this.inOfficeHours(), (at) => {
          const ending = random.chance(0.6) ? { outcome: 'answered' } : { outcome: 'referred', referredTo: 'arbitration' };
          const close = { type: 'CloseContact', contactId, ...ending, note: '已经电话答复来访人，告知准备的材料和办理途径' };
          this.send(contactDecider, contactId, close, { actor: registrar, now: at });
          this.deps.ledger.forget(streamOf('contact', contactId));
        });
    });
  }

  private apply(day: LocalDate, desk: Desk, person: PersonSaid, now: Instant, contactId?: Uuid): void {
    const { random, people } = this.deps;
    const caseId = random.uuidAt(Date.parse(now));
    const course = courseOf(caseId, desk, random, this.deps.shape?.withdrawn);
    const command = { ...application(people, random, day, person), caseId, unit: desk.unit, contactId };
    const events = this.send(caseDecider, caseId, command, { actor: course.registrar, now });
    if (contactId) this.closeContact(events[0] as AnyEvent, contactId, now);
    this.goOn(course, day, 1);
  }

  /** As the policy does it, under the key that the policy will use: when a worker comes to the event, it is settled already. */
  private closeContact(applied: AnyEvent, contactId: Uuid, now: Instant): void {
    const at = new Date(Date.parse(now) + POLICY_MS).toISOString();
    const { name, on } = closeConvertedContact;
    for (const { command } of on['Applied']?.(applied) ?? [])
      this.send(contactDecider, contactId, command, { actor: systemActor(name), now: at, key: policyKey(`${name}/0`, applied) });
    this.deps.ledger.forget(streamOf('contact', contactId));
  }

  private goOn(course: Course, day: LocalDate, taken: number): void {
    const { ledger, steps, shape } = this.deps;
    const { stepsPerCase = Number.POSITIVE_INFINITY } = shape ?? {};
    const stream = streamOf('case', course.caseId);
    const state: Case = ledger.fold(caseDecider, stream);
    const next = state.stage === 'none' || taken >= stepsPerCase ? undefined : steps.next(course, state, day);
    const on = next && this.dayOf(next, day);
    if (!next || !on) {
      ledger.forget(stream);
      return;
    }
    this.put(on, 'night' in next.when ? NIGHT : this.inOfficeHours(), (now) => {
      this.send(caseDecider, course.caseId, next.command, { actor: next.by, now });
      this.goOn(course, on, taken + 1);
    });
  }

  private dayOf({ when }: Next, day: LocalDate): LocalDate | undefined {
    return 'night' in when ? when.night : this.workingDayAfter(day, when.workingDays);
  }

  private send<S>(decider: Decider<S>, id: Uuid, command: { readonly type: string }, sending: Sending): readonly AnyEvent[] {
    return this.deps.ledger.send(decider, id, command, sending);
  }
}

import type { CheckupAnswer, CheckupKind } from '@gongyuan/contexts/outreach/checkup/codes';
import { GiveAdvice, OpenCheckup, RecordAnswers } from '@gongyuan/contexts/outreach/checkup/commands';
import { checkupDecider } from '@gongyuan/contexts/outreach/checkup/decider';
import { questionnaireFor } from '@gongyuan/contexts/outreach/checkup/questionnaires';
import type { Actor } from '@gongyuan/kernel/env';
import { type Past, sentences } from '@gongyuan/platform/testing/given';
import { CITY, handler, make, office, registrar } from './case-work';

/** Legal check-ups of the small office of `case-work.ts`, played up to any step. */

export const CHECKUP = '00000000-0000-4000-8000-0000000000e1';

const begin = sentences(checkupDecider, { actor: registrar });

/** Sentences about a check-up: `given(...answered).as(handler).on('2026-06-12').when(…)`. */
export const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));

/** The events of a command, as a past to give. */
export function played(past: readonly Past[], actor: Actor, command: { type: string; occurredOn: string }): readonly Past[] {
  const events = given(...past)
    .as(actor)
    .on(command.occurredOn)
    .when(command)
    .events();
  return [...past, ...events.map((event) => ({ ...event, actor: actor.id }))];
}

/** Every question answered with what gives no finding, but for those that are named. */
export const answersOf = (kind: CheckupKind, but: Readonly<Record<string, CheckupAnswer>> = {}) =>
  (questionnaireFor(kind, '2026-06-10')?.questions ?? []).map(({ code, answers, finding }) => ({
    question: code,
    answer: but[code] ?? (answers.find((answer) => !(answer in finding.on)) as CheckupAnswer),
  }));

export const openEnterprise = (fields: Partial<OpenCheckup> = {}): OpenCheckup =>
  make(OpenCheckup, {
    ...{ checkupId: CHECKUP, occurredOn: '2026-06-10', unit: CITY, kind: 'enterprise', organisation: '某某食品有限公司' },
    ...{ creditCode: '91140702MA0K00013A', employees: 120, examiners: ['handler'] },
    contactPerson: { subject: 'manager', name: '经理甲', phone: '13900000000' },
    ...fields,
  });

export const openWorker = (fields: Partial<OpenCheckup> = {}): OpenCheckup =>
  make(OpenCheckup, {
    ...{ checkupId: CHECKUP, occurredOn: '2026-06-10', unit: CITY, kind: 'worker', organisation: '某平台', examiners: ['handler'] },
    worker: { person: { subject: 'rider', name: '骑手甲', phone: '13800000000' }, categories: ['new-employment'], occupation: 'courier' },
    ...fields,
  });

const on = { checkupId: CHECKUP };
export const opened = played([], registrar, openEnterprise());
export const answered = played(
  opened,
  handler,
  make(RecordAnswers, {
    ...{ ...on, occurredOn: '2026-06-10', note: '人事经理陪同' },
    answers: answersOf('enterprise', { 'written-contract': 'partly', 'overtime-pay': 'no' }),
  }),
);
export const advise = (fields: Partial<GiveAdvice> = {}): GiveAdvice =>
  make(GiveAdvice, {
    ...{ ...on, occurredOn: '2026-06-12', way: 'in-person', receiver: { subject: 'manager', name: '经理甲' } },
    advice: [
      { finding: 'written-contract', text: '补订合同', dueOn: '2026-07-01' },
      { finding: 'overtime-pay', text: '补发加班费', dueOn: '2026-07-10' },
    ],
    ...fields,
  });
export const advised = played(answered, handler, advise());

import type { TFunction } from 'i18next';
import { type Dictionary, label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import type { CaseEvent } from '../types';

type Data = Readonly<Record<string, unknown>>;
/** A line of an event's story: its name (may be none) and what is so. */
export type Line = readonly [name: string, text: string];

const record = (value: unknown): Data => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {});
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const code = (dictionary: Dictionary, value: unknown): string => label(dictionary, words(value));

function amounts(data: Data, t: TFunction): Line[] {
  const figures = record(data['amounts']);
  return (['claimed', 'awarded', 'received'] as const).flatMap((figure) =>
    typeof figures[figure] === 'number' ? [[t(`amount.${figure}`), yuan(figures[figure])] as const] : [],
  );
}

const due = (name: 'reviewDue' | 'assignDue' | 'fileDue' | 'meetingDue' | 'checkDue', data: Data, t: TFunction): Line[] =>
  lastDay(t(`dates.${name}`), data[name], t);

const lastDay = (name: string, date: unknown, t: TFunction): Line[] => {
  const { rule, dueOn } = record(date);
  return words(rule) ? [[name, words(dueOn) || t('dates.waitHolidays')]] : [];
};

/** Parts of an application that a correction may carry. */
const corrected = [
  'applicants',
  'respondents',
  'agent',
  'matter',
  'cause',
  'aidForm',
  'statement',
  'requests',
  'limitation',
  'employmentEndedOn',
  'harmKnownOn',
] as const;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Names of parties, organisations and people alike. */
const namesOf = (value: unknown, t: TFunction): string =>
  list(value)
    .map((one) => words(record(one)['name']) || words(record(record(one)['person'])['name']))
    .filter(Boolean)
    .join(t('punctuation.list'));

const codes = (dictionary: Dictionary, value: unknown, t: TFunction): string =>
  list(value)
    .map((one) => code(dictionary, one))
    .join(t('punctuation.list'));

/** Which decision, and which of its steps. */
const signed = (data: Data, t: TFunction): Line[] => [
  [t('approval.decision'), code('steppedDecision', data['decision'])],
  ...(typeof data['step'] === 'number' ? [[t('approval.step'), t('rules.step', { n: data['step'] })] as const] : []),
];

const stories: Readonly<Record<string, (data: Data, t: TFunction, named: (id: unknown) => string) => readonly Line[]>> = {
  ContactRegistered: (data, t) => [[t('contact.channel'), code('channel', data['channel'])]],
  ContactClosed: (data, t) => [
    [t('contact.outcome'), [code('contactOutcome', data['outcome']), code('referral', data['referredTo'])].filter(Boolean).join(' · ')],
  ],
  Applied: (data, t) => [
    [t('case.registration'), words(data['registration'])],
    [t('apply.signedOn'), words(data['signedOn'])],
    ...due('reviewDue', data, t),
  ],
  ApplicationCorrected: (data, t) => [
    [
      t('correct.parts'),
      [...corrected.filter((part) => part in data), ...list(data['removed'])]
        .map((part) => label('part', words(part)))
        .join(t('punctuation.list')),
    ],
  ],
  ApplicantsAdded: (data, t) => [[t('roster.whom'), namesOf(data['applicants'], t)]],
  RespondentAdded: (data, t) => [[t('apply.respondents'), namesOf([data['respondent']], t)]],
  PartyCorrected: (data, t) => [[t('roster.which'), namesOf([...list(data['applicants']), ...list(data['respondents'])], t)]],
  RepresentativesNamed: (data, t) => [[t('roster.speakers'), t('cases.people', { n: list(data['representatives']).length })]],
  ConsentGiven: (data, t) => [[t('consent.kinds'), code('consentKind', data['kind'])]],
  ConsentWithdrawn: (data, t) => [[t('consent.kind'), code('consentKind', data['kind'])]],
  CaseLinked: (data, t) => [[t('link.kind'), code('linkKind', data['kind'])]],
  SupplementRequested: (data, t) => [
    [
      t('supplement.item'),
      (Array.isArray(data['items']) ? data['items'] : [])
        .map((item) => code('supplementItem', record(item)['code']))
        .join(t('punctuation.list')),
    ],
    [t('supplement.supplyBy'), words(data['supplyBy'])],
  ],
  MaterialsSupplied: (data, t) => due('reviewDue', data, t),
  CaseTransferred: (data, t, named) => [
    [t('transfer.from'), named(data['sender'])],
    [t('transfer.to'), named(data['unit'])],
  ],
  TransferAccepted: (data, t, named) => [
    [t('transfer.to'), named(data['unit'])],
    [t('transfer.registration'), words(data['registration'])],
  ],
  TransferReturned: (data, t, named) => [[t('transfer.to'), named(data['unit'])]],
  TransferRecalled: (data, t, named) => [[t('transfer.to'), named(data['unit'])]],
  MeansAssessed: (data, t) => [
    [t('means.way'), [code('meansWay', data['way']), code('article', data['article'])].filter(Boolean).join(' · ')],
    [t('means.proof'), words(data['proof'])],
  ],
  ReviewOpinionGiven: (data, t) => [[t('review.recommends'), code('recommendation', data['recommends'])]],
  DecisionEndorsed: (data, t, named) => [...signed(data, t), [t('approval.signer'), named(data['endorsedBy'])], ...paper(data, t)],
  DecisionSentBack: (data, t) => signed(data, t),
  TerminationProposed: (data, t) => [[t('termination.ground'), code('terminationGround', data['ground'])]],
  AidGranted: (data, t) => [[t('cases.number'), words(data['number'])], ...paper(data, t), ...due('assignDue', data, t)],
  AidRefused: (data, t) => [
    [t('decision.reason'), code('refusalReason', data['reason'])],
    [t('decision.objectTo'), words(data['objectTo'])],
    ...paper(data, t),
  ],
  UrgentAidGiven: (data, t) => [[t('urgent.ground'), code('urgentGround', data['ground'])]],
  ObjectionRaised: (data, t, named) => [
    [t('objection.against'), code('objectedDecision', data['against'])],
    [t('objection.unit'), named(data['unit'])],
  ],
  ObjectionDecided: (data, t) => {
    const against = data['against'] === 'termination' ? 'termination' : 'refusal';
    return [[t('objection.result'), t(`objection.${data['upheld'] === true ? 'upheld' : 'rejected'}.${against}`)]];
  },
  FirmAsked: (data, t, named) => [[t('assignment.firm'), named(data['firmUnit'])]],
  ReplacementAsked: (data, t) => [[t('assignment.askedBy'), code('replacementAsker', data['askedBy'])]],
  HandlerReplaced: (data, t, named) => [
    [t('assignment.replaced'), named(data['from'])],
    [t('assignment.handler'), named(data['handler'])],
    [t('assignment.askedBy'), code('replacementAsker', data['askedBy'])],
  ],
  HandlerAssigned: (data, t, named) => [
    [t('assignment.handler'), [named(data['handler']), named(data['firm'])].filter(Boolean).join(' · ')],
  ],
  AssignmentAccepted: (data, t) => due('meetingDue', data, t),
  MeetingRecorded: (data, t) => [
    [t('meeting.way'), code('meetingWay', data['way'])],
    [t('meeting.informed'), codes('informDuty', data['informed'], t)],
  ],
  ProceedingFiled: (data, t) => [
    [t('proceeding.kind'), code('proceedingKind', data['kind'])],
    [t('proceeding.body'), [words(data['body']), words(data['number'])].filter(Boolean).join(' · ')],
  ],
  ProceedingProgressed: (data, t) => [
    [t('proceeding.step'), code('progressStep', data['step'])],
    [t('proceeding.number'), words(data['number'])],
    [t('proceeding.procedure'), code('procedure', data['procedure'])],
  ],
  HearingScheduled: (data, t) => [[t('hearing.on'), [words(data['hearingOn']), words(data['time'])].filter(Boolean).join(' ')]],
  HearingHeld: (data, t) => [
    [t('hearing.attended'), data['attended'] === false ? t('hearing.wasNotThere') : t('hearing.wasThere')],
    [t('hearing.adjourned'), data['adjourned'] === true ? t('hearing.goesOn') : t('hearing.isOver')],
  ],
  DocumentRecorded: (data, t) => [
    [t('doc.kind'), code('archiveItem', data['kind'])],
    [t('doc.title'), words(data['title'])],
  ],
  WorkLogged: (data, t) => [
    [t('worklog.minutes'), typeof data['minutes'] === 'number' ? t('worklog.nMinutes', { n: data['minutes'] }) : ''],
  ],
  MajorMatterReported: (data, t) => [
    [t('report.matter'), code('majorMatter', data['matter'])],
    [t('report.reply'), words(data['reply'])],
  ],
  RecoveryRecorded: (data, t) => [
    [t('amount.received'), typeof data['amount'] === 'number' ? yuan(data['amount']) : ''],
    [t('recovery.evidence'), words(data['evidence'])],
  ],
  RecoveryVoided: (data, t) => [[t('amount.received'), typeof data['amount'] === 'number' ? yuan(data['amount']) : '']],
  FileSubmitted: (data, t) => due('checkDue', data, t),
  FileChecked: (data, t) => [
    [t('archive.result'), code('checkResult', data['result'])],
    [t('archive.toSupply'), codes('archiveItem', data['items'], t)],
    [t('archive.resubmitBy'), words(data['resubmitBy'])],
  ],
  AidTerminated: (data, t) => [
    [t('termination.ground'), code('terminationGround', data['ground'])],
    [t('decision.objectTo'), words(data['objectTo'])],
    ...paper(data, t),
  ],
  TerminationReceived: (data, t) => due('fileDue', data, t),
  CallbackRecorded: (data, t) => [
    [t('callback.satisfaction'), code('satisfaction', data['satisfaction'])],
    [t('callback.tookMoney'), code('tookMoney', data['tookMoney'])],
  ],
  OutcomeRecorded: (data, t) => [
    [t('outcome.route'), code('outcomeRoute', data['route'])],
    [t('outcome.number'), words(record(data['document'])['number'])],
    [t('outcome.receivedOn'), words(data['receivedOn'])],
    ...amounts(data, t),
  ],
  CaseClosed: (data, t) => [
    [t('closing.result'), code('closingResult', data['result'])],
    [t('closing.day'), words(data['closingDay'])],
    ...due('fileDue', data, t),
  ],
  NextStepPlanned: (data, t) => [
    [t('step.what'), words(data['what'])],
    [t('step.by'), words(data['by'])],
  ],
  KeyDayRecorded: (data, t) => [
    [t('keyDay.kind'), code('keyDayKind', data['kind'])],
    [t('keyDay.day'), words(data['day'])],
    ...list(data['clocks']).flatMap((one) => lastDay(t('dates.due'), one, t)),
  ],
  DateSettled: (data, t) => [[t('settle.how'), code('settledHow', data['how'])]],
  LimitationInterrupted: (data, t) => [
    [t('limitation.kind'), code('interruptionKind', data['kind'])],
    ...lastDay(t('dates.due'), data['due'], t),
  ],
  LimitationSuspended: (data, t) => [[t('limitation.cause'), code('suspensionCause', data['cause'])]],
  LimitationResumed: (data, t) => lastDay(t('dates.due'), data['due'], t),
  DatesRecounted: (data, t) => list(data['dates']).flatMap((one) => lastDay(t('dates.due'), record(one)['due'], t)),
  NumberIssued: (data, t) => [[t('cases.number'), words(data['number'])]],
};

function paper(data: Data, t: TFunction): Line[] {
  const sheet = record(data['paper']);
  return words(sheet['formNumber']) ? [[t('decision.paper'), `${words(sheet['formNumber'])} · ${words(sheet['signedOn'])}`]] : [];
}

/** What an event says beyond its name and its reason; lines without anything to say are left out. */
export function storyOf(event: Pick<CaseEvent, 'type' | 'data' | 'named'>, t: TFunction): readonly Line[] {
  const named = (id: unknown): string => event.named.find((one) => one.id === id)?.name ?? '';
  return (stories[event.type]?.(event.data, t, named) ?? []).filter(([, text]) => text !== '');
}

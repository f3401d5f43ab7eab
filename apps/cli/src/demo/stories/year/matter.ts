import { AcceptAssignment, AssignHandler, SignRetainer } from '@gongyuan/contexts/cases/assignment/commands';
import type { AidForm, Category, Channel, ClaimItem, Matter, Occupation, Relation, RespondentRole } from '@gongyuan/contexts/cases/codes';
import { RecordConsent } from '@gongyuan/contexts/cases/consents/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { RecordMeeting } from '@gongyuan/contexts/cases/handling/records/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import type { ApplicantInput, RespondentInput } from '@gongyuan/contexts/cases/intake/party-inputs';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { RecordSeal } from '@gongyuan/contexts/cases/seals/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import type { Who } from '../../cast';
import { creditCode, type Gender, landline, mobile, somebody, yuan } from '../../invented';
import { type Plan, shift } from '../../plan';
import { applicant, asker, contactIdOf, numberOn, type Step, staff, step } from '../../script';
import { type County, desk, places } from './places';

/** Who is on the other side: role, name, and the site where there is one. */
export type Against = readonly [role: RespondentRole, name: string, site?: string];

/** One matter as it is told at the desk. Amounts are yuan. */
export interface Told {
  readonly key: string;
  /** Tells people, firms and telephones of the script apart; 210 to 499. */
  readonly n: number;
  /** The working day of the script on which somebody calls or comes. */
  readonly start: number;
  readonly county: County;
  readonly handler: Who;
  readonly channel: Channel;
  readonly worker: readonly [name: string, gender: Gender, birthDate: string, address: string];
  readonly occupation: Occupation;
  readonly occupationNote?: string;
  readonly categories?: Category[];
  readonly relation?: Relation;
  readonly against: readonly Against[];
  readonly claims: readonly (readonly [ClaimItem, number])[];
  readonly matter?: Matter;
  readonly cause: string;
  readonly aidForm?: AidForm;
  /** What was said on the telephone or at the window. */
  readonly call: string;
  readonly statement: string;
  readonly requests: string;
  readonly opinion: string;
  /** So many days ago the employment ended, or the harm became known. */
  readonly ended?: number;
  readonly harmed?: number;
  /** Papers that exempt from a look at means; without them a pledge is taken. */
  readonly exempt?: string;
}

const CODES_OF_A_MATTER = 4;

export const respondentsOf = ({ n, against }: Pick<Told, 'n' | 'against'>): RespondentInput[] =>
  against.map(([role, name, projectName], index) =>
    role === 'foreman' || role === 'tortfeasor'
      ? { kind: 'person', role, person: { name, phone: mobile(1_000 + n) }, projectName }
      : {
          kind: 'organisation',
          role,
          name,
          projectName,
          creditCode: creditCode(n * CODES_OF_A_MATTER + index),
          ...(index === 0 ? { phone: landline(n) } : {}),
        },
  );

const HOURS = ['08:47', '09:12', '09:38', '10:05', '10:41', '11:16', '14:38', '15:07', '15:44', '16:22', '16:58'] as const;

/** An hour of the day for a matter; in the same matter a later `which` of one day is a later hour. */
export const hour = (n: number, which = 0): string => HOURS[((n * 3) % 7) + which] as string;

const workerOf = ({ n, worker }: Told) => somebody(n, ...worker);

const channelWords: Partial<Record<Channel, string>> = {
  visit: '申请表原件，本人在窗口签字',
  phone: '申请表原件，来电后本人到窗口签字',
  online: '电子申请表，本人手写签名扫描件',
};

const applicantOf = (m: Told): ApplicantInput => ({
  person: { ...workerOf(m), subject: asker },
  categories: m.categories ?? [],
  occupation: m.occupation,
  occupationNote: m.occupationNote,
  relation: m.relation ?? 'labour',
  claims: m.claims.map(([item, amount]) => ({ item, amount: yuan(amount) })),
});

/** Somebody calls or comes, on day 0, and signs the form on day 1. */
export function applied(m: Told, { day, ahead }: Plan, fields: Partial<Apply> = {}): readonly Step[] {
  const unit = unitIdOf(places[m.county].code);
  const by = desk(m.county, 'registrar');
  const worker = workerOf(m);
  const back = (days: number | undefined) => (days === undefined ? undefined : shift(day(0), -days));
  const hotline = m.channel === 'hotline-12345' || m.channel === 'hotline-12351';
  const order = hotline
    ? { number: `${m.channel.slice(-5)}-${day(0).replaceAll('-', '')}-${String(m.n)}`, returnBy: shift(day(0), 10) }
    : undefined;
  return [
    step(day(0), hour(m.n), by, RegisterContact, {
      unit,
      channel: m.channel,
      person: { name: worker.name, phone: worker.phone },
      organisation: m.against[0]?.[1],
      summary: m.call,
      order,
    }),
    step(ahead(1), hour(m.n + 2), by, Apply, {
      unit,
      contactId: contactIdOf(m),
      channel: m.channel,
      order,
      signedOn: ahead(1),
      formEvidence: channelWords[m.channel] ?? '申请表原件，本人签字',
      applicants: [applicantOf(m)],
      respondents: respondentsOf(m),
      matter: m.matter ?? 'labour-or-pay',
      cause: { code: m.cause, version: '2026' },
      aidForm: m.aidForm ?? 'mediation-arbitration',
      statement: m.statement,
      requests: m.requests,
      employmentEndedOn: back(m.ended),
      harmKnownOn: back(m.harmed),
      ...fields,
    }),
  ];
}

/** The coordinator looks at means and recommends, on day 2. */
export const reviewed = (m: Told, { ahead }: Plan): readonly Step[] => {
  const by = desk(m.county, 'coordinator');
  return [
    step(
      ahead(2),
      hour(m.n),
      by,
      AssessMeans,
      m.exempt === undefined ? { way: 'pledge', proof: '经济困难状况个人诚信承诺书' } : { way: 'exempt', ground: 3, proof: m.exempt },
    ),
    step(ahead(2), hour(m.n, 1), by, ReviewOpinion, { recommends: 'grant', opinion: m.opinion }),
  ];
};

/** Aid is given on day 3 and the decision sealed; a handler is assigned on day 4. */
export const granted = (m: Told, { ahead }: Plan): readonly Step[] => [
  step(ahead(3), hour(m.n + 1), desk(m.county, 'approver'), GrantAid, { note: '同意给予援助。' }),
  step(ahead(3), hour(m.n + 1, 3), desk(m.county, 'coordinator'), RecordSeal, {
    paper: 'decision',
    number: numberOn('decision'),
    copies: 2,
  }),
  step(ahead(4), hour(m.n), desk(m.county, 'coordinator'), AssignHandler, { handler: staff(m.handler) }),
];

/** The handler accepts, meets the client and has the papers signed, on days 5 and 6. */
export const taken = (m: Told, { ahead }: Plan, from = 5): readonly Step[] => [
  step(ahead(from), hour(m.n), m.handler, AcceptAssignment, {}),
  step(ahead(from + 1), hour(m.n), m.handler, RecordMeeting, {
    way: 'in-person',
    place: `${places[m.county].name}职工法律援助窗口`,
    informed: ['agency', 'judicial-aid', 'risks', 'rights'],
    signed: true,
    record: `当事人讲述了经过，核对了请求的数额。${m.requests}`,
  }),
  step(ahead(from + 1), hour(m.n, 1), m.handler, SignRetainer, {
    agreement: '委托协议一式两份，一份存承办人处',
    authority: '授权委托书原件一份',
  }),
  step(ahead(from + 1), hour(m.n, 2), m.handler, RecordConsent, {
    subject: applicant(0),
    kinds: m.matter === 'injury' ? ['sensitive', 'medical', 'share-authorities'] : ['share-firm', 'share-authorities'],
    evidence: '同意书原件，随委托手续存放',
  }),
];

/** From the first call to a handler at work, days 0 to 6. */
export const opened = (m: Told, plan: Plan): readonly Step[] => [
  ...applied(m, plan),
  ...reviewed(m, plan),
  ...granted(m, plan),
  ...taken(m, plan),
];

/** All that is asked for, in yuan. */
export const asked = ({ claims }: Told): number => claims.reduce((all, [, amount]) => all + amount, 0);

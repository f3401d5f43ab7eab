import { AcceptAssignment, AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import type { Answer } from '@gongyuan/platform/commands/answer';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import type { Type } from '@nestjs/common';
import { type CaseHouse, caseHouse, type Sending, type Visitor } from './case-house';

/** A city and three counties at work, for tests of what readers are answered over HTTP. */

export const city = unitIdOf('140700');
export const yuci = unitIdOf('140702');
export const taigu = unitIdOf('140703');
export const yushe = unitIdOf('140721');

/** In every personal value: where it must not be, it is easily found. */
export const CANARY = '金丝雀';
export const ID_NUMBER = '11010519491231002X';
export const PHONE = '13834440001';

/** Everybody of this office, by the login they have. */
const staff = {
  registrar: [['registrar', yuci]],
  coordinator: [['coordinator', yuci]],
  approver: [['approver', yuci]],
  lawyer: [['handler', city]],
  otherlawyer: [['handler', city]],
  citydesk: [['coordinator', city]],
  taigudesk: [['registrar', taigu]],
  yushedesk: [['registrar', yushe]],
  auditor: [['auditor', city]],
  admin: [['admin', city]],
} as const;
export type Login = keyof typeof staff;

export const worker = (name: string, phone: string, idNumber?: string) => ({
  person: { name, phone, idNumber, address: `${CANARY}村三号` },
  categories: ['migrant-worker'],
  relation: 'labour',
  claims: [{ item: 'wages', amount: 1_234_500 }],
});

export const application = (over: object = {}) => ({
  unit: yuci,
  signedOn: '2026-06-01',
  formEvidence: `${CANARY}申请表原件`,
  channel: 'visit',
  applicants: [worker(`${CANARY}甲`, PHONE, ID_NUMBER)],
  respondents: [
    { kind: 'organisation', role: 'general-contractor', name: '某建筑公司', phone: '03543330000' },
    { kind: 'person', role: 'foreman', person: { name: `${CANARY}老板`, phone: '13900000000' } },
  ],
  matter: 'labour-or-pay',
  cause: { code: '205(5)', version: '2026' },
  aidForm: 'mediation-arbitration',
  statement: `${CANARY}拖欠工资`,
  ...over,
});

export interface CaseOffice {
  readonly house: CaseHouse;
  readonly who: Readonly<Record<Login, Visitor>>;
  send<C extends AnyCommand>(login: Login, type: Type<C>, body: object, sending?: Sending): Promise<Answer>;
  /** The body of a page of the list of cases. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  list(login: Login, query?: string): Promise<any>;
  /** The ids of that page. */
  ids(login: Login, query?: string): Promise<string[]>;
}

/** Opens the office: everybody is hired and signed in, nothing has happened yet. */
export async function caseOffice(): Promise<CaseOffice> {
  const house = await caseHouse();
  const who = {} as Record<Login, Visitor>;
  for (const [login, posts] of Object.entries(staff)) await house.hire(login, posts);
  for (const login of Object.keys(staff) as Login[]) who[login] = await house.signIn(login);
  const list: CaseOffice['list'] = async (login, query = '') => (await who[login].get(`/api/cases${query}`)).body;
  return {
    house,
    who,
    send: (login, type, body, sending) => house.send(type, who[login].id, body, sending),
    list,
    ids: async (login, query) => (await list(login, query)).rows.map((row: { caseId: string }) => row.caseId),
  };
}

/** One case that came by phone and is being handled, and one in another county that waits for its review. */
export interface TwoCases {
  readonly contactId: string;
  readonly handled: string;
  /** Case number of the one that is being handled. */
  readonly number: string;
  readonly elsewhere: string;
}

export async function twoCases({ house, who, send }: CaseOffice): Promise<TwoCases> {
  const call = {
    unit: yuci,
    channel: 'hotline-12351',
    person: { name: `${CANARY}甲`, phone: PHONE },
    summary: `${CANARY}来电说欠薪`,
    order: { number: '12351-77', returnBy: '2026-06-10' },
  };
  const { id: contactId } = await send('registrar', RegisterContact, call, { day: '2026-05-30' });
  const { id: handled } = await send('registrar', Apply, application({ contactId }), { day: '2026-06-01' });
  await send('coordinator', AssessMeans, { caseId: handled, way: 'exempt', proof: `${CANARY}居住证` }, { day: '2026-06-02' });
  const opinion = { caseId: handled, recommends: 'grant', opinion: `${CANARY}符合条件` };
  const { version } = await send('coordinator', ReviewOpinion, opinion, { day: '2026-06-03' });
  const granted = await send('approver', GrantAid, { caseId: handled }, { day: '2026-06-04', ifMatch: version });
  const assign = { caseId: handled, handler: who.lawyer.id };
  await send('coordinator', AssignHandler, assign, { day: '2026-06-05', ifMatch: granted.version });
  await send('lawyer', AcceptAssignment, { caseId: handled }, { day: '2026-06-08' });
  const other = application({ unit: taigu, applicants: [worker(`${CANARY}乙`, '13834440002')], employmentEndedOn: '2026-05-01' });
  const { id: elsewhere } = await send('taigudesk', Apply, other, { day: '2026-06-15' });
  await house.catchUp();
  return { contactId, handled, number: granted.numbers[0] as string, elsewhere };
}

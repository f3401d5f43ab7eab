import { dayOf } from '@gongyuan/kernel/time';
import { expected, type Reply, Visitor } from '../support/visitor';

/** The password of everybody in the office of `office`. */
export const PASSWORD = '绵山脚下的柿子又红了一坡';

/** Somebody of the office: login, name, post, and the code of the unit. */
export type Colleague = readonly [login: string, name: string, post: string, code: string];

const COUNTY = '140702';
const three: readonly Colleague[] = [
  ['shenhe', '审核员甲', 'coordinator', COUNTY],
  ['dengji', '登记员甲', 'registrar', COUNTY],
  ['lvshi', '律师乙', 'handler', COUNTY],
];

interface Office {
  readonly today: string;
  /** The unit of the three. */
  readonly unit: string;
  /** Somebody by login, at a door of their own. */
  readonly at: (login: string) => Visitor;
}

/** An office of three and whoever else is named, opened over HTTP: how accounts come about is another story's. */
export async function office(address: string, firstLink: string, others: readonly Colleague[] = []): Promise<Office> {
  const said = (reply: Reply) => expected(reply.status === 201 ? 201 : 200, reply);
  const tokenOf = (link: string) => link.split('#')[1];
  const admin = new Visitor(address);
  said(await admin.post('/api/first-admin', { token: tokenOf(firstLink), login: 'guanli', name: '管理员甲', password: PASSWORD }));
  await admin.signIn('guanli', PASSWORD);
  const { rows } = said(await admin.get('/api/units'));
  const unitOf = (wanted: string): string => rows.find(({ code }: { code: string }) => code === wanted).id;
  const doors = new Map<string, Visitor>();
  for (const [login, name, post, code] of [...three, ...others]) {
    const { id } = said(await admin.post('/api/people', { person: { name }, login }));
    said(await admin.post(`/api/people/${id}/posts`, { post, unit: unitOf(code) }));
    if (post === 'handler') said(await admin.post(`/api/people/${id}/handler-profile`, PROFILE));
    const { link } = said(await admin.post(`/api/people/${id}/password-link`));
    const door = new Visitor(address);
    expected(204, await door.post('/api/password', { token: tokenOf(link), password: PASSWORD }));
    doors.set(login, await door.signIn(login, PASSWORD));
  }
  return { today: dayOf(new Date().toISOString()), unit: unitOf(COUNTY), at: (login) => doors.get(login) as Visitor };
}

const PROFILE = {
  ...{ kind: 'contract-lawyer', firm: '山西某某律师事务所', specialties: ['wages'], counties: [] },
  ...{ maxOpenCases: 20, publicPayroll: false },
};

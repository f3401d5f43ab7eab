import { measureByKey } from '@gongyuan/contexts/programme';
import { type Post, posts } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { creditCode, idNumber } from './invented';
import { bodies } from './knocks';
import type { Target, Words } from './knocks/about';
import { checkupAnswers, photo } from './knocks/outreach';
import { expected, type Reply, type Visitor } from './visitor';
import { firstAdmin, hire, unitOf, type WholeHouse } from './whole-house';

/** Two counties with everybody in the first and a desk in the second: for tests of who may see and do what. */

export const PASSWORD = '后沟古村的枣花开了一整树';

/** Parts of a case that no case here has come to: doors are knocked at with them all the same. */
const things = {
  proceedingId: crypto.randomUUID(),
  hearingId: crypto.randomUUID(),
  recoveryId: crypto.randomUUID(),
  reminderId: crypto.randomUUID(),
  leaveId: crypto.randomUUID(),
};

/** The applicant of every case here. */
export const APPLICANT = { name: '郭同名', phone: '13934440002' };

/** Words that mean nothing: these tests look at who is answered, not at what is said. */
export const words: Words = {
  name: () => '某某',
  text: () => '说明',
  address: () => '某村',
  phone: () => '13934440003',
  idNumber: (of) => idNumber('140702', '19900307', [...of].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 1000),
  traderCode: () => creditCode('92', '140702', 'MA0A1B2C3'),
  birthDate: () => '1990-03-07',
  login: (of) => of,
  password: () => PASSWORD,
  plain: (of) => (of === '单位代码' ? 'X-1' : '某单位'),
  companyCode: () => creditCode('91', '140702', 'MA0A1B2C3'),
};

export interface County {
  readonly unit: string;
  readonly registrar: Visitor;
  readonly coordinator: Visitor;
  readonly approver: Visitor;
  readonly handler: Visitor;
  readonly storekeeper: Visitor;
  /** What requests to this county are about; its case is assigned to its handler. */
  readonly target: Target;
}

export interface TwoCounties {
  readonly city: string;
  /** The administrator of the whole federation. */
  readonly root: Visitor;
  /** One person per post, all of the first county; the login is the post. */
  readonly staff: Readonly<Record<Post, Visitor>>;
  readonly here: County;
  readonly there: County;
  /** The case of the first county that is assigned to another handler than `staff.handler`. */
  readonly neighbour: Target;
  /** Somebody who was signed in when the account was disabled. */
  readonly disabled: Visitor;
  signIn(login: string): Promise<Visitor>;
}

const today = dayOf(new Date().toISOString());

const ok = (reply: Reply) => expected(reply.status === 201 ? 201 : 200, reply);

/** A case that waits for its handler to accept. */
async function assignedCase(
  county: Omit<County, 'target'>,
  handler: Visitor,
): Promise<Pick<Target, 'caseId' | 'applicant' | 'respondent' | 'attachmentId'>> {
  const { registrar, coordinator, approver, unit } = county;
  const { id, version } = ok(
    await registrar.post('/api/cases', {
      unit,
      signedOn: today,
      formEvidence: '原件',
      channel: 'visit',
      applicants: [{ person: APPLICANT, relation: 'labour', categories: ['migrant-worker'] }],
      respondents: [{ kind: 'organisation', role: 'employer', name: '某公司' }],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '欠薪',
    }),
  );
  ok(await coordinator.post(`/api/cases/${id}/assess-means`, { way: 'exempt', proof: '居住证' }));
  ok(await coordinator.post(`/api/cases/${id}/review`, { recommends: 'grant', opinion: '符合条件' }));
  const granted = ok(await approver.post(`/api/cases/${id}/grant`, {}, { ifMatch: version + 2 }));
  ok(await coordinator.post(`/api/cases/${id}/assign`, { handler: handler.id }, { ifMatch: granted.version }));
  ok(await registrar.post(`/api/cases/${id}/attachments`, { item: 'identity', file: new File(['%PDF-1.4'], '身份证.pdf') }));
  const { applicants, respondents, attachments } = ok(await coordinator.get(`/api/cases/${id}`));
  return {
    caseId: id,
    applicant: applicants[0].person.subject,
    respondent: respondents[0].id,
    attachmentId: attachments.rows[0].attachmentId,
  };
}

/** One of everything that has to do with packs: bought, sent, counted, lost, and a hand-out with a sheet. */
async function packsOf({ unit, registrar, coordinator, approver, storekeeper }: Omit<County, 'target'>) {
  const made = async (by: Visitor, path: string, body: object): Promise<string> => ok(await by.post(path, body)).id;
  const keeper = storekeeper.id;
  const kitId = await made(coordinator, '/api/kits', { unit, name: '安全包', rule: 'one-per-person-per-year' });
  ok(await coordinator.post(`/api/kits/${kitId}/versions`, { items: [{ name: '背心', quantity: 1 }], unitCost: 5_000 }));
  const storeId = await made(coordinator, '/api/stores', { unit, name: '仓库', keeper });
  const otherStoreId = await made(coordinator, '/api/stores', { unit, name: '二号仓库', keeper });
  const request = { unit, batchNumber: '2026-01', kitId, kitVersion: 1, quantity: 100, purpose: '发放' };
  const purchaseId = await made(coordinator, '/api/purchases', request);
  const step = async (by: Visitor, name: string, body: object, ifMatch?: number) =>
    ok(await by.post(`/api/purchases/${purchaseId}/${name}`, body, { ifMatch }));
  await step(approver, 'decide', { decision: 'approve' }, 1);
  await step(coordinator, 'contract', { supplier: '某公司', contractNumber: '1', amount: 1 });
  await step(storekeeper, 'check', { good: 100, rejected: 0 });
  await step(coordinator, 'confirm', {});
  await step(storekeeper, 'receive', { storeId, quantity: 100 });
  const lines = [{ batch: purchaseId, quantity: 10 }];
  const transferId = await made(storekeeper, '/api/transfers', { fromStore: storeId, toStore: otherStoreId, lines });
  const countId = await made(storekeeper, '/api/counts', { storeId });
  const varianceId = await made(storekeeper, '/api/variances', { storeId, batch: purchaseId, quantity: 1, reason: '破损' });
  const plan = { unit, kitId, site: '某工地', siteKind: 'building-site', plannedOn: today };
  const handoutId = await made(registrar, '/api/handouts', plan);
  const people = [{ person: { name: APPLICANT.name, phone: APPLICANT.phone } }];
  const sheetId = await made(registrar, `/api/handouts/${handoutId}/sheets`, { team: '钢筋班', people });
  const { position } = ok(await registrar.post(`/api/sheets/${sheetId}/scans`, { file: new File(['%PDF-1.4'], '签领表.pdf') }));
  const { scanId } = ok(await registrar.after(position, `/api/sheets/${sheetId}`)).scans[0];
  const exceptionId = crypto.randomUUID();
  return { scanId, keeper, kitId, storeId, otherStoreId, purchaseId, transferId, countId, varianceId, handoutId, sheetId, exceptionId };
}

/** A delivery that waits to be checked. */
async function reportedDelivery(registrar: Visitor, unit: string): Promise<string> {
  const delivery = { measureId: measureByKey('job-fairs').id, doneOn: '2026-03-02', amount: 1, title: '招聘会', evidence: '照片' };
  return ok(await registrar.post('/api/programme/deliveries', { unit, delivery })).id;
}

/** An activity of today with a lawyer of the county in its team, and a photo of it. */
async function plannedActivity({ coordinator, unit }: Omit<County, 'target'>, lawyer: Visitor) {
  const { id } = ok(
    await coordinator.post('/api/activities', {
      unit,
      kind: 'lecture',
      campaigns: ['respect-law-build-dreams'],
      title: '普法宣讲',
      day: today,
      from: '09:00',
      to: '11:00',
      place: { kind: 'site', name: '某工地' },
      host: '某县总工会',
      partners: [],
      team: [{ person: { subject: lawyer.id }, role: 'lawyer' }],
      expected: 50,
      categories: ['migrant-worker'],
    }),
  );
  const { position } = ok(await coordinator.post(`/api/activities/${id}/photos`, { file: photo('现场') }));
  const { photos } = ok(await coordinator.after(position, `/api/activities/${id}/photos`));
  return { activityId: id as string, photoId: photos[0].photoId as string };
}

/** The check-up of a worker that a lawyer of the county makes, answered. */
async function answeredCheckup({ registrar, unit }: Omit<County, 'target'>, lawyer: Visitor): Promise<string> {
  const worker = { person: APPLICANT, categories: ['new-employment'], occupation: 'courier' };
  const { id } = ok(await registrar.post('/api/checkups', { unit, kind: 'worker', worker, examiners: [lawyer.id] }));
  ok(await lawyer.post(`/api/checkups/${id}/answers`, { answers: checkupAnswers(today) }));
  return id;
}

/** Sets the two counties up, all over HTTP. */
export async function twoCounties(house: WholeHouse): Promise<TwoCounties> {
  const root = await firstAdmin(house, { login: 'root', name: '总管理', password: PASSWORD });
  const city = await unitOf(house, root, '140700');
  const someone = (login: string, held: Post, unit: string) =>
    hire(house, root, { login, name: `同事${login}`, password: PASSWORD, posts: [[held, unit]] });

  type Desk = Pick<County, 'registrar' | 'coordinator' | 'approver' | 'handler' | 'storekeeper'> & { readonly auditor: Visitor };
  const county = async (code: string, { auditor, ...desk }: Desk): Promise<County> => {
    const unit = await unitOf(house, root, code);
    const contact = { unit, channel: 'phone', person: APPLICANT, summary: '欠薪' };
    const { id: contactId } = ok(await desk.registrar.post('/api/contacts', contact));
    const township = { code: `${code}-001`, name: '某镇总工会', shortName: '某镇', kind: 'township', parent: unit };
    const { id: unitId } = ok(await root.post('/api/units', township));
    const lawyers = { code: `${code}-F`, name: '某律师事务所', shortName: '某所', kind: 'firm', parent: unit };
    const { id: firm } = ok(await root.post('/api/units', lawyers));
    const colleague = await someone(`colleague-${code}`, 'registrar', unit);
    const deputy = { forPerson: desk.approver.id, post: 'approver', unit, from: today, to: '2099-01-01' };
    ok(await root.post(`/api/people/${colleague.id}/deputies`, deputy));
    const { posts: held } = ok(await root.after(await house.head(), `/api/people/${colleague.id}`));
    const postOf = (deputised: boolean): string =>
      held.find(({ deputyFor }: { deputyFor: object | null }) => (deputyFor !== null) === deputised).postId;
    return {
      unit,
      ...desk,
      target: {
        unit,
        contactId,
        ...(await plannedActivity({ unit, ...desk }, desk.handler)),
        checkupId: await answeredCheckup({ unit, ...desk }, desk.handler),
        ...(await assignedCase({ unit, ...desk }, desk.handler)),
        ...(await packsOf({ unit, ...desk })),
        sampleId: ok(await auditor.post('/api/samples', { unit, size: 1, reason: '质量抽查' })).id,
        personId: colleague.id,
        postId: postOf(false),
        deputyId: postOf(true),
        unitId,
        // no post of a county gets as far as looking for one
        proposalId: crypto.randomUUID(),
        sessionId: ok(await desk.registrar.get('/api/session')).sessionId,
        ...things,
        handler: desk.handler.id,
        firm,
        approver: desk.approver.id,
        measureId: measureByKey('legal-aid-cases').id,
        deliveryId: await reportedDelivery(desk.registrar, unit),
        token: 'a token that nobody was given',
        login: 'root',
        password: PASSWORD,
        today,
      },
    };
  };

  const [firstUnit, secondUnit] = [await unitOf(house, root, '140702'), await unitOf(house, root, '140703')];
  const staff = {} as Record<Post, Visitor>;
  for (const post of posts) staff[post] = await someone(post, post, firstUnit);
  const here = await county('140702', staff);
  const otherHandler = await someone('other-handler', 'handler', firstUnit);
  const there = await county('140703', {
    registrar: await someone('there-registrar', 'registrar', secondUnit),
    coordinator: await someone('there-coordinator', 'coordinator', secondUnit),
    approver: await someone('there-approver', 'approver', secondUnit),
    handler: await someone('there-handler', 'handler', secondUnit),
    storekeeper: await someone('there-storekeeper', 'storekeeper', secondUnit),
    auditor: await someone('there-auditor', 'auditor', secondUnit),
  });
  const disabled = await someone('disabled', 'registrar', firstUnit);
  ok(await root.post(`/api/people/${disabled.id}/disable`));
  return {
    city,
    root,
    staff,
    here,
    there,
    neighbour: {
      ...here.target,
      ...(await assignedCase(here, otherHandler)),
      ...(await plannedActivity(here, otherHandler)),
      checkupId: await answeredCheckup(here, otherHandler),
      handler: otherHandler.id,
    },
    disabled,
    signIn: (login) => house.visitor().signIn(login, PASSWORD),
  };
}

/** The body that a test of doors sends to an endpoint; undefined for one that takes none. Throws for an endpoint that no test knows. */
export function bodyFor(endpoint: string, about: Target): object | undefined {
  const made = bodies[endpoint];
  if (made) return made(about, words)[0];
  if (endpoint.startsWith('POST ')) throw new Error(`test/support/knocks.ts has no body for ${endpoint}`);
  return undefined;
}

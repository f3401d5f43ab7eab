import { LapseApplication } from '@gongyuan/contexts/cases/intake/commands';
import { GiveReminder } from '@gongyuan/contexts/cases/reminders/commands';
import { measureByKey } from '@gongyuan/contexts/programme';
import type { Post } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { Commands } from '@gongyuan/platform/commands/commands';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { addressOf, bodies } from './knocks';
import type { Target, Words } from './knocks/about';
import { expected, type Reply, type Visitor } from './visitor';
import { firstToken, unitOf, type WholeHouse } from './whole-house';

/** Carries out every command of the product at least once, with everything that can be said in each of them. */

const DAY = 86_400_000;
const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * DAY).toISOString());

/** Everything happened four days ago: it is entered late, with its evidence and its reason. */
const THEN = dayFromNow(-4);

type Desk =
  | 'root'
  | 'viceChair'
  | 'registrar'
  | 'coordinator'
  | 'approver'
  | 'above'
  | 'handler'
  | 'second'
  | 'storekeeper'
  | 'receiver'
  | 'auditor'
  | 'planner'
  | 'chair';

/** Who took part, and what came of it. */
export interface Everything {
  readonly people: Readonly<Record<Desk, Visitor>>;
  /** What a request can be about now: the case that went all the way. */
  readonly target: Target;
  /** Endpoints whose every body was carried out, each with somebody who may send it. */
  readonly carriedOut: ReadonlyMap<string, Visitor>;
}

export async function playEverything(house: WholeHouse, words: Words): Promise<Everything> {
  const people = {} as Record<Desk, Visitor>;
  const carriedOut = new Map<string, Visitor>();
  let about: Target = {
    unit: '',
    contactId: '',
    caseId: '',
    activityId: '',
    checkupId: '',
    personId: '',
    postId: '',
    deputyId: '',
    unitId: '',
    sessionId: '',
    leaveId: '',
    proposalId: '',
    handler: '',
    firm: '',
    approver: '',
    measureId: measureByKey('legal-aid-cases').id,
    deliveryId: '',
    applicant: '',
    attachmentId: '',
    scanId: '',
    photoId: '',
    respondent: '',
    kitId: '',
    purchaseId: '',
    storeId: '',
    otherStoreId: '',
    keeper: '',
    transferId: '',
    countId: '',
    varianceId: '',
    handoutId: '',
    sheetId: '',
    exceptionId: '',
    sampleId: '',
    proceedingId: '',
    hearingId: '',
    recoveryId: '',
    reminderId: '',
    token: '',
    login: '',
    password: '',
    today: THEN,
  };

  /** Sends one of an endpoint's bodies, which must be carried out. */
  async function say(by: Visitor, path: string, { which = 0, more = {} as object, ifMatch = undefined as number | undefined } = {}) {
    const endpoint = `POST ${path}`;
    const variants = bodies[endpoint]?.(about, words);
    const body = variants?.[which];
    if (!body) throw new Error(`There is no body ${which} for ${endpoint}`);
    const reply: Reply = await by.post(addressOf(path, about), { ...body, ...more }, { ifMatch });
    if (reply.status > 204) throw new Error(`${endpoint} ${which} was answered with ${reply.status}: ${reply.text}`);
    carriedOut.set(endpoint, by);
    return reply.body;
  }

  const late = (of: string) => ({ occurredOn: THEN, lateEvidence: words.text(`${of}补记依据`), lateReason: words.text(`${of}补记原因`) });

  /** The same, entered late: for every command that is dated by who sends it. */
  const sayLate = (by: Visitor, path: string, options: { which?: number; more?: object; ifMatch?: number } = {}) =>
    say(by, path, { ...options, more: { ...late(path.split('/').at(-1) as string), ...options.more } });

  const onCase = async (by: Desk, step: string, which = 0, more: object = {}) => {
    const { version } = expected(200, await people[by].get(`/api/cases/${about.caseId}`));
    return sayLate(people[by], `/api/cases/:caseId/${step}`, { which, more, ifMatch: version });
  };

  async function openAccounts(): Promise<void> {
    about = { ...about, token: await firstToken(house) };
    const root = house.visitor();
    await say(root, '/api/first-admin');
    people.root = await root.signIn(words.login('administrator'), words.password('管理员密码'));
    about = { ...about, unit: await unitOf(house, people.root, '140702') };
    const held: readonly (readonly [Desk, Post, string])[] = [
      ['registrar', 'registrar', about.unit],
      ['coordinator', 'coordinator', about.unit],
      ['approver', 'approver', about.unit],
      ['handler', 'handler', about.unit],
      ['storekeeper', 'storekeeper', about.unit],
      ['receiver', 'storekeeper', about.unit],
      ['above', 'approver', await unitOf(house, people.root, '140700')],
      ['second', 'handler', about.unit],
      ['auditor', 'auditor', await unitOf(house, people.root, '140700')],
      // what holds for the whole federation is settled at its top
      ['planner', 'coordinator', await unitOf(house, people.root, '140700')],
      ['chair', 'approver', await unitOf(house, people.root, '140700')],
      ['viceChair', 'approver', await unitOf(house, people.root, '140700')],
    ];
    for (const [desk, post, unit] of held) {
      const account = { person: { name: words.name(desk), phone: words.phone(desk) }, login: words.login(desk) };
      const { id } = await say(people.root, '/api/people', { more: account });
      about = { ...about, personId: id };
      await sayLate(people.root, '/api/people/:personId/posts', { more: { post, unit, from: THEN } });
      people[desk] = await enter(words.login(desk), words.password(desk));
    }
    about = { ...about, handler: people.handler.id, approver: people.approver.id, keeper: people.storekeeper.id };
    // the lawyer of a firm who takes no more cases for now
    const firm = { code: 'F-1', kind: 'firm', name: words.plain('律所'), shortName: words.plain('律所简称').slice(0, 20), oldCodes: [] };
    about = { ...about, firm: (await say(people.root, '/api/units', { more: firm })).id, personId: about.handler };
    await say(people.root, '/api/people/:personId/handler-profile', { more: { firmUnit: about.firm, maxOpenCases: 0 } });
  }

  /** Sets the password of `about.personId` by a one-time link, and signs in. */
  async function enter(login: string, password: string): Promise<Visitor> {
    const { link } = await say(people.root, '/api/people/:personId/password-link');
    about = { ...about, token: link.split('#')[1], login, password };
    await say(house.visitor(), '/api/password', { more: { password } });
    const visitor = house.visitor();
    visitor.id = (await say(visitor, '/api/session')).person.id;
    return visitor;
  }

  async function changeAccounts(): Promise<void> {
    const { root } = people;
    const person = (step: string) => sayLate(root, `/api/people/:personId/${step}`);
    const { id } = await say(root, '/api/people');
    about = { ...about, personId: id };
    for (const step of ['correct-name', 'correct-phone', 'posts', 'deputies', 'handler-profile']) await person(step);
    const { posts } = expected(200, await root.after(await house.head(), `/api/people/${id}`));
    const held = (deputised: boolean) => posts.find((one: { deputyFor: object | null }) => (one.deputyFor !== null) === deputised).postId;
    about = { ...about, postId: held(false), deputyId: held(true) };
    await person('deputies/:deputyId/end');
    await person('posts/:postId/end');
    await person('disable');
    await person('enable');
    const colleague = await enter(words.login('colleague'), words.password('同事的密码'));
    await say(colleague, '/api/session/password', { more: { password: words.password('同事改的密码') } });
    const { sessionId } = expected(200, await colleague.get('/api/session'));
    about = { ...about, sessionId };
  }

  /** A leave of the handler that is ended on the day it began: the cases are still to be assigned. */
  async function takeLeave(): Promise<void> {
    await sayLate(people.handler, '/api/handlers/:handler/leave');
    const { rows } = expected(200, await people.coordinator.after(await house.head(), '/api/handlers/leave'));
    about = { ...about, leaveId: rows[0].leaveId };
    await sayLate(people.coordinator, '/api/handlers/:handler/leave/:leaveId/end');
  }

  async function changeUnits(): Promise<void> {
    const { root } = people;
    const { id } = await sayLate(root, '/api/units');
    about = { ...about, unitId: id };
    await sayLate(root, '/api/units/:unitId/rename');
    await sayLate(root, '/api/units/:unitId/move', { more: { parent: await unitOf(house, root, '140703') } });
    await sayLate(root, '/api/units/:unitId/close');
  }

  const onActivity = async (by: Desk, step: string, which = 0, more: object = {}) => {
    const { version } = expected(200, await people[by].get(`/api/activities/${about.activityId}`));
    return sayLate(people[by], `/api/activities/:activityId/${step}`, { which, ifMatch: version, more });
  };

  const planned = async (which = 0): Promise<void> => {
    about = { ...about, activityId: (await sayLate(people.coordinator, '/api/activities', { which })).id };
  };

  async function activities(): Promise<void> {
    await planned();
    await planned(1);
    await onActivity('coordinator', 'cancel');
    await onActivity('coordinator', 'drop');
    await planned(1);
    await onActivity('coordinator', 'change');
    await onActivity('coordinator', 'cancel');
    await onActivity('coordinator', 'reschedule');
    await onActivity('registrar', 'check-in');
    const audience = async () => expected(200, await people.registrar.get(`/api/activities/${about.activityId}/attendance`));
    const [someone] = (await audience()).checkedIn;
    await onActivity('registrar', 'strike-check-in', 0, { subject: someone.subject });
    await onActivity('handler', 'check-in', 0, { attendees: [{ person: { subject: someone.subject }, categories: [] }] });
    await onActivity('registrar', 'consultation');
    await onActivity('handler', 'consultation', 1);
    await onActivity('registrar', 'held');
    await onActivity('registrar', 'photos');
    const kept = await house.app.get(EventStore).readStream(LEDGER.main, `activity-${about.activityId}`);
    about = { ...about, photoId: String(kept.find(({ type }) => type === 'PhotoKept')?.data['photoId']) };
    await onActivity('registrar', 'photos/:photoId/withdraw');
    await onActivity('handler', 'photos');
    await onActivity('registrar', 'report');
    await onActivity('coordinator', 'return');
    await onActivity('registrar', 'report');
    await onActivity('coordinator', 'verify');
    await onActivity('registrar', 'correct');
    await onActivity('coordinator', 'verify');
    const [{ consultationId }] = expected(200, await people.registrar.get(`/api/activities/${about.activityId}`)).consultations;
    await sayLate(people.registrar, '/api/contacts', { more: { consultation: { activityId: about.activityId, consultationId } } });
    await signUps();
  }

  const onCheckup = async (by: Desk, step: string, more: object = {}) => {
    const { version } = expected(200, await people[by].get(`/api/checkups/${about.checkupId}`));
    return sayLate(people[by], `/api/checkups/:checkupId/${step}`, { ifMatch: version, more });
  };

  const openCheckup = async (which = 0): Promise<void> => {
    about = { ...about, checkupId: (await sayLate(people.registrar, '/api/checkups', { which })).id };
  };

  /** Check-ups of a firm, of a sole trader, and of a worker: the last one goes all the way, and on as a contact. */
  async function checkups(): Promise<void> {
    await openCheckup(1);
    await openCheckup(2);
    await onCheckup('coordinator', 'drop');
    await openCheckup();
    await onCheckup('handler', 'answers');
    await onCheckup('handler', 'correct-answers');
    await onCheckup('coordinator', 'finding');
    await onCheckup('handler', 'advice');
    await onCheckup('registrar', 'follow-up');
    const { findings } = expected(200, await people.handler.get(`/api/checkups/${about.checkupId}`));
    for (const { finding, result } of findings) if (result === undefined) await onCheckup('handler', 'dismiss', { finding });
    await onCheckup('coordinator', 'close');
    await sayLate(people.registrar, '/api/contacts', { more: { checkup: { checkupId: about.checkupId } } });
  }

  /** Nobody signs up for a day that is over: these are for a day to come. */
  async function signUps(): Promise<void> {
    const { id } = await sayLate(people.coordinator, '/api/activities', { more: { day: dayFromNow(7) } });
    const path = `/api/activities/${id}`;
    const before = about.activityId;
    about = { ...about, activityId: id };
    await onActivity('registrar', 'sign-up');
    const [someone] = expected(200, await people.registrar.get(`${path}/attendance`)).signedUp;
    await onActivity('registrar', 'withdraw-sign-up', 0, { subject: someone.subject });
    about = { ...about, activityId: before };
  }

  const call = async (): Promise<void> => {
    about = { ...about, contactId: (await sayLate(people.registrar, '/api/contacts')).id };
  };

  const apply = async (fromContact = false): Promise<void> => {
    const more = fromContact ? {} : { contactId: undefined };
    about = { ...about, caseId: (await sayLate(people.registrar, '/api/cases', { more })).id };
  };

  /** What holds for every county is entered and approved at the top; a limitation that waited for the days off is counted again. */
  async function loadHolidays(): Promise<void> {
    await apply();
    for (const settled of ['reject', 'approve']) {
      await sayLate(people.root, '/api/holidays');
      const { rows } = expected(200, await people.root.get('/api/holidays'));
      about = { ...about, proposalId: rows.find(({ state }: { state: string }) => state === 'open').proposalId };
      await sayLate(people.viceChair, `/api/holidays/:proposalId/${settled}`);
    }
    await eventually(async () => {
      const { events } = expected(200, await people.registrar.get(`/api/cases/${about.caseId}/events`));
      expect(events.map(({ type }: { type: string }) => type)).toContain('DatesRecounted');
    }, 30_000);
  }

  /** A unit lays down where objections go: drawn up twice, turned down once. */
  async function layDownRules(): Promise<void> {
    const to = await unitOf(house, people.root, '140700');
    for (const settled of ['reject', 'approve']) {
      await sayLate(people.coordinator, '/api/unit-rules/:unit/objection-route', { more: { to } });
      const { routes } = expected(200, await people.coordinator.get(`/api/unit-rules/${about.unit}`));
      about = { ...about, proposalId: routes.find(({ state }: { state: string }) => state === 'open').proposalId };
      await sayLate(people.approver, `/api/unit-rules/:unit/:proposalId/${settled}`);
    }
  }

  /** The unit's newest rule of its approvals, drawn up and approved. */
  async function layDownSteps(which: number): Promise<void> {
    await sayLate(people.coordinator, '/api/unit-rules/:unit/approval-steps', { which });
    const { flows } = expected(200, await people.coordinator.get(`/api/unit-rules/${about.unit}`));
    about = { ...about, proposalId: flows.find(({ state }: { state: string }) => state === 'open').proposalId };
    await sayLate(people.approver, '/api/unit-rules/:unit/:proposalId/approve');
  }

  /** 审签: sent back once and signed then, proposed for termination; another one signed on paper. Then the unit does without steps again. */
  async function signedCases(): Promise<void> {
    await layDownSteps(0);
    await reviewed();
    await onCase('planner', 'endorse');
    await onCase('coordinator', 'review');
    await onCase('planner', 'endorse', 1);
    await onCase('approver', 'grant');
    await onCase('coordinator', 'propose-termination');
    await onCase('approver', 'terminate');
    await reviewed();
    await onCase('registrar', 'paper-decision', 0, { endorsements: [{ signedBy: people.planner.id, signedOn: THEN }] });
    await layDownSteps(1);
  }

  const reviewed = async (): Promise<void> => {
    await apply();
    await onCase('coordinator', 'assess-means');
    await onCase('coordinator', 'review');
  };

  /** 移送: the city sends it back once, it is taken back once, and the city keeps it then. */
  async function transfers(): Promise<void> {
    const to = await unitOf(house, people.root, '140700');
    await apply();
    await onCase('coordinator', 'transfer', 0, { to });
    await onCase('planner', 'return-transfer');
    await onCase('coordinator', 'transfer', 0, { to });
    await onCase('coordinator', 'recall-transfer');
    await onCase('coordinator', 'transfer', 0, { to });
    await onCase('planner', 'accept-transfer');
  }

  async function links(): Promise<void> {
    await apply();
    const other = about.caseId;
    await apply();
    await onCase('registrar', 'link', 0, { other });
    await onCase('registrar', 'unlink', 0, { other });
  }

  async function shortCases(): Promise<void> {
    await transfers();
    await links();
    await apply();
    await onCase('registrar', 'withdraw');
    await call();
    await sayLate(people.registrar, '/api/contacts/:contactId/close', { which: 1 });
    await call();
    await sayLate(people.registrar, '/api/contacts/:contactId/close');
    await reviewed();
    await onCase('approver', 'refuse');
    const { applicants } = expected(200, await people.registrar.get(`/api/cases/${about.caseId}`));
    await onCase('registrar', 'objection', 0, { subject: applicants[0].person.subject });
    await onCase('above', 'decide-objection');
    await reviewed();
    await onCase('registrar', 'paper-decision');
    await onCase('approver', 'confirm-decision');
    await reviewed();
    await onCase('coordinator', 'paper-decision', 1);
    await apply();
    await onCase('coordinator', 'request-supplement');
    await lapse();
    // and one more that goes on waiting
    await apply();
    await onCase('coordinator', 'request-supplement');
  }

  /** 视为撤回, as the timer sends it once the day for supplying has passed. */
  async function lapse(): Promise<void> {
    const command = Object.assign(new LapseApplication(), { caseId: about.caseId, occurredOn: '2099-01-02' });
    const context = { actor: { id: 'system:timers', posts: [] }, key: crypto.randomUUID(), now: '2099-01-02T02:00:00.000Z' };
    await house.worker.get(Commands, { strict: false }).send(command, context);
  }

  /** The date of the review, as the timer reminds of it on the day before and after it has passed. */
  async function remind(): Promise<void> {
    const { dates } = expected(200, await people.coordinator.get(`/api/cases/${about.caseId}`));
    const { rule, from, safeBy, dueOn } = dates.find((one: { rule: string }) => one.rule === 'LA_REVIEW_7D');
    for (const day of [safeBy, dayOf(new Date(Date.parse(`${dueOn}T12:00:00Z`) + DAY).toISOString())]) {
      const command = Object.assign(new GiveReminder(), { caseId: about.caseId, rule, from, workBy: safeBy, step: 1 });
      const context = { actor: { id: 'system:timers', posts: [] }, key: crypto.randomUUID(), now: `${day}T02:00:00.000Z` };
      await house.worker.get(Commands, { strict: false }).send(command, context);
    }
    const { rows } = expected(200, await people.coordinator.after(await house.head(), '/api/reminders'));
    about = { ...about, reminderId: rows.find((one: { caseId: string }) => one.caseId === about.caseId).reminderId };
    await say(people.coordinator, '/api/cases/:caseId/reminders/:reminderId/read');
  }

  async function wholeCase(): Promise<void> {
    await call();
    await apply(true);
    await remind();
    await onCase('registrar', 'correct');
    await onCase('registrar', 'correct', 1);
    await rosterOfCase();
    for (const step of ['interrupt', 'suspend', 'resume']) await onCase('registrar', `${step}-limitation`);
    await onCase('coordinator', 'next-step');
    await onCase('registrar', 'key-day');
    const { dates } = expected(200, await people.registrar.get(`/api/cases/${about.caseId}`));
    about = { ...about, keyDayId: dates.find(({ sourceId }: { sourceId?: string }) => sourceId !== undefined).sourceId };
    await onCase('registrar', 'settle-date');
    await onCase('coordinator', 'request-supplement');
    await onCase('registrar', 'supply');
    await onCase('coordinator', 'urgent-aid');
    await onCase('approver', 'confirm-urgent-aid');
    await onCase('coordinator', 'assess-means');
    await onCase('coordinator', 'review');
    await onCase('approver', 'grant');
    await onCase('coordinator', 'assign-firm');
    await onCase('coordinator', 'name-handler');
    await onCase('handler', 'decline');
    await onCase('coordinator', 'assign', 0, { handler: people.second.id });
    await onCase('second', 'accept');
    await onCase('registrar', 'ask-replacement');
    await onCase('coordinator', 'refuse-replacement');
    await onCase('registrar', 'ask-replacement');
    await onCase('coordinator', 'replace-handler');
    await onCase('handler', 'decline');
    await onCase('coordinator', 'assign');
    await onCase('handler', 'accept');
    await onCase('handler', 'retainer');
    await handle();
    for (const which of [0, 1, 2]) await onCase('handler', 'outcome', which);
    await onCase('handler', 'close');
    await archive();
    await onCase('registrar', 'seal');
    await onCase('handler', 'attachments');
    const { attachments } = expected(200, await people.handler.get(`/api/cases/${about.caseId}`));
    about = { ...about, attachmentId: attachments.rows[0].attachmentId };
    await onCase('handler', 'attachments/:attachmentId/replace');
    await onCase('handler', 'attachments/:attachmentId/withdraw');
  }

  /** Everything that can become of a list of parties. */
  async function rosterOfCase(): Promise<void> {
    const parties = async () => expected(200, await people.registrar.get(`/api/cases/${about.caseId}`));
    const { applicants, respondents } = await parties();
    about = { ...about, applicant: applicants[0].person.subject, respondent: respondents[0].id };
    await onCase('registrar', 'add-applicant');
    await onCase('registrar', 'remove-applicant', 0, { subject: applicants[1].person.subject });
    await onCase('registrar', 'add-respondent');
    await onCase('registrar', 'add-respondent', 1);
    await onCase('registrar', 'correct-party');
    await onCase('registrar', 'correct-party', 1);
    await onCase('registrar', 'correct-party', 2);
    await say(people.registrar, '/api/cases/:caseId/roster/check');
    await onCase('registrar', 'import-roster');
    const { applicants: all } = await parties();
    const representatives = all.slice(0, 3).map(({ person }: { person: { subject: string } }) => person.subject);
    await onCase('registrar', 'representatives', 0, { representatives });
    await onCase('registrar', 'record-consent');
    await onCase('coordinator', 'withdraw-consent');
  }

  const open = async (by: Desk, path: string, id: keyof Target, more: object = {}): Promise<void> => {
    about = { ...about, [id]: (await sayLate(people[by], path, { more })).id };
  };

  /** Packs from the request to the last sheet, with a variance of every kind on the way. */
  async function packs(): Promise<void> {
    const purchase = (by: Desk, step: string, ifMatch?: number) => sayLate(people[by], `/api/purchases/:purchaseId/${step}`, { ifMatch });
    await open('coordinator', '/api/kits', 'kitId');
    await sayLate(people.coordinator, '/api/kits/:kitId/versions');
    await open('coordinator', '/api/stores', 'otherStoreId', { keeper: people.receiver.id });
    await open('coordinator', '/api/stores', 'storeId', { keeper: people.receiver.id });
    await sayLate(people.coordinator, '/api/stores/:storeId/keeper');
    await open('coordinator', '/api/purchases', 'purchaseId');
    await purchase('approver', 'decide', 1);
    await purchase('coordinator', 'contract');
    await purchase('storekeeper', 'check');
    await purchase('coordinator', 'confirm');
    await purchase('storekeeper', 'receive');
    await open('storekeeper', '/api/transfers', 'transferId');
    await sayLate(people.receiver, '/api/transfers/:transferId/receive');
    await handOut();
    await open('storekeeper', '/api/variances', 'varianceId');
    await sayLate(people.storekeeper, '/api/variances/:varianceId/explain');
    await sayLate(people.approver, '/api/variances/:varianceId/decide', { ifMatch: 3 });
    await open('storekeeper', '/api/counts', 'countId');
    await sayLate(people.storekeeper, '/api/counts/:countId/record');
    await sayLate(people.coordinator, '/api/counts/:countId/confirm');
    await sayLate(people.storekeeper, '/api/stores/:storeId/carry-over');
  }

  async function handOut(): Promise<void> {
    const sheet = (by: Desk, step: string, which = 0) => sayLate(people[by], `/api/sheets/:sheetId/${step}`, { which });
    await open('registrar', '/api/handouts', 'handoutId');
    await open('registrar', '/api/handouts/:handoutId/sheets', 'sheetId');
    await say(people.registrar, '/api/handouts/:handoutId/roster/check');
    await say(people.registrar, '/api/handouts/:handoutId/roster');
    await sayLate(people.storekeeper, '/api/stores/:storeId/issue');
    // a sheet is looked up on its page, which is there once the lists have followed
    expected(200, await people.registrar.after(await house.head(), addressOf('/api/sheets/:sheetId', about)));
    await say(people.registrar, '/api/sheets/:sheetId/look-up');
    for (const which of [0, 1, 2]) await sheet('registrar', 'hand-out', which);
    await sheet('registrar', 'take-back');
    await sheet('registrar', 'scans');
    await sheet('registrar', 'compare');
    const raised = await house.app.get(EventStore).readStream(LEDGER.main, `sheet-${about.sheetId}`);
    const scanId = String(raised.find(({ type }) => type === 'SheetScanKept')?.data['scanId']);
    const exceptionId = String(raised.find(({ type }) => type === 'HandoutExceptionRaised')?.data['exceptionId']);
    about = { ...about, exceptionId, scanId };
    await sheet('coordinator', 'settle');
    await sheet('storekeeper', 'return');
    await sayLate(people.registrar, '/api/handouts/:handoutId/close');
  }

  async function programme(): Promise<void> {
    const { planner, chair, registrar, coordinator } = people;
    const onMeasure = async (by: Visitor, step: string) => {
      const { version } = expected(200, await by.after(await house.head(), `/api/programme/measures/${about.measureId}`));
      return sayLate(by, `/api/programme/measures/:measureId/${step}`, { ifMatch: version });
    };
    const county = about;
    // shares go to units below
    about = { ...about, unit: await unitOf(house, planner, '140700'), unitId: county.unit };
    for (const step of ['target', 'rule', 'allocation']) await onMeasure(planner, step);
    for (const step of ['target', 'rule', 'allocation']) await onMeasure(chair, `${step}/confirm`);
    await onMeasure(planner, 'lag');
    about = county;
    const report = async (which: number): Promise<void> => {
      about = { ...about, deliveryId: (await sayLate(registrar, '/api/programme/deliveries', { which })).id };
    };
    const onDelivery = (by: Visitor, step: string) => sayLate(by, `/api/programme/deliveries/:deliveryId/${step}`);
    await report(0);
    await onDelivery(coordinator, 'verify');
    await onDelivery(coordinator, 'reverse');
    await report(1);
    await onDelivery(coordinator, 'return');
    for (const which of [2, 3]) await report(which);
    await say(registrar, '/api/programme/deliveries/dry-run');
    await sayLate(registrar, '/api/programme/deliveries/import');
  }

  async function sample(): Promise<void> {
    about = { ...about, sampleId: (await sayLate(people.auditor, '/api/samples')).id };
    await say(people.auditor, '/api/samples/:sampleId/draw');
  }

  /** Everything that is written down between the acceptance and the outcome. */
  async function handle(): Promise<void> {
    const shown = async () => expected(200, await people.handler.get(`/api/cases/${about.caseId}`));
    about = { ...about, respondent: (await shown()).respondents[0].id };
    await onCase('handler', 'meeting');
    await onCase('handler', 'proceeding');
    about = { ...about, proceedingId: (await shown()).handling.proceedings[0].id };
    await onCase('handler', 'progress');
    await onCase('handler', 'schedule-hearing');
    about = { ...about, hearingId: (await shown()).handling.proceedings[0].hearings[0].id };
    await onCase('handler', 'hearing');
    for (const step of ['document', 'note', 'work', 'major-report']) await onCase('handler', step);
  }

  /** What follows the closing: money, the file, the call to the client; and the case goes on once more, to be closed again. */
  async function archive(): Promise<void> {
    await onCase('handler', 'recovery');
    const { recoveries } = expected(200, await people.handler.get(`/api/cases/${about.caseId}`));
    about = { ...about, recoveryId: recoveries[0].id };
    await onCase('registrar', 'void-recovery');
    await onCase('handler', 'submit-file');
    await onCase('coordinator', 'check-file');
    await onCase('handler', 'submit-file');
    await onCase('coordinator', 'check-file', 1);
    await onCase('coordinator', 'callback');
    await onCase('coordinator', 'reopen');
    await onCase('handler', 'close');
  }

  /** A case whose aid is terminated, against a shop whose code is found out when the suit is filed. */
  async function terminatedCase(): Promise<void> {
    const shop = { kind: 'organisation', role: 'employer', name: words.plain('没有代码的商铺') };
    const { id } = await sayLate(people.registrar, '/api/cases', { more: { contactId: undefined, respondents: [shop] } });
    about = { ...about, caseId: id };
    const { respondents } = expected(200, await people.registrar.get(`/api/cases/${id}`));
    about = { ...about, respondent: respondents[0].id };
    await onCase('coordinator', 'assess-means');
    await onCase('coordinator', 'review');
    await onCase('approver', 'grant');
    await onCase('coordinator', 'assign');
    await onCase('handler', 'accept');
    await onCase('handler', 'proceeding', 1);
    await onCase('approver', 'terminate');
    await onCase('handler', 'receive-termination');
    const { applicants } = expected(200, await people.registrar.get(`/api/cases/${id}`));
    await onCase('registrar', 'objection', 0, { subject: applicants[0].person.subject });
    await onCase('above', 'decide-objection', 0, { upheld: true });
    await onCase('registrar', 'paper-termination');
    await onCase('approver', 'confirm-termination');
  }

  async function searches(): Promise<void> {
    for (const which of [0, 1, 2]) await say(people.registrar, '/api/people/search', { which });
    for (const value of [words.name('申请申请人甲'), words.phone('申请申请人甲'), words.idNumber('申请申请人甲')])
      for (const kind of ['name', 'phone', 'id-number']) {
        const reply = await people.registrar.post('/api/people/search', { kind, value });
        expected(200, reply);
      }
  }

  await openAccounts();
  await changeAccounts();
  await changeUnits();
  await takeLeave();
  await loadHolidays();
  await layDownRules();
  await signedCases();
  await shortCases();
  await terminatedCase();
  await wholeCase();
  await packs();
  await programme();
  await sample();
  await activities();
  await checkups();
  await searches();
  return { people, target: about, carriedOut };
}

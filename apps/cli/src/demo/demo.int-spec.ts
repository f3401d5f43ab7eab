import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { awaitedBy } from '@gongyuan/contexts/cases/approval/rounds';
import { caseDecider } from '@gongyuan/contexts/cases/case';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { facts as caseFacts } from '@gongyuan/contexts/cases/events';
import { stages } from '@gongyuan/contexts/cases/state';
import { AccountDesk, ActorReader, enterUnits, SignInDesk, systemActor, unitIdOf } from '@gongyuan/contexts/identity';
import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { checkIdNumber } from '@gongyuan/kernel/identifiers';
import { dayOf } from '@gongyuan/kernel/time';
import { Commands } from '@gongyuan/platform/commands/commands';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { projectionStatus } from '@gongyuan/platform/projections/status';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Client, Pool } from 'pg';
import { openHouse } from '../cli.module';
import { CITY, cast, type Who } from './cast';
import { type DemoOptions, playDemo } from './demo';
import { figuresOf, tellFigures } from './figures';
import { NOWHERE } from './invented';
import { caseIdOf, contactIdOf } from './script';
import { cases, stories } from './stories/all';

// a whole office at work, several times over: on a busy machine that takes its time
jest.setTimeout(240_000);

/** A Sunday: the script ends on the Friday before. */
const NOW = '2026-11-22T02:00:00.000Z';
const YESTERDAY = '2026-11-21';

/** A demo in a database and a folder of its own. */
async function place() {
  const database: TestDatabase = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-demo-'));
  const keysDir = join(folder, 'keys');
  KeyRing.create(keysDir);
  const said: string[] = [];
  const play = (over: Partial<DemoOptions> = {}): Promise<string> =>
    playDemo({
      databaseUrl: database.appUrl,
      workerUrl: database.workerUrl,
      keysDir,
      signInsFile: join(folder, 'demo-sign-ins.txt'),
      now: NOW,
      tell: (zh) => void said.push(zh),
      ...over,
    });
  /** Plays until a month begins, and is cut off there. */
  const cutOff = (month: string): Promise<string> =>
    play({
      tell: (zh) => {
        if (zh.includes(month)) throw new Error('cut off');
      },
    });
  const leave = async (): Promise<void> => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { database, folder, keysDir, said, play, cutOff, leave };
}

const fail = (why: string): never => {
  throw new Error(why);
};

/** Nothing is attached, for there are no scans to attach; days off come with the product, and no year of them was loaded; nobody plans ahead; whoever is reminded reads it when the demo is over. */
const unplayed = [
  'NextStepPlanned',
  'FileAttached',
  'FileReplaced',
  'FileWithdrawn',
  'DatesRecounted',
  'HolidayYearApproved',
  'ReminderRead',
];

describe('the demo, cut off half-way and gone on with three days later', () => {
  let demo: Awaited<ReturnType<typeof place>>;
  let store: EventStore;
  let printed: string;
  let events: readonly AnyEvent[];

  beforeAll(async () => {
    demo = await place();
    await expect(demo.cutOff('2026-09')).rejects.toThrow('cut off');
    printed = await demo.play({ now: '2026-11-25T02:00:00.000Z' });
    store = new EventStore(demo.database.readerUrl, catalogue);
    events = await store.readRange(LEDGER.main, 0, await store.head(LEDGER.main));
  });

  afterAll(async () => {
    await store.close();
    await demo.leave();
  });

  const ofStream = (stream: string) => events.filter((event) => event.stream === stream);
  const state = (key: string) => {
    const found = fold(caseDecider, ofStream(`case-${caseIdOf({ key })}`));
    return found.stage === 'none' ? fail(`${key} was not applied for`) : found;
  };
  it('brings the cases to the stages they are meant to show', () => {
    const ends = Object.fromEntries(cases.map(({ key }) => [key, state(key).stage]));
    expect(Object.keys(ends)).toHaveLength(60);
    expect(new Set(Object.values(ends))).toEqual(new Set(stages));
    const tally = Object.fromEntries(stages.map((one) => [one, Object.values(ends).filter((stage) => stage === one).length]));
    expect(tally).toEqual({
      ...{ applied: 2, supplementing: 2, transferring: 1, reviewed: 1, granted: 1, assigned: 2, handling: 11, closed: 3, submitted: 1 },
      ...{ archived: 29, terminated: 1, refused: 2, objected: 1, withdrawn: 1, lapsed: 2 },
    });
    expect(ends).toMatchObject({
      'decorator-fall': 'applied',
      'guard-double-wage': 'supplementing',
      'pension-arrears': 'lapsed',
      'coal-wash-wages': 'withdrawn',
      'hotel-wages': 'reviewed',
      'canteen-partner': 'refused',
      'logistics-overtime': 'granted',
      'rider-relation': 'assigned',
      'pregnancy-dismissal': 'handling',
      'hand-injury': 'handling',
      'warehouse-dismissal': 'closed',
      'site-wages': 'closed',
      'lingshi-coking-wages': 'archived',
      'site-twenty-three': 'archived',
      'rider-crossing': 'archived',
      'heshun-forged-terminated': 'terminated',
      'zuoquan-station-objection': 'archived',
      'shouyang-model-objection': 'objected',
    });
    expect(state('pregnancy-dismissal').decision).toMatchObject({ kind: 'grant', confirmed: false, paper: expect.anything() });
    expect(state('hand-injury').decision).toMatchObject({ confirmed: true, paper: expect.anything() });
    expect(state('hand-injury').outcomes.map(({ route }) => route)).toEqual(['injury-decision', 'ability-conclusion']);
    expect(state('logistics-overtime').applicants).toHaveLength(11);
    expect(state('site-wages')).toMatchObject({
      number: '（2026）榆次工援字第004号',
      closing: { result: 'partly-won' },
    });
    // one case waits for the second of the two that sign in its county, another was sent back, signed by both, and then decided
    expect(awaitedBy(state('hotel-wages'))).toMatchObject({ post: 'approver', unit: unitIdOf(CITY) });
    expect(state('hotel-wages').opinion?.endorsed).toHaveLength(1);
    const signed = ofStream(`case-${caseIdOf({ key: 'pingyao-sweepers-twelve' })}`).map(({ type }) => type);
    const way = ['ReviewOpinionGiven', 'DecisionSentBack', 'ReviewOpinionGiven', 'DecisionEndorsed', 'DecisionEndorsed', 'AidGranted'];
    expect(signed.filter((type) => way.includes(type))).toEqual(way);
    const given = ofStream(`case-${caseIdOf({ key: 'warehouse-dismissal' })}`).map(({ type }) => type);
    expect(given).toEqual(expect.arrayContaining(['AssignmentDeclined', 'HandlerAssigned', 'AssignmentAccepted']));
  });

  it('leaves contacts answered, referred, converted by the policy, and open', () => {
    const contacts = stories.map(({ key }) => ofStream(`contact-${contactIdOf({ key })}`)).filter((own) => own.length > 0);
    const open = contacts.filter((own) => fold(contactDecider, own).state === 'open');
    const ends = contacts.flatMap((own) => own.filter(({ type }) => type === 'ContactClosed').map(({ data }) => data['outcome']));
    expect(contacts).toHaveLength(59);
    expect(open).toHaveLength(2);
    expect(new Set(ends)).toEqual(new Set(['answered', 'referred', 'converted']));
  });

  it('lets every fact of the case work happen at least once, but those that there is no story for', () => {
    const happened = new Set(events.map(({ type }) => type));
    expect(Object.keys(caseFacts).filter((type) => !happened.has(type))).toEqual(unplayed);
  });

  it('dates nothing after yesterday, and records in the order of time', () => {
    for (const [index, { at, on, actor }] of events.entries()) {
      // it was gone on with three days later: by then, dates had come near that are reminded of
      const last = actor === 'system:timer' ? '2026-11-24' : YESTERDAY;
      expect(dayOf(at) <= last && on <= last && on <= dayOf(at)).toBe(true);
      expect(at >= (events[index - 1]?.at ?? '')).toBe(true);
    }
    const late = events.filter(({ type, at, on, actor }) => on < dayOf(at) && type !== 'NumberIssued' && !actor.startsWith('system:'));
    expect(late).toHaveLength(6);
    for (const { data } of late) expect(data).toMatchObject({ late: { evidence: { p: 'late.evidence' } } });
    // the timer fired in the night after the last day for supplying
    const lapsed = events.find(({ type }) => type === 'ApplicationLapsed') ?? fail('nothing lapsed');
    expect(lapsed.actor).toBe('system:timer');
    expect(dayOf(lapsed.at)).toBe(lapsed.on);
    expect(lapsed.on > String(lapsed.data['supplyBy'])).toBe(true);
  });

  /** Counted again from the raw facts, not by the deciders that made them. */
  it('comes to the figures that it says at the end', async () => {
    const ends: Readonly<Record<string, string>> = {
      ...{ Applied: 'applied', SupplementRequested: 'supplementing', MaterialsSupplied: 'applied', ReviewOpinionGiven: 'reviewed' },
      ...{ AidGranted: 'granted', HandlerAssigned: 'assigned', AssignmentDeclined: 'granted', AssignmentAccepted: 'handling' },
      ...{ CaseClosed: 'closed', FileSubmitted: 'submitted', CaseReopened: 'handling', AidTerminated: 'terminated' },
      ...{ CaseTransferred: 'transferring', TransferAccepted: 'applied', TransferReturned: 'applied', TransferRecalled: 'applied' },
      ...{ AidRefused: 'refused', ObjectionRaised: 'objected', ApplicationWithdrawn: 'withdrawn', ApplicationLapsed: 'lapsed' },
    };
    const stageOf = (own: readonly AnyEvent[]): string => {
      const first = own.findIndex(({ type }) => type === 'UrgentAidGiven');
      // aid that was given first goes on beside the review
      const early =
        first >= 0 && own.findIndex(({ type }) => type === 'AssignmentAccepted') < own.findIndex(({ type }) => type === 'AidGranted');
      return own.reduce((stage, { type, data }) => {
        if (type === 'FileChecked') return data['result'] === 'passed' ? 'archived' : 'returned';
        if (type === 'ObjectionDecided') return data['upheld'] ? 'reviewed' : 'refused';
        if (type === 'HandlerReplaced') return 'assigned';
        if (early && type === 'AidGranted') return 'handling';
        return ends[type] ?? stage;
      }, 'none');
    };
    const recounted = { stages: new Map<string, number>(), places: new Map<string, number>(), counted: 0, served: 0, recovered: 0 };
    const more = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1);
    const streams = [...new Set(events.map(({ stream }) => stream))].filter((stream) => stream.startsWith('case-'));
    for (const stream of streams) {
      const own = ofStream(stream);
      more(recounted.stages, stageOf(own));
      // a case that was accepted elsewhere belongs there
      const moved = own.findLast(({ type }) => type === 'TransferAccepted');
      more(recounted.places, String((moved ?? own[0])?.data['unit']));
      const voided = own.filter(({ type }) => type === 'RecoveryVoided').map(({ data }) => data['recoveryId']);
      for (const { type, data } of own)
        if (type === 'RecoveryRecorded' && !voided.includes(data['recoveryId']))
          recounted.recovered += (data['received'] as { amount: number }[]).reduce((sum, { amount }) => sum + amount, 0);
      const deceit = own.some(
        ({ type, data }) => type === 'AidTerminated' && ['deceit', 'false-evidence'].includes(String(data['ground'])),
      );
      if (!own.some(({ type }) => type === 'AidGranted') || deceit) continue;
      recounted.counted += 1;
      const named = own.flatMap(({ type, data }) =>
        type === 'Applied' || type === 'ApplicantsAdded' ? (data['applicants'] as { person: { subject: string } }[]) : [],
      );
      const gone = own.filter(({ type }) => type === 'ApplicantRemoved').map(({ data }) => data['subject']);
      recounted.served += new Set(named.map(({ person }) => person.subject).filter((subject) => !gone.includes(subject))).size;
    }
    const said = await figuresOf(store, cases);
    expect(streams).toHaveLength(60);
    expect({ ...said.stages }).toEqual(Object.fromEntries(recounted.stages));
    expect([said.counted, said.served, said.recovered]).toEqual([recounted.counted, recounted.served, recounted.recovered]);
    expect(Object.values(said.places).sort()).toEqual([...recounted.places.values()].sort());
    expect(Object.keys(said.places)).toHaveLength(12);
    const lines: string[] = [];
    tellFigures((zh) => void lines.push(zh), said);
    for (const line of lines) expect(demo.said).toContain(line);
  });

  /** Recomputed from the raw facts, not by the deciders that enforced it. */
  it('separates duties in every case', () => {
    const doers = (own: readonly AnyEvent[], ...types: string[]) =>
      own.filter(({ type }) => types.includes(type)).map(({ actor }) => actor);
    const named = (own: readonly AnyEvent[], field: string, ...types: string[]) =>
      own.filter(({ type }) => types.includes(type)).map(({ data }) => String(data[field]));
    const overlap = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one));
    let decided = 0;
    for (const { key } of cases) {
      const own = ofStream(`case-${caseIdOf({ key })}`);
      const registrars = doers(own, 'Applied', 'ApplicationCorrected', 'MaterialsSupplied', 'ApplicationWithdrawn');
      const reviewers = doers(own, 'MeansAssessed', 'ReviewOpinionGiven', 'SupplementRequested', 'UrgentAidGiven');
      const approvers = named(own, 'decidedBy', 'AidGranted', 'AidRefused');
      const handlers = named(own, 'handler', 'HandlerAssigned', 'HandlerReplaced');
      // who decides on an objection is another one than who refused
      expect(overlap(doers(own, 'ObjectionDecided'), approvers)).toEqual([]);
      const endorsers = named(own, 'endorsedBy', 'DecisionEndorsed');
      expect(overlap(endorsers, [...registrars, ...reviewers, ...approvers, ...handlers])).toEqual([]);
      expect(new Set(endorsers).size).toBe(endorsers.length);
      expect(overlap(doers(own, 'CallbackRecorded', 'FileChecked', 'UrgentAidConfirmed'), handlers)).toEqual([]);
      expect([
        overlap(registrars, approvers),
        overlap(reviewers, approvers),
        overlap(handlers, [...registrars, ...reviewers, ...approvers]),
      ]).toEqual([[], [], []]);
      for (const event of own.filter(({ type }) => type === 'AidGranted' || type === 'AidRefused')) {
        // on paper somebody else recorded it, on the screen the approver did
        expect(event.actor === event.data['decidedBy']).toBe(event.data['paper'] === undefined);
        decided++;
      }
      expect(doers(own, 'DecisionConfirmed').filter((one) => !approvers.includes(one))).toEqual([]);
      expect(
        doers(own, 'AssignmentAccepted', 'AssignmentDeclined', 'OutcomeRecorded', 'CaseClosed').filter((one) => !handlers.includes(one)),
      ).toEqual([]);
    }
    expect(decided).toBe(52);
  });

  it('has each step taken by somebody who held the post for it', () => {
    const held = new Map<string, string[]>();
    for (const { type, stream, data } of events)
      if (type === 'PostGiven') {
        const person = stream.slice('person-'.length);
        held.set(person, [...(held.get(person) ?? []), String(data['post'])]);
      }
    expect([...held.values()].every((posts) => posts.length === 1)).toBe(true);
    const byPost: Record<string, readonly string[]> = {
      registrar: ['ContactRegistered', 'ContactClosed', 'Applied', 'ApplicationCorrected', 'MaterialsSupplied', 'ApplicationWithdrawn'],
      coordinator: ['SupplementRequested', 'MeansAssessed', 'ReviewOpinionGiven', 'HandlerAssigned'],
      approver: ['AidRefused', 'DecisionConfirmed'],
      handler: ['AssignmentAccepted', 'AssignmentDeclined', 'OutcomeRecorded', 'CaseClosed'],
      admin: ['AccountOpened', 'PostGiven', 'HandlerProfileSet'],
    };
    for (const [post, types] of Object.entries(byPost))
      for (const { actor } of events.filter(({ type, actor }) => types.includes(type) && !actor.startsWith('system:')))
        expect(held.get(actor)).toEqual([post]);
  });

  it('seals ID numbers of the reserved range, with right check digits', async () => {
    const vault = new Vault(demo.database.appUrl, KeyRing.load(demo.keysDir));
    try {
      const refs = events.flatMap(({ type, data }) => {
        if (type !== 'Applied' && type !== 'ApplicantsAdded') return [];
        const { applicants } = data as { applicants: readonly { person: { idNumber: SealedRef } }[] };
        return applicants.map(({ person }) => person.idNumber);
      });
      const opened = await vault.open(LEDGER.main, refs);
      const numbers = refs.map((ref) => String(opened.get(ref)));
      expect(new Set(numbers).size).toBe(107);
      for (const number of numbers) expect(checkIdNumber(number, YESTERDAY)).toMatchObject({ ok: true, prefix: NOWHERE });
    } finally {
      await vault.close();
    }
  });

  it('prints sign-ins that work, and keeps them where only their owner reads', async () => {
    const file = join(demo.folder, 'demo-sign-ins.txt');
    expect(readFileSync(file, 'utf8')).toBe(printed);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const password = /same for all: (\S+)$/m.exec(printed)?.[1] ?? fail('no password was printed');
    const house = await openHouse({ databaseUrl: demo.database.appUrl, keysDir: demo.keysDir });
    try {
      const desk = house.get(SignInDesk);
      for (const who of ['city.admin', 'yuci.coordinator', 'qin'] satisfies Who[]) {
        const { login, post } = cast[who];
        expect(printed).toContain(` ${login}\n`);
        const { person } = await desk.signIn(login, password, { address: '192.0.2.7', device: '' }, NOW);
        expect((await house.get(ActorReader).actorOf(person, YESTERDAY)).posts.map((held) => held.post)).toEqual([post]);
      }
    } finally {
      await house.close();
    }
  });

  it('brings the read models up to the head', async () => {
    const pool = new Pool({ connectionString: demo.database.readerUrl, max: 1 });
    const all = await projectionStatus(pool).finally(() => pool.end());
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(({ ledger, lag, parked }) => ledger === LEDGER.main && (lag > 0 || parked))).toEqual([]);
  });

  it('adds nothing when it is played again', async () => {
    const head = await store.head(LEDGER.main);
    expect(await demo.play({ now: '2026-12-30T02:00:00.000Z' })).toBe(printed);
    expect(await store.head(LEDGER.main)).toBe(head);
  });
});

describe('a demo is not played', () => {
  let demo: Awaited<ReturnType<typeof place>>;
  beforeEach(async () => {
    demo = await place();
  });
  afterEach(() => demo.leave());

  const inHouse = async (work: (commands: Commands, actors: ActorReader, accounts: AccountDesk, store: EventStore) => Promise<void>) => {
    const house = await openHouse({ databaseUrl: demo.database.appUrl, keysDir: demo.keysDir });
    try {
      await work(house.get(Commands), house.get(ActorReader), house.get(AccountDesk), house.get(EventStore));
    } finally {
      await house.close();
    }
  };

  it('into a ledger that holds anything else', async () => {
    let head = 0;
    await inHouse(async (commands, actors, _accounts, store) => {
      await enterUnits(commands, actors, systemActor('first-start'));
      head = await store.head(LEDGER.main);
    });
    await expect(demo.play()).rejects.toMatchObject({ name: 'PlainError', zh: expect.stringContaining('已有记录') });
    await inHouse(async (_commands, _actors, _accounts, store) => expect(await store.head(LEDGER.main)).toBe(head));
  });

  it('to its end when somebody has worked since it was cut off', async () => {
    await expect(demo.cutOff('2026-02')).rejects.toThrow('cut off');
    await inHouse(async (_commands, _actors, accounts) => {
      const actor = systemActor('operator');
      await accounts.open({ name: '新人', login: 'xinren' }, { actor, key: '6f9d2f0e-6a44-4b0e-9a3c-0c9f6b1f5a11', now: NOW });
    });
    await expect(demo.play()).rejects.toMatchObject({ name: 'PlainError', zh: expect.stringContaining('只写了一半') });
  });

  it('while a worker runs', async () => {
    const worker = new Client({ connectionString: demo.database.workerUrl, application_name: 'gongyuan-worker' });
    await worker.connect();
    try {
      await expect(demo.play()).rejects.toMatchObject({ name: 'PlainError', zh: expect.stringContaining('正在运行') });
    } finally {
      await worker.end();
    }
  });
});

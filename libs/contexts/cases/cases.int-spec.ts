import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clocksFrom } from '@gongyuan/contexts/cases/holidays/state';
import { identityFacts } from '@gongyuan/contexts/identity/events';
import type { Actor, Post } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { encodeLeaf, newNonce } from '@gongyuan/platform/event-store/leaf';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { validated } from '@gongyuan/platform/http/validate';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { person } from '@gongyuan/platform/testing/given';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Vault } from '@gongyuan/platform/vault/vault';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { AcceptAssignment, AssignHandler } from './assignment/commands';
import { caseDecider } from './case';
import { CasesModule } from './cases.module';
import { CloseCase } from './closing/commands';
import { CloseContact, RegisterContact } from './contact/commands';
import { contactDecider } from './contact/decider';
import { facts } from './events';
import { RecordOutcome } from './handling/commands';
import { Apply } from './intake/commands';
import { closeConvertedContact } from './intake/policies';
import { AssessMeans, GrantAid, ReviewOpinion } from './review/commands';

const UNIT = randomUUID();
const CANARY = '金丝雀';
const now = '2026-06-01T02:00:00.000Z';

describe('the case work on a real ledger', () => {
  let database: TestDatabase;
  let keysDir: string;
  let app: INestApplicationContext;
  let store: EventStore;
  let vault: Vault;
  const staff = Object.fromEntries(
    (['registrar', 'coordinator', 'approver', 'handler'] as const).map((post) => [post, person(randomUUID(), post, UNIT)]),
  ) as Record<'registrar' | 'coordinator' | 'approver' | 'handler', Actor>;

  const write = async (stream: string, events: readonly (readonly [string, Record<string, unknown>])[]): Promise<void> => {
    const leaves = events.map(([type, data]) =>
      encodeLeaf({
        ...{ v: 1, ledger: LEDGER.main, id: randomUUID(), stream, type, schema: identityFacts[type as keyof typeof identityFacts].v },
        ...{ at: now, on: '2026-01-01', actor: 'system:test', cmd: randomUUID(), nonce: newNonce(), data, pd: {} },
      }),
    );
    const writes = [{ stream, expected: 0, events: leaves }];
    const { status } = await store.append({ ledger: LEDGER.main, command: randomUUID(), fingerprint: Buffer.alloc(32, 1), writes });
    if (status !== 'appended') throw new Error(status);
  };

  const hire = ({ id }: Actor, post: Post): Promise<void> =>
    write(`person-${id}`, [
      ['AccountOpened', {}],
      ['PostGiven', { postId: randomUUID(), post, unit: UNIT, from: '2026-01-01' }],
    ]);

  beforeAll(async () => {
    database = await testDatabase();
    keysDir = join(mkdtempSync(join(tmpdir(), 'gongyuan-keys-')), 'keys');
    KeyRing.create(keysDir);
    const catalogue = new Catalogue({ facts: { ...identityFacts, ...facts }, upcasters: {}, projections: [], policies: [], access: {} });
    const platform = PlatformModule.forRoot({ databaseUrl: database.appUrl, keysDir, catalogue, clocks: clocksFrom });
    class Whole {}
    Module({ imports: [platform, CasesModule] })(Whole);
    app = await NestFactory.createApplicationContext(Whole, { logger: false });
    await app.init();
    store = app.get(EventStore);
    vault = app.get(Vault);
    await vault.admit(
      LEDGER.main,
      Object.values(staff).map(({ id }) => ({ subject: id })),
    );
    const unit = { unit: UNIT, code: '140700', name: '晋中市总工会', shortName: '市总', kind: 'city', series: '晋中', oldCodes: [] };
    await write(`unit-${UNIT}`, [['UnitOpened', unit]]);
    for (const [post, actor] of Object.entries(staff)) await hire(actor, post as Post);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(keysDir, { recursive: true, force: true });
  });

  /** Sends a body the way the door does. */
  const send = async <C extends AnyCommand>(type: Type<C>, actor: Actor, body: object, ifMatch?: number) =>
    app.get(Commands).send(await validated(type, body), { actor, key: randomUUID(), ifMatch, now });

  const worker = (idNumber?: string) => ({
    person: { name: `${CANARY}甲`, idNumber, phone: '13800000000', address: `${CANARY}村` },
    categories: ['migrant-worker'],
    relation: 'labour',
    claims: [{ item: 'wages', amount: 1_234_500 }],
  });
  const application = (over: object = {}) => ({
    unit: UNIT,
    signedOn: '2026-06-01',
    formEvidence: `${CANARY}原件`,
    channel: 'visit',
    applicants: [worker()],
    respondents: [
      { kind: 'organisation', role: 'employer', name: '某建筑公司' },
      { kind: 'person', role: 'foreman', person: { name: `${CANARY}老板`, phone: '13900000000' } },
    ],
    matter: 'labour-or-pay',
    cause: { code: '205(5)', version: '2026' },
    aidForm: 'mediation-arbitration',
    statement: `${CANARY}拖欠工资`,
    ...over,
  });

  const reviewed = async () => {
    const { id } = await send(Apply, staff.registrar, application());
    await send(AssessMeans, staff.coordinator, { caseId: id, way: 'exempt', proof: `${CANARY}居住证` });
    const { version } = await send(ReviewOpinion, staff.coordinator, { caseId: id, recommends: 'grant', opinion: `${CANARY}符合` });
    return { id, version };
  };

  const stateOf = async (caseId: string) => fold(caseDecider, await store.readStream(LEDGER.main, `case-${caseId}`));

  it('goes from a phone call to closing', async () => {
    const contact = await send(RegisterContact, staff.registrar, {
      unit: UNIT,
      channel: 'phone',
      person: { phone: '13800000000' },
      summary: `${CANARY}欠薪`,
    });
    const { id, numbers } = await send(Apply, staff.registrar, application({ contactId: contact.id }));
    expect(numbers).toEqual([expect.stringMatching(/^（2026）晋中工援登字第\d{3}号$/)]);

    const [applied] = await store.readStream(LEDGER.main, `case-${id}`);
    for (const { command } of closeConvertedContact.on['Applied']?.(applied as never) ?? [])
      await app
        .get(Commands)
        .send(Object.assign(new CloseContact(), command), { actor: { id: 'system:policy', posts: [] }, key: randomUUID(), now });
    const closed = fold(contactDecider, await store.readStream(LEDGER.main, `contact-${contact.id}`));
    expect(closed).toMatchObject({ state: 'closed', caseId: id });

    await send(AssessMeans, staff.coordinator, { caseId: id, way: 'exempt', proof: `${CANARY}居住证` });
    const opinion = await send(ReviewOpinion, staff.coordinator, { caseId: id, recommends: 'grant', opinion: '符合' });
    await expect(send(GrantAid, staff.approver, { caseId: id }, opinion.version - 1)).rejects.toMatchObject({ code: 'command.stale' });
    const granted = await send(GrantAid, staff.approver, { caseId: id }, opinion.version);
    expect(granted.numbers).toEqual([expect.stringMatching(/^（2026）晋中工援字第\d{3}号$/)]);
    await send(AssignHandler, staff.coordinator, { caseId: id, handler: staff.handler.id }, granted.version);
    await send(AcceptAssignment, staff.handler, { caseId: id });
    const document = { number: '晋中劳人仲案字〔2026〕第88号', issuedOn: '2026-05-28' };
    const amounts = { claimed: 1_234_500, awarded: 1_000_000 };
    await send(RecordOutcome, staff.handler, { caseId: id, route: 'arbitration-award', document, receivedOn: '2026-05-30', amounts });
    await send(CloseCase, staff.handler, { caseId: id, result: 'partly-won', summary: `${CANARY}小结` });

    expect(await stateOf(id)).toMatchObject({
      stage: 'closed',
      number: granted.numbers[0],
      outcomes: [{ suits: [{ rule: 'ARB_SUE_15D', dueOn: '2026-06-15' }] }],
      closing: { closingDay: '2026-05-30', fileDue: { rule: 'LA_CLOSING_FILE_30D' } },
    });
  });

  it('issues every number once, without a gap, when many are given aid at once', async () => {
    const ready = await Promise.all(Array.from({ length: 6 }, reviewed));
    const answers = await Promise.all(ready.map(({ id, version }) => send(GrantAid, staff.approver, { caseId: id }, version)));
    const issued = (await store.readStream(LEDGER.main, 'series-2026-晋中-援')).map(({ data }) => data['n'] as number);
    expect(issued).toEqual(issued.map((_, index) => index + 1));
    expect(new Set(answers.flatMap(({ numbers }) => numbers)).size).toBe(6);
  });

  it('knows one person by one ID number, registered twice at once', async () => {
    const applicants = [worker('11010519491231002X')];
    const both = await Promise.all([1, 2].map(() => send(Apply, staff.registrar, application({ applicants }))));
    const subjects = await Promise.all(
      both.map(async ({ id }) => {
        const state = await stateOf(id);
        return state.stage === 'none' ? undefined : state.applicants[0]?.person.subject;
      }),
    );
    expect(subjects[0]).toBeDefined();
    expect(subjects[0]).toBe(subjects[1]);
  });

  it('takes the largest application there can be', async () => {
    const wide = (length: number, text: string) => text.repeat(length);
    const applicants = Array.from({ length: 30 }, (_, index) => ({
      ...worker(),
      person: {
        name: wide(50, '甲'),
        phone: `1380000${String(index).padStart(4, '0')}`,
        gender: 'male',
        birthDate: '1990-01-01',
        address: wide(200, '村'),
      },
      occupation: 'other',
      occupationNote: wide(50, '工'),
      categories: ['migrant-worker', 'new-employment', 'hardship'],
    }));
    const respondents = Array.from({ length: 10 }, () => ({
      ...{ kind: 'organisation', role: 'labour-subcontractor', name: wide(100, '司'), projectName: wide(100, '项'), phone: '0354-2000000' },
    }));
    const { version } = await send(Apply, staff.registrar, application({ applicants, respondents, statement: wide(4000, '长') }));
    expect(version).toBe(1);
  });

  it('keeps every personal value out of the leaves, and gives it back from the vault', async () => {
    const { id } = await reviewed();
    const owner = new Client(database.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query<{ text: string }>(`select convert_from(leaf, 'UTF8') as text from ledger.event`);
    await owner.end();
    for (const { text } of rows) for (const word of [CANARY, '13800000000', '13900000000']) expect(text).not.toContain(word);
    const state = await stateOf(id);
    if (state.stage === 'none') throw new Error('the case is there');
    const name = state.applicants[0]?.person.name;
    const opened = await vault.open(LEDGER.main, name ? [state.statement, name] : []);
    expect([opened.get(state.statement), opened.get(name)]).toEqual([`${CANARY}拖欠工资`, `${CANARY}甲`]);
  });

  it('stores nothing of what it refuses', async () => {
    const head = await store.head(LEDGER.main);
    await expect(send(Apply, staff.approver, application())).rejects.toMatchObject({ code: 'access.not-your-post', kind: 'forbidden' });
    await expect(send(GrantAid, staff.approver, { caseId: randomUUID() }, 1)).rejects.toMatchObject({
      code: 'case.not-found',
      kind: 'missing',
    });
    await expect(send(Apply, staff.registrar, application({ cause: { code: '1', version: '2026' } }))).rejects.toMatchObject({
      kind: 'value',
    });
    expect(await store.head(LEDGER.main)).toBe(head);
  });
});

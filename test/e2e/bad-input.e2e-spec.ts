import { dayOf } from '@gongyuan/kernel/time';
import { creditCode, idNumber } from '../support/invented';
import { expected, type Reply, type Sending, type Visitor } from '../support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../support/whole-house';

/** What real commands get for bad input: a stable code, in Chinese and English, and nothing recorded. What the door refuses by itself is in door*.e2e-spec.ts. */

const PASSWORD = '绵山上的云雾散了又聚起来';
const day = (fromToday: number): string => dayOf(new Date(Date.now() + fromToday * 86_400_000).toISOString());
const today = day(0);

const ID = idNumber('140702', '19880412', 11);
const CODE = creditCode('91', '140702', 'MA0K00099');

/** The same with another last character. */
const spoilt = (value: string): string => `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`;

describe('bad input', () => {
  let house: WholeHouse;
  let root: Visitor;
  let registrar: Visitor;
  let secondRegistrar: Visitor;
  let coordinator: Visitor;
  let approver: Visitor;
  let handler: Visitor;
  let unit: string;

  beforeAll(async () => {
    house = await wholeHouse();
    root = await firstAdmin(house, { login: 'root', name: '管理员', password: PASSWORD });
    unit = await unitOf(house, root, '140702');
    const someone = (login: string, post: 'registrar' | 'coordinator' | 'approver' | 'handler') =>
      hire(house, root, { login, name: `同事${login}`, password: PASSWORD, posts: [[post, unit]] });
    registrar = await someone('registrar', 'registrar');
    secondRegistrar = await someone('registrar2', 'registrar');
    coordinator = await someone('coordinator', 'coordinator');
    approver = await someone('approver', 'approver');
    handler = await someone('handler', 'handler');
  }, 120_000);
  afterAll(() => house.close());

  const applicant = (over: object = {}) => ({ person: { name: '孔大山', idNumber: ID, ...over }, relation: 'labour' });
  const respondent = (over: object = {}) => ({ kind: 'organisation', role: 'employer', name: '某公司', creditCode: CODE, ...over });
  const application = (over: object = {}) => ({
    unit,
    signedOn: today,
    formEvidence: '申请表原件',
    channel: 'visit',
    applicants: [applicant()],
    respondents: [respondent()],
    matter: 'labour-or-pay',
    cause: { code: '205(5)', version: '2026' },
    aidForm: 'mediation-arbitration',
    statement: '拖欠工资',
    ...over,
  });

  /** Everything that a command can leave behind: events, people, keys, sealed values, reserved logins. */
  async function census(): Promise<Record<string, number>> {
    const { rows } = await house.owner.query(
      `select (select position from ledger.head where ledger_id = 1)::int as events, (select count(*) from ledger.command where ledger_id = 1)::int as commands,
              (select count(*) from vault.subject)::int as subjects, (select count(*) from vault.dek)::int as keys,
              (select count(*) from vault.identity)::int as identities, (select count(*) from vault.sealed)::int as sealed,
              (select count(*) from vault.lookup)::int as lookups, (select count(*) from auth.credential)::int as logins`,
    );
    return rows[0];
  }

  interface Refusal {
    readonly status: number;
    readonly code: string;
    /** Codes of the fields, by their paths. */
    readonly fields?: Readonly<Record<string, string>>;
  }

  /** Sends a command in both languages; it must be refused so, say so in words, and leave nothing behind. Answers the details. */
  async function refused(
    by: Visitor,
    path: string,
    body: object,
    wanted: Refusal,
    sending: Sending = {},
  ): Promise<Record<string, unknown>> {
    const before = await census();
    const replies: Reply[] = [];
    for (const language of ['zh-CN', 'en'])
      replies.push(await by.post(path, body, { ...sending, headers: { ...sending.headers, 'accept-language': language } }));
    expect(await census()).toEqual(before);
    for (const { status, body: problem, headers } of replies) {
      expect([status, problem.code, problem.recorded]).toEqual([wanted.status, wanted.code, false]);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(headers.get('x-ledger-position')).toBeNull();
      if (wanted.fields)
        expect(Object.fromEntries(problem.details.fields.map((one: { field: string; code: string }) => [one.field, one.code]))).toEqual(
          wanted.fields,
        );
    }
    const words = replies.map(({ body: problem }) => [
      problem.title,
      ...(problem.details.fields ?? []).map((one: { title: string }) => one.title),
    ]);
    for (const sentence of words[0] as string[]) expect(sentence).toMatch(/\p{Script=Han}/u);
    for (const sentence of words[1] as string[]) expect(sentence).toMatch(/^[\p{Script=Latin}\d\p{P}\s]+$/u);
    return replies[0]?.body.details;
  }

  const invalid = (fields: Readonly<Record<string, string>>): Refusal => ({ status: 422, code: 'request.invalid', fields });

  /** A case at its beginning, or with its opinion. */
  async function aCase(reviewed = false): Promise<{ id: string; version: number }> {
    const { id, version } = expected(201, await registrar.post('/api/cases', application()));
    if (!reviewed) return { id, version };
    expected(200, await coordinator.post(`/api/cases/${id}/assess-means`, { way: 'pledge' }));
    return {
      id,
      version: expected(200, await coordinator.post(`/api/cases/${id}/review`, { recommends: 'grant', opinion: '符合' })).version,
    };
  }

  describe('numbers of people and organisations', () => {
    it.each([
      [spoilt(ID), 'id-number.check-digit'],
      [ID.slice(1), 'id-number.length'],
      ['140702880412011', 'id-number.fifteen-digits'],
      [idNumber('140702', '19880230', 11), 'id-number.date'],
      [idNumber('140702', '20990101', 11), 'id-number.future'],
      [`${ID.slice(0, 10)}O${ID.slice(11)}`, 'id-number.characters'],
    ])('ID number %s: %s', (number, code) =>
      refused(registrar, '/api/cases', application({ applicants: [applicant({ idNumber: number })] }), {
        ...invalid({ 'applicants.0.person.idNumber': code }),
      }),
    );

    it.each([
      [spoilt(CODE), 'credit-code.check-digit'],
      [CODE.slice(1), 'credit-code.length'],
      [`91140702MAOK00099${CODE.at(-1)}`, 'credit-code.characters'],
    ])('credit code %s: %s', (code, fault) =>
      refused(registrar, '/api/cases', application({ respondents: [respondent({ creditCode: code })] }), {
        ...invalid({ 'respondents.0.creditCode': fault }),
      }),
    );

    it('says in plain words what is wrong with the check digit', async () => {
      const body = application({
        applicants: [applicant({ idNumber: spoilt(ID) })],
        respondents: [respondent({ creditCode: spoilt(CODE) })],
      });
      const details = (await registrar.post('/api/cases', body)).body.details;
      expect(details.fields.map((field: { title: string }) => field.title)).toEqual([
        expect.stringContaining('身份号码'),
        expect.stringContaining('信用代码'),
      ]);
      for (const { title } of details.fields) expect(title).toContain('校验');
      expect(JSON.stringify(details)).not.toContain(ID.slice(0, 17));
    });

    it('takes prefixes that were right when the number was given: 1424xx, from before the city', async () => {
      for (const prefix of ['142401', '142429', '140726'])
        expected(
          201,
          await registrar.post('/api/cases', application({ applicants: [applicant({ idNumber: idNumber(prefix, '19700808', 5) })] })),
        );
    });
  });

  describe('days', () => {
    it('that do not exist', async () => {
      await refused(registrar, '/api/cases', application({ occurredOn: '2026-02-30', signedOn: '2025-02-29' }), {
        ...invalid({ occurredOn: 'date.does-not-exist', signedOn: 'date.does-not-exist' }),
      });
      await refused(registrar, '/api/cases', application({ signedOn: '2026-9-1' }), invalid({ signedOn: 'date.bad-form' }));
    });

    it('that are still to come', async () => {
      const details = await refused(registrar, '/api/cases', application({ occurredOn: day(1) }), { status: 422, code: 'date.in-future' });
      expect(details).toMatchObject({ field: 'occurredOn', today });
    });

    it('that are past, without evidence, and long past, without a reason', async () => {
      const past = { signedOn: day(-9) };
      await refused(registrar, '/api/cases', application({ ...past, occurredOn: day(-1) }), {
        status: 422,
        code: 'date.late-without-evidence',
      });
      const late = { ...past, occurredOn: day(-4), lateEvidence: '纸质登记簿' };
      const details = await refused(registrar, '/api/cases', application(late), { status: 422, code: 'date.late-without-reason' });
      expect(details).toMatchObject({ days: 4, allowed: 3 });
      expected(201, await registrar.post('/api/cases', application({ ...late, lateReason: '当天停电' })));
    });

    it('that come before what they follow', async () => {
      const { id } = await aCase();
      const late = { occurredOn: day(-2), lateEvidence: '纸质记录' };
      await refused(
        coordinator,
        `/api/cases/${id}/assess-means`,
        { way: 'pledge', ...late },
        { status: 422, code: 'date.before-application' },
      );
    });
  });

  it('fields deep inside: unknown, of another type, too long, with signs that no keyboard makes', async () => {
    const body = application({
      applicants: [
        {
          ...applicant({ nickname: '大山', name: `孔${'大'.repeat(60)}`, address: '小赵村\u0007七组' }),
          claims: [{ item: 'wages', amount: 1.5 }],
        },
      ],
      respondents: [{ ...respondent({ name: 7 }), boss: '武老板' }],
      cause: '205(5)',
    });
    await refused(
      registrar,
      '/api/cases',
      { ...body, applicants: body.applicants },
      {
        ...invalid({ 'applicants.0.person.address': 'text.control-character' }),
      },
    );
    const readable = JSON.parse(JSON.stringify(body).replace('\\u0007', ''));
    await refused(
      registrar,
      '/api/cases',
      { ...readable, cause: application().cause },
      {
        ...invalid({
          'applicants.0.person.nickname': 'field.unknown',
          'applicants.0.person.name': 'text.too-long',
          'applicants.0.claims.0.amount': 'money.bad-amount',
          'respondents.0.boss': 'field.unknown',
          'respondents.0.name': 'field.not-text',
        }),
      },
    );
    await refused(registrar, '/api/cases', application({ cause: '205(5)' }), invalid({ cause: 'field.not-object' }));
    await refused(registrar, '/api/cases', application({ statement: '欠薪\u0000三个月' }), invalid({ statement: 'text.nul' }));
    await refused(registrar, '/api/cases', application({ applicants: {} }), invalid({ applicants: 'field.not-list' }));
    await refused(registrar, '/api/cases', application({ cause: { code: '999', version: '2026' } }), {
      status: 422,
      code: 'intake.unknown-cause',
    });
  });

  describe('commands out of order', () => {
    it.each([
      ['coordinator', 'review', { recommends: 'grant', opinion: '符合' }, 'means.not-assessed'],
      ['approver', 'grant', {}, 'decision.no-opinion'],
      ['approver', 'refuse', { reason: 'means', explanation: '超出标准', objectTo: '市总工会' }, 'decision.no-opinion'],
      ['approver', 'confirm-decision', {}, 'decision.none'],
      ['coordinator', 'assign', { handler: 'handler' }, 'assignment.not-granted'],
      ['handler', 'accept', {}, 'case.not-found'],
      ['registrar', 'supply', {}, 'intake.nothing-requested'],
    ] as const)('%s cannot %s yet', async (who, step, body, code) => {
      const { id, version } = await aCase();
      const by = { registrar, coordinator, approver, handler }[who];
      const wanted = { status: code === 'case.not-found' ? 404 : 409, code };
      await refused(by, `/api/cases/${id}/${step}`, step === 'assign' ? { handler: handler.id } : body, wanted, { ifMatch: version });
    });

    it('nothing goes on after the end', async () => {
      const { id, version } = await aCase();
      const { version: after } = expected(
        200,
        await registrar.post(`/api/cases/${id}/withdraw`, { reason: '自行和解' }, { ifMatch: version }),
      );
      await refused(coordinator, `/api/cases/${id}/assess-means`, { way: 'pledge' }, { status: 409, code: 'case.withdrawn' });
      await refused(
        registrar,
        `/api/cases/${id}/correct`,
        { reason: '错字', changes: { statement: '欠薪两月' } },
        { status: 409, code: 'case.withdrawn' },
        { ifMatch: after },
      );
    });
  });

  describe('versions', () => {
    it('that are stale are refused with what has changed since, and by whom', async () => {
      const { id, version } = await aCase();
      expected(200, await coordinator.post(`/api/cases/${id}/assess-means`, { way: 'pledge', note: '有承诺书' }));
      const change = { reason: '错字', changes: { statement: '拖欠两个月工资' } };
      const details = await refused(
        registrar,
        `/api/cases/${id}/correct`,
        change,
        { status: 412, code: 'command.stale' },
        { ifMatch: version },
      );
      expect(details).toEqual({
        seen: version,
        version: version + 1,
        changes: [{ version: version + 1, type: 'MeansAssessed', by: coordinator.id, at: expect.stringMatching(/^\d{4}-/) }],
      });
      expected(200, await registrar.post(`/api/cases/${id}/correct`, change, { ifMatch: version + 1 }));
    });

    it('must be named where something is overwritten, and are never of the future', async () => {
      const { id, version } = await aCase(true);
      await refused(approver, `/api/cases/${id}/grant`, {}, { status: 428, code: 'command.version-missing' });
      await refused(approver, `/api/cases/${id}/grant`, {}, { status: 422, code: 'command.version-bad' }, { ifMatch: '*' });
      await refused(approver, `/api/cases/${id}/grant`, {}, { status: 412, code: 'command.stale' }, { ifMatch: version + 1 });
    });
  });

  it('a position that nothing has reached is waited for, not for ever', async () => {
    const reply = await registrar.get('/api/cases', { 'x-min-position': String((await house.head()) + 1_000) });
    expect([reply.status, reply.body.code, reply.body.recorded]).toEqual([425, 'read.not-yet', false]);
    expect(Number(reply.headers.get('x-ledger-position'))).toBeLessThanOrEqual(await house.head());
  });

  describe('keys', () => {
    it('of another request are refused, whatever command it was', async () => {
      const key = crypto.randomUUID();
      expected(201, await registrar.post('/api/cases', application(), { key }));
      const reused = { status: 422, code: 'command.key-reused' };
      await refused(registrar, '/api/cases', application({ statement: '另一件事' }), reused, { key });
      const contact = { unit, channel: 'phone', person: { phone: '13934440005' }, summary: '另一件事' };
      await refused(registrar, '/api/contacts', contact, reused, { key });
    });

    it('leave no login behind when they are refused for an account', async () => {
      const key = crypto.randomUUID();
      expected(201, await root.post('/api/people', { person: { name: '某甲' }, login: 'first.login' }, { key }));
      await refused(
        root,
        '/api/people',
        { person: { name: '某乙' }, login: 'second.login' },
        { status: 422, code: 'command.key-reused' },
        { key },
      );
      expected(201, await root.post('/api/people', { person: { name: '某乙' }, login: 'second.login' }));
    });

    it('of another account are commands of their own', async () => {
      const key = crypto.randomUUID();
      const [first, second] = [
        expected(201, await registrar.post('/api/cases', application(), { key })),
        expected(201, await secondRegistrar.post('/api/cases', application(), { key })),
      ];
      expect(second.id).not.toBe(first.id);
      expect(second.numbers).not.toEqual(first.numbers);
      expect(expected(201, await registrar.post('/api/cases', application(), { key }))).toEqual(first);
    });
  });

  describe('a session that ended mid-way', () => {
    const ended = { status: 401, code: 'session.ended' };

    it('records nothing; after signing in again the same request is recorded once', async () => {
      const desk = await hire(house, root, { login: 'leaver', name: '换岗的人', password: PASSWORD, posts: [['registrar', unit]] });
      const key = crypto.randomUUID();
      const { posts } = expected(200, await root.after(await house.head(), `/api/people/${desk.id}`));
      expected(200, await root.post(`/api/people/${desk.id}/posts/${posts[0].postId}/end`));
      await refused(desk, '/api/cases', application(), ended, { key });
      await desk.signIn('leaver', PASSWORD);
      await refused(desk, '/api/cases', application(), { status: 403, code: 'access.denied' }, { key });
      expected(200, await root.post(`/api/people/${desk.id}/posts`, { post: 'registrar', unit }));
      await desk.signIn('leaver', PASSWORD);
      const first = expected(201, await desk.post('/api/cases', application(), { key }));
      expect(expected(201, await desk.post('/api/cases', application(), { key }))).toEqual(first);
    });

    it('because the account was disabled, or the password changed elsewhere, or somebody signed out', async () => {
      const gone = await hire(house, root, { login: 'gone', name: '离开的人', password: PASSWORD, posts: [['registrar', unit]] });
      const elsewhere = await house.visitor().signIn('gone', PASSWORD);
      expected(200, await elsewhere.post('/api/session/password', { current: PASSWORD, password: `${PASSWORD}了` }));
      await refused(gone, '/api/cases', application(), ended);
      expected(204, await elsewhere.delete('/api/session'));
      await refused(elsewhere, '/api/cases', application(), { status: 401, code: 'session.none' });
      await gone.signIn('gone', `${PASSWORD}了`);
      expected(200, await root.post(`/api/people/${gone.id}/disable`, { reason: '离职' }));
      await refused(gone, '/api/cases', application(), ended);
    });
  });
});

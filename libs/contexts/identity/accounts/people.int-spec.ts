import { randomUUID } from 'node:crypto';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { systemActor } from '../actors';
import { TestClient } from '../testing/client';
import { type IdentityHouse, identityHouse } from '../testing/house';
import { unitIdOf } from '../units/unit-seeds';

const [city, yuci, taigu] = [unitIdOf('140700'), unitIdOf('140702'), unitIdOf('140703')];
const password = '槐树下有三只灰喜鹊在叫着';

describe('people, posts and units at the door', () => {
  let house: IdentityHouse;
  let admin: TestClient;
  let adminId: string;
  const clients = new Map<string, TestClient>();

  beforeAll(async () => {
    house = await identityHouse();
    await house.units();
    adminId = await house.person('admin', [['admin', city]], password);
    await house.person('yuciadmin', [['admin', yuci]], password);
    for (const post of ['registrar', 'coordinator', 'approver', 'handler', 'storekeeper', 'finance', 'auditor'] as const)
      await house.person(post, [[post, city]], password);
    admin = await as('admin');
  });
  afterAll(() => house.close());

  async function as(login: string): Promise<TestClient> {
    const known = clients.get(login);
    if (known) return known;
    const one = new TestClient(house.url);
    expect((await one.signIn(login, password)).status).toBe(201);
    clients.set(login, one);
    return one;
  }
  const open = async (login: string, client = admin): Promise<string> => {
    const reply = await client.post('/api/people', { person: { name: `某${login}` }, login });
    expect(reply.status).toBe(201);
    return reply.body.id;
  };

  it('opens an account, gives posts, and shows both with names from the vault', async () => {
    const id = await open('shown');
    const given = await admin.post(`/api/people/${id}/posts`, { post: 'coordinator', unit: yuci, from: '2026-01-01', to: '2099-12-31' });
    expect(given.body).toMatchObject({ id, version: 2 });
    expect(given.headers.get('etag')).toBe('"2"');
    await house.catchUp();
    const shown = await admin.get(`/api/people/${id}`, { 'x-min-position': String(given.body.position) });
    expect(shown.body).toMatchObject({
      id,
      name: '某shown',
      login: 'shown',
      phone: null,
      enabled: true,
      version: 2,
      openedBy: { id: adminId, name: '测试admin' },
      posts: [
        {
          post: 'coordinator',
          unit: yuci,
          unitName: '榆次区总工会',
          from: '2026-01-01',
          to: '2099-12-31',
          endedOn: null,
          givenBy: { id: adminId },
        },
      ],
      handler: null,
    });
    const listed = await admin.get('/api/people?limit=3');
    expect(listed.body.rows).toHaveLength(3);
    const next = await admin.get(`/api/people?limit=200&after=${listed.body.next}`);
    expect(next.body.rows.map((row: { id: string }) => row.id)).toContain(id);
    expect(next.body.next).toBeNull();
  });

  it('keeps names, logins and telephones out of every read model', async () => {
    await admin.post('/api/people', { person: { name: '哨兵姓名', phone: '13899990000' }, login: 'canary-login' });
    await house.catchUp();
    const [read, stored] = await Promise.all([
      house.reader.query('select a::text as row from read.account a'),
      house.owner.query(`select convert_from(leaf, 'UTF8') as row from ledger.event union all select c::text from auth.credential c`),
    ]);
    const everything = [...read.rows, ...stored.rows].map((row) => row.row).join('\n');
    for (const canary of ['哨兵姓名', '13899990000', 'canary-login']) expect(everything).not.toContain(canary);
  });

  it('opens one account for a login, however many ask at once and however it is typed', async () => {
    const logins = ['onelogin', 'OneLogin', ' onelogin', 'ＯＮＥＬＯＧＩＮ'];
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => admin.post('/api/people', { person: { name: '同一人' }, login: logins[n % logins.length] })),
    );
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    for (const reply of replies.filter((one) => one.status !== 201)) expect(reply.body.code).toBe('account.exists');
  });

  it('answers a repeated request as the first time', async () => {
    const key = randomUUID();
    const body = { person: { name: '再来一次' }, login: 'again' };
    const [one, two] = [
      await admin.post('/api/people', body, { 'idempotency-key': key }),
      await admin.post('/api/people', body, { 'idempotency-key': key }),
    ];
    expect(two.body).toEqual(one.body);
    const other = await admin.post('/api/people', { ...body, login: 'another' }, { 'idempotency-key': key });
    expect([other.status, other.body.code]).toEqual([422, 'command.key-reused']);
  });

  it('lets nobody but administrators do so', async () => {
    for (const login of ['registrar', 'coordinator', 'approver', 'handler', 'storekeeper', 'finance', 'auditor']) {
      const one = await as(login);
      const reply = await one.post('/api/people', { person: { name: '某' }, login: `by-${login}` });
      expect([reply.status, reply.body.code]).toEqual([403, 'access.denied']);
      expect((await one.post('/api/units', { code: 'X-1', name: '某', shortName: '某', kind: 'department', parent: city })).status).toBe(
        403,
      );
    }
  });

  it('shows the list to administrators, approvers and auditors only', async () => {
    const seen = await Promise.all(
      ['admin', 'approver', 'auditor', 'registrar', 'coordinator', 'handler', 'finance', 'storekeeper'].map(
        async (login) => (await (await as(login)).get('/api/people')).status,
      ),
    );
    expect(seen).toEqual([200, 200, 200, 403, 403, 403, 403, 403]);
  });

  it('keeps the administrator of a county to that county', async () => {
    const county = await as('yuciadmin');
    const id = await open('countyman', county);
    expect((await county.post(`/api/people/${id}/posts`, { post: 'registrar', unit: yuci })).status).toBe(200);
    for (const unit of [city, taigu]) {
      const reply = await county.post(`/api/people/${id}/posts`, { post: 'registrar', unit });
      expect([reply.status, reply.body.code]).toEqual([403, 'access.other-unit']);
    }
    expect((await county.post(`/api/people/${adminId}/disable`)).body.code).toBe('access.other-unit');
    expect((await county.post(`/api/people/${adminId}/password-link`)).body.code).toBe('access.other-unit');
    expect((await county.post(`/api/people/${id}/password-link`)).status).toBe(201);
  });

  it('refuses what nobody may do to themselves, and what does not go together', async () => {
    expect((await admin.post(`/api/people/${adminId}/disable`)).body.code).toBe('account.own');
    const id = await open('watcher');
    expect((await admin.post(`/api/people/${id}/posts`, { post: 'auditor', unit: city })).status).toBe(200);
    const reply = await admin.post(`/api/people/${id}/posts`, { post: 'registrar', unit: city });
    expect([reply.status, reply.body.code]).toEqual([409, 'post.stands-alone']);
  });

  it('appoints and ends a deputy', async () => {
    const chief = await open('chief');
    const stand = await open('standin');
    await admin.post(`/api/people/${chief}/posts`, { post: 'approver', unit: city });
    const appointed = await admin.post(`/api/people/${stand}/deputies`, {
      forPerson: chief,
      post: 'approver',
      unit: city,
      from: '2026-01-01',
      to: '2099-12-31',
    });
    expect(appointed.status).toBe(200);
    const today = new Date().toISOString().slice(0, 10);
    const { actor, person } = await house.actors.accountOf(stand, today);
    expect(actor.posts).toEqual([expect.objectContaining({ post: 'approver', unit: city, deputyFor: chief })]);
    expect((await admin.post(`/api/people/${stand}/deputies/${person.posts[0]?.postId}/end`)).status).toBe(200);
    expect((await house.actors.actorOf(stand, '2099-01-01')).posts).toEqual([]);
  });

  it('notes what a handler can take on', async () => {
    const id = await open('lawyer');
    const coordinator = await as('coordinator');
    const profile = {
      kind: 'contract-lawyer',
      firm: '某某律师事务所',
      specialties: ['wages'],
      counties: [yuci],
      maxOpenCases: 8,
      publicPayroll: false,
    };
    expect((await coordinator.post(`/api/people/${id}/handler-profile`, profile)).status).toBe(200);
    await house.catchUp();
    expect((await admin.get(`/api/people/${id}`)).body.handler).toMatchObject({
      firm: '某某律师事务所',
      maxOpenCases: 8,
      counties: [yuci],
    });
    const bad = await coordinator.post(`/api/people/${id}/handler-profile`, { ...profile, specialties: ['magic'] });
    expect(bad.status).toBe(422);
  });

  it('enters, renames, moves and closes units; the tree is seen by all who are signed in', async () => {
    const entered = await admin.post('/api/units', {
      code: 'JZ-TEST',
      name: '某乡总工会',
      shortName: '某乡',
      kind: 'township',
      parent: yuci,
    });
    expect(entered.status).toBe(201);
    const unit = entered.body.id;
    expect(
      (await admin.post('/api/units', { code: 'JZ-TEST', name: '又一个', shortName: '又', kind: 'township', parent: yuci })).body.code,
    ).toBe('unit.code-taken');
    expect((await admin.post(`/api/units/${unit}/rename`, { name: '某镇总工会', shortName: '某镇' })).status).toBe(200);
    expect((await admin.post(`/api/units/${unit}/move`, { parent: taigu })).status).toBe(200);
    expect((await admin.post(`/api/units/${yuci}/move`, { parent: unit })).status).toBe(200);
    expect((await admin.post(`/api/units/${taigu}/move`, { parent: yuci })).body.code).toBe('unit.below-itself');
    expect((await admin.post(`/api/units/${unit}/close`)).body.code).toBe('unit.has-units');
    expect((await admin.post(`/api/units/${yuci}/move`, { parent: city })).status).toBe(200);
    const closed = await admin.post(`/api/units/${unit}/close`);
    expect(closed.status).toBe(200);
    await house.catchUp();
    const rows = (await (await as('handler')).get('/api/units', { 'x-min-position': String(closed.body.position) })).body.rows;
    expect(rows[0]).toMatchObject({ code: '140700', parent: null, series: '晋中' });
    expect(rows.find((row: { id: string }) => row.id === unit)).toMatchObject({
      name: '某镇总工会',
      parent: taigu,
      closed: true,
      version: 4,
    });
    const { rows: below } = await house.reader.query(`select code from read.unit where path @> array[$1::uuid] order by code`, [taigu]);
    expect(below.map((row) => row.code)).toEqual(['140703', 'JZ-TEST']);
  });

  it('never makes a circle, however many move at once', async () => {
    const [a, b, c] = ['140721', '140722', '140723'].map(unitIdOf) as [string, string, string];
    await Promise.all([
      admin.post(`/api/units/${a}/move`, { parent: b }),
      admin.post(`/api/units/${b}/move`, { parent: c }),
      admin.post(`/api/units/${c}/move`, { parent: a }),
    ]);
    await house.catchUp();
    const { rows } = await house.reader.query('select count(*)::int as n from read.unit where path[1] <> $1', [city]);
    expect(rows).toEqual([{ n: 0 }]);
    const { rows: parents } = await house.reader.query(
      `with recursive up as (select unit, parent, 1 as depth from read.unit union all
         select up.unit, u.parent, depth + 1 from up join read.unit u on u.unit = up.parent where depth < 50)
       select max(depth)::int as deepest from up`,
    );
    expect(parents[0].deepest).toBeLessThan(10);
  });

  it('enters the units of the list once, whatever became of them', async () => {
    const before = await house.store.head(LEDGER.main);
    await house.units();
    expect(await house.store.head(LEDGER.main)).toBe(before);
  });

  it('records who was denied what, under the pattern of the route', async () => {
    const registrar = await as('registrar');
    await registrar.get('/api/people/00000000-0000-4000-8000-000000000001');
    const auditor = await as('auditor');
    const looks = await auditor.get('/api/ledger/access?order=newest&type=LookDenied&limit=1');
    expect(looks.body.events[0]).toMatchObject({
      type: 'LookDenied',
      on: null,
      actor: { name: '测试registrar' },
      data: { act: 'identity.accounts', method: 'GET', route: '/api/people/:personId', code: 'access.denied' },
    });
  });

  it('shows the auditor every event, personal values masked', async () => {
    await house.accounts.open({ name: '欧阳修', login: 'ouyang', phone: '13812345678' }, { actor: systemActor('test'), key: randomUUID() });
    const auditor = await as('auditor');
    const page = await auditor.get('/api/ledger?type=AccountOpened&order=newest&limit=1');
    const [event] = page.body.events;
    expect(event).toMatchObject({ type: 'AccountOpened', version: 1, actor: { id: 'system:test', name: '' }, readable: true });
    expect(event.data.name).toMatchObject({ state: 'masked', text: '欧**', kind: 'name' });
    expect(event.data.phone).toMatchObject({ state: 'masked', text: '138****5678' });
    expect(event.data.login).toMatchObject({ text: '***' });
    const stream = await auditor.get(`/api/ledger?stream=${event.stream}`);
    expect(stream.body.events.map((one: { version: number }) => one.version)).toEqual([1]);
    const byActor = await auditor.get(`/api/ledger?actor=${adminId}&type=PostGiven&limit=200`);
    expect(byActor.body.events.length).toBeGreaterThan(2);
    for (const one of byActor.body.events) expect(one.actor).toEqual({ id: adminId, name: '测试admin' });
  });

  it('pages through a whole ledger in both directions without a gap', async () => {
    const auditor = await as('auditor');
    const walk = async (order: string): Promise<number[]> => {
      const positions: number[] = [];
      for (let after: number | null = null; ; ) {
        const page: { body: { events: { position: number }[]; next: number | null } } = await auditor.get(
          `/api/ledger?order=${order}&limit=37${after === null ? '' : `&after=${after}`}`,
        );
        positions.push(...page.body.events.map((event) => event.position));
        after = page.body.next;
        if (after === null) return positions;
      }
    };
    const head = await house.store.head(LEDGER.main);
    const all = Array.from({ length: head }, (_, n) => n + 1);
    expect(await walk('oldest')).toEqual(all);
    expect(await walk('newest')).toEqual(all.toReversed());
  });

  it('shows the ledgers to nobody else', async () => {
    for (const login of ['admin', 'approver', 'coordinator', 'registrar', 'handler']) {
      const one = await as(login);
      expect([(await one.get('/api/ledger')).status, (await one.get('/api/ledger/access')).status]).toEqual([403, 403]);
    }
  });
});

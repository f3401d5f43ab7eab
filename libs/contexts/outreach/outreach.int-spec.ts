import 'reflect-metadata';
import { dayOf } from '@gongyuan/kernel/time';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { jpegOf, painted, pngOf, withCamera } from '@gongyuan/platform/testing/pictures';
import { accessEvents } from '../../../test/support/case-house';
import { expected, type Visitor } from '../../../test/support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../../../test/support/whole-house';

const PASSWORD = '三晋大地上的风又一次吹过来了';
const today = dayOf(new Date().toISOString());
const tomorrow = dayOf(new Date(Date.now() + 86_400_000).toISOString());

describe('outreach over HTTP', () => {
  let house: WholeHouse;
  let unit: string;
  let strangeUnit: string;
  let coordinator: Visitor;
  let registrar: Visitor;
  let lawyer: Visitor;
  let stranger: Visitor;
  let auditor: Visitor;

  beforeAll(async () => {
    house = await wholeHouse();
    const root = await firstAdmin(house, { login: 'root', name: '管理', password: PASSWORD });
    unit = await unitOf(house, root, '140702');
    strangeUnit = await unitOf(house, root, '140703');
    const city = await unitOf(house, root, '140700');
    const someone = (login: string, post: 'coordinator' | 'registrar' | 'handler' | 'auditor', at = unit) =>
      hire(house, root, { login, name: `同事${login}`, password: PASSWORD, posts: [[post, at]] });
    coordinator = await someone('plans', 'coordinator');
    registrar = await someone('reports', 'registrar');
    lawyer = await someone('speaks', 'handler');
    stranger = await someone('elsewhere', 'coordinator', strangeUnit);
    auditor = await someone('audits', 'auditor', city);
  }, 120_000);
  afterAll(() => house.close());

  const plan = (fields: object = {}) => ({
    unit,
    kind: 'lecture',
    campaigns: ['respect-law-build-dreams', 'warm-season'],
    title: '工地普法宣讲',
    day: today,
    from: '09:00',
    to: '11:00',
    place: { kind: 'site', name: '某工地' },
    host: '某县总工会',
    partners: [],
    team: [{ person: { subject: lawyer.id }, role: 'lawyer' }],
    expected: 80,
    categories: ['migrant-worker'],
    ...fields,
  });
  const page = async (by: Visitor, id: string) => expected(200, await by.get(`/api/activities/${id}`));
  const upTo = async (by: Visitor, path: string) => expected(200, await by.after(await house.head(), path));
  const worker = (name: string) => ({ person: { name, phone: '13934440009' }, categories: ['migrant-worker'], occupation: 'construction' });
  const figures = {
    groups: [{ occupation: 'construction', persons: 70 }],
    tags: [{ category: 'migrant-worker', persons: 70 }],
    evidence: ['sign-in-sheet'],
    materials: [{ title: '维权手册', copies: 100 }],
    consultations: 5,
  };
  const report = { ...figures, withoutPhotos: '手机没电' };

  it('goes from the plan to the count, each step by whom it belongs to', async () => {
    const { id } = expected(201, await coordinator.post('/api/activities', plan()));
    const at = `/api/activities/${id}`;
    expect((await upTo(coordinator, `/api/activities?campaign=warm-season&stage=planned&unit=${unit}`)).rows).toMatchObject([
      { activityId: id, title: '工地普法宣讲', stage: 'planned', team: [{ id: lawyer.id, name: '同事speaks' }] },
    ]);
    expected(200, await registrar.post(`${at}/check-in`, { way: 'desk', attendees: [worker('郭甲'), worker('郭乙')] }));
    expected(200, await lawyer.post(`${at}/held`, { from: '09:10', to: '10:50', present: [lawyer.id] }));
    expected(200, await registrar.post(`${at}/report`, report));

    const reported = await page(registrar, id);
    expect(reported).toMatchObject({ stage: 'reported', alerts: ['unverified'], figures: { persons: 70, named: 2 } });
    expect(reported.next.find(({ command }: { command: string }) => command === 'VerifySession')).toMatchObject({
      permitted: false,
      blockedBy: 'separation',
    });
    const own = await registrar.post(`${at}/verify`, {}, { ifMatch: reported.version });
    expect([own.status, own.body.code, own.body.details]).toEqual([
      409,
      'separation.reporter-verifies',
      expect.objectContaining({ by: registrar.id }),
    ]);
    expected(200, await coordinator.post(`${at}/verify`, { note: '属实' }, { ifMatch: reported.version }));
    expect(await upTo(coordinator, '/api/activities/counts')).toMatchObject({
      stages: { verified: 1 },
      counted: 1,
      countedUnderSeveral: 1,
    });

    expected(
      200,
      await registrar.post(`${at}/correct`, { ...figures, consultations: 6, reason: '漏记一人' }, { ifMatch: reported.version + 1 }),
    );
    expect(await upTo(coordinator, '/api/activities/counts')).toMatchObject({ stages: { reported: 1, verified: 0 }, counted: 0 });
    expect(await page(coordinator, id)).toMatchObject({ corrections: 1, figures: { consultations: 6 } });
    const { events } = expected(200, await coordinator.get(`${at}/events`));
    expect(events.at(-1)).toMatchObject({
      type: 'SessionCorrected',
      why: '漏记一人',
      data: { before: { consultations: 5 }, wasVerified: true },
    });
  });

  it('shows the auditor masks, the lawyer the own sessions, and another county nothing', async () => {
    const { id } = expected(201, await coordinator.post('/api/activities', plan({ from: '14:00', to: '15:00' })));
    const at = `/api/activities/${id}`;
    expected(200, await registrar.post(`${at}/check-in`, { way: 'desk', attendees: [worker('郭同名')] }));
    expect(expected(200, await lawyer.get(`${at}/attendance`))).toMatchObject({ sight: 'full', checkedIn: [{ name: '郭同名' }] });
    expect(expected(200, await auditor.get(`${at}/attendance`))).toMatchObject({
      sight: 'masked',
      checkedIn: [{ name: '郭**', phone: '139****0009' }],
    });
    expect((await stranger.get(at)).status).toBe(404);
    expect((await stranger.post(`${at}/cancel`, { reason: '停工' })).status).toBe(404);
    expect((await lawyer.post(`${at}/cancel`, { reason: '停工' })).status).toBe(403);
    expect((await upTo(stranger, '/api/activities')).rows).toEqual([]);
    expect((await upTo(stranger, '/api/activities/counts')).total).toBe(0);
  });

  it('refuses a lawyer at two places at once, says where, and takes an explanation', async () => {
    expected(201, await coordinator.post('/api/activities', plan({ day: tomorrow })));
    const clashing = plan({ day: tomorrow, from: '10:00', to: '12:00' });
    const { status, body } = await coordinator.post('/api/activities', clashing);
    expect([status, body.code, body.details.clashes]).toEqual([
      409,
      'activity.team-clash',
      [expect.objectContaining({ person: lawyer.id, from: '09:00', to: '11:00' })],
    ]);
    const { rows } = await upTo(coordinator, `/api/outreach-team?day=${tomorrow}`);
    expect(rows.find((row: { id: string }) => row.id === lawyer.id).busy).toMatchObject([{ from: '09:00', to: '11:00' }]);
    expected(201, await coordinator.post('/api/activities', { ...clashing, clashReason: '两处相邻' }));
  });

  it('lets only one of two plans made at the same moment have the lawyer', async () => {
    const race = (to: string) => coordinator.post('/api/activities', plan({ day: tomorrow, from: '15:00', to }));
    const replies = await Promise.all(['15:30', '16:00', '16:30', '17:00'].map(race));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('shows a cancelled activity as an alert until it has a new day', async () => {
    const { id } = expected(201, await coordinator.post('/api/activities', plan({ from: '18:00', to: '19:00' })));
    expected(200, await coordinator.post(`/api/activities/${id}/cancel`, { reason: '停工' }));
    expect(
      (await upTo(coordinator, '/api/activities?alert=no-new-date')).rows.map((row: { activityId: string }) => row.activityId),
    ).toEqual([id]);
    const { version } = await page(coordinator, id);
    const again = { day: tomorrow, from: '18:00', to: '19:00', reason: '复工' };
    expected(200, await coordinator.post(`/api/activities/${id}/reschedule`, again, { ifMatch: version }));
    expect((await upTo(coordinator, '/api/activities?alert=no-new-date')).rows).toEqual([]);
  });

  const photo = (content: Buffer, name: string) => new File([new Uint8Array(content)], name);
  const hall = painted(11, 320, 240);
  const taken = `${today.replaceAll('-', ':')} 09:30:00`;

  it('keeps photos sealed, and shows where the same picture stands as well', async () => {
    const { id } = expected(201, await coordinator.post('/api/activities', plan({ from: '06:00', to: '07:00', title: '早班宣讲' })));
    const at = `/api/activities/${id}`;
    const original = jpegOf(hall, 90);
    const send = (content: Buffer, name: string, by = registrar) => by.post(`${at}/photos`, { file: photo(content, name) });
    expected(200, await send(withCamera(original, { taken }), '全景.jpg'));
    expected(200, await send(withCamera(original, { taken }), '再传一次.jpg'));
    expected(200, await send(withCamera(jpegOf(painted(12, 320, 240), 90), { taken: '2026:01:05 10:00:00' }), '主讲.jpg'));
    expect((await send(Buffer.from('%PDF-1.4'), '扫描.pdf')).body.code).toBe('photo.not-a-picture');
    expect((await send(original.subarray(0, 300), '坏的.jpg')).body.code).toBe('photo.unreadable');
    expect((await send(original, '别县.jpg', stranger)).status).toBe(404);

    const photos = async (by: Visitor, of = at) => (await upTo(by, `${of}/photos`)).photos;
    expect(await photos(registrar)).toMatchObject([
      { takenOn: today, takenAt: '09:30', offDay: false, compared: true, same: [] },
      { takenOn: '2026-01-05', offDay: true, compared: true, same: [] },
    ]);

    // another county shows the same hall, made smaller and saved anew
    const elsewhere = { unit: strangeUnit, team: [{ person: { name: '外请律师' }, role: 'lawyer' }], title: '邻县宣讲' };
    const other = expected(201, await stranger.post('/api/activities', plan(elsewhere)));
    const there = `/api/activities/${other.id}`;
    expected(200, await stranger.post(`${there}/photos`, { file: photo(pngOf(painted(11, 200, 150)), '现场.png') }));
    const [first, second] = await photos(registrar);
    expect(second.same).toEqual([]);
    // what lies beyond the wall is named by unit and day alone
    expect(first.same).toEqual([{ unit: expect.objectContaining({ id: strangeUnit }), day: today, here: false, identical: false }]);
    expect((await photos(stranger, there))[0].same).toEqual([
      { unit: expect.objectContaining({ id: unit }), day: today, here: false, identical: false },
    ]);
    expect((await photos(auditor))[0].same).toMatchObject([{ activityId: other.id, title: '邻县宣讲' }]);

    const file = `${at}/photos/${first.photoId}/preview`;
    const shown = await registrar.get(file);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect([(await auditor.get(file)).status, (await stranger.get(file)).status]).toEqual([403, 404]);
    expect((await registrar.get(`${at}/photos/${other.id}/preview`)).status).toBe(404);
    expect(
      (await accessEvents(house.app.get(EventStore))).filter(({ type, data }) => type === 'FileOpened' && data['record'] === id),
    ).toMatchObject([{ actor: registrar.id, data: { what: 'activity', attachment: first.photoId, manner: 'preview' } }]);

    const { version, photos: count } = await page(registrar, id);
    expect(count).toBe(2);
    expect((await registrar.post(`${at}/photos/${first.photoId}/withdraw`, { reason: '另一场的' })).status).toBe(428);
    expected(200, await registrar.post(`${at}/photos/${first.photoId}/withdraw`, { reason: '另一场的' }, { ifMatch: version }));
    expect(await photos(registrar)).toHaveLength(1);
    expect((await photos(stranger, there))[0].same).toEqual([]);
  });

  it('leaves as an Excel file, by its filters, and is recorded', async () => {
    const reply = await coordinator.after(await house.head(), `/api/activities/export?campaign=warm-season&unit=${unit}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('spreadsheetml');
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="activity-list-\d+\.xlsx"$/);
    const { rows } = await upTo(coordinator, `/api/activities?campaign=warm-season&unit=${unit}&limit=100`);
    expect((await stranger.after(await house.head(), '/api/activities/export')).status).toBe(200);
    const last = (await accessEvents(house.app.get(EventStore))).findLast(
      ({ type, actor }) => type === 'Exported' && actor === coordinator.id,
    );
    expect(last?.data).toMatchObject({ what: 'activity-list', rows: rows.length });
  });

  it('goes on with a question as a contact, and the question says so', async () => {
    const { id } = expected(201, await coordinator.post('/api/activities', plan({ from: '20:00', to: '21:00' })));
    const at = `/api/activities/${id}`;
    expected(200, await registrar.post(`${at}/consultation`, { asker: worker('郭问'), question: '欠薪三个月', answer: '先投诉' }));
    const [{ consultationId, asker }] = (await page(registrar, id)).consultations;
    const contact = { unit, channel: 'tour', person: { subject: asker.subject, name: '郭问' }, summary: '欠薪三个月' };
    const body = { ...contact, consultation: { activityId: id, consultationId } };
    const { id: contactId } = expected(201, await registrar.post('/api/contacts', body));
    await eventually(async () => expect((await page(registrar, id)).consultations).toMatchObject([{ contactId }]));
    const unknown = { ...contact, consultation: { activityId: id, consultationId: id } };
    expect((await registrar.post('/api/contacts', unknown)).body.code).toBe('contact.no-such-consultation');
  });
});

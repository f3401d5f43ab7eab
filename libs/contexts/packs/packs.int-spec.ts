import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { jpegOf, painted } from '@gongyuan/platform/testing/pictures';
import readExcel from 'read-excel-file/node';
import writeExcel from 'write-excel-file/node';
import { accessEvents } from '../../../test/support/case-house';
import { idNumber } from '../../../test/support/invented';
import { expected, type Visitor } from '../../../test/support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../../../test/support/whole-house';

/** The packs over HTTP, on a real ledger: two counties that hand the same programme out. */

const PASSWORD = '后沟古村的枣花开了一整树';
const ok = (reply: Parameters<typeof expected>[1]) => expected(reply.status === 201 ? 201 : 200, reply);
const STROKES = 'M1 1 L20 20';

describe('handing packs out', () => {
  let house: WholeHouse;
  let kitId: string;
  let desks: readonly {
    readonly unit: string;
    readonly registrar: Visitor;
    readonly keeper: Visitor;
    readonly storeId: string;
    readonly batch: string;
  }[];
  let city: { readonly coordinator: Visitor; readonly approver: Visitor; readonly unit: string };

  beforeAll(async () => {
    house = await wholeHouse();
    const root = await firstAdmin(house, { login: 'root', name: '总管理', password: PASSWORD });
    const someone = (login: string, post: 'registrar' | 'coordinator' | 'approver' | 'storekeeper', unit: string) =>
      hire(house, root, { login, name: `同事${login}`, password: PASSWORD, posts: [[post, unit]] });
    const unit = await unitOf(house, root, '140700');
    city = { unit, coordinator: await someone('coordinator', 'coordinator', unit), approver: await someone('approver', 'approver', unit) };
    kitId = ok(await city.coordinator.post('/api/kits', { unit, name: '工会爱心安全包', rule: 'one-per-person-per-year' })).id;
    ok(await city.coordinator.post(`/api/kits/${kitId}/versions`, { items: [{ name: '背心', quantity: 1 }], unitCost: 5_000 }));
    desks = await Promise.all(
      ['140702', '140703'].map(async (code) => {
        const own = await unitOf(house, root, code);
        const [registrar, keeper] = [await someone(`r${code}`, 'registrar', own), await someone(`k${code}`, 'storekeeper', own)];
        const storeId = ok(await city.coordinator.post('/api/stores', { unit: own, name: '仓库', keeper: keeper.id })).id;
        const request = { unit: own, batchNumber: '2026-01', kitId, kitVersion: 1, quantity: 2_000, purpose: '发放' };
        const batch = ok(await city.coordinator.post('/api/purchases', request)).id;
        const step = async (by: Visitor, name: string, body: object, ifMatch?: number) =>
          ok(await by.post(`/api/purchases/${batch}/${name}`, body, { ifMatch }));
        await step(city.approver, 'decide', { decision: 'approve' }, 1);
        await step(city.coordinator, 'contract', { supplier: '某公司', contractNumber: '1', amount: 1 });
        await step(keeper, 'check', { good: 2_000, rejected: 0 });
        await step(city.coordinator, 'confirm', {});
        await step(keeper, 'receive', { storeId, quantity: 2_000 });
        return { unit: own, registrar, keeper, storeId, batch };
      }),
    );
  }, 120_000);
  afterAll(() => house.close());

  /** A hand-out of a desk with an empty sheet and so many packs for it. */
  async function sheet(desk: (typeof desks)[number], packs: number): Promise<{ handoutId: string; sheetId: string }> {
    const plan = { unit: desk.unit, kitId, site: '某工地', siteKind: 'building-site', plannedOn: '2026-06-01' };
    const { id: handoutId } = ok(await desk.registrar.post('/api/handouts', plan));
    const { id: sheetId } = ok(await desk.registrar.post(`/api/handouts/${handoutId}/sheets`, { team: '全场', people: [] }));
    const issue = { handoutId, batch: desk.batch, holder: { name: '领用人' }, sheets: [{ sheetId, quantity: packs }] };
    ok(await desk.keeper.post(`/api/stores/${desk.storeId}/issue`, issue));
    return { handoutId, sheetId };
  }

  it('gives one verified person one pack a year, also when 500 attempts come at once from two counties', async () => {
    const person = { name: '只领一次', idNumber: idNumber('140702', '19880101', 1) };
    const places = await Promise.all(desks.flatMap((desk) => [sheet(desk, 500), sheet(desk, 500)]));
    const attempts = await Promise.all(
      Array.from({ length: 500 }, (_, index) => {
        const at = index % places.length;
        const desk = desks[at < 2 ? 0 : 1] as (typeof desks)[number];
        return desk.registrar.post(`/api/sheets/${places[at]?.sheetId}/hand-out`, { person, signature: STROKES });
      }),
    );
    const codes = attempts.map(({ status, body }) => (status === 200 ? 'given' : body.code));
    expect(codes.filter((code) => code === 'given')).toHaveLength(1);
    // nobody is told anything but that it was received, or that it has to be tried again
    expect(codes.filter((code) => !['given', 'handout.already-received', 'command.too-much-going-on'].includes(code))).toEqual([]);
    const told = attempts.find(({ body }) => body.code === 'handout.already-received');
    const { rows } = await house.owner.query<{ n: number }>(
      "select count(*)::int as n from ledger.event where type = 'PackHandedOut' or type = 'ReceiptTaken'",
    );
    expect(rows[0]?.n).toBe(2);
    const again = await desks[1]?.registrar.post(`/api/sheets/${places[3]?.sheetId}/hand-out`, { person, signature: STROKES });
    for (const reply of [again, told].filter((one) => one !== undefined)) {
      expect(reply.status).toBe(409);
      const { on, at, unit, handoutId } = reply.body.details;
      expect([on, at, unit, places.map((one) => one.handoutId).includes(handoutId)]).toEqual([
        expect.any(String),
        expect.any(String),
        expect.any(String),
        true,
      ]);
    }
  }, 120_000);

  it('takes a batch that was recorded offline late, twice and in any order: each key once, conflicts as exceptions', async () => {
    const desk = desks[0] as (typeof desks)[number];
    const { handoutId, sheetId } = await sheet(desk, 3);
    const numbers = [11, 12, 13, 11, 14];
    const batch = numbers.map((n, index) => ({
      key: crypto.randomUUID(),
      body: {
        person: { name: `离线${n}`, idNumber: idNumber('140702', '19900505', n) },
        told: true,
        happenedAt: `2026-06-05T02:0${index}:00.000Z`,
      },
    }));
    const sent = [...batch, ...[...batch].reverse(), ...batch];
    const replies = await Promise.all(sent.map(({ key, body }) => desk.registrar.post(`/api/sheets/${sheetId}/hand-out`, body, { key })));
    // a busy house is asked again, as the phone does
    for (const [index, { status }] of replies.entries())
      if (status === 503)
        ok(await desk.registrar.post(`/api/sheets/${sheetId}/hand-out`, sent[index]?.body ?? {}, { key: sent[index]?.key }));
    const head = await house.head();
    const { rows } = ok(await desk.registrar.after(head, '/api/exceptions'));
    const own = rows.filter((row: { sheetId: string }) => row.sheetId === sheetId);
    // who came twice may have come after the last pack was gone: then nobody received twice
    const kinds = own.map(({ kind }: { kind: string }) => kind).sort();
    expect([
      ['no-stock', 'second-receipt'],
      ['no-stock', 'no-stock'],
    ]).toContainEqual(kinds);
    const page = ok(await desk.registrar.get(`/api/handouts/${handoutId}`));
    expect([page.given, page.exceptions]).toEqual([3, 2]);
  }, 60_000);

  it('opens the one signed sheet from its page, to its own county alone, and records each time', async () => {
    const [desk, other] = desks as unknown as readonly [(typeof desks)[number], (typeof desks)[number]];
    const { sheetId } = await sheet(desk, 1);
    const content = '%PDF-1.4\n签领表';
    const sha256 = createHash('sha256').update(content).digest('hex');
    const key = crypto.randomUUID();
    const keep = (body: object, by = desk.registrar) => by.post(`/api/sheets/${sheetId}/scans`, body, { key });
    const { position } = ok(await keep({ file: new File([content], '签领表.pdf') }));
    ok(await keep({ file: new File([content], '签领表.pdf') }));
    expect((await desk.registrar.post(`/api/sheets/${sheetId}/scans`, { file: new File(['<html>'], '签领表.pdf') })).status).toBe(415);
    const witness = { person: { name: '监发人' }, signature: STROKES };
    ok(await desk.registrar.post(`/api/sheets/${sheetId}/compare`, { photo: sha256, pages: 1, witness, signed: [] }));
    const shown = ok(await desk.registrar.after(await house.head(), `/api/sheets/${sheetId}`));
    expect(position).toBeGreaterThan(0);
    expect(shown.scans).toMatchObject([{ sha256, compared: true, mediaType: 'application/pdf', bytes: Buffer.byteLength(content) }]);
    const path = `/api/sheets/${sheetId}/scans/${shown.scans[0].scanId}/preview`;
    expect((await desk.registrar.get(path)).status).toBe(200);
    expect((await other.registrar.get(path)).status).toBe(404);
    const opened = (await accessEvents(house.app.get(EventStore))).filter(
      ({ type, data }) => type === 'FileOpened' && data['record'] === sheetId,
    );
    expect(opened.map(({ data }) => data)).toMatchObject([{ what: 'sheet', attachment: shown.scans[0].scanId, manner: 'preview' }]);
  }, 60_000);

  it('looks up whoever came before anybody signs: received already, listed here, or neither', async () => {
    const [desk, other] = desks as unknown as readonly [(typeof desks)[number], (typeof desks)[number]];
    const { sheetId } = await sheet(desk, 2);
    const abroad = await sheet(other, 1);
    const head = await house.head();
    for (const [{ registrar }, id] of [
      [desk, sheetId],
      [other, abroad.sheetId],
    ] as const)
      ok(await registrar.after(head, `/api/sheets/${id}`));
    const number = idNumber('140702', '19850203', 77);
    const ask = (by: Visitor, idNumber: string, of = sheetId) => by.post(`/api/sheets/${of}/look-up`, { idNumber });
    expect(ok(await ask(desk.registrar, number))).toEqual({});
    const person = { name: '来领的人', idNumber: number };
    const { position } = ok(await desk.registrar.post(`/api/sheets/${sheetId}/hand-out`, { person, signature: STROKES }));
    expect(ok(await desk.registrar.after(position, `/api/sheets/${sheetId}`)).lines).toHaveLength(1);
    expect(ok(await ask(desk.registrar, number))).toMatchObject({
      received: { unit: { id: desk.unit } },
      listed: { sheetId, line: 1, given: true },
    });
    const elsewhere = ok(await ask(other.registrar, number, abroad.sheetId));
    expect([elsewhere.received.unit.id, elsewhere.listed]).toEqual([desk.unit, undefined]);
    expect((await ask(other.registrar, number)).status).toBe(404);
  }, 60_000);

  it('lets purchases and stock leave as Excel files that agree with the screens, and records it', async () => {
    const { keeper } = desks[0] as (typeof desks)[number];
    const cells = async (path: string): Promise<unknown[][]> => {
      const reply = await keeper.after(await house.head(), `/api/${path}/export`);
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
      return ((await readExcel(await keeper.file(`/api/${path}/export`)))[0]?.data ?? []) as unknown[][];
    };
    const [bought, lying] = [await cells('purchases'), await cells('stores')];
    const position = (sheet: unknown[][]) => Number(/记录序号 (\d+)/.exec(String(sheet[2]?.[0]))?.[1]);
    expect([bought[0]?.[0], lying[0]?.[0], position(bought)]).toEqual(['采购', '库存', await house.head()]);
    const { rows } = ok(await keeper.get('/api/purchases'));
    expect(bought.slice(6, -1).map((row) => row[0])).toEqual(rows.map(({ batchNumber }: { batchNumber: string }) => batchNumber));
    const stock = ok(await keeper.get('/api/stores'));
    const shown = [
      ...stock.rows.flatMap((store: { stock: object[] }) => store.stock),
      ...[stock.inTransit, stock.withHolders, stock.inQuestion, stock.received].flat(),
    ];
    expect(lying.slice(6, -1).map((row) => row[6])).toEqual(shown.map(({ quantity }) => quantity));
    const entries = (await accessEvents(house.app.get(EventStore))).filter(({ type, actor }) => type === 'Exported' && actor === keeper.id);
    expect(entries.map(({ data }) => data['what'])).toEqual(expect.arrayContaining(['purchase-list', 'stock']));
    const { registrar } = desks[0] as (typeof desks)[number];
    expect((await registrar.get('/api/purchases/export')).status).toBe(403);
  }, 60_000);

  it('compares a sheet with what is kept of it alone, and tells a picture that serves two sheets', async () => {
    const [desk, other] = desks as unknown as readonly [(typeof desks)[number], (typeof desks)[number]];
    const picture = painted(21, 160, 120);
    const keep = async (at: (typeof desks)[number], content: Buffer) => {
      const { sheetId } = await sheet(at, 1);
      ok(await at.registrar.post(`/api/sheets/${sheetId}/scans`, { file: new File([new Uint8Array(content)], '签领表.jpg') }));
      return sheetId as string;
    };
    const one = await keep(desk, jpegOf(picture, 90));
    const again = await keep(desk, jpegOf(picture, 40));
    const abroad = await keep(other, jpegOf(picture, 90));
    const head = await house.head();
    const same = async (by: Visitor, sheetId: string) => ok(await by.after(head, `/api/sheets/${sheetId}`)).scans[0].same;
    expect(await same(desk.registrar, one)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sheetId: again, identical: false }),
        { unit: expect.objectContaining({ id: other.unit }), day: expect.any(String), identical: true },
      ]),
    );
    expect(await same(other.registrar, abroad)).toHaveLength(2);
    const witness = { person: { name: '监发人' }, signature: STROKES };
    const said = { photo: 'ab'.repeat(32), pages: 1, witness, signed: [] };
    expect((await desk.registrar.post(`/api/sheets/${one}/compare`, said)).body.code).toBe('sheet.scan-not-kept');
  }, 60_000);

  it('imports 10,000 recipients, tells every row that cannot be right, and imports them twice to the same effect', async () => {
    const desk = desks[1] as (typeof desks)[number];
    const plan = { unit: desk.unit, kitId, site: '大园区', siteKind: 'park', plannedOn: '2026-06-01' };
    const { id: handoutId } = ok(await desk.registrar.post('/api/handouts', plan));
    const folder = mkdtempSync(join(tmpdir(), 'gongyuan-roster-'));
    try {
      const file = join(folder, 'roster.xlsx');
      const years = (n: number) => `${1960 + (n % 40)}0${1 + (n % 9)}1${n % 9}`;
      const people = Array.from({ length: 10_000 }, (_, n) => [
        n === 17 ? '' : `职工${n}`,
        n === 4_321 ? '140702198801010000' : n % 4 === 3 ? '' : idNumber('140703', years(n), n % 1000),
        n === 99 ? '12' : '',
        `第${Math.floor(n / 70) + 1}班组`,
        n % 2 === 0 ? '农民工' : '快递员',
      ]);
      const rows = [['姓名', '身份证号', '手机号', '班组', '工种'], ...people];
      await writeExcel(rows.map((row) => row.map((value) => ({ value }))) as never).toFile(file);
      const started = Date.now();
      const [first] = await readExcel(file);
      const cells = (first?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
      const checked = ok(await desk.registrar.post(`/api/handouts/${handoutId}/roster/check`, { rows: cells }));
      expect(checked.errors.map(({ row, column }: { row: number; column: string }) => [row, column]).slice(0, 3)).toEqual([
        [19, 'name'],
        [101, 'phone'],
        [4_323, 'idNumber'],
      ]);
      const body = { rows: cells, skipErrors: true };
      expect((await desk.registrar.post(`/api/handouts/${handoutId}/roster`, { ...body, skipErrors: false })).body.code).toBe(
        'roster.has-errors',
      );
      const key = crypto.randomUUID();
      ok(await desk.registrar.post(`/api/handouts/${handoutId}/roster`, body, { key }));
      process.stdout.write(`10,000 recipients imported in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
      const head = await house.head();
      ok(await desk.registrar.post(`/api/handouts/${handoutId}/roster`, body, { key }));
      expect(await house.head()).toBe(head);
      const page = ok(await desk.registrar.after(head, `/api/handouts/${handoutId}`));
      expect([page.listed, page.sheets.length]).toEqual([checked.ready, 143]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});

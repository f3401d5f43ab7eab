import { randomBytes, randomUUID } from 'node:crypto';
import { accessEvents, type Reply } from '../../../../test/support/case-house';
import { CANARY, type CaseOffice, caseOffice, type Login, type TwoCases, twoCases } from '../../../../test/support/case-office';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154', 'hex');
const pdf = Buffer.from(`%PDF-1.4\n${CANARY}的判决书\n%%EOF\n`);
const file = (content: Buffer, name = `${CANARY}身份证.png`): File => new File([new Uint8Array(content)], name, { type: 'text/html' });

describe('papers of a case at the door', () => {
  let office: CaseOffice;
  let two: TwoCases;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  const attach = (login: Login, body: object, key: string = randomUUID(), caseId = two.handled): Promise<Reply> =>
    office.who[login].post(`/api/cases/${caseId}/attachments`, { item: 'identity', ...body }, key);
  const page = async (login: Login) => (await office.who[login].get(`/api/cases/${two.handled}`)).body;
  const stored = async (): Promise<number> => (await office.house.owner.query('select count(*)::int as n from vault.blob')).rows[0].n;
  const open = (login: Login, id: string, rest: string): Promise<Reply> =>
    office.who[login].get(`/api/cases/${two.handled}/attachments/${id}/${rest}`);
  const newest = async (login: Login) => (await page(login)).attachments.rows.at(-1);

  it('are taken by their content, shown with their name, and given back as they were', async () => {
    const content = Buffer.concat([PNG, randomBytes(700_000)]);
    expect((await attach('registrar', { file: file(content), note: '正反面' })).status).toBe(200);
    const { rows, mayAttach, mayOpen } = (await page('lawyer')).attachments;
    expect([mayAttach, mayOpen]).toEqual([true, true]);
    expect(rows).toMatchObject([
      {
        item: 'identity',
        note: '正反面',
        versions: [{ version: 1, name: `${CANARY}身份证.png`, mediaType: 'image/png', bytes: content.length }],
      },
    ]);
    const reply = await open('lawyer', rows[0].attachmentId, 'download');
    expect(reply.status).toBe(200);
    expect(content.equals(reply.body)).toBe(true);
  });

  it('leave with a strict type, with nothing they may load or run, and under a name that says nothing', async () => {
    await attach('lawyer', { item: 'result-document', file: file(pdf, `${CANARY}裁决书.html`) });
    const { attachmentId } = (await page('lawyer')).attachments.rows.find((one: { item: string }) => one.item === 'result-document');
    for (const [manner, disposition, policy] of [
      ['preview', 'inline; filename="file.pdf"', "default-src 'none'; frame-ancestors 'none'"],
      ['download', 'attachment; filename="file.pdf"', "default-src 'none'; frame-ancestors 'none'; sandbox"],
    ] as const) {
      const { headers, body } = await open('lawyer', attachmentId, manner);
      expect(pdf.equals(body)).toBe(true);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('content-disposition')).toBe(disposition);
      expect(headers.get('content-security-policy')).toBe(policy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const events = (await accessEvents(office.house.store)).filter(({ type }) => type === 'FileOpened');
    expect(events.slice(-2).map(({ actor, data }) => ({ actor, ...data }))).toEqual(
      ['preview', 'download'].map((manner) => ({
        actor: office.who.lawyer.id,
        what: 'case',
        record: two.handled,
        attachment: attachmentId,
        version: 1,
        manner,
      })),
    );
  });

  it('keep their versions', async () => {
    await attach('registrar', { item: 'evidence', file: file(PNG) });
    const { attachmentId } = (await page('registrar')).attachments.rows.find((one: { item: string }) => one.item === 'evidence');
    const replaced = await office.who.registrar.post(
      `/api/cases/${two.handled}/attachments/${attachmentId}/replace`,
      { reason: '看不清', file: file(pdf) },
      randomUUID(),
    );
    expect(replaced.status).toBe(200);
    expect((await open('registrar', attachmentId, 'preview?version=1')).headers.get('content-type')).toBe('image/png');
    expect((await open('registrar', attachmentId, 'preview')).headers.get('content-type')).toBe('application/pdf');
    expect((await open('registrar', attachmentId, 'preview?version=3')).body.code).toBe('attachment.unknown');
  });

  it('are attached once, whatever is sent twice; another file under the same key is another command', async () => {
    const key = randomUUID();
    const [before, content] = [await stored(), Buffer.concat([PNG, randomBytes(1000)])];
    const replies = await Promise.all([1, 2, 3].map(() => attach('registrar', { file: file(content) }, key)));
    replies.push(await attach('registrar', { file: file(content) }, key));
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.position}`)).size).toBe(1);
    expect(await stored()).toBe(before + 1);
    expect((await attach('registrar', { file: file(PNG) }, key)).body.code).toBe('command.key-reused');
    expect(await stored()).toBe(before + 1);
    const { attachmentId } = await newest('registrar');
    expect((await open('registrar', attachmentId, 'preview')).status).toBe(200);
  });

  it('leave nothing behind when they are refused', async () => {
    const before = await stored();
    const head = await office.house.store.head(1);
    const refusals: readonly [Login, object, number, string][] = [
      ['registrar', { file: file(Buffer.from('<html>')) }, 415, 'upload.type-not-allowed'],
      ['registrar', { file: file(Buffer.alloc(0)) }, 422, 'upload.empty'],
      ['registrar', { file: file(PNG), item: 'love' }, 422, 'request.invalid'],
      ['registrar', { file: file(PNG), about: randomUUID() }, 422, 'attachment.not-a-party'],
      ['registrar', { file: file(PNG), more: file(PNG) }, 422, 'upload.one-file'],
      ['registrar', { other: file(PNG) }, 422, 'upload.one-file'],
      ['registrar', { file: file(PNG), occurredOn: '2026-05-01', lateEvidence: 'x', lateReason: 'x' }, 422, 'date.before-application'],
      ['registrar', { file: file(Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)])) }, 413, 'upload.too-large'],
      ['otherlawyer', { file: file(PNG) }, 404, 'case.not-found'],
      ['taigudesk', { file: file(PNG) }, 404, 'case.not-found'],
      ['approver', { file: file(PNG) }, 403, 'access.denied'],
      ['auditor', { file: file(PNG) }, 403, 'access.denied'],
    ];
    for (const [login, body, status, code] of refusals) {
      const reply = await attach(login, body);
      expect([login, reply.status, reply.body.code, reply.body.recorded]).toEqual([login, status, code, false]);
    }
    expect((await office.who.registrar.post(`/api/cases/${two.handled}/attachments`, { item: 'identity' }, randomUUID())).body.code).toBe(
      'upload.not-a-form',
    );
    expect(await stored()).toBe(before);
    expect(await office.house.store.head(1)).toBe(head);
  });

  it('are there for the desk and the handler; the auditor sees that they are there, and nobody else anything', async () => {
    const { attachmentId, versions } = await newest('auditor');
    expect(versions[0].name).toBe('***');
    expect((await page('auditor')).attachments).toMatchObject({ mayAttach: false, mayOpen: false });
    for (const [login, status] of [
      ['registrar', 200],
      ['coordinator', 200],
      ['approver', 200],
      ['lawyer', 200],
      ['citydesk', 200],
      ['auditor', 403],
      ['admin', 403],
      ['otherlawyer', 404],
      ['taigudesk', 404],
    ] as const)
      expect([login, (await open(login, attachmentId, 'download')).status]).toEqual([login, status]);
  });

  it('are seen by nobody in the history: neither their name where it is masked, nor their key ever', async () => {
    const timeline = (await office.who.lawyer.get(`/api/cases/${two.handled}/events`)).body;
    const told = timeline.events.find(({ type }: { type: string }) => type === 'FileAttached');
    expect(told.data.file).toMatchObject({ name: `${CANARY}身份证.png`, key: '***' });
    const ledger = (await office.who.auditor.get('/api/ledger?type=FileAttached')).body;
    expect(JSON.stringify(ledger)).not.toContain(CANARY);
  });

  it('are gone with the person’s key, and everything else stays', async () => {
    const { attachmentId, about } = await newest('registrar');
    await office.house.owner.query('delete from vault.sealed where subject_id = $1', [about]);
    const reply = await open('registrar', attachmentId, 'preview');
    expect([reply.status, reply.body.code]).toEqual([410, 'attachment.erased']);
    expect((await newest('registrar')).versions[0]).toMatchObject({ name: null, erased: true, mediaType: 'application/pdf' });
  });
});

import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { accessEvents } from '../../../../test/support/case-house';
import {
  CANARY,
  type CaseOffice,
  caseOffice,
  ID_NUMBER,
  type Login,
  PHONE,
  type TwoCases,
  twoCases,
  yuci,
} from '../../../../test/support/case-office';

type Cells = readonly (readonly unknown[])[];

describe('lists as Excel files', () => {
  let office: CaseOffice;
  let two: TwoCases;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  async function sheet(login: Login, path: string): Promise<Cells> {
    const { status, headers, body } = await office.who[login].get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers.get('content-type')).toContain('spreadsheetml');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+-\d+\.xlsx"$/);
    return (await readXlsxFile(Readable.from(body as Buffer)))[0]?.data ?? [];
  }
  const rowsOf = (cells: Cells): Cells => cells.slice(6, -1);
  const text = (cells: Cells): string => cells.flat().join('\n');

  it('holds the cases within reach, masked even for the desk that sees them in the open', async () => {
    const cells = await sheet('registrar', '/api/cases/export');
    expect(cells[0]?.[0]).toBe('案件');
    expect(cells[1]?.[0]).toBe('筛选：无');
    expect(cells[2]?.[0]).toMatch(
      new RegExp(`^截至记录序号 ${await office.house.store.head(1)} · .+（北京时间）· 导出人 工作人员registrar$`),
    );
    expect(cells.at(-1)?.[0]).toBe('共 1 行');
    expect(rowsOf(cells)).toHaveLength(1);
    expect(rowsOf(cells)[0]).toEqual(expect.arrayContaining([two.number, '办理中', '金**', '某建筑公司', 12345]));
    for (const secret of [CANARY, ID_NUMBER, PHONE]) expect(text(cells)).not.toContain(secret);
  });

  it('names its filter, and takes only what passes it', async () => {
    const cells = await sheet('citydesk', `/api/cases/export?stage=applied&unit=${yuci}&q=${encodeURIComponent('（2026）')}`);
    expect(cells[1]?.[0]).toBe('筛选：阶段：待初审；单位及下级：榆次区总工会；编号开头：（2026）');
    expect(rowsOf(cells)).toHaveLength(0);
    expect(rowsOf(await sheet('citydesk', '/api/cases/export?stage=applied'))).toHaveLength(1);
    expect(rowsOf(await sheet('citydesk', '/api/cases/export'))).toHaveLength(2);
  });

  it('is written in one go over all pages, each case once', async () => {
    const columns = (
      await office.house.workers.query(`select string_agg(quote_ident(column_name), ', ') as all from information_schema.columns
      where table_schema like 'p_case_list_%' and table_name = 'case_list' and column_name <> 'case_id'`)
    ).rows[0].all;
    const { rows } = await office.house.workers.query(
      `select table_schema as schema from information_schema.tables where table_schema like 'p_case_list_%' and table_name = 'case_list'`,
    );
    const table = `${rows[0].schema}.case_list`;
    await office.house.workers.query(
      `insert into ${table} (case_id, ${columns}) select gen_random_uuid(), ${columns} from ${table}, generate_series(1, 1200)`,
    );
    const cells = await sheet('citydesk', '/api/cases/export');
    expect(rowsOf(cells)).toHaveLength(2402);
    await office.house.workers.query(`delete from ${table} where case_id <> all($1)`, [[two.handled, two.elsewhere]]);
  });

  it('holds contacts, staff, and both ledgers for those who may read them', async () => {
    const contacts = await sheet('registrar', '/api/contacts/export?channel=hotline-12351');
    expect(contacts[1]?.[0]).toBe('筛选：来源：12351 派单');
    expect(rowsOf(contacts)[0]).toEqual(expect.arrayContaining(['12351 派单', '138****0001', '12351-77']));
    const staff = await sheet('admin', '/api/people/export');
    expect(text(staff)).toContain('榆次区总工会 登记员');
    const ledger = await sheet('auditor', '/api/ledger/export?type=Applied&order=newest');
    expect(rowsOf(ledger)).toHaveLength(2);
    for (const cells of [contacts, staff, ledger])
      for (const secret of [CANARY, ID_NUMBER, PHONE]) expect(text(cells)).not.toContain(secret);
    const looks = await sheet('auditor', '/api/ledger/access/export?type=Exported');
    expect(rowsOf(looks).length).toBeGreaterThan(3);
  });

  it('is refused to whoever may not see the list', async () => {
    for (const [login, path] of [
      ['admin', '/api/cases/export'],
      ['lawyer', '/api/contacts/export'],
      ['registrar', '/api/ledger/export'],
      ['registrar', '/api/people/export'],
    ] as const)
      expect([path, (await office.who[login].get(path)).status]).toEqual([path, 403]);
  });

  it('stands in the access ledger with what, how many rows and the position, before it leaves', async () => {
    await sheet('auditor', '/api/cases/export');
    const last = (await accessEvents(office.house.store)).findLast(({ type }) => type === 'Exported');
    expect(last).toMatchObject({
      actor: office.who.auditor.id,
      data: { what: 'case-list', rows: 2, position: await office.house.store.head(1) },
    });
    expect(last?.stream).toBe(`access-${office.who.auditor.id}`);
  });

  it('asks whoever comes third to wait a moment', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => office.who.citydesk.get('/api/cases/export')));
    const codes = replies.map(({ status }) => status);
    expect(codes).toContain(200);
    for (const { status, body } of replies) if (status !== 200) expect([status, body.code]).toEqual([429, 'export.too-many']);
  });
});

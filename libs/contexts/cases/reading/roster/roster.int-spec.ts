import { application, CANARY, type CaseOffice, caseOffice, ID_NUMBER, PHONE, worker } from '../../../../../test/support/case-office';
import { Apply } from '../../intake/commands';
import { ImportRoster } from '../../roster/commands';

describe('a roster, looked at before it is imported', () => {
  let office: CaseOffice;
  let caseId: string;

  beforeAll(async () => {
    office = await caseOffice();
    caseId = (await office.send('registrar', Apply, application(), { day: '2026-06-01' })).id;
  });
  afterAll(() => office.house.close());

  const gang = Array.from({ length: 22 }, (_, n) => worker(`${CANARY}工友${n}`, `138344500${String(n).padStart(2, '0')}`));
  const check = (applicants: readonly object[], login: 'registrar' | 'coordinator' | 'approver' | 'taigudesk' = 'registrar') =>
    office.who[login].post(`/api/cases/${caseId}/roster/check`, { applicants });
  const events = async () => Number((await office.house.owner.query<{ n: string }>('select count(*) as n from ledger.event')).rows[0]?.n);

  it('tells what is wrong with each row, in words, and records nothing', async () => {
    const before = await events();
    const rows = [
      gang[0],
      { ...gang[1], relation: 'friend' },
      worker('', '13834450090'),
      worker(`${CANARY}某`, '12'),
      worker(`${CANARY}甲`, PHONE, ID_NUMBER),
      gang[0],
      // nobody has this number; the one above has it in the case
      worker(`${CANARY}老板`, '13834450091', ID_NUMBER.replace(/X$/, '1')),
    ] as object[];
    const { status, body } = await check(rows);
    expect(status).toBe(200);
    expect(body).toMatchObject({ right: 1, wrong: 6 });
    expect(
      body.rows.map(({ row, problems }: { row: number; problems: { field: string; code: string }[] }) => [row, problems[0]?.field]),
    ).toEqual([
      [1, 'relation'],
      [2, 'person.name'],
      [3, 'person.phone'],
      [4, 'person.idNumber'],
      [5, 'person.name'],
      [6, 'person.idNumber'],
    ]);
    expect(body.rows[3].problems[0]).toMatchObject({ code: 'intake.applicant-twice', title: '同一名申请人填写了两次。' });
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect(await events()).toBe(before);
  });

  it('is imported whole; the same roster once more is found out', async () => {
    expect((await check(gang)).body).toMatchObject({ rows: [], right: 22 });
    const answer = await office.send(
      'registrar',
      ImportRoster,
      { caseId, applicants: gang, evidence: `${CANARY}名册` },
      { day: '2026-06-02' },
    );
    expect(answer.version).toBe(3);
    const { body } = await office.who.registrar.get(`/api/cases/${caseId}`);
    expect(body.applicants).toHaveLength(23);
    expect(body).toMatchObject({ collective: true, amounts: { claimed: 23 * 1_234_500 } });
    await office.house.catchUp();
    expect((await office.list('registrar')).rows[0]).toMatchObject({
      applicants: 23,
      collective: true,
      amounts: { claimed: 23 * 1_234_500 },
    });
    expect((await check(gang)).body).toMatchObject({ right: 0, wrong: 22 });
  });

  it('is for those who may register at this unit', async () => {
    expect((await check(gang, 'coordinator')).status).toBe(200);
    expect((await check(gang, 'approver')).status).toBe(403);
    expect((await check(gang, 'taigudesk')).status).toBe(404);
  });
});

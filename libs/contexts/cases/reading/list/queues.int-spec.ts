import { Readable } from 'node:stream';
import { ActorReader } from '@gongyuan/contexts/identity';
import { OpenUnit } from '@gongyuan/contexts/identity/units/commands';
import readXlsxFile from 'read-excel-file/node';
import {
  application,
  type CaseOffice,
  caseOffice,
  city,
  type Login,
  type TwoCases,
  twoCases,
} from '../../../../../test/support/case-office';
import { AssignFirm, SignRetainer } from '../../assignment/commands';
import { PlanNextStep } from '../../handling/plans/commands';
import { FileProceeding, RecordProgress, ScheduleHearing } from '../../handling/proceedings/commands';
import { RecordMeeting } from '../../handling/records/commands';
import { Apply } from '../../intake/commands';
import { SettleDate } from '../../key-days/commands';
import { DecideObjection, RaiseObjection } from '../../objection/commands';
import { AssessMeans, GrantAid, RefuseAid, ReviewOpinion } from '../../review/commands';
import { GrantUrgentAid } from '../../urgent/commands';
import type { CaseFilters } from './filters';
import { CaseListQueries } from './queries';

/** What the queues hold on days that pass without anything being recorded. */
describe('the queues that should be empty', () => {
  let office: CaseOffice;
  let two: TwoCases;
  let handled: string;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
    handled = two.handled;
    const met = { caseId: handled, way: 'in-person', informed: ['agency', 'risks'], signed: true, record: '核对工资数额' };
    await office.send('lawyer', RecordMeeting, met, { day: '2026-06-09' });
    await office.send('lawyer', SignRetainer, { caseId: handled, agreement: '委托协议', authority: '授权委托书' }, { day: '2026-06-09' });
    await office.house.catchUp();
  });
  afterAll(() => office.house.close());

  /** Ids of the cases that a filter finds on a day, for somebody. */
  async function found(today: string, filters: Partial<CaseFilters>, login: Login = 'coordinator'): Promise<string[]> {
    const actor = await office.house.app.get(ActorReader).actorOf(office.who[login].id, today);
    const { rows } = await office.house.app.get(CaseListQueries).page(actor, filters as CaseFilters, today);
    return rows.map(({ caseId }) => caseId);
  }
  async function inQueues(today: string, caseId: string, login: Login = 'coordinator'): Promise<string[]> {
    const queues = { undated: { due: 'none' }, idle: { queue: 'idle' }, waiting: { queue: 'waiting' } } as const;
    const held: string[] = [];
    const actor = await office.house.app.get(ActorReader).actorOf(office.who[login].id, today);
    const counts = await office.house.app.get(CaseListQueries).counts(actor, today);
    for (const [name, filters] of Object.entries(queues)) {
      const ids = await found(today, filters, login);
      expect([today, name, counts[name as keyof typeof queues]]).toEqual([today, name, ids.length]);
      if (ids.includes(caseId)) held.push(name);
    }
    return held;
  }
  const send: CaseOffice['send'] = async (...what) => {
    const answer = await office.send(...what);
    await office.house.catchUp();
    return answer;
  };
  const proceedings = async (): Promise<{ id: string }[]> => {
    const { rows } = await office.house.workers.query('select waits from read.case_list where case_id = $1', [handled]);
    return rows[0].waits.proceedings;
  };

  it('hold a handled case whose dates are all met, on any day, until something is planned', async () => {
    expect(await inQueues('2026-06-10', handled)).toEqual(['undated', 'idle']);
    expect(await inQueues('2026-09-10', handled, 'lawyer')).toEqual(['undated', 'idle']);
    expect(await found('2026-06-10', { queue: 'idle' }, 'otherlawyer')).toEqual([]);
    expect(await found('2026-06-10', { queue: 'idle' }, 'taigudesk')).toEqual([]);
  });

  it('let go of it once its handler has planned what is to be done, until that is done with or its day has passed', async () => {
    await send('lawyer', PlanNextStep, { caseId: handled, what: '催单位提交工资表', by: '2026-06-24' }, { day: '2026-06-10' });
    expect(await inQueues('2026-06-10', handled)).toEqual([]);
    expect(await found('2026-06-24', { due: 'overdue' })).not.toContain(handled);
    expect(await found('2026-06-25', { due: 'overdue' })).toContain(handled);
    const { dates } = (await office.who.coordinator.get(`/api/cases/${handled}`)).body;
    const plan = dates.find(({ rule }: { rule: string }) => rule === 'NEXT_STEP');
    expect(plan).toMatchObject({ what: '催单位提交工资表', dueOn: '2026-06-24', whose: 'ours', state: 'open' });
    await send('lawyer', SettleDate, { caseId: handled, of: plan.sourceId, how: 'acted', note: '已经收到' }, { day: '2026-06-10' });
    expect(await inQueues('2026-06-10', handled)).toEqual(['undated', 'idle']);
  });

  it('do not hold a case with a date of ours: it is near, or it is late', async () => {
    expect(await inQueues('2026-06-16', two.elsewhere, 'taigudesk')).toEqual([]);
    expect(await inQueues('2026-07-30', two.elsewhere, 'taigudesk')).toEqual([]);
    expect(await found('2026-07-30', { due: 'overdue' }, 'taigudesk')).toEqual([two.elsewhere]);
  });

  it('wait for a body from the day after its last one', async () => {
    const filed = { caseId: handled, kind: 'arbitration', body: '仲裁委', codes: [] };
    const respondents = (await office.who.lawyer.get(`/api/cases/${handled}`)).body.respondents as { id: string; kind: string }[];
    const codes = respondents
      .filter(({ kind }) => kind === 'organisation')
      .map(({ id }) => ({ respondent: id, creditCode: '92140702MA0K000238' }));
    await send('lawyer', FileProceeding, { ...filed, codes }, { day: '2026-06-10' });
    // five working days: 17 June
    expect(await inQueues('2026-06-17', handled)).toEqual([]);
    expect(await inQueues('2026-06-18', handled)).toEqual(['undated', 'idle', 'waiting']);
  });

  it('have nothing to say of a hearing that is far away, nor of the body that waits for it', async () => {
    const [one] = await proceedings();
    const progress = { caseId: handled, proceedingId: one?.id, step: 'accepted', number: '88号' };
    await send('lawyer', RecordProgress, progress, { day: '2026-06-16' });
    // the panel and the papers are five working days for the commission, the award forty-five days
    expect(await inQueues('2026-06-25', handled)).toEqual(['idle', 'waiting']);
    for (const step of ['panel-told', 'served'])
      await send('lawyer', RecordProgress, { ...progress, number: undefined, step }, { day: '2026-06-17' });
    expect(await inQueues('2026-07-02', handled)).toEqual([]);
    const hearing = { caseId: handled, proceedingId: one?.id, hearingOn: '2026-10-20' };
    await send('lawyer', ScheduleHearing, hearing, { day: '2026-06-17' });
    expect(await inQueues('2026-07-31', handled)).toEqual([]);
    expect(await inQueues('2026-08-03', handled)).toEqual(['waiting']);
    expect(await inQueues('2026-10-21', handled)).toEqual(['waiting']);
  });

  it('hold a proceeding without a date sixty days after its newest fact', async () => {
    const [one] = await proceedings();
    await send('lawyer', RecordProgress, { caseId: handled, proceedingId: one?.id, step: 'ended' }, { day: '2026-06-18' });
    expect(await inQueues('2026-06-19', handled)).toEqual(['undated', 'idle']);
    const talks = { caseId: handled, kind: 'negotiation', body: '双方', codes: [] };
    await send('lawyer', FileProceeding, talks, { day: '2026-06-20' });
    expect(await inQueues('2026-08-19', handled)).toEqual(['undated', 'idle']);
    expect(await inQueues('2026-08-20', handled)).toEqual(['undated', 'idle', 'waiting']);
    const { rows } = (await office.who.coordinator.get('/api/cases?queue=waiting')).body;
    expect(rows).toMatchObject([{ caseId: handled, waiting: { what: 'proceeding', since: '2026-06-20' } }]);
  });

  describe('and cases that are urgent, objected to, or with a firm', () => {
    let hurried: string;
    let refused: string;

    beforeAll(async () => {
      const opened = { code: 'FIRM-1', name: '某律师事务所', shortName: '某所', kind: 'firm', parent: city };
      await send('admin', OpenUnit, opened, { day: '2026-06-01' });
      const firm = (await office.house.workers.query(`select unit from read.unit where code = 'FIRM-1'`)).rows[0].unit as string;
      ({ id: hurried } = await office.send('registrar', Apply, application(), { day: '2026-06-22' }));
      const urgent = { caseId: hurried, ground: 'preservation', explanation: '工地即将拆除' };
      await office.send('approver', GrantUrgentAid, urgent, { day: '2026-06-22' });
      await office.send('coordinator', AssessMeans, { caseId: hurried, way: 'exempt', proof: '居住证' }, { day: '2026-06-22' });
      const opinion = { caseId: hurried, recommends: 'grant', opinion: '符合条件' };
      const { version } = await office.send('coordinator', ReviewOpinion, opinion, { day: '2026-06-22' });
      const granted = await office.send('approver', GrantAid, { caseId: hurried }, { day: '2026-06-23', ifMatch: version });
      await office.send('coordinator', AssignFirm, { caseId: hurried, firm }, { day: '2026-06-23', ifMatch: granted.version });

      ({ id: refused } = await office.send('registrar', Apply, application(), { day: '2026-06-22' }));
      await office.send('coordinator', AssessMeans, { caseId: refused, way: 'exempt', proof: '居住证' }, { day: '2026-06-22' });
      const against = { caseId: refused, recommends: 'refuse', opinion: '不符合条件' };
      const seen = await office.send('coordinator', ReviewOpinion, against, { day: '2026-06-22' });
      const refusal = { caseId: refused, reason: 'out-of-scope', explanation: '不在范围', objectTo: '晋中市总工会' };
      await office.send('approver', RefuseAid, refusal, { day: '2026-06-23', ifMatch: seen.version });
      await office.house.catchUp();
    });

    it('wait for a firm that has named nobody after three days', async () => {
      expect(await inQueues('2026-06-26', hurried)).toEqual(['undated', 'idle']);
      expect(await inQueues('2026-06-27', hurried)).toEqual(['undated', 'idle', 'waiting']);
    });

    it('are found by their filters, alone and beside others', async () => {
      expect(await office.ids('coordinator', '?urgent=yes')).toEqual([hurried]);
      expect(await office.ids('coordinator', '?urgent=yes&queue=waiting')).toEqual([hurried]);
      expect(await office.ids('coordinator', '?urgent=yes&state=ended')).toEqual([]);
      expect(await office.ids('coordinator', '?objected=yes')).toEqual([]);
      expect((await office.who.coordinator.get('/api/cases?urgent=no')).body.code).toBe('request.invalid');
      expect((await office.who.coordinator.get('/api/cases?queue=gone')).body.code).toBe('request.invalid');
    });

    it('stay among those objected to once the objection has been decided', async () => {
      const { rows } = await office.house.workers.query('select roster from read.case_list where case_id = $1', [refused]);
      const subject = rows[0].roster[0].name.s;
      const objection = { caseId: refused, subject, grounds: '有考勤记录', evidence: '异议书' };
      await send('registrar', RaiseObjection, objection, { day: '2026-06-24' });
      expect(await office.ids('coordinator', '?objected=yes')).toEqual([refused]);
      expect((await office.list('coordinator', '?objected=yes')).rows).toMatchObject([
        { objected: true, urgent: false, stage: 'objected' },
      ]);
      const chief = await office.house.hire('chief', [['approver', city]]);
      const decision = { caseId: refused, upheld: false, explanation: '维持' };
      await office.house.send(DecideObjection, chief, decision, { day: '2026-06-25' });
      await office.house.catchUp();
      expect(await office.ids('coordinator', '?objected=yes&state=ended')).toEqual([refused]);
    });

    it('are exported by the same filters, which the head of the file names', async () => {
      const { status, body } = await office.who.coordinator.get('/api/cases/export?queue=waiting&urgent=yes');
      expect(status).toBe(200);
      const cells = (await readXlsxFile(Readable.from(body as Buffer)))[0]?.data ?? [];
      expect(cells[1]?.[0]).toBe('筛选：清单：等待过久；先行援助：是');
      expect(cells.at(-1)?.[0]).toBe('共 1 行');
      expect(cells.flat()).toEqual(expect.arrayContaining(['律师事务所未指定承办人']));
    });
  });
});

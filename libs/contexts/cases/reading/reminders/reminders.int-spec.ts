import { randomUUID } from 'node:crypto';
import { systemActor } from '@gongyuan/contexts/identity';
import { streamOf } from '@gongyuan/kernel/ids';
import { Commands } from '@gongyuan/platform/commands/commands';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Visitor } from '../../../../../test/support/case-house';
import { application, type CaseOffice, caseOffice, city, worker, yuci } from '../../../../../test/support/case-office';
import { EndorseDecision } from '../../approval/commands';
import { AcceptAssignment, AssignHandler } from '../../assignment/commands';
import { ProposeTermination } from '../../closing/termination/commands';
import { Apply } from '../../intake/commands';
import { GiveReminder } from '../../reminders/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '../../review/commands';
import { ApproveUnitRule, ProposeApprovalSteps } from '../../unit-rules/commands';

/** A county asks a vice-chair of the city before it gives or terminates aid: the reminders of those steps are the vice-chair's. */
describe('who is reminded of a step that waits', () => {
  let office: CaseOffice;
  let chair: Visitor;
  let caseId: string;

  beforeAll(async () => {
    office = await caseOffice();
    await office.house.hire('chair', [['approver', city]]);
    chair = await office.house.signIn('chair');
    for (const decision of ['grant', 'terminate']) {
      const steps = [{ name: '市总分管副主席意见', post: 'approver', unit: city, days: 3 }];
      const rule = { unit: yuci, decision, steps, basis: '榆工办字〔2026〕7号', from: '2026-06-01' };
      await office.send('coordinator', ProposeApprovalSteps, rule, { day: '2026-05-20' });
      const { data } = (await office.house.store.readStream(LEDGER.main, streamOf('rules', yuci))).at(-1) as { data: object };
      const { proposalId } = data as { proposalId: string };
      await office.send('approver', ApproveUnitRule, { unit: yuci, proposalId }, { day: '2026-05-21' });
    }
    const form = application({ applicants: [worker('武审签', '13834440009')] });
    ({ id: caseId } = await office.send('registrar', Apply, form, { day: '2026-06-01' }));
    await office.send('coordinator', AssessMeans, { caseId, way: 'exempt', proof: '居住证' }, { day: '2026-06-02' });
    await office.send('coordinator', ReviewOpinion, { caseId, recommends: 'grant', opinion: '符合条件' }, { day: '2026-06-02' });
  }, 120_000);
  afterAll(() => office.house.close());

  const version = async (): Promise<number> => (await office.who.coordinator.get(`/api/cases/${caseId}`)).body.version;

  /** The timer reminds of the step that waits, on a day. */
  async function remindOn(day: string): Promise<void> {
    await office.house.catchUp();
    const { dates } = (await office.who.coordinator.get(`/api/cases/${caseId}`)).body;
    const open = dates.find(({ rule, state }: { rule: string; state: string }) => rule === 'APPROVAL_STEP' && state === 'open');
    const command = Object.assign(new GiveReminder(), { caseId, rule: open.rule, from: open.from, workBy: open.safeBy, step: 1 });
    const context = { actor: systemActor('timers'), key: randomUUID(), now: `${day}T02:00:00.000Z` };
    await office.house.app.get(Commands, { strict: false }).send(command, context);
    await office.house.catchUp();
  }

  const reminded = async (by: Visitor): Promise<unknown[]> => {
    const { status, body } = await by.get('/api/reminders');
    if (status !== 200) return [status];
    return body.rows.map((row: { date: { rule: string }; escalated: boolean; turn?: { unit: { id: string } } }) => {
      return [row.date.rule, row.escalated, row.turn?.unit.id];
    });
  };
  const who = () => office.who;
  const before = ['APPROVAL_STEP', false, city];
  const passed = ['APPROVAL_STEP', true, city];

  it('is who holds the post of the step, and nobody else while there is time', async () => {
    await remindOn('2026-06-04');
    expect(await reminded(chair)).toEqual([before]);
    for (const one of [who().coordinator, who().citydesk, who().approver]) expect(await reminded(one)).toEqual([]);
    expect(await reminded(who().registrar)).toEqual([403]);
    expect(await reminded(who().auditor)).toEqual([403]);
  });

  it('is told to the coordinators as well when the last day of the step has passed', async () => {
    await remindOn('2026-06-06');
    for (const one of [chair, who().coordinator, who().citydesk]) expect(await reminded(one)).toEqual([passed]);
    expect(await reminded(who().approver)).toEqual([]);
  });

  it('is marked as read by who was reminded, and ends with the step', async () => {
    const [{ reminderId }] = (await chair.get('/api/reminders')).body.rows;
    expect((await chair.post(`/api/cases/${caseId}/reminders/${reminderId}/read`, {}, randomUUID())).status).toBe(200);
    await office.house.catchUp();
    expect((await chair.get('/api/reminders')).body.unread).toBe(0);
    const signed = { ifMatch: await version(), day: '2026-06-06' };
    await office.house.send(EndorseDecision, chair.id, { caseId, result: 'agree' }, signed);
    await office.house.catchUp();
    for (const one of [chair, who().coordinator]) expect(await reminded(one)).toEqual([]);
  });

  it('is not the handler of a case whose termination was proposed', async () => {
    await office.send('approver', GrantAid, { caseId }, { day: '2026-06-06', ifMatch: await version() });
    await office.send('coordinator', AssignHandler, { caseId, handler: who().lawyer.id }, { day: '2026-06-07', ifMatch: await version() });
    await office.send('lawyer', AcceptAssignment, { caseId }, { day: '2026-06-08' });
    const ending = { caseId, ground: 'own-lawyer', opinion: '另行委托律师' };
    await office.send('coordinator', ProposeTermination, ending, { day: '2026-06-20' });
    await remindOn('2026-06-22');
    expect(await reminded(chair)).toEqual([before]);
    for (const one of [who().lawyer, who().coordinator]) expect(await reminded(one)).toEqual([]);
    await remindOn('2026-06-24');
    for (const one of [chair, who().coordinator]) expect(await reminded(one)).toEqual([passed]);
    expect(await reminded(who().lawyer)).toEqual([]);
  });
});

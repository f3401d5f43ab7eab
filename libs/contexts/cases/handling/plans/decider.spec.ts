import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../../../test/support/case-paths';
import { applied, assigned, CASE, coordinator, given, handler, handling, make, played } from '../../../../../test/support/case-work';
import { SettleDate } from '../../key-days/commands';
import { PlanNextStep } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const plan = (fields: Partial<PlanNextStep> = {}) =>
  make(PlanNextStep, { ...on('2026-06-10'), what: '催单位提交工资表', by: '2026-06-24', ...fields });
const planIn = (past: readonly Past[]): string =>
  String((past.findLast(({ type }) => type === 'NextStepPlanned')?.data as { planId: string } | undefined)?.planId);
const settle = (past: readonly Past[], fields: Partial<SettleDate> = {}) =>
  make(SettleDate, { ...on('2026-06-20'), of: planIn(past), how: 'acted', note: '已经收到工资表', ...fields });
const closed = casePaths['closed'] ?? [];

const planned = played(handling, handler, plan());

describe('what is to be done next', () => {
  it('is planned by the handler, with the day by which', () =>
    given(...handling)
      .as(handler)
      .when(plan())
      .then({
        type: 'NextStepPlanned',
        on: '2026-06-10',
        data: { planId: expect.any(String), what: of('worker', '催单位提交工资表'), by: '2026-06-24', replaces: undefined },
      }));

  it('is planned by the desk while the case has no handler, and by nobody else than the handler once it has one', () => {
    given(...applied)
      .as(coordinator)
      .when(plan())
      .thenLike({ type: 'NextStepPlanned', data: { by: '2026-06-24' } });
    for (const past of [assigned, handling])
      given(...past)
        .as(coordinator)
        .when(plan())
        .thenRefused('assignment.not-yours');
  });

  it('takes the place of the plan before it', () => {
    const again = played(planned, handler, plan({ ...on('2026-06-12'), what: '约证人', by: '2026-06-30' }));
    expect(again.at(-1)).toMatchObject({ type: 'NextStepPlanned', data: { replaces: planIn(planned) } });
    expect(given(...again).state()).toMatchObject({ plan: { id: planIn(again), on: '2026-06-12', by: '2026-06-30' } });
    given(...again)
      .as(handler)
      .when(settle(planned))
      .thenRefused('date.nothing-to-settle');
    given(...again)
      .as(handler)
      .when(plan({ ...on('2026-06-11') }))
      .thenRefused('date.before-plan');
  });

  it('is done with once somebody says so, whether it was done, is not needed, or was written down wrongly', () => {
    for (const how of ['acted', 'needless', 'void'] as const) {
      const past = played(planned, handler, settle(planned, { how }));
      expect(past.at(-1)).toMatchObject({ type: 'DateSettled', data: { of: planIn(planned), how } });
      expect(given(...past).state()).not.toHaveProperty('plan.id');
    }
  });

  it('does not lie behind us, nor before the application', () => {
    const late = given(...handling)
      .as(handler)
      .on('2026-06-12');
    late.when(plan({ by: '2026-06-11' })).thenRefused('plan.day-passed');
    late.when(plan({ by: '2026-06-12' })).thenLike({ type: 'NextStepPlanned', on: '2026-06-10', data: { by: '2026-06-12' } });
    given(...applied)
      .as(coordinator)
      .when(plan({ ...on('2026-05-20') }))
      .thenRefused('date.before-application');
  });

  it('is planned while the case goes on, and goes with it', () => {
    given(...closed)
      .as(handler)
      .when(plan({ ...on('2026-12-01'), by: '2026-12-24' }))
      .thenRefused('case.already-closed');
    expect(given(...closed).state()).not.toHaveProperty('plan.id');
  });
});

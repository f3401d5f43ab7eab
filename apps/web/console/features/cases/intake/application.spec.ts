import { type ApplicationValues, applyBody, changesBetween, contentOf, removedBetween } from './application';

const before: ApplicationValues = {
  applicants: [{ person: { subject: 's', name: '李春燕' }, relation: 'labour', claims: [{ item: 'wages', amount: 4_860_000 }] }],
  respondents: [{ kind: 'organisation', role: 'employer', name: '新纺服饰厂' }],
  matter: 'labour-or-pay',
  cause: '205(5)@2026',
  statement: '欠薪三个月',
};

describe('an application', () => {
  it('sends the cause with its version', () => {
    expect(contentOf(before)['cause']).toEqual({ code: '205(5)', version: '2026' });
  });

  it('leaves out an agent that was taken away again, and what belongs to the other kind of respondent', () => {
    const content = contentOf({
      ...before,
      hasAgent: false,
      agent: { person: { name: '某人' } },
      respondents: [{ kind: 'organisation', role: 'employer', name: '厂', person: { name: '老板' } }],
    });
    expect(content['agent']).toBeUndefined();
    expect(content['respondents']).toEqual([{ kind: 'organisation', role: 'employer', name: '厂' }]);
  });

  it('corrects only what differs', () => {
    expect(changesBetween(before, before)).toEqual({});
    expect(changesBetween(before, { ...before, statement: '欠薪四个月' })).toEqual({ statement: '欠薪四个月' });
  });

  it('says which parts are taken away', () => {
    const with2 = { ...before, requests: '支付工资', hasAgent: true, agent: { relation: 'spouse' as const } };
    expect(removedBetween(with2, { ...with2, hasAgent: false, requests: ' ' })).toEqual(['agent', 'requests']);
    expect(removedBetween(before, before)).toEqual([]);
  });

  it('names the contact it came from', () => {
    expect(applyBody({ ...before, occurredOn: '2026-11-22' }, 'c-1')).toMatchObject({ contactId: 'c-1', occurredOn: '2026-11-22' });
  });
});

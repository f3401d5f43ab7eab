import { of } from '@gongyuan/kernel/facts';
import { creditCheckCharacter } from '@gongyuan/kernel/identifiers';
import {
  applied,
  apply,
  approver,
  assigned,
  CASE,
  CITY,
  COUNTY,
  coordinator,
  everything,
  given,
  granted,
  handling,
  make,
  registrar,
  reviewed,
  supplementing,
  supplied,
  system,
} from '../../../../test/support/case-work';
import { CorrectApplication, LapseApplication, RequestSupplement, SupplyMaterials, WithdrawApplication } from './commands';

const contact = (state: 'open' | 'closed') => [
  {
    type: 'ContactRegistered',
    on: '2026-05-30',
    data: { contactId: 'k1', unit: CITY, channel: 'phone', person: { subject: 'worker' }, summary: of('worker', '欠薪') },
  },
  ...(state === 'closed' ? [{ type: 'ContactClosed', on: '2026-05-31', data: { outcome: 'answered' } }] : []),
];

describe('applying', () => {
  it('records the application with parties sealed under their subjects and a register number', () => {
    given()
      .on('2026-06-01')
      .when(apply())
      .then(
        {
          type: 'Applied',
          on: '2026-06-01',
          data: {
            caseId: CASE,
            unit: CITY,
            registration: '（2026）晋中工援登字第001号',
            signedOn: '2026-06-01',
            formEvidence: of('worker', '申请表原件'),
            channel: 'visit',
            applicants: [
              {
                person: {
                  subject: 'worker',
                  name: of('worker', '工人甲'),
                  idNumber: of('worker', '140700000000000000'),
                  phone: of('worker', '13800000000'),
                },
                categories: ['migrant-worker'],
                occupation: 'construction',
                relation: 'labour',
                claims: [{ item: 'wages', amount: 1_234_500 }],
              },
            ],
            respondents: [{ id: expect.any(String), kind: 'organisation', role: 'employer', name: '某建筑公司' }],
            matter: 'labour-or-pay',
            cause: { code: '205(5)', version: '2026' },
            aidForm: 'mediation-arbitration',
            statement: of('worker', '拖欠工资三个月'),
            proposedExemption: '42(3)',
            reviewDue: expect.objectContaining({ rule: 'LA_REVIEW_7D', from: '2026-06-01', nominalOn: '2026-06-08' }),
          },
        },
        {
          type: 'NumberIssued',
          on: '2026-06-01',
          stream: 'series-2026-晋中-登',
          data: { n: 1, number: '（2026）晋中工援登字第001号', caseId: CASE },
        },
      );
  });

  it('starts the review clock of 法律援助法 art. 43: seven days, rolled over the Labour Day block', () =>
    given()
      .on('2026-04-28')
      .when(apply({ occurredOn: '2026-04-28', signedOn: '2026-04-28' }))
      .thenLike(
        { type: 'Applied', data: { reviewDue: { nominalOn: '2026-05-05', dueOn: '2026-05-06', safeBy: '2026-04-30' } } },
        { type: 'NumberIssued' },
      ));

  it('numbers on from the last number of the series', () =>
    given()
      .and('series-2026-晋中-登', { type: 'NumberIssued', on: '2026-05-01', data: { n: 41, number: 'x', caseId: 'c0' } })
      .when(apply())
      .thenLike({ type: 'Applied', data: { registration: '（2026）晋中工援登字第042号' } }, { type: 'NumberIssued', data: { n: 42 } }));

  it('numbers a county case in the series of the county', () =>
    given()
      .when(apply({ unit: COUNTY }))
      .thenLike(
        { type: 'Applied', data: { registration: '（2026）榆次工援登字第001号' } },
        { type: 'NumberIssued', stream: 'series-2026-榆次-登' },
      ));

  it('proposes the exemption of 法律援助法 art. 42(3) only when every applicant is a migrant worker', () => {
    const second = { person: { subject: 'second', name: '工人乙' }, relation: 'labour' as const };
    const events = given()
      .when(apply({ applicants: [...apply().applicants, second] }))
      .events();
    expect(events[0]?.data).toMatchObject({ proposedExemption: undefined });
  });

  it('counts the limitation of unpaid wages from the end of employment (调解仲裁法 art. 27(4))', () =>
    given()
      .when(apply({ employmentEndedOn: '2025-09-10', harmKnownOn: '2025-03-01' }))
      .thenLike(
        {
          type: 'Applied',
          data: { limitation: { from: 'employment-ended', due: { rule: 'ARB_LIMITATION_WAGES_1Y', nominalOn: '2026-09-10' } } },
        },
        { type: 'NumberIssued' },
      ));

  it('counts no limitation for unpaid wages while employment lasts (调解仲裁法 art. 27(4))', () => {
    const [event] = given()
      .when(apply({ harmKnownOn: '2025-03-01' }))
      .events();
    expect(event?.data).toMatchObject({ limitation: undefined });
  });

  it('counts the limitation of other claims from the day the harm was known (调解仲裁法 art. 27(1))', () =>
    given()
      .when(apply({ matter: 'social-insurance', employmentEndedOn: '2025-09-10', harmKnownOn: '2025-03-01' }))
      .thenLike(
        { type: 'Applied', data: { limitation: { from: 'harm-known', due: { rule: 'ARB_LIMITATION_1Y', nominalOn: '2026-03-01' } } } },
        { type: 'NumberIssued' },
      ));

  it('refuses a day on which the law of the clock did not exist', () =>
    given()
      .when(apply({ matter: 'injury', harmKnownOn: '1998-03-01' }))
      .thenRefused('date.no-rule-then', { rule: 'ARB_LIMITATION_1Y' }));

  it('refuses a second application', () =>
    given(...applied)
      .when(apply())
      .thenRefused('case.already-applied'));

  it('refuses a unit that is unknown, and one without a word for its numbers', () => {
    given()
      .when(apply({ unit: 'nowhere' }))
      .thenRefused('unit.unknown');
    given()
      .and('unit-bare', { type: 'UnitOpened', on: '2026-01-01', data: { unit: 'bare' } })
      .when(apply({ unit: 'bare' }))
      .thenRefused('unit.no-series');
    given()
      .and(
        'unit-shut',
        { type: 'UnitOpened', on: '2026-01-01', data: { series: '祁县' } },
        { type: 'UnitClosed', on: '2026-02-01', data: {} },
      )
      .when(apply({ unit: 'shut' }))
      .thenRefused('unit.closed');
  });

  it('refuses a cause that is not on its list', () =>
    given()
      .when(apply({ cause: { code: '999', version: '2026' } }))
      .thenRefused('intake.unknown-cause', { code: '999' }));

  it('refuses parties that cannot be', () => {
    const [one] = apply().applicants;
    const [firm] = apply().respondents;
    if (!one || !firm) throw new Error('the fixture has one applicant and one respondent');
    const refused = (fields: Parameters<typeof apply>[0], code: string) => given().when(apply(fields)).thenRefused(code);
    refused({ applicants: [one, one] }, 'intake.applicant-twice');
    refused({ applicants: [{ ...one, person: {} }] }, 'person.nothing-said');
    refused({ applicants: [{ ...one, person: { subject: 'worker', phone: '13800000000' } }] }, 'intake.applicant-name-needed');
    refused({ respondents: [{ ...firm, name: undefined }] }, 'intake.organisation-name-needed');
    refused({ respondents: [{ ...firm, person: { subject: 'boss' } }] }, 'intake.organisation-is-no-person');
    refused({ respondents: [{ kind: 'person', role: 'foreman' }] }, 'intake.respondent-person-needed');
    refused({ respondents: [{ kind: 'person', role: 'foreman', name: '老板' }] }, 'intake.person-is-no-organisation');
    refused(
      { respondents: [{ kind: 'person', role: 'foreman', person: { subject: 'boss', name: '老板' }, phone: '1' }] },
      'intake.phone-of-the-person',
    );
    refused(
      { respondents: [{ kind: 'person', role: 'foreman', person: { subject: 'worker', name: '甲' } }] },
      'intake.applicant-is-respondent',
    );
    refused({ respondents: [{ ...firm, id: 'r9' }] }, 'intake.unknown-respondent');
    refused(
      { agent: { person: { subject: 'worker', name: '甲' }, relation: 'spouse', authority: 'general' } },
      'intake.agent-is-applicant',
    );
    refused({ agent: { person: { subject: 'wife' }, relation: 'spouse', authority: 'general' } }, 'intake.agent-name-needed');
  });

  it('seals the code of a sole trader under the person it leads to, and a firm’s phone under who gave it', () =>
    given()
      .when(
        apply({
          respondents: [
            { kind: 'person', role: 'foreman', person: { subject: 'boss', phone: '13900000000' }, creditCode: '92140702MA0K00013X' },
            { kind: 'organisation', role: 'general-contractor', name: '总包公司', creditCode: '91140702MA0K00013A', phone: '0354-2000000' },
          ],
        }),
      )
      .thenLike(
        {
          type: 'Applied',
          data: {
            respondents: [
              { person: { phone: of('boss', '13900000000') }, traderCode: of('boss', '92140702MA0K00013X') },
              { name: '总包公司', creditCode: '91140702MA0K00013A', phone: of('worker', '0354-2000000') },
            ],
          },
        },
        { type: 'NumberIssued' },
      ));

  it('seals the code of a sole trader also where only the shop is known', () => {
    const first = '92140702MA0K00013';
    const code = `${first}${creditCheckCharacter(first)}`;
    const [event] = given()
      .when(apply({ respondents: [{ kind: 'organisation', role: 'employer', name: '某某小吃店', creditCode: code }] }))
      .events();
    expect(event?.data).toMatchObject({ respondents: [{ name: '某某小吃店', traderCode: of('worker', code) }] });
    expect(event?.data).not.toMatchObject({ respondents: [{ creditCode: code }] });
  });

  it('refuses a signature, an end of employment or a harm that lies after the application', () => {
    given()
      .when(apply({ signedOn: '2026-06-02' }))
      .thenRefused('intake.day-after-application', { field: 'signedOn' });
    given()
      .when(apply({ employmentEndedOn: '2026-06-02' }))
      .thenRefused('intake.day-after-application', { field: 'employmentEndedOn' });
  });

  it('is made from a contact that is open and came before', () => {
    const from = apply({ contactId: 'k1' });
    given()
      .and('contact-k1', ...contact('open'))
      .when(from)
      .thenLike({ type: 'Applied', data: { contactId: 'k1' } }, { type: 'NumberIssued' });
    given().when(from).thenRefused('contact.not-found');
    given()
      .and('contact-k1', ...contact('closed'))
      .when(from)
      .thenRefused('contact.already-closed');
    given()
      .and('contact-k1', ...contact('open'))
      .when(apply({ contactId: 'k1', occurredOn: '2026-05-29', signedOn: '2026-05-29' }))
      .thenRefused('date.before-contact');
  });
});

describe('correcting', () => {
  const correct = (fields: Partial<CorrectApplication>) =>
    make(CorrectApplication, { caseId: CASE, occurredOn: '2026-06-03', reason: '笔误', ...fields });

  it('carries the changed parts and the reason, and nothing else', () =>
    given(...applied)
      .when(correct({ changes: { statement: '拖欠工资四个月' } }))
      .then({
        type: 'ApplicationCorrected',
        on: '2026-06-03',
        data: { reason: of('worker', '笔误'), statement: of('worker', '拖欠工资四个月') },
      }));

  it('counts the limitation anew and proposes the exemption no longer, when the ground changes', () =>
    given(...applied)
      .when(correct({ changes: { matter: 'social-insurance', harmKnownOn: '2026-01-31' } }))
      .thenLike({
        type: 'ApplicationCorrected',
        data: { proposedExemption: null, limitation: { due: { rule: 'ARB_LIMITATION_1Y', nominalOn: '2027-01-31' } } },
      }));

  it('takes an agent away, once there is one', () => {
    given(...applied)
      .when(correct({ remove: ['agent'] }))
      .thenRefused('intake.nothing-to-remove');
    const agent = { person: { subject: 'wife', name: '妻' }, relation: 'spouse' as const, authority: 'general' as const };
    const past = given().when(apply({ agent })).events().slice(0, 1);
    given(...past)
      .when(correct({ remove: ['agent'] }))
      .thenLike({ type: 'ApplicationCorrected', data: { removed: ['agent'] } });
    given(...past)
      .when(correct({ remove: ['agent'], changes: { agent } }))
      .thenRefused('intake.removed-and-given');
  });

  it('refuses a correction that corrects nothing', () =>
    given(...applied)
      .when(correct({ changes: {} }))
      .thenRefused('intake.nothing-corrected'));

  it('brings a reviewed application back to the review', () => {
    const [event] = given(...reviewed)
      .when(correct({ occurredOn: '2026-06-04', changes: { statement: '另一情况' } }))
      .events();
    const state = given(...reviewed, ...(event ? [{ ...event, actor: 'registrar' }] : [])).state();
    expect(state).toMatchObject({ stage: 'applied', opinion: undefined });
  });

  it('lets a standing exemption fall when the matter no longer fits it', () => {
    const [event] = given(...reviewed)
      .when(correct({ occurredOn: '2026-06-04', changes: { matter: 'social-insurance' } }))
      .events();
    expect(given(...reviewed, ...(event ? [{ ...event, actor: 'registrar' }] : [])).state()).toMatchObject({ means: undefined });
  });

  it('changes neither persons nor matter once aid was given', () => {
    const late = (changes: CorrectApplication['changes']) => given(...granted).when(correct({ occurredOn: '2026-06-05', changes }));
    late({ matter: 'injury' }).thenRefused('intake.decided-on', { field: 'matter' });
    late({ applicants: [{ person: { subject: 'else', name: '乙' }, relation: 'labour' }] }).thenRefused('intake.decided-on', {
      field: 'applicants',
    });
    late({ statement: '补充' }).thenLike({ type: 'ApplicationCorrected' });
  });

  it('is not made by who decided or who handles the case', () => {
    const change = correct({ occurredOn: '2026-06-05', changes: { statement: '补充' } });
    given(...granted)
      .as(everything('approver'))
      .when(change)
      .thenRefused('separation.approver-registers', { step: 'approve', by: 'approver' });
    given(...assigned)
      .as(everything('handler'))
      .when(change)
      .thenRefused('separation.handler-registers', { step: 'handle', by: 'handler' });
  });
});

describe('supplementing', () => {
  const request = make(RequestSupplement, {
    caseId: CASE,
    occurredOn: '2026-06-03',
    supplyBy: '2026-06-20',
    items: [{ code: 'evidence', note: '考勤' }],
  });

  it('asks for everything that is missing, with a day to supply it by', () =>
    given(...applied)
      .as(coordinator)
      .when(request)
      .then({
        type: 'SupplementRequested',
        on: '2026-06-03',
        data: { items: [{ code: 'evidence', note: of('worker', '考勤') }], supplyBy: '2026-06-20' },
      }));

  it('is asked for once only (法律援助法 art. 43)', () => {
    given(...supplementing)
      .when(request)
      .thenRefused('review.already-requested-supplement', { on: '2026-06-03' });
    given(...supplied)
      .when({ ...request, occurredOn: '2026-06-11' } as RequestSupplement)
      .thenRefused('review.already-requested-supplement');
  });

  it('is not asked for after the opinion, nor after the decision', () => {
    given(...reviewed)
      .when(request)
      .thenRefused('review.already-given');
    given(...granted)
      .when(request)
      .thenRefused('case.already-decided', { by: 'approver' });
  });

  it('is not asked for before the application, nor with a day that has passed', () => {
    given(...applied)
      .when({ ...request, occurredOn: '2026-05-31' } as RequestSupplement)
      .thenRefused('date.before-application');
    given(...applied)
      .when({ ...request, supplyBy: '2026-06-03' } as RequestSupplement)
      .thenRefused('intake.supply-by-too-early');
    given(...applied)
      .on('2026-06-21')
      .when(request)
      .thenRefused('intake.supply-by-passed');
  });

  it('stops the review clock from the notice to the supply (法律援助法 art. 43; 程序规定: the pause is not counted)', () =>
    given(...supplementing)
      .when(make(SupplyMaterials, { caseId: CASE, occurredOn: '2026-06-10', note: '齐了' }))
      .thenLike({
        type: 'MaterialsSupplied',
        data: {
          note: of('worker', '齐了'),
          reviewDue: { rule: 'LA_REVIEW_7D', from: '2026-06-01', nominalOn: '2026-06-15', dueOn: '2026-06-15' },
        },
      }));

  it('takes in nothing unasked, nothing twice, nothing before the notice and nothing too late', () => {
    const supply = (occurredOn: string) => make(SupplyMaterials, { caseId: CASE, occurredOn });
    given(...applied)
      .when(supply('2026-06-04'))
      .thenRefused('intake.nothing-requested');
    given(...supplied)
      .when(supply('2026-06-11'))
      .thenRefused('intake.already-supplied', { on: '2026-06-10' });
    given(...supplementing)
      .when(supply('2026-06-02'))
      .thenRefused('date.before-notice');
    given(...supplementing)
      .when(supply('2026-06-20'))
      .thenLike({ type: 'MaterialsSupplied' });
    given(...supplementing)
      .when(supply('2026-06-21'))
      .thenRefused('intake.supplied-too-late', { supplyBy: '2026-06-20' });
  });

  it('counts as withdrawn when nothing was supplied in time (法律援助法 art. 43)', () => {
    const lapse = (occurredOn: string) => make(LapseApplication, { caseId: CASE, occurredOn });
    given(...supplementing)
      .as(system)
      .when(lapse('2026-06-21'))
      .then({ type: 'ApplicationLapsed', on: '2026-06-21', data: { supplyBy: '2026-06-20' } });
    given(...supplementing)
      .as(system)
      .when(lapse('2026-06-20'))
      .thenRefused('intake.supply-time-not-over');
    given(...supplied)
      .as(system)
      .when(lapse('2026-06-21'))
      .thenNothing();
    given(...supplementing)
      .as(coordinator)
      .when(lapse('2026-06-21'))
      .thenRefused('access.system-only');
  });
});

describe('withdrawing', () => {
  const withdraw = make(WithdrawApplication, { caseId: CASE, occurredOn: '2026-06-04', reason: '已和解', evidence: '书面撤回' });

  it('ends an application that has not been decided on', () => {
    for (const past of [applied, supplementing, reviewed])
      given(...past)
        .as(registrar)
        .when(withdraw)
        .then({
          type: 'ApplicationWithdrawn',
          on: '2026-06-04',
          data: { reason: of('worker', '已和解'), evidence: of('worker', '书面撤回') },
        });
  });

  it('does not undo a decision', () => {
    given(...granted)
      .as(approver)
      .when(withdraw)
      .thenRefused('case.already-decided');
    given(...handling)
      .when(withdraw)
      .thenRefused('case.already-decided');
  });

  it('leaves nothing to be done', () => {
    const [event] = given(...applied)
      .when(withdraw)
      .events();
    given(...applied, ...(event ? [event] : []))
      .when(withdraw)
      .thenRefused('case.withdrawn');
    given().when(withdraw).thenRefused('case.not-applied');
  });
});

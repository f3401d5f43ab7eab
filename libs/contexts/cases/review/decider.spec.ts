import { of } from '@gongyuan/kernel/facts';
import {
  applied,
  apply,
  approver,
  assessed,
  CASE,
  CITY,
  COUNTY,
  clocks,
  coordinator,
  everything,
  given,
  granted,
  make,
  registrar,
  reviewed,
  staffed,
  supplementing,
  supplied,
} from '../../../../test/support/case-work';
import { AssessMeans, ConfirmDecision, GrantAid, RecordPaperDecision, RefuseAid, ReviewOpinion } from './commands';

const on = { caseId: CASE, occurredOn: '2026-06-05' };

describe('assessing means', () => {
  const assess = (fields: Partial<AssessMeans>) => make(AssessMeans, { ...on, ...fields });

  it('lets the exemption of 法律援助法 art. 42(3) stand when the proof is named', () =>
    given(...applied)
      .as(coordinator)
      .when(assess({ way: 'exempt', proof: '居住证' }))
      .then({
        type: 'MeansAssessed',
        on: '2026-06-05',
        data: { way: 'exempt', article: '42(3)', standing: true, proof: of('worker', '居住证') },
      }));

  it('only proposes an exemption while no proof is named', () =>
    given(...applied)
      .when(assess({ way: 'exempt', ground: 1 }))
      .thenLike({ type: 'MeansAssessed', data: { article: '42(1)', standing: false } }));

  it('takes a pledge or shared data by 法律援助法 art. 41', () => {
    for (const way of ['pledge', 'data-share'] as const)
      given(...applied)
        .when(assess({ way }))
        .thenLike({ type: 'MeansAssessed', data: { way, article: '41', standing: true } });
  });

  it('refuses a ground that does not fit, is missing, or has no place', () => {
    const other = given()
      .when(apply({ matter: 'social-insurance' }))
      .events()
      .slice(0, 1);
    given(...other)
      .when(assess({ way: 'exempt', ground: 3, proof: '居住证' }))
      .thenRefused('means.ground-does-not-fit', { article: '42(3)' });
    given(...other)
      .when(assess({ way: 'exempt', proof: '证' }))
      .thenRefused('means.ground-needed');
    given(...applied)
      .when(assess({ way: 'pledge', ground: 3 }))
      .thenRefused('means.ground-without-exemption');
  });

  it('comes after the application and before the decision', () => {
    given()
      .when(assess({ way: 'pledge' }))
      .thenRefused('case.not-applied');
    given(...applied)
      .when(assess({ way: 'pledge', occurredOn: '2026-05-31' }))
      .thenRefused('date.before-application');
    given(...granted)
      .when(assess({ way: 'pledge' }))
      .thenRefused('case.already-decided');
  });
});

describe('giving the review opinion', () => {
  const opinion = make(ReviewOpinion, { ...on, recommends: 'grant', opinion: '符合条件' });

  it('recommends aid once the means are standing', () =>
    given(...assessed)
      .as(coordinator)
      .when(opinion)
      .then({ type: 'ReviewOpinionGiven', on: '2026-06-05', data: { recommends: 'grant', opinion: of('worker', '符合条件') } }));

  it('recommends no aid without standing means, but may recommend a refusal', () => {
    given(...applied)
      .when(opinion)
      .thenRefused('means.not-assessed', { proposed: '42(3)' });
    const proposed = { type: 'MeansAssessed', on: '2026-06-02', data: { way: 'exempt', article: '42(1)', standing: false } };
    given(...applied, proposed)
      .when(opinion)
      .thenRefused('means.not-standing', { article: '42(1)' });
    given(...applied)
      .when(make(ReviewOpinion, { ...on, recommends: 'refuse', opinion: '不属范围' }))
      .thenLike({ type: 'ReviewOpinionGiven', data: { recommends: 'refuse' } });
  });

  it('asks for no means where only advice is given (法律援助法 art. 22)', () => {
    const advice = given()
      .when(apply({ aidForm: 'advice' }))
      .events()
      .slice(0, 1);
    given(...advice)
      .when(opinion)
      .thenLike({ type: 'ReviewOpinionGiven' });
  });

  it('waits for the supplement, is given once, and not before what it rests on', () => {
    given(...supplementing)
      .when(opinion)
      .thenRefused('review.supplement-open', { supplyBy: '2026-06-20' });
    given(...reviewed)
      .when(opinion)
      .thenRefused('review.already-given', { by: 'coordinator' });
    given(...granted)
      .when(opinion)
      .thenRefused('case.already-decided');
    given(...supplied)
      .when(make(ReviewOpinion, { ...on, occurredOn: '2026-06-09', recommends: 'refuse', opinion: '无' }))
      .thenRefused('date.before-supply');
    given(...assessed)
      .when(make(ReviewOpinion, { ...on, occurredOn: '2026-06-01', recommends: 'grant', opinion: '符' }))
      .thenRefused('date.before-means');
  });
});

describe('giving aid', () => {
  const grant = make(GrantAid, { ...on, note: '同意' });

  it('issues the case number and starts the clock for assigning (法律援助法 art. 43, three days)', () =>
    given(...reviewed)
      .as(approver)
      .when(grant)
      .then(
        {
          type: 'AidGranted',
          on: '2026-06-05',
          data: {
            number: '（2026）晋中工援字第001号',
            decidedBy: 'approver',
            confirmed: true,
            note: of('worker', '同意'),
            assignDue: clocks.due('LA_ASSIGN_3D', '2026-06-05'),
          },
        },
        {
          type: 'NumberIssued',
          on: '2026-06-05',
          stream: 'series-2026-晋中-援',
          data: { n: 1, number: '（2026）晋中工援字第001号', caseId: CASE },
        },
      ));

  it('rolls the clock for assigning past the National Day block (法律援助法 art. 43)', () => {
    const [event] = given(...reviewed)
      .as(approver)
      .when(make(GrantAid, { caseId: CASE, occurredOn: '2026-09-30' }))
      .events();
    expect(event?.data).toMatchObject({ assignDue: { nominalOn: '2026-10-03', dueOn: '2026-10-08' } });
  });

  it('takes the year of a number from the business date', () =>
    given(...reviewed)
      .as(approver)
      .on('2027-01-04')
      .when(make(GrantAid, { caseId: CASE, occurredOn: '2026-12-31' }))
      .thenLike({ type: 'AidGranted' }, { type: 'NumberIssued', stream: 'series-2026-晋中-援' }));

  it('is separated from registering and from reviewing, whatever posts one holds', () => {
    given(...reviewed)
      .as(everything('registrar'))
      .when(grant)
      .thenRefused('separation.registrar-approves', { step: 'register', by: 'registrar' });
    given(...reviewed)
      .as(everything('coordinator'))
      .when(grant)
      .thenRefused('separation.reviewer-approves', { step: 'review', by: 'coordinator' });
  });

  it('needs an opinion, and comes once', () => {
    given().when(grant).thenRefused('case.not-applied');
    given(...applied)
      .as(approver)
      .when(grant)
      .thenRefused('decision.no-opinion');
    given(...supplementing)
      .as(approver)
      .when(grant)
      .thenRefused('decision.supplement-open');
    given(...granted)
      .as(approver)
      .when(grant)
      .thenRefused('decision.already-granted', { by: 'approver' });
    given(...reviewed)
      .as(approver)
      .when(make(GrantAid, { caseId: CASE, occurredOn: '2026-06-02' }))
      .thenRefused('date.before-opinion');
  });
});

describe('refusing aid', () => {
  const refuse = make(RefuseAid, { ...on, reason: 'out-of-scope', explanation: '不属于劳动争议', objectTo: '山西省总工会' });

  it('says why, and where to object (法律援助法 arts. 43, 49)', () =>
    given(...reviewed)
      .as(approver)
      .when(refuse)
      .then({
        type: 'AidRefused',
        on: '2026-06-05',
        data: {
          decidedBy: 'approver',
          confirmed: true,
          reason: 'out-of-scope',
          explanation: of('worker', '不属于劳动争议'),
          objectTo: '山西省总工会',
          objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5D', version: 0 },
        },
      }));

  it('ends the case', () => {
    const past = [
      ...reviewed,
      ...given(...reviewed)
        .as(approver)
        .when(refuse)
        .events(),
    ];
    given(...past)
      .as(approver)
      .when(refuse)
      .thenRefused('case.refused');
    given(...past)
      .as(approver)
      .when(make(GrantAid, on))
      .thenRefused('case.refused');
  });

  it('is separated like giving aid', () =>
    given(...reviewed)
      .as(everything('coordinator'))
      .when(refuse)
      .thenRefused('separation.reviewer-approves', { by: 'coordinator' }));
});

describe('a decision on paper', () => {
  const paper = (fields: Partial<RecordPaperDecision> = {}) =>
    make(RecordPaperDecision, { ...on, decision: 'grant', decidedBy: 'approver', formNumber: '审-12', scan: '扫描件3', ...fields });

  it('is recorded by somebody else, stands at once, and waits for its signer', () => {
    given(...reviewed)
      .as(registrar)
      .when(paper())
      .thenLike(
        {
          type: 'AidGranted',
          data: {
            decidedBy: 'approver',
            confirmed: false,
            paper: { formNumber: '审-12', signedOn: '2026-06-05', scan: of('worker', '扫描件3') },
            number: '（2026）晋中工援字第001号',
          },
        },
        { type: 'NumberIssued' },
      );
    given(...reviewed)
      .as(registrar)
      .when(paper({ decision: 'refuse', reason: 'no-facts', explanation: '无证据', objectTo: '山西省总工会' }))
      .thenLike({ type: 'AidRefused', data: { confirmed: false, reason: 'no-facts' } });
  });

  it('counts the signer for the separation, not who records', () => {
    given(...reviewed)
      .as(coordinator)
      .when(paper())
      .thenLike({ type: 'AidGranted' }, { type: 'NumberIssued' });
    given(...reviewed)
      .as(everything('approver'))
      .when(paper())
      .thenRefused('separation.signer-records', { step: 'approve', by: 'approver' });
    given(...reviewed)
      .as(coordinator)
      .when(paper({ decidedBy: 'registrar' }))
      .thenRefused('separation.registrar-approves', { by: 'registrar' });
    given(...reviewed)
      .as(registrar)
      .when(paper({ decidedBy: 'coordinator' }))
      .thenRefused('separation.reviewer-approves', { by: 'coordinator' });
  });

  it('is signed by an approver of the unit or of one above it, on that day', () => {
    given(...reviewed)
      .when(paper({ decidedBy: 'handler' }))
      .thenRefused('decision.signer-not-approver', { signer: 'handler' });
    given(...reviewed)
      .and('person-county', ...staffed('county', ['approver'], COUNTY))
      .when(paper({ decidedBy: 'county' }))
      .thenRefused('decision.signer-not-approver');
    const ended = { type: 'PostEnded', on: '2026-06-05', data: { postId: 'gone-approver', post: 'approver', unit: COUNTY } };
    given(...reviewed)
      .and('person-gone', ...staffed('gone', ['approver']), ended)
      .when(paper({ decidedBy: 'gone' }))
      .thenRefused('decision.signer-not-approver');
    const county = given()
      .when(apply({ unit: COUNTY }))
      .events()
      .slice(0, 1);
    const deputy = {
      type: 'DeputyAppointed',
      on: '2026-06-01',
      data: { deputyId: 'd1', forPerson: 'approver', post: 'approver', unit: COUNTY, from: '2026-06-01', to: '2026-06-30' },
    };
    const opined = { type: 'ReviewOpinionGiven', on: '2026-06-03', data: { recommends: 'refuse' }, actor: 'coordinator' };
    const refusal = paper({ decision: 'refuse', reason: 'no-facts', explanation: '无', objectTo: '晋中市总工会' });
    given(...county, opined)
      .when(refusal)
      .thenLike({ type: 'AidRefused' });
    given(...county, opined)
      .and('person-deputy', ...staffed('deputy', []), deputy)
      .when({ ...refusal, decidedBy: 'deputy' } as RecordPaperDecision)
      .thenLike({ type: 'AidRefused', data: { decidedBy: 'deputy' } });
  });

  it('says why when it refuses, and nothing of that when it grants', () => {
    given(...reviewed)
      .when(paper({ decision: 'refuse' }))
      .thenRefused('decision.reason-needed');
    given(...reviewed)
      .when(paper({ decision: 'refuse', reason: 'other', explanation: '无' }))
      .thenLike({ type: 'AidRefused', data: { objectTo: CITY } });
    given(...reviewed)
      .when(paper({ reason: 'other' }))
      .thenRefused('decision.reason-without-refusal');
  });

  it('is confirmed by its signer alone, once', () => {
    const recorded = [
      ...reviewed,
      ...given(...reviewed)
        .as(registrar)
        .when(paper())
        .events()
        .slice(0, 1),
    ];
    const confirm = make(ConfirmDecision, { caseId: CASE, occurredOn: '2026-06-08' });
    given(...recorded)
      .as(approver)
      .when(confirm)
      .then({ type: 'DecisionConfirmed', on: '2026-06-08', data: { decidedBy: 'approver' } });
    given(...recorded)
      .as(everything('other'))
      .when(confirm)
      .thenRefused('decision.not-the-signer', { by: 'approver' });
    given(...recorded)
      .as(approver)
      .when(make(ConfirmDecision, { caseId: CASE, occurredOn: '2026-06-04' }))
      .thenRefused('date.before-decision');
    given(...granted)
      .as(approver)
      .when(confirm)
      .thenRefused('decision.already-confirmed');
    given(...reviewed)
      .as(approver)
      .when(confirm)
      .thenRefused('decision.none');
  });
});

import { of } from '@gongyuan/kernel/facts';
import { coordinator, everything, handler, make, registrar } from '../../../../test/support/case-work';
import { ACTIVITY, DAY, given, held, plan, planned, played, report, reported, verified } from '../../../../test/support/outreach-work';
import { MarkHeld } from '../planning/commands';
import { CorrectSession, ReturnSession, VerifySession } from './commands';

const on = { activityId: ACTIVITY, occurredOn: '2026-06-12' };
const verify = make(VerifySession, on);
const back = make(ReturnSession, { ...on, reason: '人数不符' });
const correct = (fields: Partial<CorrectSession> = {}) => {
  const { groups, tags, evidence, materials, consultations } = report();
  return make(CorrectSession, { ...on, groups, tags, evidence, materials, consultations, reason: '数错', ...fields });
};

describe('a report', () => {
  it('is counted against who was checked in', () =>
    given(...held)
      .as(registrar)
      .when(report())
      .thenLike({
        type: 'SessionReported',
        data: {
          figures: {
            kind: 'lecture',
            campaigns: ['respect-law-build-dreams'],
            day: DAY,
            persons: 78,
            named: 2,
            tags: [{ category: 'migrant-worker', persons: 70, named: 2 }],
            consultations: 12,
          },
          summary: of('registrar', '现场秩序良好'),
        },
      }));

  it('holds together', () => {
    const refused = (fields: Parameters<typeof report>[0], code: string) =>
      given(...held)
        .when(report(fields))
        .thenRefused(code);
    refused({ groups: [{ occupation: 'other', persons: 1 }], tags: [] }, 'report.fewer-than-named');
    refused({ groups: [report().groups[0], report().groups[0]] as never }, 'report.group-twice');
    refused({ tags: [{ category: 'migrant-worker', persons: 79 }] }, 'report.tag-above-persons');
    refused({ tags: [{ category: 'migrant-worker', persons: 1 }] }, 'report.tag-fewer-than-named');
    refused({ tags: [report().tags[0], report().tags[0]] as never }, 'report.tag-twice');
    refused({ evidence: [] }, 'report.evidence-needed');
    refused({ withoutPhotos: undefined }, 'report.photos-missing');
    refused({ occurredOn: '2026-06-09' }, 'date.before-activity');
  });

  it('needs no evidence when everybody is named', () =>
    given(...held)
      .when(report({ groups: [{ occupation: 'construction', persons: 2 }], tags: [], evidence: [] }))
      .thenLike({ type: 'SessionReported', data: { figures: { persons: 2, named: 2 } } }));

  it('follows the session, once', () => {
    given(...planned)
      .when(report())
      .thenRefused('activity.not-held-yet');
    given(...reported)
      .when(report())
      .thenRefused('activity.already-reported');
  });

  it('says nothing medical', () => {
    const checkup = played(
      played([], coordinator, plan({ kind: 'mobile-health' })),
      registrar,
      make(MarkHeld, { activityId: ACTIVITY, occurredOn: DAY, from: '09:00', to: '11:00', present: ['handler'] }),
    );
    given(...checkup)
      .when(report({ consultations: 0 }))
      .thenRefused('report.no-medical-data');
    given(...checkup)
      .when(report({ summary: undefined }))
      .thenRefused('report.no-medical-data');
    given(...checkup)
      .when(report({ consultations: 0, summary: undefined }))
      .thenLike({ type: 'SessionReported', data: { figures: { kind: 'mobile-health', persons: 78 } } });
  });
});

describe('verifying', () => {
  it('is done by somebody else than the reporter, whatever posts one holds', () => {
    given(...reported)
      .as(everything('registrar'))
      .when(verify)
      .thenRefused('separation.reporter-verifies', { step: 'report', by: 'registrar' });
    given(...reported)
      .as(coordinator)
      .when(verify)
      .thenLike({ type: 'SessionVerified', data: { reportedBy: 'registrar', corrections: 0, figures: { persons: 78 } } });
  });

  it('comes after the report, once', () => {
    given(...held)
      .when(verify)
      .thenRefused('activity.already-held');
    given(...verified)
      .when(verify)
      .thenRefused('activity.already-verified');
    given(...reported)
      .when({ ...verify, occurredOn: '2026-06-10' })
      .thenRefused('date.before-report');
  });
});

describe('sending a report back', () => {
  it('says why, and lets it be made again', () => {
    given(...reported)
      .when(back)
      .thenLike({ type: 'SessionReturned', data: { wasVerified: false, reason: of('coordinator', '人数不符') } });
    const returned = played(reported, coordinator, back);
    expect(given(...returned).state()).toMatchObject({ stage: 'held', returned: true });
    expect(given(...played(returned, handler, report({ occurredOn: '2026-06-12' }))).state()).toMatchObject({
      stage: 'reported',
      returned: false,
      reporters: ['registrar', 'handler'],
    });
  });

  it('takes a verified session out of the count', () =>
    given(...verified)
      .when(back)
      .thenLike({ type: 'SessionReturned', data: { wasVerified: true, figures: { persons: 78 } } }));

  it('is not the reporter’s own', () =>
    given(...reported)
      .as(registrar)
      .when(back)
      .thenRefused('separation.reporter-returns', { by: 'registrar' }));
});

describe('a correction', () => {
  const fewer = correct({ groups: [{ occupation: 'construction', persons: 60 }], tags: [{ category: 'migrant-worker', persons: 60 }] });

  it('keeps what was said before beside what is right, and waits to be verified again', () => {
    given(...verified)
      .as(registrar)
      .when(fewer)
      .thenLike({
        type: 'SessionCorrected',
        data: { before: { persons: 78 }, figures: { persons: 60 }, wasVerified: true, reason: of('registrar', '数错') },
      });
    const corrected = played(verified, coordinator, fewer);
    expect(given(...corrected).state()).toMatchObject({ stage: 'reported', corrections: 1, figures: { persons: 60 } });
    given(...corrected)
      .as(coordinator)
      .when(verify)
      .thenRefused('separation.reporter-verifies', { by: 'coordinator' });
    given(...corrected)
      .as(everything('somebody-else'))
      .when(verify)
      .thenLike({ type: 'SessionVerified', data: { corrections: 1, reportedBy: 'coordinator' } });
  });

  it('may put the session under other campaigns', () =>
    expect(
      given(...played(verified, registrar, correct({ campaigns: ['respect-law-build-dreams', 'warm-season'] }))).state(),
    ).toMatchObject({ campaigns: ['respect-law-build-dreams', 'warm-season'] }));

  it('corrects something that was reported', () => {
    given(...reported)
      .when(correct())
      .thenRefused('report.nothing-corrected');
    given(...held)
      .when(correct())
      .thenRefused('activity.already-held');
    given(...reported)
      .when(correct({ consultations: -1 }))
      .thenRefused('report.fewer-consultations');
  });
});

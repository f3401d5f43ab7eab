import { coordinator, make, registrar, scan } from '../../../../test/support/case-work';
import { ACTIVITY, DAY, given, held, plan, planned, played, report, reported, verified } from '../../../../test/support/outreach-work';
import { hintsOf } from '../reading/hints';
import { PHOTO_RULE } from '../rules';
import type { OpenActivity } from '../state';
import { KeepPhoto, WithdrawPhoto } from './commands';

const LOOK = 'f0'.repeat(32);
const picture = (number: number, fields: object = {}) => ({
  ...scan('现场.jpg', `00000000-0000-4000-8000-0000000000e${number}`),
  ...{ mediaType: 'image/jpeg' as const, sha256: `${number}`.repeat(64), picture: { look: LOOK, takenAt: `${DAY}T09:30:00` } },
  ...fields,
});
const keep = (number = 1, fields: object = {}, occurredOn = DAY): KeepPhoto =>
  make(KeepPhoto, { activityId: ACTIVITY, occurredOn, file: picture(number, fields) as KeepPhoto['file'] });
const photosOf = (past: Parameters<typeof played>[0]) => (given(...past).state() as OpenActivity).photos;
const withThree = [1, 2, 3].reduce((past, number) => played(past, registrar, keep(number)), held);

describe('a photo of a session', () => {
  it('is kept with what tells it apart', () =>
    given(...held)
      .as(registrar)
      .when(keep())
      .thenLike({
        type: 'PhotoKept',
        data: { sha256: '1'.repeat(64), look: LOOK, takenAt: `${DAY}T09:30:00`, file: { mediaType: 'image/jpeg' } },
      }));

  it('is kept once, however often it is sent', () =>
    given(...played(held, registrar, keep()))
      .when(keep())
      .thenNothing());

  it('comes from its day on, until the session is verified', () => {
    given(...planned)
      .when(keep(1, {}, '2026-06-09'))
      .thenRefused('activity.not-begun');
    given(...held)
      .when(keep(1, {}, '2026-06-09'))
      .thenRefused('date.before-activity');
    expect(photosOf(played(reported, registrar, keep(1, {}, '2026-06-12')))).toHaveLength(1);
    given(...verified)
      .when(keep(1, {}, '2026-06-12'))
      .thenRefused('activity.already-verified');
  });

  it('is a picture that can be shown', () => {
    given(...held)
      .when(keep(1, { mediaType: 'application/pdf', picture: undefined }))
      .thenRefused('photo.not-a-picture');
    given(...held)
      .when(keep(1, { picture: { unreadable: true } }))
      .thenRefused('photo.unreadable');
  });

  it('is not taken where health is checked', () =>
    given(...played([], coordinator, plan({ kind: 'mobile-health' })))
      .when(keep())
      .thenRefused('activity.headcount-only'));

  it('has its bound', () => {
    const many = Array.from({ length: 30 }, (_, number) => number).reduce(
      (past, number) => played(past, registrar, keep(1, { sha256: `digest ${number}` })),
      held,
    );
    given(...many)
      .when(keep(2))
      .thenRefused('photo.too-many');
  });

  it('no longer stands once it is voided, and may be kept again', () => {
    const photoId = photosOf(withThree)[0]?.photoId as string;
    const away = make(WithdrawPhoto, { activityId: ACTIVITY, occurredOn: DAY, photoId, reason: '另一场的' });
    const left = played(withThree, registrar, away);
    expect(photosOf(left)).toHaveLength(2);
    given(...left)
      .when(away)
      .thenRefused('photo.unknown');
    expect(photosOf(played(left, registrar, keep(1)))).toHaveLength(3);
  });

  it('counts when the session is reported: three need no reason', () =>
    given(...withThree)
      .as(registrar)
      .when(report({ withoutPhotos: undefined }))
      .thenLike({ type: 'SessionReported', data: { figures: { photos: 3 } } }));
});

describe('what a verifier looks at twice', () => {
  const hints = (past: Parameters<typeof played>[0]) =>
    hintsOf(given(...played(past, registrar, report())).state() as OpenActivity, PHOTO_RULE.atLeast).filter((hint) =>
      hint.startsWith('photo'),
    );

  it('is a photo of another day, and one that could not be compared', () => {
    expect(hints(withThree)).toEqual([]);
    expect(hints(played(held, registrar, keep()))).toEqual(['photos-missing']);
    expect(hints(played(withThree, registrar, keep(4, { picture: { look: LOOK, takenAt: '2026-06-09T23:59:59' } })))).toEqual([
      'photo-off-day',
    ]);
    expect(hints(played(withThree, registrar, keep(4, { picture: {} })))).toEqual(['photo-not-compared']);
  });
});

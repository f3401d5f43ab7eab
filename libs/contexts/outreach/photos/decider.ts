import type { Slice } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import { fileFact } from '@gongyuan/kernel/files';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { at, namesAllowed, notBefore, underWay, was } from '../guards';
import type { Activity, OpenActivity } from '../state';
import type { PhotoCommand } from './commands';
import type { photoFacts } from './events';

/** As many photos as one session keeps. */
const MAX_PHOTOS = 30;

/** A session that has begun and is not verified: until then photos come and go. Nobody is pictured beside a check of health. */
function pictured(state: Activity, on: string): OpenActivity {
  const found = namesAllowed(at(state, 'planned', 'held', 'reported'));
  if (found.stage === 'planned') return underWay(found, on);
  notBefore(on, found.appointment.day, 'date.before-activity');
  return found;
}

export const photos: Slice<Activity, PhotoCommand, typeof photoFacts> = {
  decide: {
    KeepPhoto(c, state, env) {
      const found = pictured(state, c.occurredOn);
      const { mediaType, sha256, picture } = c.file;
      if (mediaType === 'application/pdf') invalid('photo.not-a-picture');
      if (picture?.unreadable) invalid('photo.unreadable');
      if (found.photos.some((one) => one.sha256 === sha256)) return [];
      if (found.photos.length >= MAX_PHOTOS) refuse('photo.too-many', { most: MAX_PHOTOS });
      return [
        {
          type: 'PhotoKept',
          on: c.occurredOn,
          data: {
            ...{ photoId: env.id(), file: fileFact(c.file, env.actor.id), sha256 },
            ...{ look: picture?.look, takenAt: picture?.takenAt },
          },
        },
      ];
    },
    WithdrawPhoto(c, state, env) {
      const found = pictured(state, c.occurredOn);
      if (!found.photos.some(({ photoId }) => photoId === c.photoId)) invalid('photo.unknown', { photoId: c.photoId });
      return [{ type: 'PhotoWithdrawn', on: c.occurredOn, data: { photoId: c.photoId, reason: of(env.actor.id, c.reason) } }];
    },
  },
  evolve: {
    PhotoKept: (state, { data, on, actor }) => ({ ...was(state), photos: [...was(state).photos, { ...data, on, by: actor }] }),
    PhotoWithdrawn: (state, { data }) => ({
      ...was(state),
      photos: was(state).photos.filter(({ photoId }) => photoId !== data.photoId),
    }),
  },
};

import { idOf } from '@gongyuan/kernel/ids';
import { drop, projection, put } from '@gongyuan/platform/projections/define';
import type { photoFacts } from '../../photos/events';

/** `read.activity_photo`: the photos that stand for sessions, by what they are told apart by. The files themselves are not in it. */
export const activityPhotos = projection<typeof photoFacts>()({
  name: 'activity_photo',
  tables: {
    activity_photo: {
      columns: {
        photo_id: 'uuid not null',
        activity_id: 'uuid not null',
        sha256: 'text not null',
        /** 256 bits in hex; absent for a photo that was not looked at. */
        look: 'text',
      },
      key: ['photo_id'],
      indexes: ['activity_id', 'sha256'],
    },
  },
  on: {
    PhotoKept: ({ stream, data }) => [
      put('activity_photo', { photo_id: data.photoId }, { activity_id: idOf(stream), sha256: data.sha256, look: data.look ?? null }),
    ],
    PhotoWithdrawn: ({ data }) => [drop('activity_photo', { photo_id: data.photoId })],
  },
});

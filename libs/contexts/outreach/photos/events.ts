import { fact, type Personal } from '@gongyuan/kernel/facts';
import { type FileFact, filePaths } from '@gongyuan/kernel/files';
import type { Uuid } from '@gongyuan/kernel/ids';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const photoFacts = {
  PhotoKept: fact<{
    photoId: Uuid;
    /** The photo itself, sealed under who brought it: many people are on it. */
    file: FileFact;
    /** SHA-256 of its content in hex, computed where it was received (decision 0027). */
    sha256: string;
    /** How it looks, in hex (`PictureSaid`); absent when it could not be looked at. */
    look?: string;
    /** When its camera says it was taken, as clocks here showed it: `YYYY-MM-DDTHH:MM:SS`. */
    takenAt?: string;
  }>({
    v: 1,
    means: 'A photo of the session was kept',
    meansZh: '留存活动照片',
    personal: filePaths('file'),
  }),
  PhotoWithdrawn: fact<{ photoId: Uuid; reason: Personal<string> }>({
    v: 1,
    means: 'A photo does not belong to the session: it no longer stands for it',
    meansZh: '作废活动照片',
    personal: { reason: 'text' },
  }),
};

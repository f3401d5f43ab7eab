import type { SealedPaper } from '../codes';
import type { OpenCase } from '../state';

const occasions: Readonly<Record<SealedPaper, (found: OpenCase) => boolean>> = {
  application: () => true,
  supplement: ({ supplement }) => supplement !== undefined,
  approval: () => true,
  decision: ({ decision }) => decision !== undefined,
  assignment: ({ assignment }) => assignment !== undefined,
  receipt: () => true,
  closing: ({ closing }) => closing !== undefined,
  contents: () => true,
};

/** True when what a paper says has happened: before, it can be neither printed nor sealed. */
export const isRipe = (paper: SealedPaper, found: OpenCase): boolean => occasions[paper](found);

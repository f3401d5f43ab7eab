import type { CaseView, Stage } from '../types';

/** The parts of the page of a case: what it is about, what is done, what came of it. */
export const parts = ['matter', 'handling', 'result'] as const;
export type Part = (typeof parts)[number];

const results: readonly Stage[] = ['closed', 'submitted', 'archived', 'terminated'];

/** The part that matters most as the case stands. */
export function partOf({ stage }: Pick<CaseView, 'stage'>): Part {
  if (stage === 'handling') return 'handling';
  return results.includes(stage) ? 'result' : 'matter';
}

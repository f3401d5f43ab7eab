import type { ArchiveItem, OutcomeRoute } from '../../codes';
import type { OpenCase } from '../../state';

/** Items 3-9, 15 and 17 of the archive list (law.md §5): a file without one of them is not complete. */
const required: readonly ArchiveItem[] = [
  'application-form',
  'identity',
  'means',
  'approval-sheet',
  'decision',
  'assignment-letter',
  'agreement',
  'result-document',
  'summary',
];

/** Ways of ending that leave no award, judgment or agreement behind. */
const withoutPaper: readonly OutcomeRoute[] = ['performance', 'advice', 'withdrawal'];

/**
 * What the file of this case must hold. Nothing that cannot exist is asked for: no means of somebody who was advised, no retainer
 * where nobody was represented, no award where the case ended without one.
 */
export function requiredItems({ aidForm, closing, outcomes }: OpenCase): readonly ArchiveItem[] {
  const ending = outcomes.find(({ id }) => id === closing?.outcomeId);
  const spared = new Set<ArchiveItem>([
    ...(aidForm === 'advice' ? (['means', 'agreement'] as const) : []),
    ...(aidForm === 'drafting' ? (['agreement'] as const) : []),
    ...(!ending || withoutPaper.includes(ending.route) ? (['result-document'] as const) : []),
  ]);
  return required.filter((item) => !spared.has(item));
}

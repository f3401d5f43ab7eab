import type { Stored } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { withPerson } from '../guards';
import type { OpenCase } from '../state';
import type { Limitation } from './events';

/** What follows from a changed application; null when nothing does any more, absent when it is as before. */
interface Follows {
  readonly limitation?: Stored<Limitation> | null;
  readonly proposedExemption?: '42(3)' | null;
}

/** The case after its application was changed by a registrar. Before the decision the opinion on it is void. */
export function revised(found: OpenCase, parts: Partial<OpenCase>, follows: Follows, actor: SubjectId): OpenCase {
  const { limitation, proposedExemption } = follows;
  const after: OpenCase = {
    ...found,
    ...parts,
    ...(limitation === undefined ? {} : { limitation: limitation ?? undefined }),
    ...(proposedExemption === undefined ? {} : { proposedExemption: proposedExemption ?? undefined }),
    registrars: withPerson(found.registrars, actor),
  };
  // an exemption that no longer fits exempts nobody; an opinion on another text is no opinion on this one
  const means = proposedExemption === null && found.means?.article === '42(3)' ? undefined : found.means;
  return found.decision ? after : { ...after, means, opinion: undefined, stage: found.stage === 'reviewed' ? 'applied' : found.stage };
}

import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { applied, clock, firstOf, notBefore, onFile, separate, was } from '../../guards';
import type { Case, FileState, OpenCase } from '../../state';
import type { ArchiveCommand, CheckFile } from './commands';
import type { archiveFacts } from './events';
import { requiredItems } from './items';

type Out = NewEventOf<typeof archiveFacts>;

/** The file that waits for its check. Refuses `archive.not-submitted`, `archive.already-archived`. */
function submitted(state: Case): OpenCase & { readonly file: FileState } {
  const found = applied(state);
  if (found.stage === 'archived') return refuse('archive.already-archived', { number: found.number ?? found.registration });
  const { file } = found;
  return found.stage === 'submitted' && file ? { ...found, file } : refuse('archive.not-submitted');
}

function assertReturned(c: CheckFile): void {
  if (!c.reason) invalid('archive.reason-needed');
  if (!c.resubmitBy) invalid('archive.resubmit-by-needed');
  if (c.resubmitBy <= c.occurredOn) invalid('archive.resubmit-by-too-early', { resubmitBy: c.resubmitBy, on: c.occurredOn });
}

export const archive: Slice<Case, ArchiveCommand, typeof archiveFacts, Out> = {
  decide: {
    SubmitFile(c, state, env) {
      const found = onFile(state, env.actor.id, 'closing.not-handled');
      if (found.stage === 'submitted') refuse('archive.already-submitted');
      const ended = found.stage === 'terminated' ? found.termination?.receivedOn : found.closing?.on;
      if (!ended) refuse(found.stage === 'terminated' ? 'termination.not-received' : 'archive.not-closed');
      notBefore(c.occurredOn, ended, 'date.before-closing');
      notBefore(c.occurredOn, found.file?.checkedOn, 'date.before-check');
      const missing = requiredItems(found).filter((item) => !c.items.some((one) => one.item === item));
      if (missing.length > 0) invalid('archive.incomplete', { missing });
      const data = {
        submissionId: env.id(),
        items: c.items.map(({ item, pages }) => ({ item, pages })),
        note: of(firstOf(found), c.note),
        checkDue: clock(env, 'LA_FILE_CHECK_30D', c.occurredOn),
      };
      return [{ type: 'FileSubmitted', on: c.occurredOn, data }];
    },
    CheckFile(c, state, env) {
      const found = submitted(state);
      notBefore(c.occurredOn, found.file.submittedOn, 'date.before-submission');
      separate(env.actor.id, found.assignment ? [found.assignment.handler] : [], 'separation.handler-checks', 'handle');
      const returned = c.result === 'returned';
      if (returned) assertReturned(c);
      else if (c.reason || c.resubmitBy || c.items?.length) invalid('archive.nothing-to-return');
      const first = firstOf(found);
      const data = {
        submissionId: found.file.submissionId,
        result: c.result,
        items: c.items ?? [],
        reason: of(first, c.reason),
        resubmitBy: c.resubmitBy,
        place: returned ? undefined : of(first, c.place),
      };
      return [{ type: 'FileChecked', on: c.occurredOn, data }];
    },
    ReopenCase(c, state) {
      const found = applied(state);
      if (found.termination) refuse('case.terminated', { number: found.number ?? found.registration });
      if (!found.closing) return refuse('archive.not-closed');
      notBefore(c.occurredOn, found.file?.checkedOn ?? found.file?.submittedOn ?? found.closing.on, 'date.before-closing');
      return [{ type: 'CaseReopened', on: c.occurredOn, data: { reason: of(firstOf(found), c.reason) } }];
    },
  },
  evolve: {
    FileSubmitted: (state, { data, on }) => ({
      ...was(state),
      stage: 'submitted',
      file: { submissionId: data.submissionId, submittedOn: on, checkDue: data.checkDue },
    }),
    FileChecked: (state, { data, on }) => {
      const found = was(state);
      const { result, resubmitBy } = data;
      const back = found.termination ? 'terminated' : 'closed';
      return {
        ...found,
        stage: result === 'passed' ? 'archived' : back,
        file: found.file && { ...found.file, result, checkedOn: on, resubmitBy },
      };
    },
    CaseReopened: (state) => ({ ...was(state), stage: 'handling', closing: undefined, file: undefined }),
  },
};

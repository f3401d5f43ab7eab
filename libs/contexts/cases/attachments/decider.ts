import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { fileFact } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { applied, firstOf, notBefore, was } from '../guards';
import type { Attachment, Case, OpenCase } from '../state';
import type { AttachmentCommand } from './commands';
import type { attachmentFacts } from './events';

type Out = NewEventOf<typeof attachmentFacts>;

/** Every natural person who is a party of the case or applies for one. */
const partiesOf = ({ applicants, respondents, agent }: OpenCase): readonly SubjectId[] =>
  [...applicants, ...respondents, ...(agent ? [agent] : [])].flatMap(({ person }) => (person ? [person.subject] : []));

/** The attachment, when it still counts. Refuses `attachment.unknown`, `attachment.already-withdrawn`. */
function standing({ attachments }: OpenCase, attachmentId: Uuid): Attachment {
  const found = attachments.find((one) => one.id === attachmentId) ?? invalid('attachment.unknown', { attachmentId });
  return found.withdrawn ? refuse('attachment.already-withdrawn', { on: found.withdrawn.on }) : found;
}

const changed = (state: Case, id: Uuid, change: (one: Attachment) => Attachment): OpenCase => {
  const found = was(state);
  return { ...found, attachments: found.attachments.map((one) => (one.id === id ? change(one) : one)) };
};

/** Papers come in at any time, also after a case has ended: a receipt of service follows the refusal, a proof of payment the closing. */
export const attachments: Slice<Case, AttachmentCommand, typeof attachmentFacts, Out> = {
  decide: {
    AttachFile(c, state, env) {
      const found = applied(state);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      const about = c.about ?? firstOf(found);
      if (!partiesOf(found).includes(about)) invalid('attachment.not-a-party', { field: 'about' });
      const { item, note } = c;
      const data = { attachmentId: env.id(), item, about, file: fileFact(c.file, about), note: of(about, note) };
      return [{ type: 'FileAttached', on: c.occurredOn, data }];
    },
    ReplaceFile(c, state) {
      const { id, about, versions } = standing(applied(state), c.attachmentId);
      notBefore(c.occurredOn, versions.at(-1)?.on, 'date.before-attachment');
      const data = { attachmentId: id, file: fileFact(c.file, about), reason: of(about, c.reason) };
      return [{ type: 'FileReplaced', on: c.occurredOn, data }];
    },
    WithdrawFile(c, state) {
      const { id, about, versions } = standing(applied(state), c.attachmentId);
      notBefore(c.occurredOn, versions.at(-1)?.on, 'date.before-attachment');
      return [{ type: 'FileWithdrawn', on: c.occurredOn, data: { attachmentId: id, reason: of(about, c.reason) } }];
    },
  },
  evolve: {
    FileAttached: (state, { data, on, actor, position }) => {
      const found = was(state);
      const { attachmentId: id, item, about, file, note } = data;
      return { ...found, attachments: [...found.attachments, { id, item, about, note, versions: [{ file, on, by: actor, position }] }] };
    },
    FileReplaced: (state, { data, on, actor, position }) =>
      changed(state, data.attachmentId, (one) => ({
        ...one,
        versions: [...one.versions, { file: data.file, on, by: actor, position, reason: data.reason }],
      })),
    FileWithdrawn: (state, { data, on, actor, position }) =>
      changed(state, data.attachmentId, (one) => ({ ...one, withdrawn: { on, by: actor, position, reason: data.reason } })),
  },
};

import { may, seesDrawn, sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { caseAccess } from '../../access';
import { archiveItems } from '../../codes';
import { whereaboutsOf } from '../../permit';
import type { Attachment, OpenCase } from '../../state';
import type { Shower } from '../page/case-reader';
import type { CaseHistory } from '../page/history';
import type { AttachmentShown, AttachmentsShown } from '../shown/attachments';

function attachmentShown({ id, item, about, note, versions, withdrawn }: Attachment, { names, sight, text }: Shower): AttachmentShown {
  return {
    attachmentId: id,
    item,
    about,
    note: text(note, 'text', sight),
    versions: versions
      .map(({ file, on, by, position, reason }, index) => {
        const name = text(file.name, 'text', sight);
        return {
          version: index + 1,
          name,
          mediaType: file.mediaType,
          bytes: file.bytes,
          on,
          by: names.staff(by),
          position,
          reason: text(reason, 'text', sight),
          erased: name === null,
        };
      })
      .reverse(),
    withdrawn: withdrawn && {
      on: withdrawn.on,
      by: names.staff(withdrawn.by),
      position: withdrawn.position,
      reason: text(withdrawn.reason, 'text', sight),
    },
  };
}

/** True for whoever may open the papers of a case: by post, or because it is in an open sample of the auditor's. */
export const mayOpen = (state: OpenCase, actor: Actor, opened = false): boolean =>
  sightOf(caseAccess, 'cases.files', actor, whereaboutsOf(state)) === 'full' || (opened && seesDrawn(caseAccess, 'cases.files', actor));

/** The attachments of a case in the order of the 卷内目录, what was withdrawn last. */
export function attachmentsShown({ state }: CaseHistory, show: Shower, actor: Actor, opened?: boolean): AttachmentsShown {
  const place = ({ withdrawn, item }: Attachment): number => (withdrawn ? archiveItems.length : 0) + archiveItems.indexOf(item);
  const where = whereaboutsOf(state);
  return {
    rows: state.attachments.toSorted((a, b) => place(a) - place(b)).map((one) => attachmentShown(one, show)),
    mayAttach: may(caseAccess, 'cases.attach', actor, where),
    mayOpen: mayOpen(state, actor, opened),
  };
}

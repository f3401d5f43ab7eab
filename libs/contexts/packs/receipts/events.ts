import { fact } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const receiptFacts = {
  ReceiptTaken: fact<{ kitId: Uuid; subject: SubjectId; handoutId: Uuid; sheetId: Uuid; unit: Uuid; line: number }>({
    v: 1,
    means: 'A verified person received the pack of a programme that is due in this period',
    meansZh: '经核实的人员已领取本期应领的礼包',
  }),
  ReceiptReleased: fact<{ sheetId: Uuid; line: number }>({
    v: 1,
    means: 'The receipt was taken back: the person may receive again',
    meansZh: '签领已撤回：可以再次领取',
  }),
};

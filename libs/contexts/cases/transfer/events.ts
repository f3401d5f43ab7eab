import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';

/** Facts of 移送. These names and shapes are the storage format: add, never rename, never reuse. */
export const transferFacts = {
  CaseTransferred: fact<{
    /** The unit that it goes to. */
    unit: Uuid;
    /** The unit that it comes from. */
    sender: Uuid;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'A case that belongs elsewhere was sent to another unit, which has to answer; an opinion given before is void',
    meansZh: '案件移送其他单位，待对方接收；此前的初审意见不再有效',
    personal: { reason: 'text' },
  }),
  TransferAccepted: fact<{
    unit: Uuid;
    sender: Uuid;
    /** Register number of the unit that accepted; absent where both units keep one register. */
    registration?: string;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'The other unit accepted the case and reviews it; the clock of the review runs on',
    meansZh: '接收移送的案件，由接收单位审查；审查期限继续计算',
    personal: { note: 'text' },
  }),
  TransferReturned: fact<{
    /** The unit that sent it back. */
    unit: Uuid;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'The other unit sent the case back, with the reason; it stays where it was',
    meansZh: '退回移送的案件（说明理由），仍由原单位审查',
    personal: { reason: 'text' },
  }),
  TransferRecalled: fact<{
    /** The unit that it was on its way to. */
    unit: Uuid;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'The unit that sent the case took it back before the other one had answered, with the reason; it stays where it was',
    meansZh: '移送单位在对方接收之前收回移送的案件（说明理由），仍由原单位审查',
    personal: { reason: 'text' },
  }),
};

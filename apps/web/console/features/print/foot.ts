import { stamp } from '../../parts/time';
import type { ApprovalSheet } from '../cases/types';

/** What stands at the foot of a paper: its number, the record it shows, who printed it and when, and the hash to hold it against. */
export const footOf = ({ number, position, hash, printedAt, printedBy }: ApprovalSheet['foot']): readonly [string, string] => [
  `${number}　记录序号 ${position}　${printedBy.name} ${stamp(printedAt)} 打印`,
  `校验值 ${hash}`,
];

import { stamp } from '../../parts/time';
import type { ApprovalSheet } from '../cases/types';

/** What stands at the foot of a paper: its number, the record it shows, who printed it and when. */
export const footOf = ({ number, position, printedAt, printedBy }: ApprovalSheet['foot']): string =>
  `${number}　记录序号 ${position}　${printedBy.name} ${stamp(printedAt)} 打印`;

import { SAME_PICTURE } from '@gongyuan/kernel/pictures';

const bits = (alias: string): string => `('x' || ${alias}.look)::bit(256)`;

/** SQL: two rows with columns `sha256` and `look` are one picture by the rule of the house. Null looks are told by their bytes alone. */
export const samePicture = (one: string, other: string): string =>
  `(${one}.sha256 = ${other}.sha256 or bit_count(${bits(one)} # ${bits(other)}) <= ${SAME_PICTURE.bits})`;

import type { Instant, LocalDate } from './time';

/** What a picture says of itself, read where it was received. */
export interface PictureSaid {
  /** Perceptual hash: 256 bits in hex (blockhash of the upright picture). Absent when it could not be looked at, or shows nothing to tell it by. */
  readonly look?: string;
  /** When the camera says it was taken: `YYYY-MM-DDTHH:MM:SS` as clocks in Asia/Shanghai showed it. */
  readonly takenAt?: string;
  /** True when its bytes are no picture that can be shown. */
  readonly unreadable?: true;
}

/** The rule of the house for telling that two files are one picture (law.md §10, R04 and R11). */
export const SAME_PICTURE = {
  version: 1,
  /** Bits of `look` that may differ: a picture that was sent on, made smaller or saved anew keeps within it. */
  bits: 12,
  basis: '内部规定：内容相同，或者画面指纹 256 位中相差不超过 12 位的，按同一张照片提示核对',
  certainty: 'house-rule',
} as const;

/** What the camera wrote down, with its offset from UTC if it wrote one, as a `takenAt`. Undefined for what is no time. */
export function takenAtOf(written: unknown, offset: unknown): string | undefined {
  const found = typeof written === 'string' ? /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/.exec(written) : null;
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = Date.parse(`${local}Z`);
  // Date.parse moves 31 June to 1 July: a camera that says so says nothing
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 19) !== local) return undefined;
  const shift = typeof offset === 'string' ? /^([+-])(\d{2}):(\d{2})/.exec(offset) : null;
  if (!shift) return local;
  const minutes = (Number(shift[2]) * 60 + Number(shift[3])) * (shift[1] === '-' ? -1 : 1);
  const utc: Instant = new Date(at - minutes * 60_000).toISOString();
  return new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 19);
}

/** The day of a `takenAt`. */
export const takenOn = (takenAt: string): LocalDate => takenAt.slice(0, 10);

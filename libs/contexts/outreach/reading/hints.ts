import { takenOn } from '@gongyuan/kernel/pictures';
import type { OpenActivity } from '../state';

/** What a verifier should look at twice: hints, never a verdict (law.md §10, R11, R12, R19). */
export const hintCodes = [
  'planned-afterwards', // 排期晚于活动日期
  'team-clash', // 团队成员同一时间另有活动，已说明
  'no-names', // 没有一人实名签到
  'round-headcount', // 人数是整五十，又没有实名
  'photos-missing', // 照片不足
  'photo-off-day', // 有照片的拍摄时间不是活动当天
  'photo-not-compared', // 有照片太大或者看不出画面，没有与其他照片比对
] as const;
export type Hint = (typeof hintCodes)[number];

/** From how many people on a round number is worth a look. A rule of the house. */
const ROUND = { version: 1, every: 50, basis: '内部规定：人数为五十的整倍数且没有实名签到的，核定时留意' } as const;

/** The hints of an activity as it stands. */
export function hintsOf(found: OpenActivity, photosWanted: number): Hint[] {
  const { figures } = found;
  const hints: Hint[] = [];
  if (found.plannedOn > found.appointment.day) hints.push('planned-afterwards');
  if (found.clashes.length > 0) hints.push('team-clash');
  if (!figures) return hints;
  if (found.kind !== 'mobile-health' && figures.named === 0) hints.push('no-names');
  if (figures.named === 0 && figures.persons % ROUND.every === 0) hints.push('round-headcount');
  if (found.kind !== 'mobile-health' && found.photos.length < photosWanted) hints.push('photos-missing');
  if (found.photos.some(({ takenAt }) => takenAt !== undefined && takenOn(takenAt) !== found.appointment.day)) hints.push('photo-off-day');
  if (found.photos.some(({ look }) => look === undefined)) hints.push('photo-not-compared');
  return hints;
}

import type { ReactNode } from 'react';
import { paperDay, stamp } from '../../parts/time';
import { useMoment } from './use-moment';

/** On a paper that shows a past state: that it does, so that nobody takes it for the present one. It is printed with the paper. */
export function PastNote(): ReactNode {
  const moment = useMoment();
  if (!moment) return null;
  const { position, at, on } = moment;
  const as = on ? `${paperDay(on)}当日的实情` : position ? `记录序号 ${position} 为止的记录` : at && `${stamp(at)} 为止的记录`;
  return <p className="sheet-past">本件按{as}打印，不是案件的现状。</p>;
}

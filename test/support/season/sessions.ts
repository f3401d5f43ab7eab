import { dayAfter } from '@gongyuan/calendar/testing/naive-counter';
import { CheckIn } from '@gongyuan/contexts/outreach/attendance/commands';
import { CancelActivity, MarkHeld, PlanActivity, RescheduleActivity } from '@gongyuan/contexts/outreach/planning/commands';
import { CorrectSession, ReportSession, ReturnSession, VerifySession } from '@gongyuan/contexts/outreach/reporting/commands';
import type { Desk, SeasonOffice } from './office';
import { workerOf } from './sites';

/** How an outreach session of the year goes on after its report. */
type Fate = 'verified' | 'corrected' | 'returned' | 'waits' | 'rescheduled';
const fateOf = (n: number): Fate => (({ 3: 'corrected', 9: 'returned', 13: 'waits', 17: 'rescheduled' }) as const)[n % 20] ?? 'verified';

const campaignsOf = (n: number): readonly string[] =>
  n % 25 === 7
    ? []
    : (([['respect-law-build-dreams', 'warm-season'], ['respect-law-build-dreams'], ['warm-season']] as const)[n % 3] ?? []);

/** The `n`th session of the year, at a county: planned, held with an audience of whom some are known, reported, and mostly verified. */
export async function session({ send }: SeasonOffice, { unit, code, staff }: Desk, n: number): Promise<void> {
  const { registrar, coordinator } = staff;
  const rescheduled = fateOf(n) === 'rescheduled';
  const planned = dayAfter('2026-02-09', Math.floor(n / 11) * 30);
  const day = rescheduled ? dayAfter(planned, 4) : planned;
  const plan = {
    ...{ unit, kind: 'lecture', campaigns: campaignsOf(n), title: `第${n + 1}场普法宣讲`, day: planned, from: '09:00', to: '11:00' },
    ...{ place: { kind: 'site', name: `工地${n}` }, host: '某县总工会', partners: [], expected: 60, categories: ['migrant-worker'] },
    team: [
      { person: { subject: registrar }, role: 'cadre' },
      { person: { name: `律师${code}` }, role: 'lawyer' },
    ],
  };
  const { id: activityId, version } = await send(PlanActivity, coordinator, plan, { day: dayAfter(planned, -7) });
  if (rescheduled) {
    await send(CancelActivity, coordinator, { activityId, reason: '大雪' }, { day: dayAfter(planned, -1), ifMatch: version });
    const again = { activityId, day, from: '09:00', to: '11:00', reason: '天晴了' };
    await send(RescheduleActivity, coordinator, again, { day: planned, ifMatch: version + 1 });
  }
  // whoever comes has mostly received a pack, or will
  const attendees = Array.from({ length: 12 }, (_, index) => {
    const { name, idNumber, category } = workerOf(code, (n * 7 + index) % 900);
    return { person: { name, idNumber }, categories: category === 'other-worker' ? [] : [category], occupation: 'construction' };
  });
  await send(CheckIn, registrar, { activityId, way: 'desk', attendees }, { day });
  await send(MarkHeld, registrar, { activityId, from: '09:05', to: '11:10', present: [registrar] }, { day });
  const figures = (migrants: number) => ({
    groups: [
      { occupation: 'construction', persons: 50 },
      { occupation: 'courier', persons: 10 + (n % 15) },
    ],
    tags: [
      { category: 'migrant-worker', persons: migrants },
      { category: 'new-employment', persons: 10 + (n % 15) },
    ],
    ...{ evidence: ['sign-in-sheet'], materials: [{ title: '农民工维权手册', copies: 60 }], consultations: 6 },
  });
  const said = { activityId, ...figures(45), summary: '秩序良好', withoutPhotos: '现场不便拍照' };
  const reported = await send(ReportSession, registrar, said, { day: dayAfter(day, 1) });
  if (fateOf(n) === 'waits') return;
  const verified = await send(VerifySession, coordinator, { activityId }, { day: dayAfter(day, 2), ifMatch: reported.version });
  if (fateOf(n) === 'corrected') {
    const correction = { activityId, ...figures(48), reason: '漏计三人' };
    const corrected = await send(CorrectSession, registrar, correction, { day: dayAfter(day, 3), ifMatch: verified.version });
    await send(VerifySession, coordinator, { activityId }, { day: dayAfter(day, 4), ifMatch: corrected.version });
  }
  if (fateOf(n) === 'returned') {
    await send(ReturnSession, coordinator, { activityId, reason: '签到表不清' }, { day: dayAfter(day, 3) });
    const { version: seen } = await send(ReportSession, registrar, said, { day: dayAfter(day, 4) });
    // the last of them stays with the county
    if (n < 80) await send(VerifySession, coordinator, { activityId }, { day: dayAfter(day, 5), ifMatch: seen });
  }
}

import { questionnaireFor } from '@gongyuan/contexts/outreach/checkup/questionnaires';
import { painted, pngOf } from '@gongyuan/platform/testing/pictures';
import { type Bodies, person, type Target, type Words } from './about';

/** A photo of a session, small and whole. */
export const photo = (name: string): File => new File([new Uint8Array(pngOf(painted(1, 32, 32)))], `${name}.png`, { type: 'image/png' });

const attendee = (w: Words, of: string) => ({
  person: person(w, of),
  categories: ['migrant-worker', 'woman-worker'],
  occupation: 'construction',
});

/** A team of a colleague and somebody from outside. */
const team = (t: Target, w: Words, guest: string) => [
  { person: { subject: t.handler }, role: 'lawyer' },
  { person: { name: w.name(guest) }, role: 'volunteer' },
];

const activity = (t: Target, w: Words, which: string) => ({
  unit: t.unit,
  kind: 'lecture',
  campaigns: ['respect-law-build-dreams', 'warm-season'],
  title: w.plain(`活动${which}`),
  day: t.today,
  from: '09:00',
  to: '11:00',
  place: { kind: 'site', name: w.plain('活动地点') },
  host: w.plain('承办单位'),
  partners: [w.plain('协办单位')],
  team: team(t, w, `外请${which}`),
  expected: 80,
  categories: ['migrant-worker'],
});

const figures = (w: Words) => ({
  groups: [{ occupation: 'construction', persons: 78 }],
  tags: [{ category: 'migrant-worker', persons: 70 }],
  evidence: ['sign-in-sheet'],
  materials: [{ title: w.plain('资料'), copies: 100 }],
  consultations: 12,
});

/** Every question of a worker's check-up answered, the first one with what gives a finding. */
export const checkupAnswers = (today: string, first: 'no' | 'partly' = 'no') =>
  (questionnaireFor('worker', today)?.questions ?? []).map(({ code }, index) => ({
    question: code,
    answer: index === 0 ? first : 'unknown',
  }));

/** The finding that the first answer gives. */
const finding = 'agreement';

/** What the doors of activities and check-ups are sent. */
export const outreach: Readonly<Record<string, Bodies>> = {
  'POST /api/activities': (t, w) => [activity(t, w, '甲'), { ...activity(t, w, '乙'), clashReason: w.text('时间冲突说明') }],
  'POST /api/activities/:activityId/change': (t, w) => [
    {
      kind: 'consultation',
      campaigns: ['respect-law-build-dreams'],
      title: w.plain('活动新名'),
      place: { kind: 'park', name: w.plain('新地点') },
      host: w.plain('新承办单位'),
      partners: [w.plain('新协办单位')],
      team: team(t, w, '外请丙'),
      expected: 60,
      categories: ['migrant-worker'],
      reason: w.text('调整原因'),
      clashReason: w.text('调整后时间冲突说明'),
    },
  ],
  'POST /api/activities/:activityId/reschedule': (t, w) => [
    { day: t.today, from: '10:00', to: '16:00', reason: w.text('改期原因'), clashReason: w.text('改期后时间冲突说明') },
  ],
  'POST /api/activities/:activityId/cancel': (_, w) => [{ reason: w.text('取消原因') }],
  'POST /api/activities/:activityId/drop': (_, w) => [{ reason: w.text('不再举办原因') }],
  'POST /api/activities/:activityId/sign-up': (_, w) => [{ attendee: attendee(w, '报名职工') }],
  'POST /api/activities/:activityId/withdraw-sign-up': (t, w) => [{ subject: t.applicant, reason: w.text('撤销报名原因') }],
  'POST /api/activities/:activityId/check-in': (_, w) => [{ way: 'paper-sheet', attendees: [attendee(w, '签到职工')] }],
  'POST /api/activities/:activityId/strike-check-in': (t, w) => [{ subject: t.applicant, reason: w.text('撤销签到原因') }],
  'POST /api/activities/:activityId/consultation': (_, w) => [
    { asker: attendee(w, '咨询职工'), question: w.text('咨询的问题'), answer: w.text('咨询的答复') },
    { question: w.text('不留名的问题'), answer: w.text('不留名的答复') },
  ],
  'POST /api/activities/:activityId/held': (t) => [{ from: '14:10', to: '15:50', present: [t.handler] }],
  'POST /api/activities/:activityId/photos': (_, w) => [{ file: photo(w.text('活动照片')) }],
  'POST /api/activities/:activityId/photos/:photoId/withdraw': (_, w) => [{ reason: w.text('作废照片原因') }],
  'POST /api/activities/:activityId/report': (_, w) => [
    { ...figures(w), summary: w.text('活动情况'), withoutPhotos: w.text('照片不足原因') },
  ],
  'POST /api/activities/:activityId/correct': (_, w) => [
    { ...figures(w), consultations: 13, campaigns: ['respect-law-build-dreams'], reason: w.text('更正活动情况原因') },
  ],
  'POST /api/activities/:activityId/verify': (_, w) => [{ note: w.text('核定说明') }],
  'POST /api/activities/:activityId/return': (_, w) => [{ reason: w.text('退回原因') }],
  'POST /api/checkups': (t, w) => [
    {
      ...{ unit: t.unit, kind: 'worker', organisation: w.plain('平台'), activityId: t.activityId, examiners: [t.handler] },
      worker: { person: person(w, '体检职工'), categories: ['new-employment'], occupation: 'courier' },
    },
    {
      ...{ unit: t.unit, kind: 'enterprise', organisation: w.plain('体检单位'), creditCode: w.companyCode('体检单位') },
      ...{ employees: 120, contactPerson: person(w, '单位联系人'), examiners: [t.handler] },
    },
    {
      ...{ unit: t.unit, kind: 'enterprise', organisation: w.plain('体检个体户'), creditCode: w.traderCode('体检个体户') },
      ...{ employees: 3, examiners: [t.handler] },
    },
  ],
  'POST /api/checkups/:checkupId/answers': (t, w) => [{ answers: checkupAnswers(t.today), note: w.text('体检情况') }],
  'POST /api/checkups/:checkupId/correct-answers': (t, w) => [
    { answers: checkupAnswers(t.today, 'partly'), reason: w.text('更正问卷原因') },
  ],
  'POST /api/checkups/:checkupId/finding': (_, w) => [
    { topic: 'pay', severity: 'high', text: w.text('补充发现'), basis: w.text('补充依据') },
  ],
  'POST /api/checkups/:checkupId/dismiss': (_, w) => [{ finding, reason: w.text('排除理由') }],
  'POST /api/checkups/:checkupId/advice': (t, w) => [
    { advice: [{ finding, text: w.text('体检建议'), dueOn: t.today }], way: 'in-person', receiver: person(w, '建议接收人') },
  ],
  'POST /api/checkups/:checkupId/follow-up': (_, w) => [{ finding, result: 'not-done', note: w.text('跟踪情况') }],
  'POST /api/checkups/:checkupId/close': (_, w) => [{ note: w.text('体检小结') }],
  'POST /api/checkups/:checkupId/drop': (_, w) => [{ reason: w.text('撤销体检原因') }],
};

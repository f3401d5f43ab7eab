import { type Bodies, nothing } from './about';

/** What the doors of people, units and sign-in are sent. */
export const identity: Readonly<Record<string, Bodies>> = {
  'POST /api/session': (t) => [{ login: t.login, password: t.password }],
  // refused for its length, so that the walk goes on with the password it knows
  'POST /api/session/password': (t) => [{ current: t.password, password: 'short' }],
  'POST /api/password': (t, w) => [{ token: t.token, password: w.password('新密码') }],
  'POST /api/first-admin': (t, w) => [
    { token: t.token, login: w.login('administrator'), name: w.name('管理员'), password: w.password('管理员密码') },
  ],
  'POST /api/units': (t, w) => [
    {
      code: `T-${w.plain('单位代码')}`.replace(/[^0-9A-Za-z.-]/g, '').slice(0, 32),
      name: w.plain('新单位'),
      shortName: w.plain('简称').slice(0, 20),
      kind: 'township',
      parent: t.unit,
      series: w.plain('字').slice(0, 10),
      oldCodes: ['142401'],
    },
  ],
  'POST /api/units/:unitId/rename': (_, w) => [{ name: w.plain('更名'), shortName: w.plain('更名简称').slice(0, 20) }],
  'POST /api/units/:unitId/move': (t) => [{ parent: t.unit }],
  'POST /api/units/:unitId/close': nothing,
  'POST /api/people': (_, w) => [{ person: { name: w.name('新同事'), phone: w.phone('新同事') }, login: w.login('colleague') }],
  'POST /api/people/search': (_, w) => [
    { kind: 'name', value: w.name('查无此人') },
    { kind: 'phone', value: w.phone('查无此号') },
    { kind: 'id-number', value: w.idNumber('查无此证') },
  ],
  'POST /api/people/:personId/password-link': nothing,
  'POST /api/people/:personId/correct-name': (_, w) => [{ name: w.name('更正姓名') }],
  'POST /api/people/:personId/correct-phone': (_, w) => [{ phone: w.phone('更正电话') }],
  'POST /api/people/:personId/disable': (_, w) => [{ reason: w.text('停用原因') }],
  'POST /api/people/:personId/enable': (_, w) => [{ reason: w.text('恢复原因') }],
  'POST /api/people/:personId/posts': (t) => [{ post: 'storekeeper', unit: t.unit, from: t.today, to: '2099-01-01' }],
  'POST /api/people/:personId/posts/:postId/end': (_, w) => [{ reason: w.text('免职原因') }],
  'POST /api/people/:personId/deputies': (t) => [
    { forPerson: t.approver, post: 'approver', unit: t.unit, from: t.today, to: '2099-01-01' },
  ],
  'POST /api/people/:personId/deputies/:deputyId/end': (_, w) => [{ reason: w.text('结束代理原因') }],
  'POST /api/people/:personId/handler-profile': (t, w) => [
    {
      kind: 'contract-lawyer',
      firm: w.text('律师事务所'),
      firmUnit: t.unit,
      licence: w.text('执业证').slice(0, 40),
      specialties: ['wages', 'work-injury'],
      counties: [t.unit],
      maxOpenCases: 50,
      publicPayroll: false,
    },
  ],
  'POST /api/handlers/:handler/leave': (t, w) => [{ from: t.today, to: '2099-01-01', reason: w.text('请假事由') }],
  'POST /api/handlers/:handler/leave/:leaveId/end': nothing,
};

import { unitIdOf } from '@gongyuan/contexts/identity';
import { caseHouse } from '../../../../test/support/case-house';
import { Apply } from '../intake/commands';

it('scale', async () => {
  const house = await caseHouse();
  const codes = ['140702', '140703', '140721', '140722', '140723', '140724', '140725', '140727', '140728', '140729', '140781'];
  await house.hire('city', [['coordinator', unitIdOf('140700')]]);
  await house.hire('county', [['coordinator', unitIdOf('140702')]]);
  await house.hire(
    'reg',
    codes.map((c) => ['registrar', unitIdOf(c)] as const),
  );
  const lawyer = await house.hire('lawyer', [['handler', unitIdOf('140700')]]);
  await house.hire('auditor', [['auditor', unitIdOf('140700')]]);
  const reg = await house.signIn('reg');
  for (let i = 0; i < 60; i++)
    await house.send(
      Apply,
      reg.id,
      {
        unit: unitIdOf(codes[i % codes.length] as string),
        signedOn: '2026-06-01',
        formEvidence: 'x',
        channel: 'visit',
        applicants: [{ person: { name: `申请人${i}`, phone: '13800000000' }, relation: 'labour' }],
        respondents: [{ kind: 'person', role: 'foreman', person: { name: `老板${i}` } }],
        matter: 'labour-or-pay',
        cause: { code: '205(5)', version: '2026' },
        aidForm: 'advice',
        statement: 'y',
      },
      { day: '2026-06-01' },
    );
  await house.catchUp();
  const cols = (
    await house.workers.query(
      `select string_agg(quote_ident(column_name), ',' order by ordinal_position) c from information_schema.columns where table_schema='p_case_list_1' and table_name='case_list'`,
    )
  ).rows[0].c;
  const t0 = Date.now();
  await house.workers.query(`
    insert into p_case_list_1.case_list (${cols})
    select (r).* from (
      select jsonb_populate_record(b.*, jsonb_build_object(
        'case_id', gen_random_uuid(),
        'stage', st.stage, 'ended', st.stage in ('closed','refused','withdrawn','lapsed'),
        'handler', case when st.stage in ('handling','closed','assigned') then (case when g % 40 = 0 then '${lawyer}' else md5((g%40)::text)::uuid::text end) end,
        'registration', '（' || (2020 + g % 7) || '）晋中工援登字第' || g || '号',
        'number', case when g % 2 = 0 then '（' || (2020 + g % 7) || '）晋中工援字第' || g || '号' end,
        'applied_on', (date '2020-01-01' + (g % 2400)),
        'next_on', case when st.stage in ('closed','refused','withdrawn','lapsed') and g % 20 > 0 then date '9999-12-31' else date '2026-10-01' + (g % 200) end,
        'overdue_after', case when st.stage in ('closed','refused','withdrawn','lapsed') and g % 20 > 0 then date '9999-12-31' else date '2026-10-01' + (g % 200) end,
        'safe_by', case when st.stage in ('closed','refused','withdrawn','lapsed') and g % 20 > 0 then date '9999-12-31' else date '2026-10-01' + (g % 200) end,
        'last_position', 1000 + g)) as r
      from generate_series(1, 100000) g
      join lateral (select (array['applied','supplementing','reviewed','granted','assigned','handling','handling','closed','closed','closed','closed','closed','closed','closed','closed','closed','refused','refused','withdrawn','lapsed'])[1 + g % 20] as stage) st on true
      join (select row_number() over (order by case_id) - 1 as n, c.* from p_case_list_1.case_list c) nb on nb.n = g % 60
      join p_case_list_1.case_list b on b.case_id = nb.case_id
    ) x`);
  await house.workers.query('vacuum analyze p_case_list_1.case_list');
  console.log('filled', Date.now() - t0);
  const out: string[] = [];
  for (const login of ['city', 'county', 'lawyer', 'auditor']) {
    const v = await house.signIn(login);
    for (const path of [
      '',
      '?sort=applied',
      '?sort=changed',
      '?stage=handling',
      '?state=open',
      '?state=open&due=7d',
      '?due=overdue',
      '?due=none',
      `?unit=${unitIdOf('140781')}&state=open`,
      '?category=woman-worker',
      '?cause=206',
      `?q=${encodeURIComponent('（2026）晋中工援字第9')}`,
      '/counts',
    ]) {
      const times: number[] = [];
      let status = 0;
      for (let i = 0; i < 8; i++) {
        const s = performance.now();
        const r = await v.get(`/api/cases${path}`);
        times.push(performance.now() - s);
        status = r.status;
      }
      const sorted = times.slice(1).sort((a, b) => a - b);
      out.push(
        `${login} ${decodeURIComponent(path)} ${status} first ${times[0]?.toFixed(0)} median ${sorted[3]?.toFixed(1)} max ${sorted[6]?.toFixed(1)}`,
      );
    }
    let cursor = '',
      n = 0;
    const s = performance.now();
    while (n < 40) {
      const r = await v.get(`/api/cases?limit=100${cursor ? `&cursor=${cursor}` : ''}`);
      n++;
      cursor = r.body.next;
      if (!cursor) break;
    }
    out.push(`${login} page ${n}: avg ${((performance.now() - s) / n).toFixed(1)}`);
  }
  console.log(out.join('\n'));
  await house.close();
}, 300000);

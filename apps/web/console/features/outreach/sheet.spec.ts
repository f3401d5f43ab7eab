import { headings, readSheet } from './sheet';

const sheet = (...rows: (string | number | null)[][]) => readSheet([[...headings], ...rows]);

it('reads people as the office writes them', () =>
  expect(
    sheet(['郭甲', 13934440001, null, '建筑工', '农民工、女职工'], [null, null, null, null, null], ['郭乙', null, null, null, null]),
  ).toEqual({
    rows: [
      { person: { name: '郭甲', phone: '13934440001' }, categories: ['migrant-worker', 'woman-worker'], occupation: 'construction' },
      { person: { name: '郭乙' }, categories: [] },
    ],
    problems: [],
    missing: [],
  }));

it('says row by row what is wrong, as the sheet counts rows', () =>
  expect(
    sheet(['', '123', '1407', '宇航员', '富人'], ['郭甲', '13934440001', '', '', ''], ['郭甲', '13934440001', '', '', '']).problems,
  ).toEqual([
    { row: 2, column: '姓名', code: 'needed' },
    { row: 2, column: '联系电话', code: 'badPhone' },
    { row: 2, column: '身份证号码', code: 'badIdNumber' },
    { row: 2, column: '职业', code: 'unknownWord' },
    { row: 2, column: '人群类别', code: 'unknownWord' },
    { row: 4, column: '姓名', code: 'twice' },
  ]));

it('names the column it lacks', () => expect(readSheet([['电话'], ['1']]).missing).toEqual(['姓名']));

import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { headings, readSheet } from './sheet';

const sheetOf = (...rows: Record<string, string | number>[]) => [
  headings(),
  ...rows.map((row) => headings().map((heading) => row[heading] ?? null)),
];

describe('a roster of applicants on a sheet', () => {
  it('is read as the command wants it, through a real file', async () => {
    const cells = sheetOf({
      ...{ 姓名: ' 工人甲 ', 身份证号码: '11010519491231002X', 联系电话: 13800000000, 性别: '男', 住址: '某村' },
      ...{ 用工关系: '劳动关系', 职业: '建筑工', 人群类别: '农民工、女职工', 劳动报酬: '12,345.50', 经济补偿: 600 },
    });
    const file = await writeXlsxFile(cells.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer();
    const read = readSheet(
      await readXlsxFile(file).then((found) => (found[0] && 'data' in found[0] ? found[0].data : found) as unknown[][]),
    );
    expect(read).toEqual({
      problems: [],
      missing: [],
      rows: [
        {
          row: 2,
          applicant: {
            person: { name: '工人甲', idNumber: '11010519491231002X', phone: '13800000000', gender: 'male', address: '某村' },
            relation: 'labour',
            occupation: 'construction',
            categories: ['migrant-worker', 'woman-worker'],
            claims: [
              { item: 'wages', amount: 1_234_550 },
              { item: 'severance', amount: 60_000 },
            ],
          },
        },
      ],
    });
  });

  it('tells what is wrong by row and column, and passes over empty rows', () => {
    const { rows, problems } = readSheet(
      sheetOf(
        { 姓名: '工人甲', 用工关系: '劳动关系' },
        {},
        { 用工关系: '合同工', 劳动报酬: '很多', 人群类别: '农民工、临时工', 身份证号码: 110105194912310000 },
      ),
    );
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems.map(({ row, column, code, word }) => [row, column, code, word])).toEqual([
      [4, '姓名', 'needed', undefined],
      [4, '身份证号码', 'numberAsNumber', undefined],
      [4, '劳动报酬', 'badAmount', undefined],
      [4, '用工关系', 'unknownWord', '合同工'],
      [4, '人群类别', 'unknownWord', '临时工'],
    ]);
  });

  it('says which columns it lacks', () => expect(readSheet([['电话'], ['138']]).missing).toEqual(['姓名', '用工关系']));
});

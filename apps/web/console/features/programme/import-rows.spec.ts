import { type Cell, columns, readRows } from './import-rows';

const measures = new Map([['免费放映电影', 'm1']]);
const row = (over: Partial<Record<(typeof columns)[number], Cell>> = {}): Cell[] =>
  columns.map((column) => ({ 指标: '免费放映电影', 完成日期: '2026-3-1', 数量: 2, 完成事项: '放映', 佐证材料: '放映单', ...over })[column]);

describe('a list of deliveries in a file', () => {
  it('is read column by column, wherever the columns stand', () => {
    const read = readRows(
      [[...columns], row(), row({ 完成日期: new Date('2026-03-02T00:00:00Z'), '资金（元）': '1,200.50' })],
      measures,
      '2026',
    );
    expect(read.faults).toEqual([]);
    expect(read.rows).toMatchObject([
      { row: 2, measureId: 'm1', doneOn: '2026-03-01', amount: 2, title: '放映' },
      { row: 3, doneOn: '2026-03-02', cash: 120_050 },
    ]);
    const turned = readRows([[...columns].reverse(), row().reverse()], measures, '2026');
    expect(turned.rows).toMatchObject([{ row: 2, amount: 2 }]);
  });

  it('tells of each row what cannot be read, and passes over empty ones', () => {
    const sheet = [
      [...columns],
      row({ 指标: '无此项' }),
      row({ 完成日期: '二月' }),
      columns.map(() => null),
      row({ 数量: '很多', 佐证材料: '' }),
    ];
    expect(readRows(sheet, measures, '2026')).toEqual({
      rows: [],
      faults: [
        { row: 2, key: 'unknownMeasure', field: '指标' },
        { row: 3, key: 'noDay', field: '完成日期' },
        { row: 5, key: 'noNumber', field: '数量' },
        { row: 5, key: 'missing', field: '佐证材料' },
      ],
    });
  });

  it('is no list without its columns, without rows, or with too many', () => {
    expect(readRows([['指标', '数量']], measures, '2026').file).toEqual({ key: 'noColumn', columns: '完成日期、完成事项、佐证材料' });
    expect(readRows([[...columns]], measures, '2026').file).toEqual({ key: 'noRows' });
    expect(readRows([], measures, '2026').file).toEqual({ key: 'noRows' });
    expect(readRows([[...columns], ...Array.from({ length: 501 }, () => row())], measures, '2026').file).toEqual({
      key: 'tooMany',
      n: 500,
    });
  });
});

import { definitionOf } from './ddl';
import { projection, put } from './define';
import { RowView } from './row-view';
import { TableShape } from './shape';

const shape = new TableShape('thing', {
  columns: {
    id: 'uuid not null',
    n: 'bigint',
    flag: 'boolean',
    day: 'date',
    at: 'timestamptz',
    names: 'text[]',
    extra: 'jsonb',
    word: "text not null check (word in ('a', 'b'))",
  },
  key: ['id'],
});
const id = '0192F0C1-0000-7000-8000-000000000001';
const row = { id, word: 'a' };

describe('the one form of a row', () => {
  it('has every column, in order, as the database gives it back', () => {
    const plain = shape.plain({
      word: 'a',
      at: '2026-03-02T10:00:00+08:00',
      extra: { b: undefined, z: -0, a: { y: 1, x: null } },
      names: ['一', null],
      id,
    });
    expect(JSON.stringify(plain)).toBe(
      JSON.stringify({
        id: id.toLowerCase(),
        n: null,
        flag: null,
        day: null,
        at: '2026-03-02T02:00:00.000Z',
        names: ['一', null],
        extra: { a: { x: null, y: 1 }, z: 0 },
        word: 'a',
      }),
    );
    expect(shape.plain(plain)).toEqual(plain);
  });

  it.each([
    [{ ...row, n: 1.5 }, 'thing.n: whole number expected'],
    [{ ...row, n: '5' }, 'thing.n: whole number expected'],
    [{ ...row, flag: 0 }, 'thing.flag: boolean expected'],
    [{ ...row, day: '2026-3-2' }, 'thing.day: date YYYY-MM-DD expected'],
    [{ ...row, at: 'soon' }, 'thing.at: instant expected'],
    [{ ...row, names: 'x' }, 'thing.names: list expected'],
    [{ ...row, word: 5 }, 'thing.word: text expected'],
    [{ ...row, word: 'a\0' }, 'thing.word: text with a character that cannot be stored'],
    [{ ...row, extra: { f: () => 1 } }, 'thing.extra: a function cannot be stored'],
    [{ ...row, extra: [Number.NaN] }, 'thing.extra: a number cannot be stored'],
    [{ ...row, id: 'x' }, 'thing.id: uuid expected'],
    [{ ...row, nmae: 'x' }, 'thing has no column nmae'],
  ])('refuses %j, naming the column and never the value', (bad, message) => {
    expect(() => shape.plain(bad)).toThrow(message);
  });

  it('cannot be changed in place, which would change rows behind the back of the fold', () => {
    const plain = shape.plain({ ...row, extra: { list: [{ a: 1 }] }, names: ['x'] }) as unknown as {
      n: number;
      names: string[];
      extra: { list: { a: number }[] };
    };
    expect(() => plain.names.push('y')).toThrow(TypeError);
    expect(() => plain.extra.list.push({ a: 2 })).toThrow(TypeError);
    expect(() => {
      plain.extra.list[0]!.a = 2;
    }).toThrow(TypeError);
    expect(() => {
      plain.n = 1;
    }).toThrow(TypeError);
  });

  it('looks again only at what has changed', () => {
    const before = shape.values({ ...row, n: 1, extra: { b: [], a: 'x' } });
    const after = shape.patched(before, { n: 2, nmae: undefined });
    expect(shape.row(after)).toEqual({ ...shape.row(before), n: 2 });
    expect(after[shape.placeOf('extra') as number]).toBe(before[shape.placeOf('extra') as number]);
    expect(shape.patched(before, { n: 1, extra: shape.row(before)['extra'] })).toBe(before);
    expect(() => shape.patched(before, { n: 'x' })).toThrow('thing.n');
    expect(() => shape.patched(before, { nmae: 'x' })).toThrow('thing has no column nmae');
  });

  it('may be looked at without being copied, and not be changed', () => {
    const view = RowView.of(shape, shape.values({ ...row, names: ['x'] })) as { n: unknown; names: string[] };
    expect({ ...view }).toEqual(shape.plain({ ...row, names: ['x'] }));
    expect([view.names, view.n, 'n' in view, 'm' in view, Object.keys(view)]).toEqual([
      ['x'],
      null,
      true,
      false,
      shape.columns.map((one) => one.name),
    ]);
    expect(() => {
      view.n = 1;
    }).toThrow(TypeError);
    expect(() => view.names.push('y')).toThrow(TypeError);
  });

  it('refuses a key with a part missing, too many parts or another type', () => {
    expect(() => shape.plainKey({})).toThrow('the key lacks id');
    expect(() => shape.plainKey({ id, n: 1 })).toThrow('n is not part of its key');
    expect(() => shape.plainKey({ id: 1 })).toThrow('thing.id');
    expect(shape.plainKey({ id })).toEqual({ id: id.toLowerCase() });
  });

  it('is refused to tables that could not keep it', () => {
    expect(() => new TableShape('Thing', { columns: { id: 'int' }, key: ['id'] })).toThrow('cannot be named');
    expect(() => new TableShape('thing', { columns: { 'i d': 'int' }, key: ['i d'] })).toThrow('cannot be named');
    expect(() => new TableShape('thing', { columns: { id: 'int' }, key: [] })).toThrow('no key');
    expect(() => new TableShape('thing', { columns: { id: 'jsonb' }, key: ['id'] })).toThrow('part of its key');
    expect(() => new TableShape('thing', { columns: { id: 'int' }, key: ['x'] })).toThrow('part of its key');
  });
});

describe('a definition', () => {
  const make = (columns: Record<string, string>, on: Record<string, () => never[]>) =>
    projection()({ name: 'p', tables: { p: { columns, key: ['id'] } }, on: on as never });
  const one = make({ id: 'int' }, { a: () => [] });

  it('is another when a table or a function is another, and the same when it is written again', () => {
    expect(definitionOf(make({ id: 'int' }, { a: () => [] }))).toBe(definitionOf(one));
    expect(definitionOf(make({ id: 'bigint' }, { a: () => [] }))).not.toBe(definitionOf(one));
    expect(definitionOf(make({ id: 'int' }, { a: () => [put('p', { id: 1 }, {})] as never[] }))).not.toBe(definitionOf(one));
    expect(definitionOf(make({ id: 'int' }, { b: () => [] }))).not.toBe(definitionOf(one));
  });
});

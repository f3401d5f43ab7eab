import { fold } from '@gongyuan/kernel/foldable';
import type { Past } from '@gongyuan/platform/testing/given';
import { asStored, person, sentences } from '@gongyuan/platform/testing/given';
import { unitDecider } from './decider';
import { UNIT_TREE } from './events';
import { coversOf, isOpenUnit, openChildrenOf, placeOf, treeDecider } from './state';

const city = '00000000-0000-5000-8000-000000000001';
const yuci = '00000000-0000-5000-8000-000000000002';
const town = '00000000-0000-5000-8000-000000000003';
const taigu = '00000000-0000-5000-8000-000000000104';
const day = '2026-03-02';

const given = sentences(unitDecider, { actor: person('admin', 'admin') });

const place = (unit: string, ...above: string[]): Past => ({
  type: 'UnitPlaced',
  on: day,
  data: { unit, code: `c${unit.slice(-3)}`, path: [...above, unit] },
});
const tree = [place(city), place(yuci, city), place(town, city, yuci), place(taigu, city)];
const opened = (unit: string, parent?: string): Past => ({
  type: 'UnitOpened',
  on: day,
  data: { unit, code: '140702', name: '榆次区总工会', shortName: '榆次', kind: 'county', parent, series: '榆次', oldCodes: [] },
});
const openYuci = {
  type: 'OpenUnit',
  occurredOn: day,
  unitId: yuci,
  code: '140702',
  name: '榆次区总工会',
  shortName: '榆次',
  kind: 'county',
  parent: city,
  series: '榆次',
};

describe('a unit', () => {
  it('is entered below its parent, in its own stream and in the tree', () =>
    given()
      .and(UNIT_TREE, place(city))
      .when(openYuci)
      .thenLike(
        { type: 'UnitOpened', on: day, data: { unit: yuci, code: '140702', parent: city, series: '榆次', oldCodes: [] } },
        { type: 'UnitPlaced', stream: UNIT_TREE, data: { unit: yuci, code: '140702', path: [city, yuci] } },
      ));

  it('is the root when it is the first', () =>
    given()
      .when({ ...openYuci, unitId: city, parent: undefined })
      .thenLike({ type: 'UnitOpened' }, { type: 'UnitPlaced', data: { unit: city, path: [city] } }));

  it('is entered once: the same again does nothing', () => given(opened(yuci, city)).when(openYuci).thenNothing());

  it('keeps its code: another unit under the same code is refused', () =>
    given(opened(yuci, city))
      .when({ ...openYuci, name: '另一个单位' })
      .thenRefused('unit.code-taken'));

  it('does not take the code of another unit, closed or not', () =>
    given()
      .and(UNIT_TREE, ...tree)
      .when({ ...openYuci, unitId: '00000000-0000-5000-8000-000000000009', code: 'c104' })
      .thenRefused('unit.code-taken', { unit: taigu }));

  it('needs a parent when there is a root', () =>
    given()
      .and(UNIT_TREE, place(city))
      .when({ ...openYuci, parent: undefined })
      .thenRefused('unit.needs-parent'));

  it('is not entered below a unit that is not there', () =>
    given()
      .and(UNIT_TREE, place(city))
      .when({ ...openYuci, parent: taigu })
      .thenRefused('unit.no-parent'));

  it('is not entered below a closed unit', () =>
    given()
      .and(UNIT_TREE, place(city), place(taigu, city), { type: 'UnitTakenOut', on: day, data: { unit: taigu } })
      .when({ ...openYuci, parent: taigu })
      .thenRefused('unit.parent-closed'));

  it('gets another name', () =>
    given(opened(yuci, city))
      .when({ type: 'RenameUnit', occurredOn: day, unitId: yuci, name: '榆次区工会', shortName: '榆次' })
      .then({ type: 'UnitRenamed', on: day, data: { name: '榆次区工会', shortName: '榆次' } }));

  it('that is not there cannot be renamed', () =>
    given().when({ type: 'RenameUnit', occurredOn: day, unitId: yuci, name: '甲', shortName: '乙' }).thenRefused('unit.none'));

  it('moves with everything below it', () =>
    given(opened(yuci, city))
      .and(UNIT_TREE, ...tree)
      .when({ type: 'MoveUnit', occurredOn: day, unitId: yuci, parent: taigu })
      .then(
        { type: 'UnitMoved', on: day, data: { from: city, to: taigu } },
        { type: 'UnitPlaced', on: day, stream: UNIT_TREE, data: { unit: yuci, code: 'c002', path: [city, taigu, yuci] } },
        { type: 'UnitPlaced', on: day, stream: UNIT_TREE, data: { unit: town, code: 'c003', path: [city, taigu, yuci, town] } },
      ));

  it('does not move below itself', () =>
    given(opened(yuci, city))
      .and(UNIT_TREE, ...tree)
      .when({ type: 'MoveUnit', occurredOn: day, unitId: yuci, parent: town })
      .thenRefused('unit.below-itself'));

  it('at the root stays there', () =>
    given(opened(city))
      .and(UNIT_TREE, ...tree)
      .when({ type: 'MoveUnit', occurredOn: day, unitId: city, parent: taigu })
      .thenRefused('unit.root-stays'));

  it('with units below it is not closed', () =>
    given(opened(yuci, city))
      .and(UNIT_TREE, ...tree)
      .when({ type: 'CloseUnit', occurredOn: day, unitId: yuci })
      .thenRefused('unit.has-units', { units: [town] }));

  it('is closed once', () => {
    const close = { type: 'CloseUnit', occurredOn: day, unitId: taigu };
    const before = given(opened(taigu, city)).and(UNIT_TREE, ...tree);
    before
      .when(close)
      .then({ type: 'UnitClosed', on: day, data: {} }, { type: 'UnitTakenOut', on: day, stream: UNIT_TREE, data: { unit: taigu } });
    given(opened(taigu, city), { type: 'UnitClosed', on: day, data: {} }).when(close).thenNothing();
  });

  it('that is closed takes no more commands', () =>
    given(opened(yuci, city), { type: 'UnitClosed', on: day, data: {} }).when(openYuci).thenRefused('unit.closed'));
});

describe('the tree of units', () => {
  const folded = fold(
    treeDecider,
    [...tree, { type: 'UnitTakenOut', on: day, data: { unit: town } }].map((event, index) => asStored(event, UNIT_TREE, index + 1)),
  );

  it('knows who is at or below a unit, closed ones included', () => {
    expect(coversOf(folded, city)).toEqual([city, yuci, town, taigu]);
    expect(coversOf(folded, yuci)).toEqual([yuci, town]);
    expect(coversOf(folded, taigu)).toEqual([taigu]);
  });

  it('knows which units are open', () => {
    expect(isOpenUnit(folded, yuci)).toBe(true);
    expect(isOpenUnit(folded, town)).toBe(false);
    expect(isOpenUnit(folded, '00000000-0000-5000-8000-0000000000ff')).toBe(false);
    expect(openChildrenOf(folded, yuci)).toEqual([]);
    expect(placeOf(folded, town)?.path).toEqual([city, yuci, town]);
  });
});

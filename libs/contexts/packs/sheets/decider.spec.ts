import { make, scan } from '../../../../test/support/case-work';
import {
  coordinator,
  HANDOUT,
  handOut,
  KIT,
  keepScan,
  OTHER_SHEET,
  PackWorld,
  PHOTO,
  refusalOf,
  registrar,
  SHEET,
  STROKES,
  withKit,
  withSheet,
  withStock,
} from '../../../../test/support/pack-work';
import { CloseHandout } from '../handouts/commands';
import { CompareSheet, PrepareSheet, SettleException, TakeBack } from './commands';

const ready = (people = 4, packs = people) => withSheet(withStock(withKit(new PackWorld()), 100), people, packs);
const witness = { person: { subject: 'foreman', name: '班组长' }, signature: STROKES };
const compare = (signed: number[], fields: Partial<CompareSheet> = {}) =>
  make(CompareSheet, { sheetId: SHEET, occurredOn: '2026-06-06', photo: PHOTO, pages: 1, witness, signed, ...fields });

describe('a roster', () => {
  it('is told in facts of fifty lines, numbered through', () => {
    const world = ready(120, 0);
    const added = world.events(`sheet-${SHEET}`).filter(({ type }) => type === 'RosterAdded');
    expect(added.map(({ data }) => (data['lines'] as unknown[]).length)).toEqual([50, 50, 20]);
    expect(world.sheet().lines.map(({ line }) => line)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it('that comes twice changes nothing for those with a number', () => {
    const world = ready();
    const people = [{ person: { subject: 'w1', name: '工人', idNumber: 'id-1' } }];
    expect(
      world.do(registrar, make(PrepareSheet, { sheetId: SHEET, handoutId: HANDOUT, occurredOn: '2026-06-04', team: '甲', people })),
    ).toEqual([]);
  });
});

describe('handing out', () => {
  it('counts the person, verified when the roster has a number', () => {
    const [given, receipt] = ready().do(registrar, handOut({ line: 1 }));
    expect(given).toMatchObject({
      type: 'PackHandedOut',
      data: { subject: 'w1', verified: true, category: 'new-employment', kitId: KIT, handoutId: HANDOUT },
    });
    expect(receipt).toMatchObject({ type: 'ReceiptTaken', stream: `receipt-${KIT}-2026-w1` });
  });

  it('takes whoever has no number as 未核实, without a receipt and without inventing anything', () => {
    const events = ready().do(registrar, handOut({ line: 4 }));
    expect(events.map(({ type }) => type)).toEqual(['PackHandedOut']);
    expect(events[0]?.data['verified']).toBe(false);
  });

  it('refuses a second pack in the year at any other sheet, saying where and when the first was', () => {
    const world = withSheet(ready(), 1, 1, OTHER_SHEET);
    world.do(registrar, handOut({ line: 1 }));
    const again = handOut({ sheetId: OTHER_SHEET, person: { subject: 'w1', name: '工人', idNumber: 'id-1' }, signature: STROKES });
    expect(refusalOf(world, registrar, again)).toEqual({
      code: 'handout.already-received',
      details: expect.objectContaining({ handoutId: HANDOUT, sheetId: SHEET, on: '2026-06-05', line: 1, at: expect.any(String) }),
    });
    expect(world.do(registrar, handOut({ ...again, occurredOn: '2027-01-05' }))).toHaveLength(2);
  });

  it('refuses the same line twice, and a sheet with nothing left', () => {
    const world = ready(4, 1);
    world.do(registrar, handOut({ line: 4 }));
    expect(refusalOf(world, registrar, handOut({ line: 4 }))).toMatchObject({ code: 'handout.line-given', details: { by: 'registrar' } });
    expect(refusalOf(world, registrar, handOut({ line: 3 }))).toMatchObject({
      code: 'stock.not-enough',
      details: { place: 'sheet', placeId: SHEET },
    });
  });

  it('asks whoever is not on the roster to sign', () => {
    expect(refusalOf(ready(), registrar, handOut({ person: { subject: 'new', name: '新来的' } })).code).toBe('handout.signature-needed');
  });

  it('keeps what was brought in late whatever is wrong with it, as an exception that somebody else settles', () => {
    const world = ready(4, 4);
    world.do(registrar, handOut({ line: 1 }));
    const late = handOut({ person: { subject: 'w1', name: '工人', idNumber: 'id-1' }, told: true });
    expect(world.do(registrar, late)[0]).toMatchObject({
      type: 'HandoutExceptionRaised',
      data: { kind: 'second-receipt', line: 5, first: { sheetId: SHEET, on: '2026-06-05' } },
    });
    const [exception] = world.sheet().exceptions;
    const settle = (fields: Partial<SettleException>) =>
      make(SettleException, { sheetId: SHEET, occurredOn: '2026-06-06', exceptionId: exception?.exceptionId, note: '属实', ...fields });
    expect(refusalOf(world, registrar, settle({ outcome: 'given-uncounted' })).code).toBe('separation.issuer-settles');
    expect(refusalOf(world, coordinator, settle({ outcome: 'stands' })).code).toBe('exception.outcome-does-not-fit');
    world.do(coordinator, settle({ outcome: 'given-uncounted' }));
    expect(world.sheet().book.reduce((sum, { delta }) => sum + delta, 0)).toBe(2);
    expect(world.sheet().lines.filter(({ given }) => given)).toHaveLength(1);
  });

  it('that is taken back lets the person receive again', () => {
    const world = ready();
    world.do(registrar, handOut({ line: 1 }));
    const back = world.do(
      registrar,
      make(TakeBack, { sheetId: SHEET, occurredOn: '2026-06-05', line: 1, why: 'mistake', reason: '认错人' }),
    );
    expect(back.map(({ type }) => type)).toEqual(['PackTakenBack', 'ReceiptReleased']);
    expect(world.do(registrar, handOut({ line: 1 }))).toHaveLength(2);
  });
});

describe('the signed sheet', () => {
  const served = () => {
    const world = ready();
    for (const line of [1, 2, 3]) world.do(registrar, handOut({ line }));
    world.do(registrar, keepScan());
    return world;
  };

  it('is compared with what is kept of it, never with a hash that somebody says', () => {
    expect(refusalOf(ready(), registrar, compare([])).code).toBe('sheet.scan-not-kept');
    expect(refusalOf(served(), registrar, compare([], { photo: 'cd'.repeat(32) })).code).toBe('sheet.scan-not-kept');
  });

  it('that agrees with the ticks raises nothing', () => {
    expect(
      served()
        .do(registrar, compare([1, 2, 3]))
        .map(({ type }) => type),
    ).toEqual(['SheetCompared']);
  });

  it('that differs raises an exception for every difference, and a new comparison starts afresh', () => {
    const world = served();
    const kinds = () => world.sheet().exceptions.map(({ kind, line }) => [kind, line]);
    world.do(registrar, compare([1, 2, 4]));
    expect(kinds()).toEqual([
      ['ticked-not-signed', 3],
      ['signed-not-ticked', 4],
    ]);
    world.do(registrar, compare([1, 2, 3]));
    expect(kinds()).toEqual([]);
  });

  it('has a witness who handed out nothing: with an account, or with name and signature', () => {
    const world = served();
    expect(refusalOf(world, registrar, compare([1], { witness: { staff: 'registrar' } }))).toMatchObject({
      code: 'separation.issuer-witnesses',
      details: { by: 'registrar' },
    });
    expect(refusalOf(world, registrar, compare([1], { witness: { person: { subject: 'f', name: '班组长' } } })).code).toBe(
      'sheet.witness-needed',
    );
    expect(world.do(registrar, compare([1, 2, 3], { witness: { staff: 'witness' } }))).toHaveLength(1);
  });

  it('is what the end of a hand-out waits for, beside what is left and what is in doubt', () => {
    const close = make(CloseHandout, { handoutId: HANDOUT, occurredOn: '2026-06-08' });
    const world = served();
    expect(refusalOf(world, registrar, close)).toMatchObject({ code: 'handout.packs-left', details: { sheetId: SHEET, left: 1 } });
    world.do(registrar, handOut({ line: 4 }));
    expect(refusalOf(world, registrar, close).code).toBe('handout.sheet-not-compared');
    world.do(registrar, compare([1, 2, 3]));
    expect(refusalOf(world, registrar, close).code).toBe('handout.exceptions-open');
    world.do(registrar, compare([1, 2, 3, 4]));
    expect(world.do(registrar, close)[0]?.data).toEqual({ given: 4, verified: 2, unverified: 2 });
    expect(refusalOf(world, registrar, handOut({ line: 1 })).code).toBe('handout.line-given');
  });
});

describe('the signed sheet itself', () => {
  it('is kept with its hash, sealed under who brought it, and once', () => {
    const world = ready();
    world.do(registrar, keepScan());
    expect(world.sheet().scans).toMatchObject([{ sha256: PHOTO, file: { name: { s: 'registrar' }, key: { s: 'registrar' } } }]);
    world.do(coordinator, keepScan());
    expect(world.sheet().scans).toHaveLength(1);
  });

  it('comes with the hand-out or after it, and may follow when the sheet is closed', () => {
    const world = ready(1, 0);
    expect(refusalOf(world, registrar, keepScan({ occurredOn: '2026-06-02' })).code).toBe('date.before-handout');
    world.do(registrar, keepScan());
    world.do(registrar, compare([]));
    world.do(registrar, make(CloseHandout, { handoutId: HANDOUT, occurredOn: '2026-06-08' }));
    world.do(registrar, keepScan({ occurredOn: '2026-06-09', file: Object.assign(scan('第二页.jpg'), { sha256: 'cd'.repeat(32) }) }));
    expect(world.sheet().scans).toHaveLength(2);
    const unreadable = Object.assign(scan('坏的.jpg'), { sha256: 'ef'.repeat(32), picture: { unreadable: true as const } });
    expect(refusalOf(world, registrar, keepScan({ file: unreadable })).code).toBe('sheet.scan-unreadable');
  });
});

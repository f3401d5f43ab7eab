import { type Past, person, sentences } from '@gongyuan/platform/testing/given';
import { CITY, make, office } from '../../../../test/support/case-work';
import { measureByKey } from '../plan';
import { ImportDeliveries, ImportRow } from './commands';
import { importDecider } from './import';

const day = '2026-03-02';
const begin = sentences(importDecider, { actor: person('registrar', 'registrar', CITY) });
const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));

const row = (at: number, said: Partial<ImportRow> = {}) =>
  make(ImportRow, {
    row: at,
    measureId: measureByKey('film-screenings').id,
    doneOn: '2026-03-01',
    amount: 1,
    title: `第${at}场`,
    evidence: '放映单',
    ...said,
  });
const bring = (...rows: ImportRow[]) => make(ImportDeliveries, { importId: 'i1', occurredOn: day, unit: CITY, rows });

describe('a list of deliveries', () => {
  it('becomes a delivery for each row, all in one append', () => {
    const events = given()
      .when(bring(row(2), row(3)))
      .events();
    expect(events.map(({ type }) => type)).toEqual(['DeliveriesImported', 'DeliveryReported', 'DeliveryReported']);
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(3);
    expect(events[2]).toMatchObject({ data: { importId: 'i1', row: 3, amount: 1, measure: 'film-screenings' } });
  });

  it('is refused whole, naming every row that is wrong', () =>
    given()
      .when(bring(row(2), row(3, { amount: undefined }), row(4, { doneOn: '2025-01-01' }), row(5, { title: '第2场' })))
      .thenRefused('delivery.rows-wrong', {
        rows: [
          { row: 3, code: 'delivery.amount-needed' },
          { row: 4, code: 'delivery.other-year' },
          { row: 5, code: 'delivery.row-twice', details: { before: 2 } },
        ],
      }));
});

import { asStored, type Past } from '@gongyuan/platform/testing/given';
import { apply, given, supplementing } from '../../../../test/support/case-work';
import { caseTimers, closeConvertedContact } from './policies';

const stored = (event: Past | undefined) => asStored(event as Past, 'case-c1', 1);

describe('an application from a contact', () => {
  const applied = (contactId?: string) =>
    given()
      .and('contact-k1', {
        type: 'ContactRegistered',
        on: '2026-05-30',
        data: { contactId: 'k1', unit: 'u', channel: 'phone', person: { subject: 'worker' } },
      })
      .when(apply({ caseId: 'c1', contactId }))
      .events()[0];

  it('closes the contact as converted, on the day of the application', () =>
    expect(closeConvertedContact.on['Applied']?.(stored(applied('k1')))).toEqual([
      { command: { type: 'CloseContact', contactId: 'k1', outcome: 'converted', caseId: 'c1', occurredOn: '2026-06-01' } },
    ]));

  it('leaves other contacts alone', () => expect(closeConvertedContact.on['Applied']?.(stored(applied()))).toEqual([]));
});

describe('the timer of a supplement', () => {
  const rows = (type: string, event: Past | undefined = supplementing.at(-1)) =>
    caseTimers.on[type]?.({ ...stored(event), type }).map((change) => [change.table, change.key, change.next(undefined)]);

  it('lets the application lapse on the day after the last day for supplying (法律援助法 art. 43)', () =>
    expect(rows('SupplementRequested')).toEqual([
      [
        'case_timer',
        { timer_id: 'c1' },
        { timer_id: 'c1', fire_on: '2026-06-21', command: 'LapseApplication', payload: { caseId: 'c1', occurredOn: '2026-06-21' } },
      ],
    ]));

  it('is gone once everything came, or the application was withdrawn or has lapsed', () => {
    for (const type of ['MaterialsSupplied', 'ApplicationWithdrawn', 'ApplicationLapsed'])
      expect(rows(type)).toEqual([['case_timer', { timer_id: 'c1' }, undefined]]);
  });
});

import { of } from '@gongyuan/kernel/facts';
import { type Past, sentences } from '@gongyuan/platform/testing/given';
import { applied, CITY, make, office, registrar } from '../../../../test/support/case-work';
import { CloseContact, RegisterContact } from './commands';
import { contactDecider } from './decider';

const begin = sentences(contactDecider, { actor: registrar });
const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));

const register = (fields: Partial<RegisterContact> = {}) =>
  make(RegisterContact, {
    contactId: 'k1',
    occurredOn: '2026-06-01',
    unit: CITY,
    channel: 'phone',
    person: { subject: 'caller', phone: '13800000000' },
    summary: '工地欠薪',
    ...fields,
  });
const registered = given().when(register()).events();

describe('registering a contact', () => {
  it('needs no more than a phone, and starts no clock', () =>
    given()
      .when(register())
      .then({
        type: 'ContactRegistered',
        on: '2026-06-01',
        data: {
          contactId: 'k1',
          unit: CITY,
          channel: 'phone',
          person: { subject: 'caller', phone: of('caller', '13800000000') },
          summary: of('caller', '工地欠薪'),
        },
      }));

  it('keeps the number and the return date of an order from outside', () =>
    given()
      .when(register({ channel: 'hotline-12351', order: { number: 'GD20260601', returnBy: '2026-06-08' } }))
      .thenLike({ type: 'ContactRegistered', data: { order: { number: 'GD20260601', returnBy: '2026-06-08' } } }));

  it('takes somebody known, and nobody who could not be found again', () => {
    given()
      .when(register({ person: { subject: 'known' } }))
      .thenLike({ type: 'ContactRegistered' });
    given()
      .when(register({ person: { subject: 'new', address: '某村' } }))
      .thenRefused('contact.name-or-phone-needed');
    given()
      .when(register({ person: {} }))
      .thenRefused('person.nothing-said');
  });

  it('refuses a unit that is unknown, and registering twice', () => {
    given()
      .when(register({ unit: 'nowhere' }))
      .thenRefused('unit.unknown');
    given(...registered)
      .when(register())
      .thenRefused('contact.already-registered');
  });
});

describe('closing a contact', () => {
  const close = (fields: Partial<CloseContact>) => make(CloseContact, { contactId: 'k1', occurredOn: '2026-06-02', ...fields });
  const system = { id: 'system:close-converted-contact', posts: [] };

  it('ends it answered, sealed under who asked', () =>
    given(...registered)
      .when(close({ outcome: 'answered', note: '已解答' }))
      .then({ type: 'ContactClosed', on: '2026-06-02', data: { outcome: 'answered', note: of('caller', '已解答') } }));

  it('ends it referred, with where', () => {
    given(...registered)
      .when(close({ outcome: 'referred', referredTo: 'labour-inspection' }))
      .thenLike({ type: 'ContactClosed', data: { referredTo: 'labour-inspection' } });
    given(...registered)
      .when(close({ outcome: 'referred' }))
      .thenRefused('contact.referral-needed');
  });

  it('ends it as an application that is there', () => {
    given(...registered)
      .and('case-c1', ...applied)
      .when(close({ outcome: 'converted', caseId: 'c1' }))
      .thenLike({ type: 'ContactClosed', data: { outcome: 'converted', caseId: 'c1' } });
    given(...registered)
      .when(close({ outcome: 'converted', caseId: 'c1' }))
      .thenRefused('contact.no-such-case');
    given(...registered)
      .when(close({ outcome: 'converted' }))
      .thenRefused('contact.case-needed');
  });

  it('comes once, and not before the contact', () => {
    given()
      .when(close({ outcome: 'answered' }))
      .thenRefused('contact.not-found');
    given(...registered)
      .when(close({ outcome: 'answered', occurredOn: '2026-05-31' }))
      .thenRefused('date.before-contact');
    const closed = [...registered, { type: 'ContactClosed', on: '2026-06-02', data: { outcome: 'answered' } }];
    given(...closed)
      .when(close({ outcome: 'answered' }))
      .thenRefused('contact.already-closed');
    given(...closed)
      .as(system)
      .when(close({ outcome: 'converted', caseId: 'c1' }))
      .thenNothing();
  });
});

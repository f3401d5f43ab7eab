import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { person, sentences } from '@gongyuan/platform/testing/given';
import { personDecider } from '../person';
import { UNIT_TREE } from '../units/events';

const who = '00000000-0000-4000-8000-000000000011';
const city = '00000000-0000-5000-8000-000000000001';
const day = '2026-03-02';
const given = sentences(personDecider, { actor: person('the administrator', 'admin') });
const opened: Past = { type: 'AccountOpened', on: day, data: { name: of(who, '周律师'), login: of(who, 'zhou') } };
const set = {
  type: 'SetHandlerProfile',
  occurredOn: day,
  personId: who,
  kind: 'contract-lawyer',
  firm: '山西某某律师事务所',
  licence: '11407201010000000',
  specialties: ['wages'],
  counties: [city],
  maxOpenCases: 8,
  publicPayroll: false,
};

describe("a handler's profile", () => {
  it('is written whole, firm and licence sealed', () =>
    given(opened)
      .and(UNIT_TREE, { type: 'UnitPlaced', on: day, data: { unit: city, code: 'city', path: [city] } })
      .when(set)
      .thenLike({
        type: 'HandlerProfileSet',
        data: {
          kind: 'contract-lawyer',
          firm: of(who, '山西某某律师事务所'),
          licence: of(who, '11407201010000000'),
          specialties: ['wages'],
          counties: [city],
          maxOpenCases: 8,
          publicPayroll: false,
        },
      }));
  it('names units that exist', () =>
    given(opened)
      .when(set)
      .thenRefused('handler.no-such-unit', { units: [city] }));
  it('needs an account', () => given().when(set).thenRefused('account.none'));
  it('does not end a session', () => {
    const data = { kind: 'mediator', specialties: [], counties: [], maxOpenCases: 3, publicPayroll: true };
    expect(given(opened, { type: 'HandlerProfileSet', on: day, data }).state()).toMatchObject({
      accessVersion: 1,
      profile: { maxOpenCases: 3 },
    });
  });
});

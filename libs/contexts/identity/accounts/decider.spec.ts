import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { person, sentences } from '@gongyuan/platform/testing/given';
import { personDecider } from '../person';

const who = '00000000-0000-4000-8000-000000000011';
const day = '2026-03-02';
const given = sentences(personDecider, { actor: person('the administrator', 'admin') });

const opened: Past = { type: 'AccountOpened', on: day, data: { name: of(who, '李春燕'), login: of(who, 'lichunyan') } };
const disabled: Past = { type: 'AccountDisabled', on: day, data: {} };
const open = { type: 'OpenAccount', occurredOn: day, personId: who, person: { name: '李春燕' }, login: 'lichunyan' };
const disable = { type: 'DisableAccount', occurredOn: day, personId: who };

describe('an account', () => {
  it('is opened with a name and a login, both sealed', () => given().when(open).then(opened));
  it('may name a telephone, sealed as well, and correct it later', () => {
    given()
      .when({ ...open, person: { name: '李春燕', phone: '13800138000' } })
      .thenLike({ type: 'AccountOpened', data: { phone: of(who, '13800138000') } });
    given(opened)
      .when({ type: 'CorrectPhone', occurredOn: day, personId: who, phone: '13900139000' })
      .then({ type: 'PhoneCorrected', on: day, data: { phone: of(who, '13900139000') } });
  });
  it('is opened once', () => given(opened).when(open).thenRefused('account.exists', { person: who }));
  it('needs a name', () =>
    given()
      .when({ ...open, person: { name: '' } })
      .thenRefused('account.name-missing'));

  it('is disabled, with the reason sealed', () =>
    given(opened)
      .when({ ...disable, reason: '调离' })
      .then({ type: 'AccountDisabled', on: day, data: { reason: of(who, '调离') } }));
  it('is disabled once', () => given(opened, disabled).when(disable).thenNothing());
  it('that is not there cannot be disabled', () => given().when(disable).thenRefused('account.none'));
  it('is never disabled by its own holder', () => given(opened).as(person(who, 'admin')).when(disable).thenRefused('account.own'));
  it('is enabled again', () =>
    given(opened, disabled)
      .when({ ...disable, type: 'EnableAccount' })
      .thenLike({ type: 'AccountEnabled' }));

  it('gets a corrected name without ending what the person may do', () => {
    const corrected = given(opened).when({ type: 'CorrectName', occurredOn: day, personId: who, name: '李春艳' });
    corrected.then({ type: 'NameCorrected', on: day, data: { name: of(who, '李春艳') } });
    expect(given(opened, { type: 'NameCorrected', on: day, data: { name: of(who, '李春艳') } }).state()).toMatchObject({
      accessVersion: 1,
      name: { s: who, p: 'name' },
    });
  });

  it('notes that the password changed, never the password', () =>
    given(opened)
      .when({ type: 'RecordPasswordChange', occurredOn: day, personId: who, how: 'own' })
      .then({ type: 'PasswordChanged', on: day, data: { how: 'own' } }));
  it('that is disabled takes no new password', () =>
    given(opened, disabled)
      .when({ type: 'RecordPasswordChange', occurredOn: day, personId: who, how: 'link' })
      .thenRefused('account.disabled'));

  it('ends older sessions when it is disabled, enabled or gets a new password', () => {
    expect(given(opened, disabled).state().accessVersion).toBe(2);
    expect(given(opened, disabled, { type: 'AccountEnabled', on: day, data: {} }).state().accessVersion).toBe(3);
    expect(given(opened, { type: 'PasswordChanged', on: day, data: { how: 'own' } }).state().accessVersion).toBe(2);
  });
});

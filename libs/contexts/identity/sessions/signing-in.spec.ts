import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessTable } from '@gongyuan/kernel/access';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { deviceOf } from './device';
import { SLOWING, waitAfter } from './limits';
import { addressHmac, isPassword, loginHmac, oneLogin } from './secrets';
import { actsOf } from './session-view';

describe('a device, as its owner sees it in the list', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge · Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox · Linux'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0', 'WeChat · iOS'],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['curl/8.5', ''],
    [undefined, ''],
  ])('%s', (agent, words) => expect(deviceOf(agent)).toBe(words));
});

describe('a wait', () => {
  it('doubles with each failure and has an end', () => {
    const waits = [4, 5, 6, 7, 8, 14, 15, 60, 10_000].map((failures) => waitAfter(failures, SLOWING.login) / 1_000);
    expect(waits).toEqual([0, 1, 2, 4, 8, 512, 900, 900, 900]);
  });
});

describe('what is stored of logins and addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-keys-'));
  let keys: KeyRing;
  beforeAll(() => {
    KeyRing.create(join(folder, 'keys'));
    keys = KeyRing.load(join(folder, 'keys'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is one for one login, however a keyboard writes it', () => {
    expect(oneLogin(' ＬｉＣｈｕｎｙａｎ ')).toBe('lichunyan');
    expect(loginHmac(keys, 'LiChunyan')).toEqual(loginHmac(keys, 'ｌichunyan'));
    expect(loginHmac(keys, 'lichunyan')).not.toEqual(loginHmac(keys, 'lichunya'));
  });

  it('is one for an IPv4 address in both spellings, and for an IPv6 network', () => {
    const of = (address: string) => addressHmac(keys, address).toString('hex');
    expect(of('::ffff:192.0.2.1')).toBe(of('192.0.2.1'));
    expect(of('192.0.2.1')).not.toBe(of('192.0.2.2'));
    expect(of('2001:db8::1')).toBe(of('2001:0db8:0:0:ffff:ffff:ffff:ffff'));
    expect(of('2001:db8::1')).not.toBe(of('2001:db8:0:1::1'));
    expect(of('fe80::1%eth0')).toBe(of('fe80::2'));
    expect(of('::1')).toBe(of('::2'));
  });

  it('never matches a password where there is none', async () => {
    expect(await isPassword(undefined, '')).toBe(false);
    expect(await isPassword(null, 'anything')).toBe(false);
  });
});

describe('the acts a client is told of', () => {
  const table: AccessTable = {
    'cases.decide': { approver: 'do', auditor: 'masked' },
    'cases.handle': { handler: 'own', registrar: 'read' },
    'cases.read': { registrar: 'read', handler: 'read-own', auditor: 'masked' },
  };
  const acts = (post: 'approver' | 'handler' | 'registrar' | 'auditor' | 'admin') =>
    actsOf(table, { id: 'somebody', posts: [{ post, unit: 'city', covers: ['city'] }] });

  it('are those that may be done, those that are only ever looked at, and those that others do', () => {
    expect(acts('approver')).toEqual(['cases.decide']);
    expect(acts('handler')).toEqual(['cases.handle', 'cases.read']);
    expect(acts('registrar')).toEqual(['cases.handle:look', 'cases.read']);
    expect(acts('auditor')).toEqual(['cases.decide:look', 'cases.read']);
    expect(acts('admin')).toEqual([]);
  });
});

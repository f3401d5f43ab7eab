/** The password of everybody in the office of `office`. */
export const PASSWORD = '绵山脚下的柿子又红了一坡';
const ADMIN = '管理员甲';

/** Sends to the product over HTTP as one person. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
export type Call = (method: string, path: string, body?: object, version?: number) => Promise<any>;

/** Somebody of the office: login, name, post, and the code of the unit. */
export type Colleague = readonly [login: string, name: string, post: string, code: string];

const COUNTY = '140702';
const three: readonly Colleague[] = [
  ['shenhe', '审核员甲', 'coordinator', COUNTY],
  ['dengji', '登记员甲', 'registrar', COUNTY],
  ['lvshi', '律师乙', 'handler', COUNTY],
];

/** A visitor with cookies of their own. */
export function caller(address: string): Call {
  let cookie = '';
  let csrf = '';
  return async (method, path, body, version) => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        origin: address,
        'x-csrf-token': csrf,
        'idempotency-key': crypto.randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(cookie ? { cookie } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      body: body && JSON.stringify(body),
    });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = /^gy=[^;]+/.exec(set)?.[0] ?? cookie;
    const text = await response.text();
    if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const said = text === '' ? {} : JSON.parse(text);
    csrf = said.csrf ?? csrf;
    return said;
  };
}

interface Office {
  readonly today: string;
  /** The unit of the three. */
  readonly unit: string;
}

/** An office of three and whoever else is named, opened over HTTP: how accounts come about is another story's. */
export async function office(address: string, firstLink: string, others: readonly Colleague[] = []): Promise<Office> {
  const call = caller(address);
  await call('POST', '/first-admin', { token: firstLink.split('#')[1], login: 'guanli', name: ADMIN, password: PASSWORD });
  await call('POST', '/session', { login: 'guanli', password: PASSWORD });
  const { rows } = await call('GET', '/units');
  const unitOf = (wanted: string): string => rows.find(({ code }: { code: string }) => code === wanted).id;
  for (const [login, name, post, code] of [...three, ...others]) {
    const { id } = await call('POST', '/people', { person: { name }, login });
    await call('POST', `/people/${id}/posts`, { post, unit: unitOf(code) });
    const { link } = await call('POST', `/people/${id}/password-link`);
    await call('POST', '/password', { token: link.split('#')[1], password: PASSWORD });
  }
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' }).format();
  return { today, unit: unitOf(COUNTY) };
}

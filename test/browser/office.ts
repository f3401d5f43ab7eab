/** The password of everybody in the office of `office`. */
export const PASSWORD = '绵山脚下的柿子又红了一坡';
const ADMIN = '管理员甲';

/** An office of three, opened over HTTP: how accounts come about is another story's. */
export async function office(address: string, firstLink: string): Promise<{ readonly today: string }> {
  let cookie = '';
  let csrf = '';
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  const call = async (method: string, path: string, body?: object): Promise<any> => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        origin: address,
        'x-csrf-token': csrf,
        'idempotency-key': crypto.randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(cookie ? { cookie } : {}),
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
  await call('POST', '/first-admin', { token: firstLink.split('#')[1], login: 'guanli', name: ADMIN, password: PASSWORD });
  await call('POST', '/session', { login: 'guanli', password: PASSWORD });
  const { rows } = await call('GET', '/units');
  const unit = rows.find((one: { code: string }) => one.code === '140702').id;
  for (const [login, name, post] of [
    ['shenhe', '审核员甲', 'coordinator'],
    ['dengji', '登记员甲', 'registrar'],
    ['lvshi', '律师乙', 'handler'],
  ] as const) {
    const { id } = await call('POST', '/people', { person: { name }, login });
    await call('POST', `/people/${id}/posts`, { post, unit });
    const { link } = await call('POST', `/people/${id}/password-link`);
    await call('POST', '/password', { token: link.split('#')[1], password: PASSWORD });
  }
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' }).format();
  return { today };
}

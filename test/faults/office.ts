import { unitIdOf } from '@gongyuan/contexts/identity';
import type { Post } from '@gongyuan/kernel/env';
import { expected, type Reply, Visitor } from '../support/visitor';

/** A small federation at work: everybody at the city, whose posts cover the counties below it. */

const city = unitIdOf('140700');

/** Counties whose cases come in; each has its own series of numbers. */
export const counties = [unitIdOf('140702'), unitIdOf('140703'), unitIdOf('140728')] as const;

const staff = {
  registrar: 'registrar',
  'other-registrar': 'registrar',
  coordinator: 'coordinator',
  approver: 'approver',
  lawyer: 'handler',
  'other-lawyer': 'handler',
  auditor: 'auditor',
} as const satisfies Record<string, Post>;

/** A member of staff, by the login. */
export type Login = keyof typeof staff;

export const logins = Object.keys(staff) as Login[];

const ADMIN = 'administrator';
const passwordOf = (login: string): string => `${login} 槐树下有三只灰喜鹊在叫着`;

/** The federation as its members reach it. */
export class Office {
  private readonly ids = new Map<Login, string>();
  private readonly browsers = new Map<Login, Visitor>();

  constructor(readonly url: string) {}

  /** Makes the first administrator by the one-time link, opens everybody's account and signs everybody in. */
  async open(token: string): Promise<void> {
    const admin = new Visitor(this.url);
    const first = { token, login: ADMIN, name: '郝管理', password: passwordOf(ADMIN) };
    expected(201, await admin.post('/api/first-admin', first));
    await admin.signIn(ADMIN, passwordOf(ADMIN));
    await Promise.all(logins.map((login) => this.hire(admin, login)));
  }

  idOf(login: Login): string {
    const id = this.ids.get(login);
    if (id === undefined) throw new Error(`Nobody is called ${login}`);
    return id;
  }

  /** The browser in which somebody is signed in. */
  browserOf(login: Login): Visitor {
    return this.browsers.get(login) ?? new Visitor(this.url);
  }

  /** Tries to sign somebody in, in a new browser, which is the one that is used from then on when the door lets them in. */
  async signIn(login: Login, signal?: AbortSignal): Promise<Reply> {
    const browser = new Visitor(this.url);
    const reply = await browser.post('/api/session', { login, password: passwordOf(login) }, { signal });
    if (reply.status === 201) this.browsers.set(login, browser);
    return reply;
  }

  /** Signs in as the administrator, in a browser that nobody else uses. */
  signInAdmin(): Promise<Visitor> {
    return new Visitor(this.url).signIn(ADMIN, passwordOf(ADMIN));
  }

  private async hire(admin: Visitor, login: Login): Promise<void> {
    const { id } = expected(201, await admin.post('/api/people', { person: { name: `工作人员${login}` }, login }));
    expected(200, await admin.post(`/api/people/${id}/posts`, { post: staff[login], unit: city }));
    const { link } = expected(201, await admin.post(`/api/people/${id}/password-link`));
    const token = link.split('#')[1];
    expected(204, await new Visitor(this.url).post('/api/password', { token, password: passwordOf(login) }));
    this.ids.set(login, id);
    expected(201, await this.signIn(login));
  }
}

/** Connection URLs of the plain roles. */
export interface RoleUrls {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly sealerUrl: string;
  readonly readerUrl: string;
}

/** The same server and database for another login. Also for URLs of a local socket, which have no host to put a user before. */
export function withLogin(url: string, user: string, password: string): string {
  const to = new URL(url);
  if (to.host === '') {
    to.searchParams.set('user', user);
    to.searchParams.set('password', password);
    return to.href;
  }
  to.username = encodeURIComponent(user);
  to.password = encodeURIComponent(password);
  return to.href;
}

/** The same server and login for another database. */
export function withDatabase(url: string, database: string): string {
  const to = new URL(url);
  to.pathname = `/${encodeURIComponent(database)}`;
  return to.href;
}

/** Server and database of a URL, without the login: fit for a message. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}${pathname}`;
}

import { createServer } from 'node:net';
import { freePort } from '@gongyuan/platform/embedded/postmaster';
import { PlainError, type Tell } from '@gongyuan/platform/installation/plain-error';

/** True when nobody listens on the port at this moment. */
export function portIsFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

const neighbours = 20;

/**
 * The port to answer on. The usual one when it is free, else one of the next, else any. A port that the operator asked
 * for by name is not exchanged silently, since a proxy may point at it: throws `PlainError` when it is taken.
 */
export async function choosePort(host: string, wanted: number, asked: boolean, tell: Tell): Promise<number> {
  if (wanted === 0) return freePort(host);
  if (await portIsFree(host, wanted)) return wanted;
  if (asked) {
    throw new PlainError(
      `端口 ${wanted} 已被别的程序占用。请换一个 PORT，或不设 PORT 由系统另选`,
      `Port ${wanted} is taken by another program. Set another PORT, or none to have one chosen`,
    );
  }
  for (let port = wanted + 1; port <= wanted + neighbours; port += 1) {
    if (!(await portIsFree(host, port))) continue;
    tell(`端口 ${wanted} 已被占用，改用 ${port}`, `port ${wanted} is taken, using ${port}`);
    return port;
  }
  const port = await freePort(host);
  tell(`端口 ${wanted} 已被占用，改用 ${port}`, `port ${wanted} is taken, using ${port}`);
  return port;
}

/** How this machine reaches what listens on `host`. */
export function localAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** True when our API answers there. It also answers while one of its parts is not well; that is for it to say. */
export async function answers(address: string): Promise<boolean> {
  try {
    const reply = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(3000), headers: { accept: 'application/json' } });
    const body = (await reply.json()) as { status?: unknown };
    return typeof body.status === 'string' || typeof body.status === 'number' ? reply.ok || reply.status === 503 : false;
  } catch {
    return false;
  }
}

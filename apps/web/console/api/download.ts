import { address, type QueryValue } from './http';
import { written } from './position';
import { ApiError, problemFrom, unreachable } from './problem';
import { renewSession, sessionEnded } from './session-gate';

const NOT_YET = 425;
const TRIES = 30;
const AGAIN_MS = 300;

interface Download {
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** How the file is called here; the server's address and headers name nobody. */
  readonly name: (fromServer: string) => string;
  /** True for what another ledger than the commands' answers. */
  readonly elsewhere?: boolean;
}

async function once({ path, query, elsewhere }: Download): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': document.documentElement.lang };
  if (!elsewhere && written.get() > 0) headers['x-min-position'] = String(written.get());
  try {
    return await fetch(address(path, query), { headers, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    throw unreachable(false);
  }
}

async function answered(asked: Download): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await once(asked);
    if (response.status === 401 && tries === 1 && (await renewSession())) continue;
    if (response.status !== NOT_YET || tries >= TRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Fetches a file and hands it to the browser to keep. Throws `ApiError`; then nothing was saved. */
export async function download(asked: Download): Promise<void> {
  const response = await answered(asked);
  if (!response.ok) {
    if (response.status === 401) sessionEnded();
    const body = await response.json().catch(() => undefined);
    throw new ApiError(problemFrom(response.status, body as unknown, false));
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = asked.name(named);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

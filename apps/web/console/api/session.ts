import { queryOptions } from '@tanstack/react-query';
import { request } from './http';
import { ApiError } from './problem';
import type { Schemas } from './schemas';
import { csrf } from './session-gate';

export type Post = Schemas['Post'];

/** Who is signed in, with today's posts. What others do and the person may look at stands among `acts` with `:look` at its end. */
export type Session = Schemas['SessionShown'];

/** Asks who is signed in; null when nobody is. */
export async function whoIsIt(): Promise<Session | null> {
  try {
    const { data } = await request<Session>({ method: 'GET', path: '/session', open: true });
    csrf.set(data.csrf);
    return data;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: whoIsIt, staleTime: 60_000 });

/** Opens a session. Throws for a wrong login or password alike. */
export async function signIn(login: string, password: string): Promise<Session> {
  const { data } = await request<Session>({ method: 'POST', path: '/session', body: { login, password }, open: true });
  csrf.set(data.csrf);
  return data;
}

/** Changes one's own password: other sessions end, this one goes on under a new token. */
export async function changePassword(current: string, password: string): Promise<Session> {
  const { data } = await request<Session>({ method: 'POST', path: '/session/password', body: { current, password } });
  csrf.set(data.csrf);
  return data;
}

export const ownSessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await request<Schemas['OwnSessionList']>({ method: 'GET', path: '/sessions', signal })).data.rows,
});

export const endOtherSessions = () => request<unknown>({ method: 'DELETE', path: '/sessions' });

export const signOut = () => request<unknown>({ method: 'DELETE', path: '/session', open: true });

export const makeFirstAdmin = (body: { token: string; login: string; name: string; password: string }) =>
  request<unknown>({ method: 'POST', path: '/first-admin', body, open: true });

export const setPasswordByLink = (body: { token: string; password: string }) =>
  request<unknown>({ method: 'POST', path: '/password', body, open: true });

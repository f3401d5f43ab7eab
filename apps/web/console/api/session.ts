import { queryOptions } from '@tanstack/react-query';
import { request } from './http';
import { ApiError } from './problem';
import { csrf } from './session-gate';

export type Post = 'registrar' | 'coordinator' | 'approver' | 'handler' | 'storekeeper' | 'finance' | 'auditor' | 'admin';

/** Who is signed in, with today's posts and what they permit. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly posts: readonly { readonly post: Post; readonly unit: string; readonly unitName: string }[];
  readonly acts: readonly string[];
  readonly csrf: string;
}

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

export const signIn = (login: string, password: string) =>
  request<unknown>({ method: 'POST', path: '/session', body: { login, password }, open: true });

export const signOut = () => request<unknown>({ method: 'DELETE', path: '/session', open: true });

export const makeFirstAdmin = (body: { token: string; login: string; name: string; password: string }) =>
  request<unknown>({ method: 'POST', path: '/first-admin', body, open: true });

export const setPasswordByLink = (body: { token: string; password: string }) =>
  request<unknown>({ method: 'POST', path: '/password', body, open: true });

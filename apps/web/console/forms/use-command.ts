import { useCallback, useRef, useState } from 'react';
import { refresh } from '../api/client';
import { command } from '../api/http';
import { newKey } from '../api/key';
import { ApiError } from '../api/problem';
import type { Schemas } from '../api/schemas';

/** What a command answers: where it was recorded, whose stream, its new version, and the numbers it issued. */
export type Answer = Schemas['AnswerDto'];

export interface CommandSpec<A = Answer> {
  readonly path: string;
  readonly method?: 'POST' | 'DELETE';
  /** The version the user saw, for commands that overwrite it. */
  readonly ifMatch?: number;
  readonly onDone?: (answer: A) => void;
  /** Another way to send it than as JSON: a form with a file. */
  readonly send?: (body: unknown, key: string) => Promise<A>;
}

/**
 * Sends one command from one opening of a form. The key stays the same however often it is sent, until it has been
 * recorded: a reply that was lost is asked for again without doing anything twice.
 */
export function useCommand<A = Answer>(spec: CommandSpec<A>) {
  const key = useRef(newKey());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();

  const send = async (body: unknown, ifMatch: number | undefined = spec.ifMatch): Promise<A | undefined> => {
    setBusy(true);
    setError(undefined);
    try {
      const data = spec.send
        ? await spec.send(body, key.current)
        : (await command<A>(spec.path, body, { key: key.current, ifMatch, method: spec.method })).data;
      key.current = newKey();
      spec.onDone?.(data);
      void refresh();
      return data;
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refused);
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { send, busy, error, clear: useCallback(() => setError(undefined), []) };
}

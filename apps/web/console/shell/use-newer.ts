import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { client } from '../api/client';
import { healthQuery } from '../api/health';
import { written } from '../api/position';

/** Lists of which somebody may be about to choose a row; `counts` are numbers only. */
const listed = new Set<unknown>(['cases', 'contacts', 'people', 'ledger', 'looks']);
const isList = (key: readonly unknown[]): boolean => listed.has(key[0]) && key[1] !== 'counts';

/** A list that was read at most so long before the record was noticed has most likely taken it in. */
const MARGIN_MS = 3_000;

/** Whether a list on the screen was read before `at` and is not being read again just now. */
const anyOlderThan = (at: number): boolean =>
  client
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ queryKey, state }) => isList(queryKey) && state.fetchStatus === 'idle' && state.dataUpdatedAt < at - MARGIN_MS);

/**
 * Watches for what others record. A page about one thing and every number are read again by themselves; the rows of a list stay
 * where they are until the reader asks for the new ones. Answers whether there are some to ask for, and how to.
 */
export function useNewer(): readonly [newer: boolean, show: () => void] {
  const { data, dataUpdatedAt } = useQuery(healthQuery);
  const position = data?.ledger.position;
  const seen = useRef(position);
  const [newer, setNewer] = useState(false);
  const { href } = useLocation();

  useEffect(() => {
    if (position === undefined) return;
    const known = Math.max(seen.current ?? position, written.get());
    seen.current = position;
    if (position <= known) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'health' && !isList(queryKey) });
    if (anyOlderThan(dataUpdatedAt)) setNewer(true);
  }, [position, dataUpdatedAt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has just been read
  useEffect(() => setNewer(false), [href]);

  const show = () => {
    setNewer(false);
    void client.invalidateQueries();
  };
  return [newer, show];
}

import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Projection } from '../projections/define';
import { Fold } from '../projections/fold';
import type { PlainRow } from '../projections/shape';

/** The rows of a read model after events, by table, as the worker would write them: for tests that read as sentences. */
export function rowsOf(projection: Projection, events: readonly AnyEvent[]): Readonly<Record<string, readonly PlainRow[]>> {
  const fold = new Fold(projection);
  fold.apply(fold.plan(events));
  const empty = Object.keys(projection.tables).map((table) => [table, [] as readonly PlainRow[]] as const);
  return Object.fromEntries([
    ...empty,
    ...fold.writes().map(({ shape, inserts }) => [shape.name, inserts.map((values) => shape.row(values))] as const),
  ]);
}

/** Ids as read models have them: readable words of a test become UUIDs, the same word always the same one. */
export function uuidOf(word: string): string {
  const digits = [...word].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0')).join('');
  return `00000000-0000-4000-8000-${digits.slice(0, 12).padStart(12, '0')}`;
}

/** Events with the readable ids of people and things replaced by UUIDs, in the actor and wherever a value is such a word. */
export function withUuids(events: readonly AnyEvent[], words: readonly string[]): readonly AnyEvent[] {
  const ids = new Map(words.map((word) => [word, uuidOf(word)]));
  return JSON.parse(JSON.stringify(events), (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  ) as AnyEvent[];
}

/**
 * What a form's values become before they are sent: texts trimmed, and whatever says nothing (empty texts, absent values,
 * objects and lists of nothing else) left out, so that "not said" is one thing only.
 */
export function tidy<T>(value: T): T {
  return (prune(value) ?? {}) as T;
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(prune).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([key, one]) => {
      const rest = prune(one);
      return rest === undefined ? [] : [[key, rest] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}

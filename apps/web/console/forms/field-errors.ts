import type { Problem } from '../api/problem';

interface FieldError {
  readonly name: (string | number)[];
  readonly errors: string[];
}

/** `applicants.0.person.phone` as antd names a field. */
export const fieldPath = (path: string): (string | number)[] => path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const record = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** The refused fields of a problem, for the form to show each under its own field. */
export function fieldErrors(problem: Problem): FieldError[] {
  const { field: only, fields } = problem.details;
  if (typeof only === 'string') return [{ name: fieldPath(only), errors: [problem.title ?? problem.code] }];
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((one: unknown) => {
    const { field, title, code } = record(one);
    const words = typeof title === 'string' ? title : code;
    return typeof field === 'string' && typeof words === 'string' ? [{ name: fieldPath(field), errors: [words] }] : [];
  });
}

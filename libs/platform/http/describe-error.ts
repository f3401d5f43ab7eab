/** What the log may keep of an error: enough to find the place, nothing that a user typed. */
export interface ErrorDescription {
  readonly error: string;
  readonly errorCode?: string;
  readonly message?: string;
  readonly place?: string;
  readonly stack?: readonly string[];
}

/** Takes out what may be personal: Chinese text, quoted text, long numbers. */
export const scrub = (text: string): string =>
  text
    .slice(0, 2000)
    .replace(/(["'`“‘])[^"'`”’]*(["'`”’])/g, '$1…$2')
    .replace(/\p{Script=Han}+/gu, '…')
    .replace(/\d{5,}[\dXx]*/g, '#');

const field = (error: object, name: string): string | undefined => {
  const value = (error as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
};

/** True for errors whose message may quote a row, a parameter or a request body. */
const quotesData = (error: object): boolean => 'driverError' in error || 'severity' in error || error instanceof SyntaxError;

/**
 * Describes any thrown thing for the log. Messages of the database and of parsers are left out, because they quote
 * values; other messages are scrubbed; a stack keeps its frames only.
 */
export function describeError(thrown: unknown): ErrorDescription {
  if (typeof thrown !== 'object' || thrown === null) return { error: typeof thrown };
  const inner =
    'driverError' in thrown && typeof thrown.driverError === 'object' && thrown.driverError !== null ? thrown.driverError : thrown;
  const place = [field(inner, 'schema'), field(inner, 'table'), field(inner, 'constraint'), field(inner, 'routine')]
    .filter(Boolean)
    .join('/');
  const frames = (field(thrown, 'stack') ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
  return {
    error: thrown.constructor?.name ?? 'Object',
    errorCode: field(inner, 'code'),
    message: thrown instanceof Error && !quotesData(thrown) ? scrub(thrown.message) : undefined,
    place: place || undefined,
    stack: frames.length > 0 ? frames : undefined,
  };
}

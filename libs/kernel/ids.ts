/** A UUID in lower case with dashes. */
export type Uuid = string;
/** One natural person in one ledger, staff included; random, says nothing about the person. */
export type SubjectId = Uuid;
/** `<kind>-<id>`, e.g. `case-0192f0c1-…` or `series-2026-晋中-援`. The kind is everything before the first dash. */
export type StreamName = string;
/** Gap-free place of an event in its ledger, from 1, in commit order. */
export type Position = number;
/** Gap-free place of an event in its stream, from 1. */
export type Version = number;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID of any version in its canonical lower-case form. */
export const isUuid = (value: unknown): value is Uuid => typeof value === 'string' && uuidPattern.test(value);

/** The stream of one thing of a kind: `streamOf('case', id)`. */
export const streamOf = (kind: string, id: string): StreamName => `${kind}-${id}`;

/** The part after the first dash: the id of the thing a stream is about. */
export const idOf = (stream: StreamName): string => stream.slice(stream.indexOf('-') + 1);

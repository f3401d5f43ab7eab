import type { Position, StreamName, SubjectId, Uuid, Version } from './ids';
import type { Instant, LocalDate } from './time';

/**
 * What kind of personal value it is: decides its mask (`140702********001X`) and whether it can be searched for.
 * `text` is free text: people write names and illnesses into it, so all free text is personal. `file-key` opens an attachment:
 * nobody ever sees it.
 */
export type PersonalKind = 'name' | 'id-number' | 'phone' | 'credit-code' | 'address' | 'birth-date' | 'text' | 'login' | 'file-key';

declare const personalMark: unique symbol;
/** Marks a field of a fact as personal. It exists in types only: no value ever has this type. */
export interface Personal<T> {
  readonly [personalMark]: T;
}

/** A personal value on its way to the vault: whose it is, and what it says. */
export class PersonalValue<T = unknown> {
  constructor(
    readonly subject: SubjectId,
    readonly value: T,
  ) {}
}

/** Says whose a personal value is. An empty value stays absent, so that nothing is sealed for nobody. */
export function of<T extends {}>(subject: SubjectId, value: T): PersonalValue<T>;
export function of<T extends {}>(subject: SubjectId, value: T | undefined): PersonalValue<T> | undefined;
export function of<T extends {}>(subject: SubjectId, value: T | undefined): PersonalValue<T> | undefined {
  return value === undefined || (value as unknown) === '' ? undefined : new PersonalValue(subject, value);
}

/**
 * What remains of a personal value in a stored event, in states and in read models: whose (`s`), its commitment (`c`),
 * and where the sealed value lies (event `e`, path `p`). The value itself can only be had from the vault, by permission.
 */
export interface SealedRef {
  readonly s: SubjectId;
  readonly c: string;
  readonly e: Uuid;
  readonly p: string;
}

type Primitive = string | number | boolean | null | undefined;

/** A fact's data as a decider writes it: personal fields carry `PersonalValue`s. */
export type New<D> = D extends Personal<infer T> ? PersonalValue<T> : D extends Primitive ? D : { readonly [K in keyof D]: New<D[K]> };

/** A fact's data as it is read back: personal fields are references. Reading a personal value in `evolve` does not compile. */
export type Stored<D> = D extends Personal<unknown> ? SealedRef : D extends Primitive ? D : { readonly [K in keyof D]: Stored<D[K]> };

/** The definition of one stored fact. Names and shapes are for ever: add, never rename, never reuse. */
export interface Fact<D = unknown> {
  /** Schema number of the newest shape; an older one is lifted by an upcaster of the catalogue. */
  readonly v: number;
  /** What the fact means, in a sentence of English; printed in `docs/events.md`. */
  readonly means: string;
  /** The same for people who read Chinese. */
  readonly meansZh: string;
  /** Every path that holds a personal value, `*` for a list index: `{ 'applicants.*.name': 'name' }`. */
  readonly personal: Readonly<Record<string, PersonalKind>>;
  /** False only for facts of the system itself (sessions, generations), which have no business date. */
  readonly business: boolean;
  /** Never set: carries the type of the data. */
  readonly data?: D;
}

/** Defines a stored fact. `D` marks personal fields with `Personal<T>`, `personal` names the same fields for the vault. */
export const fact = <D>(spec: {
  v: number;
  means: string;
  meansZh: string;
  personal?: Readonly<Record<string, PersonalKind>>;
  business?: boolean;
}): Fact<D> => ({ personal: {}, business: true, ...spec });

/** A table of facts: what a slice's `events.ts` exports. */
export type Facts = Readonly<Record<string, Fact>>;

type DataOf<F> = F extends Fact<infer D> ? D : never;

/** The stored events of a table of facts, as a union told apart by `type`. */
export type EventOf<F extends Facts> = { [T in keyof F & string]: StoredEvent<T, DataOf<F[T]>> }[keyof F & string];
/** The new events of a table of facts, as a decider returns them. */
export type NewEventOf<F extends Facts> = { [T in keyof F & string]: NewEvent<T, DataOf<F[T]>> }[keyof F & string];

/** An event on its way into the ledger. */
export interface NewEvent<T extends string = string, D = unknown> {
  readonly type: T;
  /** Business date (`occurredOn`): the day it happened in the world. */
  readonly on: LocalDate;
  readonly data: New<D>;
  /** Another stream than the command's own: the append is all-or-nothing over all its streams. */
  readonly stream?: StreamName;
}

/** An event as it stands in the ledger. */
export interface StoredEvent<T extends string = string, D = unknown> {
  readonly type: T;
  readonly schema: number;
  readonly id: Uuid;
  readonly stream: StreamName;
  readonly version: Version;
  readonly position: Position;
  /** When it was recorded, by the deciding process's clock. */
  readonly at: Instant;
  /** When it happened. */
  readonly on: LocalDate;
  /** Subject id of the person who did it, or `system:<name>` for a policy or timer. */
  readonly actor: string;
  readonly command: Uuid;
  readonly data: Stored<D>;
}

/** Any stored event whose shape is not known at compile time. */
export type AnyEvent = StoredEvent<string, Readonly<Record<string, unknown>>>;

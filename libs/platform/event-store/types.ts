import type { Position, StreamName, Uuid, Version } from '@gongyuan/kernel/ids';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';

/** The ledgers of one organisation. Both live in the same tables. */
export const LEDGER = { main: 1, access: 2 } as const;
export type LedgerId = (typeof LEDGER)[keyof typeof LEDGER];

/** The content of a leaf, in the names of the stored JSON. Neither position nor version is inside: both are given under the lock. */
export interface Leaf {
  readonly v: 1;
  readonly ledger: LedgerId;
  readonly id: Uuid;
  readonly stream: StreamName;
  readonly type: string;
  readonly schema: number;
  readonly at: Instant;
  readonly on?: LocalDate;
  readonly actor: string;
  readonly cmd: Uuid;
  readonly nonce: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly pd: Readonly<Record<string, { readonly s: string; readonly c: string }>>;
}

/** An encoded leaf, ready to be appended. */
export interface EncodedLeaf {
  readonly id: Uuid;
  readonly type: string;
  readonly bytes: Buffer;
  readonly hash: Buffer;
}

/** A sealed personal value, committed together with its event. */
export interface SealedRow {
  readonly subject: Uuid;
  readonly event: Uuid;
  readonly path: string;
  readonly box: Buffer;
}

/** A blind-index row, committed together with its event. */
export interface LookupRow {
  readonly kind: string;
  readonly hmac: Buffer;
  readonly subject: Uuid;
  readonly event: Uuid;
  readonly path: string;
}

/** One stream's share of an append. `expected` is the exact version it was folded at; 'any' only where no rule depends on the stream. */
export interface StreamWrite {
  readonly stream: StreamName;
  readonly expected: Version | 'any';
  readonly events: readonly EncodedLeaf[];
}

/** All that one command writes: it is stored whole or not at all. */
export interface Append {
  readonly ledger: LedgerId;
  readonly command: Uuid;
  /** HMAC-SHA256 of the canonical command body under the fingerprint key: 32 bytes. */
  readonly fingerprint: Buffer;
  readonly writes: readonly StreamWrite[];
  readonly sealed?: readonly SealedRow[];
  readonly lookups?: readonly LookupRow[];
}

/** A stream to be read: all of it, or its newest event. */
export interface StreamRead {
  readonly stream: StreamName;
  readonly lastOnly: boolean;
}

/** What the store remembers of a command it has carried out. */
export interface KnownCommand {
  readonly fingerprint: Buffer;
  readonly first: Position;
  readonly last: Position;
}

export type Appended =
  | { readonly status: 'appended'; readonly first: Position; readonly last: Position }
  | ({ readonly status: 'known' } & KnownCommand)
  | { readonly status: 'stale'; readonly stream: StreamName };

/** An event as the columns and the bytes hold it, before it is parsed. */
export interface RawEvent {
  readonly position: Position;
  readonly stream: StreamName;
  readonly version: Version;
  readonly leaf: Buffer;
}

import { createHash, randomBytes } from 'node:crypto';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import canonicalize from 'canonicalize';
import type { Catalogue } from './catalogue';
import type { EncodedLeaf, Leaf, RawEvent } from './types';

/** A leaf is never longer than this: C2SP tiles hold entries up to 65,535 bytes, and an event is a fact, not a file. */
export const MAX_LEAF_BYTES = 60_000;

const LEAF_PREFIX = Buffer.from([0]);

/** RFC 6962 leaf hash: SHA-256(0x00 || leaf), 32 bytes. */
export const leafHash = (leaf: Buffer): Buffer => createHash('sha256').update(LEAF_PREFIX).update(leaf).digest();

/** 16 random bytes, base64url: makes every leaf hash unguessable, so that a partial proof gives no neighbour away. */
export const newNonce = (): string => randomBytes(16).toString('base64url');

/** Refuses what RFC 8785 would write but a reader in another language could read differently. */
function assertPlain(value: unknown, path: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error(`A lone surrogate at ${path}`);
    if (value.normalize('NFC') !== value) throw new Error(`Not in normal form C at ${path}`);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error(`Not a whole number below 2^53 at ${path}`);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      assertPlain(item, `${path}.${index}`);
    });
    return;
  }
  if (typeof value === 'object') {
    for (const [key, child] of Object.entries(value as object)) if (child !== undefined) assertPlain(child, `${path}.${key}`);
    return;
  }
  throw new Error(`A ${typeof value} cannot be stored, at ${path}`);
}

/** Writes a leaf once, as the bytes that are stored and hashed. Throws for values that have no single written form. */
export function encodeLeaf(leaf: Leaf): EncodedLeaf {
  assertPlain(leaf.data, 'data');
  const text = canonicalize(leaf);
  if (text === undefined) throw new Error('An empty leaf');
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_LEAF_BYTES) throw new Error(`A leaf of ${bytes.length} bytes; at most ${MAX_LEAF_BYTES} are allowed`);
  return { id: leaf.id, type: leaf.type, bytes, hash: leafHash(bytes) };
}

/** Puts references to sealed values at the places they were taken from. */
function restore(data: Record<string, unknown>, event: string, pd: Leaf['pd']): void {
  for (const [path, { s, c }] of Object.entries(pd)) {
    const steps = path.split('.');
    let at: Record<string, unknown> = data;
    for (const step of steps.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[steps.at(-1) as string] = { s, c, e: event, p: path };
  }
}

/** Reads an event from its leaf; position and version, which no leaf holds, come from the row. Throws when the catalogue does not know its type or schema. */
export function decodeLeaf(raw: RawEvent, catalogue: Catalogue): AnyEvent {
  const leaf = JSON.parse(raw.leaf.toString('utf8')) as Leaf;
  const data = leaf.data as Record<string, unknown>;
  restore(data, leaf.id, leaf.pd);
  return {
    type: leaf.type,
    schema: leaf.schema,
    id: leaf.id,
    stream: leaf.stream,
    version: raw.version,
    position: raw.position,
    at: leaf.at,
    on: leaf.on ?? leaf.at.slice(0, 10),
    actor: leaf.actor,
    command: leaf.cmd,
    data: catalogue.upcast(leaf.type, leaf.schema, data) as AnyEvent['data'],
  };
}

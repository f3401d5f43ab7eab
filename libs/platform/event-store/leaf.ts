import { hash } from 'node:crypto';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { randomInto } from '../vault/random';
import { canonicalText } from './canonical';
import type { Catalogue } from './catalogue';
import type { EncodedLeaf, Leaf, RawEvent } from './types';

/** A leaf is never longer than this: C2SP tiles hold entries up to 65,535 bytes, and an event is a fact, not a file. */
export const MAX_LEAF_BYTES = 60_000;
const NONCE_BYTES = 16;

/** RFC 6962 leaf hash: SHA-256(0x00 || leaf), 32 bytes. */
export const leafHash = (leaf: Buffer): Buffer => {
  const bytes = Buffer.allocUnsafe(leaf.length + 1);
  bytes[0] = 0;
  leaf.copy(bytes, 1);
  // as text and back: the runtime makes a string far more cheaply than a buffer
  return Buffer.from(hash('sha256', bytes, 'binary'), 'latin1');
};

/** 16 random bytes, base64url: makes every leaf hash unguessable, so that a partial proof gives no neighbour away. */
export function newNonce(): string {
  const nonce = Buffer.allocUnsafe(NONCE_BYTES);
  randomInto(nonce, 0, NONCE_BYTES);
  return nonce.toString('base64url');
}

/** Writes a leaf once, as the bytes that are stored and hashed. Throws for values that have no single written form. */
export function encodeLeaf(leaf: Leaf): EncodedLeaf {
  const bytes = Buffer.from(canonicalText(leaf, 'leaf'), 'utf8');
  if (bytes.length > MAX_LEAF_BYTES) throw new Error(`A leaf of ${bytes.length} bytes; at most ${MAX_LEAF_BYTES} are allowed`);
  return { id: leaf.id, type: leaf.type, bytes, hash: leafHash(bytes) };
}

/** Puts references to sealed values at the places they were taken from. */
function restore(data: Record<string, unknown>, event: string, pd: Leaf['pd']): void {
  for (const path in pd) {
    const { s, c } = pd[path] as Leaf['pd'][string];
    let at = data;
    let from = 0;
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      const step = path.slice(from, dot);
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
      from = dot + 1;
    }
    // in the order in which read models keep it
    at[from === 0 ? path : path.slice(from)] = { c, e: event, p: path, s };
  }
}

/** Members are sorted, so a leaf ends with its type and the version of its form. */
const lastMembers = /"type":"([A-Za-z]+)","v":\d+\}$/;
const LONGEST_END = 120;

/** The type of a fact, found without parsing its leaf; undefined for bytes that do not end like a leaf. */
export const typeOfLeaf = (leaf: Buffer): string | undefined =>
  lastMembers.exec(leaf.toString('latin1', Math.max(0, leaf.length - LONGEST_END)))?.[1];

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

import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';
import { randomInto } from './random';

const SALT_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const DOMAIN = Buffer.from('gongyuan/pd/v1\0', 'utf8');

/** Where a personal value belongs: bound into its commitment and its box, so that neither can be moved elsewhere. */
export interface Place {
  readonly ledger: number;
  /** Event id, canonical UUID text. */
  readonly event: string;
  readonly path: string;
  /** Whose value it is, canonical UUID text. */
  readonly subject: string;
}

/** domain || u32be(ledger) || 16-byte event id || u32be(len path) || path, with `extra` bytes left free behind it. */
function prefix(place: Place, extra: number): { bytes: Buffer; length: number } {
  const pathBytes = Buffer.byteLength(place.path, 'utf8');
  const length = DOMAIN.length + 4 + 16 + 4 + pathBytes;
  const bytes = Buffer.allocUnsafe(length + extra);
  let at = DOMAIN.copy(bytes, 0);
  at = bytes.writeUInt32BE(place.ledger, at);
  at += bytes.write(place.event.replaceAll('-', ''), at, 16, 'hex');
  at = bytes.writeUInt32BE(pathBytes, at);
  bytes.write(place.path, at, 'utf8');
  return { bytes, length };
}

/** prefix || u32be(len subject) || subject || 32-byte commitment */
function associated(place: Place, commitment: Buffer): Buffer {
  const subjectBytes = Buffer.byteLength(place.subject, 'utf8');
  const { bytes, length } = prefix(place, 4 + subjectBytes + commitment.length);
  let at = bytes.writeUInt32BE(subjectBytes, length);
  at += bytes.write(place.subject, at, 'utf8');
  commitment.copy(bytes, at);
  return bytes;
}

function committed(place: Place, json: Buffer): Buffer {
  const { bytes, length } = prefix(place, json.length);
  json.copy(bytes, length);
  return bytes;
}

const commit = (salt: Buffer, place: Place, json: Buffer): Buffer => createHmac('sha256', salt).update(committed(place, json)).digest();

/** The commitment alone (base64url), under a salt of 32 bytes: what the leaf of a value that is kept nowhere holds. */
export const commitmentTo = (salt: Buffer, place: Place, value: unknown): string =>
  commit(salt, place, Buffer.from(canonicalize(value) as string, 'utf8')).toString('base64url');

/** Seals a value: `c` (base64url) goes into the leaf, `box` = IV(12) || AES-256-GCM(salt(32) || JCS(value)) || tag(16) into the vault. */
export function seal(dek: Buffer, place: Place, value: unknown): { c: string; box: Buffer } {
  const text = canonicalize(value);
  if (text === undefined) throw new Error(`Nothing to seal at ${place.path}`);
  const plain = Buffer.allocUnsafe(SALT_BYTES + Buffer.byteLength(text, 'utf8'));
  randomInto(plain, 0, SALT_BYTES);
  plain.write(text, SALT_BYTES, 'utf8');
  const commitment = commit(plain.subarray(0, SALT_BYTES), place, plain.subarray(SALT_BYTES));
  const box = Buffer.allocUnsafe(IV_BYTES + plain.length + TAG_BYTES);
  randomInto(box, 0, IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dek, box.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  cipher.setAAD(associated(place, commitment));
  cipher.update(plain).copy(box, IV_BYTES);
  cipher.final();
  cipher.getAuthTag().copy(box, IV_BYTES + plain.length);
  return { c: commitment.toString('base64url'), box };
}

/** Opens a box and checks it against the commitment of the leaf. Throws when either was changed. */
export function unseal(dek: Buffer, place: Place, c: string, box: Buffer): unknown {
  const commitment = Buffer.from(c, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', dek, box.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(associated(place, commitment));
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
  const plain = Buffer.concat([decipher.update(box.subarray(IV_BYTES, box.length - TAG_BYTES)), decipher.final()]);
  const json = plain.subarray(SALT_BYTES);
  if (!timingSafeEqual(commit(plain.subarray(0, SALT_BYTES), place, json), commitment))
    throw new Error(`A sealed value does not match its commitment: event ${place.event}, ${place.path}`);
  return JSON.parse(json.toString('utf8'));
}

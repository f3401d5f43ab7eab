import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';

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

const u32 = (value: number): Buffer => {
  const buffer = Buffer.allocUnsafe(4);
  buffer.writeUInt32BE(value);
  return buffer;
};

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** domain || u32be(ledger) || 16-byte event id || u32be(len path) || path */
function prefix(place: Place): Buffer {
  const path = Buffer.from(place.path, 'utf8');
  return Buffer.concat([DOMAIN, u32(place.ledger), uuidBytes(place.event), u32(path.length), path]);
}

/** prefix || u32be(len subject) || subject || 32-byte commitment */
function associated(place: Place, commitment: Buffer): Buffer {
  const subject = Buffer.from(place.subject, 'utf8');
  return Buffer.concat([prefix(place), u32(subject.length), subject, commitment]);
}

const commit = (salt: Buffer, place: Place, json: Buffer): Buffer => createHmac('sha256', salt).update(prefix(place)).update(json).digest();

/** Seals a value: `c` (base64url) goes into the leaf, `box` = IV(12) || AES-256-GCM(salt(32) || JCS(value)) || tag(16) into the vault. */
export function seal(dek: Buffer, place: Place, value: unknown): { c: string; box: Buffer } {
  const text = canonicalize(value);
  if (text === undefined) throw new Error(`Nothing to seal at ${place.path}`);
  const json = Buffer.from(text, 'utf8');
  const salt = randomBytes(SALT_BYTES);
  const commitment = commit(salt, place, json);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dek, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated(place, commitment));
  const sealed = Buffer.concat([cipher.update(salt), cipher.update(json), cipher.final()]);
  return { c: commitment.toString('base64url'), box: Buffer.concat([iv, sealed, cipher.getAuthTag()]) };
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

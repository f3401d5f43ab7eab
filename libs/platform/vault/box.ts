import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { writeUuid } from '@gongyuan/kernel/uuid-bytes';
import canonicalize from 'canonicalize';
import { digestOf } from './digest';
import { randomInto } from './random';

const SALT_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const COMMITMENT_BYTES = 32;
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

/** domain || u32be(ledger) || 16-byte event id || u32be(len path) || path, and behind it room for what is bound to the place. */
class Bound {
  private readonly bytes: Buffer;
  private readonly length: number;
  private readonly subjectBytes: number;

  constructor(
    private readonly place: Place,
    jsonBytes: number,
  ) {
    const pathBytes = Buffer.byteLength(place.path, 'utf8');
    this.subjectBytes = Buffer.byteLength(place.subject, 'utf8');
    this.length = DOMAIN.length + 4 + 16 + 4 + pathBytes;
    this.bytes = Buffer.allocUnsafe(this.length + Math.max(jsonBytes, 4 + this.subjectBytes + COMMITMENT_BYTES));
    let at = DOMAIN.copy(this.bytes, 0);
    at = this.bytes.writeUInt32BE(place.ledger, at);
    writeUuid(place.event, this.bytes, at);
    at = this.bytes.writeUInt32BE(pathBytes, at + 16);
    this.bytes.write(place.path, at, 'utf8');
  }

  /** HMAC-SHA256 under the salt of prefix || json. */
  commitment(salt: Buffer, json: Buffer): Buffer {
    json.copy(this.bytes, this.length);
    return digestOf(createHmac('sha256', salt).update(this.bytes.subarray(0, this.length + json.length)));
  }

  /** prefix || u32be(len subject) || subject || 32-byte commitment. It takes the room of the text that was committed to. */
  associated(commitment: Buffer): Buffer {
    let at = this.bytes.writeUInt32BE(this.subjectBytes, this.length);
    at += this.bytes.write(this.place.subject, at, 'utf8');
    at += commitment.copy(this.bytes, at);
    return this.bytes.subarray(0, at);
  }
}

/** The commitment alone (base64url), under a salt of 32 bytes: what the leaf of a value that is kept nowhere holds. */
export function commitmentTo(salt: Buffer, place: Place, value: unknown): string {
  const json = Buffer.from(canonicalize(value) as string, 'utf8');
  return new Bound(place, json.length).commitment(salt, json).toString('base64url');
}

/** Seals a value: `c` (base64url) goes into the leaf, `box` = IV(12) || AES-256-GCM(salt(32) || JCS(value)) || tag(16) into the vault. */
export function seal(dek: Buffer, place: Place, value: unknown): { c: string; box: Buffer } {
  // RFC 8785 writes text as JSON does
  const text = typeof value === 'string' ? JSON.stringify(value) : canonicalize(value);
  if (text === undefined) throw new Error(`Nothing to seal at ${place.path}`);
  const plain = Buffer.allocUnsafe(SALT_BYTES + Buffer.byteLength(text, 'utf8'));
  randomInto(plain, 0, SALT_BYTES);
  plain.write(text, SALT_BYTES, 'utf8');
  const bound = new Bound(place, plain.length - SALT_BYTES);
  const commitment = bound.commitment(plain.subarray(0, SALT_BYTES), plain.subarray(SALT_BYTES));
  const box = Buffer.allocUnsafe(IV_BYTES + plain.length + TAG_BYTES);
  randomInto(box, 0, IV_BYTES);
  // a tag of 16 bytes, which GCM makes unless told otherwise: telling it costs a twentieth of sealing
  const cipher = createCipheriv('aes-256-gcm', dek, box.subarray(0, IV_BYTES));
  cipher.setAAD(bound.associated(commitment));
  cipher.update(plain).copy(box, IV_BYTES);
  cipher.final();
  cipher.getAuthTag().copy(box, IV_BYTES + plain.length);
  return { c: commitment.toString('base64url'), box };
}

/** Opens a box and checks it against the commitment of the leaf. Throws when either was changed. */
export function unseal(dek: Buffer, place: Place, c: string, box: Buffer): unknown {
  const commitment = Buffer.from(c, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', dek, box.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(new Bound(place, 0).associated(commitment));
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
  const plain = Buffer.concat([decipher.update(box.subarray(IV_BYTES, box.length - TAG_BYTES)), decipher.final()]);
  const json = plain.subarray(SALT_BYTES);
  if (!timingSafeEqual(new Bound(place, json.length).commitment(plain.subarray(0, SALT_BYTES), json), commitment))
    throw new Error(`A sealed value does not match its commitment: event ${place.event}, ${place.path}`);
  return JSON.parse(json.toString('utf8'));
}

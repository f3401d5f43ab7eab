import { createCipheriv, createDecipheriv, createHmac, type Hmac, randomBytes, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 32;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
/** So much of a file is sealed at once: what one upload or download holds in memory. */
export const PART_BYTES = 256 * 1024;
const DOMAIN = Buffer.from('gongyuan/blob/v1\0', 'utf8');

/** Which file it is: bound into every part and into the commitment, so that neither can be moved to another file. */
export interface FilePlace {
  readonly ledger: number;
  /** Canonical UUID text. */
  readonly id: string;
}

/** domain || u32be(ledger) || 16-byte id */
function placeBytes({ ledger, id }: FilePlace): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(ledger);
  return Buffer.concat([DOMAIN, number, Buffer.from(id.replaceAll('-', ''), 'hex')]);
}

/** 7 zero bytes || u32be(part) || 1 for the last part: every file has a key of its own, so no nonce is ever used twice with one. */
function nonceOf(part: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(part, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

const commitmentOf = (salt: Buffer, place: Buffer): Hmac => createHmac('sha256', salt).update(place);

/**
 * Seals a file part by part: AES-256-GCM under a random key of the file's own, `part` = ciphertext || tag(16). The commitment is
 * HMAC-SHA256(salt, domain || u32be(ledger) || 16-byte id || content); key(32) || salt(32) is what opens the file again.
 */
export class FileSealer {
  private readonly key = randomBytes(KEY_BYTES);
  private readonly salt = randomBytes(SALT_BYTES);
  private readonly place: Buffer;
  private readonly commitment: Hmac;
  private part = 0;

  constructor(place: FilePlace) {
    this.place = placeBytes(place);
    this.commitment = commitmentOf(this.salt, this.place);
  }

  /** Seals the next part; `last` closes the file, so that a shortened one does not open. */
  seal(content: Buffer, last: boolean): Buffer {
    this.commitment.update(content);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(this.part++, last), { authTagLength: TAG_BYTES });
    cipher.setAAD(this.place);
    return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  }

  /** Once the last part is sealed: the commitment and the key, both base64url. */
  finish(): { readonly c: string; readonly key: string } {
    return { c: this.commitment.digest('base64url'), key: Buffer.concat([this.key, this.salt]).toString('base64url') };
  }
}

/** Opens the parts of a file, in order. Throws when a part was changed, moved or left out, and at the end when the commitment does not hold. */
export class FileOpener {
  private readonly key: Buffer;
  private readonly place: Buffer;
  private readonly commitment: Hmac;
  private part = 0;

  constructor(place: FilePlace, key: string) {
    const both = Buffer.from(key, 'base64url');
    this.key = both.subarray(0, KEY_BYTES);
    this.place = placeBytes(place);
    this.commitment = commitmentOf(both.subarray(KEY_BYTES), this.place);
  }

  open(box: Buffer, last: boolean): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonceOf(this.part++, last), { authTagLength: TAG_BYTES });
    decipher.setAAD(this.place);
    decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
    const content = Buffer.concat([decipher.update(box.subarray(0, box.length - TAG_BYTES)), decipher.final()]);
    this.commitment.update(content);
    return content;
  }

  finish(c: string): void {
    const found = this.commitment.digest();
    const given = Buffer.from(c, 'base64url');
    if (found.length !== given.length || !timingSafeEqual(found, given)) throw new Error('A file does not match its commitment');
  }
}

import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;
/** RFC 3394 default initial value. */
const WRAP_IV = Buffer.from('A6A6A6A6A6A6A6A6', 'hex');

/**
 * The keys of an installation, each 32 bytes in a file of mode 0400 outside the data folder: `kek-<epoch>` wraps the data
 * keys of the people, `index` makes the blind indexes (a turn of the KEK leaves it alone), `fingerprint` the fingerprints
 * of commands.
 */
export class KeyRing {
  private constructor(
    private readonly keks: ReadonlyMap<number, Buffer>,
    readonly epoch: number,
    private readonly index: Buffer,
    readonly fingerprint: Buffer,
  ) {}

  private readonly indexKeys = new Map<string, KeyObject>();

  /** Reads the keys of a folder. Throws a plain sentence when one is missing or has the wrong length. */
  static load(dir: string): KeyRing {
    if (!existsSync(dir)) throw new Error(`没有密钥文件夹 / there is no key folder: ${dir}`);
    const read = (name: string): Buffer => {
      const path = join(dir, name);
      if (!existsSync(path)) throw new Error(`缺少密钥文件 / a key file is missing: ${path}`);
      const key = readFileSync(path);
      if (key.length !== KEY_BYTES) throw new Error(`密钥文件损坏 / a key file is damaged: ${path}`);
      return key;
    };
    const epochs = readdirSync(dir)
      .map((name) => /^kek-(\d+)$/.exec(name)?.[1])
      .filter((epoch) => epoch !== undefined)
      .map(Number);
    if (epochs.length === 0) throw new Error(`缺少密钥文件 / a key file is missing: ${join(dir, 'kek-1')}`);
    return new KeyRing(
      new Map(epochs.map((epoch) => [epoch, read(`kek-${epoch}`)])),
      Math.max(...epochs),
      read('index'),
      read('fingerprint'),
    );
  }

  /** Makes the three keys of a new installation. Never overwrites: throws when any of them is there. */
  static create(dir: string): void {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    for (const name of ['kek-1', 'index', 'fingerprint']) {
      const path = join(dir, name);
      writeFileSync(path, randomBytes(KEY_BYTES), { mode: 0o400, flag: 'wx' });
      chmodSync(path, 0o400);
    }
  }

  /** AES-256 key wrap (RFC 3394) of a data key under the newest KEK. */
  wrap(dek: Buffer): Buffer {
    const cipher = createCipheriv('id-aes256-wrap', this.kek(this.epoch), WRAP_IV);
    return Buffer.concat([cipher.update(dek), cipher.final()]);
  }

  /** Unwraps a data key that was wrapped in the given epoch. Throws when that KEK was destroyed or the bytes are not right. */
  unwrap(wrapped: Buffer, epoch: number): Buffer {
    const decipher = createDecipheriv('id-aes256-wrap', this.kek(epoch), WRAP_IV);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  }

  /** The key of the blind index of one kind of value: each kind has its own, so that a phone never matches a number of another kind. */
  indexKey(kind: string): KeyObject {
    let key = this.indexKeys.get(kind);
    if (!key) {
      key = createSecretKey(Buffer.from(hkdfSync('sha256', this.index, Buffer.alloc(0), `gongyuan/lookup/v1/${kind}`, KEY_BYTES)));
      this.indexKeys.set(kind, key);
    }
    return key;
  }

  private kek(epoch: number): Buffer {
    const kek = this.keks.get(epoch);
    if (!kek) throw new Error(`The key of epoch ${epoch} is not here`);
    return kek;
  }
}

import { createHash } from 'node:crypto';
import type { MediaType } from '@gongyuan/kernel/files';
import { mediaTypes } from '@gongyuan/kernel/files';
import type { Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import { fileTypeFromBuffer } from 'file-type';
import { Pool } from 'pg';
import { v4 as uuidv4 } from 'uuid';
import { UploadedFile } from '../commands/file-field';
import type { LedgerId } from '../event-store/types';
import { FileOpener, FileSealer, PART_BYTES } from './file-box';

/** A stored file and what opens it. */
export interface StoredFile {
  readonly id: Uuid;
  readonly c: string;
  readonly key: string;
}

/** Content as it arrives, cut into pieces of `PART_BYTES`; the last one is marked, and may be empty only when there is nothing at all. */
async function* inParts(content: AsyncIterable<Buffer>): AsyncGenerator<{ part: Buffer; last: boolean }> {
  let waiting = Buffer.alloc(0);
  for await (const chunk of content) {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length > PART_BYTES) {
      yield { part: waiting.subarray(0, PART_BYTES), last: false };
      waiting = waiting.subarray(PART_BYTES);
    }
  }
  yield { part: waiting, last: true };
}

/** What a file is, by its first bytes. Refuses `upload.empty`, `upload.type-not-allowed`. */
async function typeOf(start: Buffer): Promise<MediaType> {
  if (start.length === 0) return invalid('upload.empty');
  const found = (await fileTypeFromBuffer(start))?.mime;
  return mediaTypes.find((one) => one === found) ?? invalid('upload.type-not-allowed');
}

/**
 * Files of an installation, sealed in the database (decision 0018). A file is written before the command that attaches it is
 * decided, and belongs to that command: until an event of it names the file, it may be dropped, and afterwards never.
 */
export class Blobs {
  private readonly pool: Pool;

  /** `url`: login of the role of this process. */
  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 4, application_name: 'gongyuan-blobs', statement_timeout: 30_000 });
    this.pool.on('error', () => undefined);
  }

  /**
   * Takes a file in as it streams, holding one part of it in memory. Whatever breaks it off leaves nothing behind. Refuses
   * `upload.empty`, `upload.type-not-allowed`; a full disk is the database's error, which the door tells.
   */
  async keep(ledger: LedgerId, command: Uuid, name: string, content: AsyncIterable<Buffer>): Promise<UploadedFile> {
    const id = uuidv4();
    const sealer = new FileSealer({ ledger, id });
    const digest = createHash('sha256');
    let mediaType: MediaType | undefined;
    let bytes = 0;
    let part = 0;
    try {
      for await (const piece of inParts(content)) {
        if (mediaType === undefined) {
          mediaType = await typeOf(piece.part);
          await this.pool.query('insert into vault.blob (ledger_id, blob_id, command_id) values ($1, $2, $3)', [ledger, id, command]);
        }
        digest.update(piece.part);
        bytes += piece.part.length;
        await this.pool.query('insert into vault.blob_part (ledger_id, blob_id, part, box) values ($1, $2, $3, $4)', [
          ledger,
          id,
          part++,
          sealer.seal(piece.part, piece.last),
        ]);
      }
    } catch (error) {
      // what cannot be dropped now is swept later
      if (mediaType !== undefined) await this.drop(ledger, id).catch(() => undefined);
      throw error;
    }
    return Object.assign(new UploadedFile(), { id, mediaType, bytes, name, ...sealer.finish(), sha256: digest.digest('hex') });
  }

  /** The content of a file, part by part. Throws when anything of it was changed or is not there. */
  async *read(ledger: LedgerId, { id, c, key }: StoredFile): AsyncGenerator<Buffer> {
    const { rows } = await this.pool.query<{ parts: number }>(
      'select count(*)::int as parts from vault.blob_part where ledger_id = $1 and blob_id = $2',
      [ledger, id],
    );
    const parts = rows[0]?.parts ?? 0;
    if (parts === 0) throw new Error(`The file ${id} is not here`);
    const opener = new FileOpener({ ledger, id }, key);
    for (let part = 0; part < parts; part++) {
      const found = await this.pool.query<{ box: Buffer }>(
        'select box from vault.blob_part where ledger_id = $1 and blob_id = $2 and part = $3',
        [ledger, id, part],
      );
      const box = found.rows[0]?.box;
      if (!box) throw new Error(`A part of the file ${id} is not here`);
      yield opener.open(box, part === parts - 1);
    }
    opener.finish(c);
  }

  /** Drops a file that no event of its command names; leaves every other alone. True when it was dropped. */
  async drop(ledger: LedgerId, id: Uuid): Promise<boolean> {
    const { rows } = await this.pool.query<{ dropped: boolean }>('select vault.drop_blob($1, $2) as dropped', [ledger, id]);
    return rows[0]?.dropped ?? false;
  }

  /** Drops what processes that died left behind: files older than a day that no event names. Answers how many. */
  async sweep(): Promise<number> {
    const { rows } = await this.pool.query<{ dropped: number }>("select vault.sweep_blobs(interval '1 day') as dropped");
    return rows[0]?.dropped ?? 0;
  }

  /** Lets go of all connections. */
  async close(): Promise<void> {
    await this.pool.end();
  }
}

import type { Uuid } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { lengthOf, normaliseText, textProblem } from '@gongyuan/kernel/text';
import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import type { UploadedFile } from '../commands/file-field';
import type { LedgerId } from '../event-store/types';
import { cleanValue } from '../http/clean-value';
import { drain } from '../http/read-body';
import type { Blobs } from './blobs';

/** What one file may weigh. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** What may stand around the file: boundaries, headers and the fields of the form. */
const MAX_REST_BYTES = 256 * 1024;
const MAX_NAME = 200;

const tooLarge = (): Refused => new Refused('upload.too-large', { maxBytes: MAX_FILE_BYTES }, 'value');

/** The name of a file as people gave it, without the folders it lay in. A name that cannot be stored is no reason to lose the file. */
function tidyName(given: string): string {
  const name = normaliseText(given.split(/[\\/]/).at(-1) ?? '');
  if (name === '' || textProblem(name)) return '未命名';
  return lengthOf(name) <= MAX_NAME ? name : [...name].slice(-MAX_NAME).join('');
}

const codes: Readonly<Record<string, () => Refused>> = {
  LIMIT_FILE_SIZE: tooLarge,
  LIMIT_FILE_COUNT: () => new Refused('upload.one-file', {}, 'value'),
  LIMIT_UNEXPECTED_FILE: () => new Refused('upload.one-file', {}, 'value'),
};

/** What broke an upload off, in our words. Errors of the store pass as they are. */
function asRefusal(error: unknown, request: Request): unknown {
  if (error instanceof MulterError) return (codes[error.code] ?? (() => new Refused('upload.bad-form', {}, 'value')))();
  if (error instanceof Refused || (error instanceof Error && 'code' in error)) return error;
  // what busboy says of a form that ends too early or was written wrongly has no code
  return new Refused(request.complete ? 'upload.bad-form' : 'request.incomplete', {}, 'value');
}

/**
 * The fields of a form with its file: `multipart/form-data` with one file named `file`, which streams into the vault as it
 * arrives. Refuses `upload.not-a-form`, `upload.too-large`, `upload.one-file`, `upload.bad-form`, `request.incomplete`, and what
 * `Blobs.keep` refuses; then nothing of it is left.
 */
export async function receiveFile(
  blobs: Blobs,
  ledger: LedgerId,
  command: Uuid,
  request: Request,
  response: Response,
): Promise<Record<string, unknown> & { readonly file?: UploadedFile }> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '')) {
    await drain(request);
    throw new Refused('upload.not-a-form', {}, 'value');
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES + MAX_REST_BYTES) {
    await drain(request);
    throw tooLarge();
  }
  let kept: UploadedFile | undefined;
  const storage: StorageEngine = {
    _handleFile: (_, { stream, originalname }, done) => {
      blobs.keep(ledger, command, tidyName(originalname), stream).then(
        (file) => {
          kept = file;
          done(null, { path: file.id });
        },
        (error: unknown) => {
          stream.resume();
          done(error);
        },
      );
    },
    _removeFile: (_, { path }, done) => {
      blobs.drop(ledger, path).then(() => done(null), done);
    },
  };
  const limits = { files: 1, fileSize: MAX_FILE_BYTES, fields: 20, fieldSize: 64 * 1024, fieldNameSize: 100, parts: 21 };
  const read = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  try {
    await new Promise<void>((resolve, reject) => read(request, response, (error: unknown) => (error ? reject(error) : resolve())));
    const fields = cleanValue({ ...(request.body as object) }) as Record<string, unknown>;
    return kept ? { ...fields, file: kept } : fields;
  } catch (error) {
    if (kept) await blobs.drop(ledger, kept.id).catch(() => undefined);
    throw asRefusal(error, request);
  }
}

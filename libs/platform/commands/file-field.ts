import type { FileSaid, MediaType } from '@gongyuan/kernel/files';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { PictureSaid } from '@gongyuan/kernel/pictures';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { ApiProperty } from '../description/decorators';
import { OWN_CONSTRAINT } from './fields';

/** A file that was received and lies sealed in the vault, waiting for the command that attaches it. */
export class UploadedFile implements FileSaid {
  readonly id!: Uuid;
  readonly mediaType!: MediaType;
  readonly bytes!: number;
  readonly c!: string;
  readonly name!: string;
  readonly key!: string;
  /** SHA-256 of the content, hexadecimal: says whether a repeated command carries the same file. Stored only where a rule compares files (decision 0025). */
  readonly sha256!: string;
  /** What it says of itself as a picture, where the route reads that. */
  readonly picture?: PictureSaid;

  /** What tells two commands apart (their fingerprint is taken from this): the file, not the place where this copy of it lies. */
  toJSON(): object {
    const { name, mediaType, bytes, sha256 } = this;
    return { name, mediaType, bytes, sha256 };
  }
}

/** The file of a command whose route takes one. */
export const FileField = (): PropertyDecorator => (target, key) => {
  for (const decorate of [
    // a file is taken as it is: a copy made field by field would be none
    Transform(({ obj }: { obj: Record<string | symbol, unknown> }) => obj[key]),
    ValidateBy({
      name: `${OWN_CONSTRAINT}file`,
      validator: { validate: (value) => value instanceof UploadedFile, defaultMessage: () => 'upload.file-needed' },
    }),
    ApiProperty({ type: 'string', format: 'binary', description: 'PDF、JPEG 或者 PNG，不超过 20 MB' }),
  ])
    decorate(target, key);
};

import { type New, of, type Personal, type PersonalKind } from './facts';
import type { SubjectId, Uuid } from './ids';

/** What a file may be: told by its content, never by its name. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A file as a fact holds it. This is a storage format: add, never rename, never reuse. */
export interface FileFact {
  /** Where its sealed content lies: `vault.blob`. */
  readonly id: Uuid;
  readonly mediaType: MediaType;
  /** Length of the content in bytes. */
  readonly bytes: number;
  /** Commitment to the content under a salt (base64url); see `libs/platform/blobs/file-box.ts`. */
  readonly c: string;
  readonly name: Personal<string>;
  /** Key of the file and salt of its commitment, sealed under the person the file is about: with the person's key the file is gone. */
  readonly key: Personal<string>;
}

/** A file that has been received, as a command carries it. */
export interface FileSaid {
  readonly id: Uuid;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly c: string;
  readonly name: string;
  readonly key: string;
}

/** The personal paths of a `FileFact` at a path of a fact. */
export const filePaths = (at: string): Record<string, PersonalKind> => ({ [`${at}.name`]: 'text', [`${at}.key`]: 'file-key' });

/** A file of a command as a fact holds one: its name and its key sealed under the person it is about. */
export const fileFact = ({ id, mediaType, bytes, c, name, key }: FileSaid, about: SubjectId): New<FileFact> => ({
  id,
  mediaType,
  bytes,
  c,
  name: of(about, name),
  key: of(about, key),
});

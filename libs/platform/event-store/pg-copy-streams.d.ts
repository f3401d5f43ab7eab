/** The part of pg-copy-streams that is used here; the package brings no types. */
declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** `COPY … TO STDOUT`: chunks of the reply. */
  export function to(sql: string): Readable & Submittable;
  /** `COPY … FROM STDIN`: takes the rows, finishes when the server has taken them. */
  export function from(sql: string): Writable & Submittable;
}

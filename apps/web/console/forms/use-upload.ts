import { useState } from 'react';
import { uploadFile } from '../api/upload';
import type { Answer } from './use-command';

/** What a form with a file makes of its values. */
export interface FileBody {
  readonly file: File;
  readonly [field: string]: string | File | undefined;
}

/** The way of a command with a file for `CommandForm`, and how far the file has got. */
export function useUpload(path: string): {
  readonly part: number | undefined;
  readonly send: (body: unknown, key: string) => Promise<Answer>;
} {
  const [part, setPart] = useState<number>();
  return {
    part,
    send: async (body, key) => {
      const { file, ...rest } = body as FileBody;
      const fields = Object.fromEntries(
        Object.entries(rest).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
      setPart(0);
      try {
        return await uploadFile<Answer>({ path, fields, file, key, onProgress: setPart });
      } finally {
        setPart(undefined);
      }
    },
  };
}

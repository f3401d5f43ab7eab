import type { NestExpressApplication } from '@nestjs/platform-express';

export interface StaticFiles {
  readonly folder: string;
  /** Where in the address space; the root when absent. */
  readonly prefix?: string;
  readonly maxAgeMs: number;
  /** True for files whose name changes with their content. */
  readonly immutable?: boolean;
}

/** Serves the files of a folder as they are: no listings, no index pages, no dot files. */
export function serveFiles(app: NestExpressApplication, { folder, prefix, maxAgeMs, immutable }: StaticFiles): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: it is Nest's method, not a hook of React
  app.useStaticAssets(folder, {
    prefix,
    maxAge: maxAgeMs,
    immutable: immutable ?? false,
    index: false,
    redirect: false,
    dotfiles: 'ignore',
  });
}

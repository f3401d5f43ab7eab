import type { MediaType } from '@gongyuan/kernel/files';
import type { Response } from 'express';

/** How a file leaves: to be looked at in the browser, or to be kept. */
export type Manner = 'preview' | 'download';

/** What is sent. */
export interface FileToSend {
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer>;
}

const endings: Readonly<Record<MediaType, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/**
 * Streams a file to the client, under a name that says nothing: headers are logged by proxies, so the real name goes by the page. It is what its type says and nothing else (`nosniff`), and may load or run nothing; the sandbox
 * is left out for a PDF that is looked at, because no browser's own viewer opens in one. A file that turns out to be damaged
 * half-way breaks off: half a file must not look like a whole one.
 */
export async function sendFile(response: Response, manner: Manner, { mediaType, bytes, content }: FileToSend): Promise<void> {
  const viewer = manner === 'preview' && mediaType === 'application/pdf';
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', String(bytes));
  response.setHeader('Content-Disposition', `${manner === 'preview' ? 'inline' : 'attachment'}; filename="file.${endings[mediaType]}"`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'${viewer ? '' : '; sandbox'}`);
  for await (const part of content) {
    if (response.destroyed) return;
    if (!response.write(part)) await new Promise<void>((resolve) => response.once('drain', resolve).once('close', resolve));
  }
  response.end();
}

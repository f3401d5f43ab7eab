/** The server puts the nonce of this reply here; styles that carry it are let in by the strict policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * antd passes its nonce to all of its styles but two: the ones that lock the page behind a dialog and that measure a scroll
 * bar. They are made by `document.createElement('style')`, so every style element made by a script of this page gets the nonce;
 * what comes as markup still gets none.
 */
export function lendNonce(): void {
  const make = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}

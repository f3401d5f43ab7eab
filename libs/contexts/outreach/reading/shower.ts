import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Looks, ShowText } from '@gongyuan/platform/reading/looks';
import type { NameBook } from '@gongyuan/platform/reading/names';
import type { ShownSight } from '@gongyuan/platform/reading/shown';

/** What a page of one record needs beside the record itself. */
export interface Shower {
  readonly names: NameBook;
  readonly sight: ShownSight;
  readonly text: ShowText;
}

/**
 * Makes the page of a record. `build` runs twice: first to learn which personal values the page shows, so that no other is
 * opened, then with the values. The look is recorded.
 */
export async function rendered<T>(
  looks: Looks,
  actor: Actor,
  { record, sight, names }: { readonly record: Uuid; readonly sight: ShownSight; readonly names: NameBook },
  build: (show: Shower) => T,
): Promise<T> {
  const wanted: SealedRef[] = [];
  const collect: ShowText = (ref) => {
    if (ref) wanted.push(ref);
    return undefined;
  };
  build({ names, sight, text: collect });
  const text = await looks.at(actor.id, [{ record, sight, content: wanted }]);
  return build({ names, sight, text });
}

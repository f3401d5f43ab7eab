import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { refsIn, replaceRefs } from '@gongyuan/platform/reading/looks';
import type { Shower } from '../shower';
import type { ActivityEventShown, ActivityHistory } from '../shown/activity';

/** Where a fact says why, in the order of preference. */
const reasons = ['reason', 'clashReason', 'withoutPhotos', 'note', 'summary'] as const;

const asRef = (value: unknown): SealedRef | undefined => [...refsIn(value)].find((ref) => ref === value);

/** The history of an activity or a check-up, event by event. People stay out of it: the page itself names them. */
export function historyShown({ events }: { readonly events: readonly unknown[] }, show: Shower, catalogue: Catalogue): ActivityHistory {
  const shown = (event: AnyEvent): ActivityEventShown => {
    const { meansZh, means } = catalogue.fact(event.type);
    const text = (ref: SealedRef): string | null => show.text(ref, catalogue.personalKind(event.type, ref.p) ?? 'text', show.sight) ?? null;
    const why = reasons.map((field) => asRef(event.data[field])).find((ref) => ref !== undefined);
    const { late, ...data } = event.data as { readonly late?: unknown };
    return {
      position: event.position,
      version: event.version,
      type: event.type,
      means: { zh: meansZh, en: means },
      at: event.at,
      on: event.on,
      actor: show.names.staff(event.actor),
      system: event.actor.startsWith('system:'),
      why: why && text(why),
      late: late === undefined ? undefined : (replaceRefs(late, text) as Record<string, unknown>),
      data: replaceRefs(data, () => null) as Record<string, unknown>,
    };
  };
  return { sight: show.sight, events: (events as readonly AnyEvent[]).map(shown) };
}

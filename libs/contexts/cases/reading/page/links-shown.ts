import type { Uuid } from '@gongyuan/kernel/ids';
import type { LinkShown } from '../shown/case';
import type { Shower } from './case-reader';
import type { CaseHistory } from './history';
import type { Linked } from './linked';

/** The links of a case as its page shows them: the number of the other one, and its stage for who may see it. */
export function linksShown({ state, events }: CaseHistory, show: Shower, linked: ReadonlyMap<Uuid, Linked>): LinkShown[] {
  return state.links.flatMap(({ other, kind, on }) => {
    const known = linked.get(other);
    const event = events.findLast((one) => one.type === 'CaseLinked' && one.data.other === other);
    if (!known || event?.type !== 'CaseLinked') return [];
    const { number, stage } = known;
    return [
      { otherId: other, number, kind, on, visible: stage !== undefined, stage, reason: show.text(event.data.reason, 'text', show.sight) },
    ];
  });
}

import type { AnyEvent } from '@gongyuan/kernel/facts';
import { idOf, type Position, type Uuid, type Version } from '@gongyuan/kernel/ids';

/**
 * What a command answers. It holds nothing that cannot be rebuilt from the positions of its events, so that a repeated
 * command answers exactly what the first one did.
 */
export interface Answer {
  /** Position of the last event it recorded; the position it was decided at when there was nothing to record. */
  readonly position: Position;
  /** Id of the thing it was about. */
  readonly id: Uuid;
  /** Version of that thing's stream afterwards. */
  readonly version: Version;
  /** Numbers that were issued, e.g. `（2026）晋中工援字第001号`. */
  readonly numbers: readonly string[];
}

/** The answer of a command from the events it recorded; the first event stands in the command's own stream. */
export function answerOf(events: readonly AnyEvent[]): Answer {
  const own = events[0]?.stream;
  if (own === undefined) throw new Error('A recorded command has at least one event');
  return {
    position: (events.at(-1) as AnyEvent).position,
    id: idOf(own),
    version: Math.max(...events.filter((event) => event.stream === own).map((event) => event.version)),
    numbers: events.filter((event) => event.type === 'NumberIssued').map((event) => String(event.data['number'])),
  };
}

import type { Decide } from '@gongyuan/kernel/decider';
import type { NewEventOf } from '@gongyuan/kernel/facts';
import { streamOf } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { handoutOf } from '../handouts/decider';
import type { handoutFacts } from '../handouts/events';
import { personFact, subjectOf } from '../people';
import { MAX_LINES, type PrepareSheet, type RosterPerson } from './commands';
import type { sheetFacts } from './events';
import type { Sheet } from './view';

/** A leaf holds at most 60,000 bytes: the people of a sheet are told in facts of so many lines. */
const LINES_PER_FACT = 50;

type Out = NewEventOf<typeof sheetFacts & typeof handoutFacts>;

/** Those of the list who are not on the sheet yet: a roster that is imported twice changes nothing. Without an ID number nobody is known again. */
function newcomers(people: readonly RosterPerson[], sheet: Sheet): readonly RosterPerson[] {
  const known = new Set(sheet.lines.map(({ subject }) => subject));
  const fresh: RosterPerson[] = [];
  for (const one of people) {
    if (!one.person.name && !one.person.subject) invalid('roster.name-missing');
    const subject = subjectOf(one.person);
    if (!known.has(subject)) fresh.push(one);
    known.add(subject);
  }
  return fresh;
}

export const roster: Decide<Sheet, PrepareSheet, Out> = {
  PrepareSheet(c, state, env) {
    const handout = handoutOf(env, c.handoutId);
    if (state.prepared && state.handoutId !== c.handoutId) invalid('sheet.of-another-handout');
    const fresh = newcomers(c.people, state);
    if (state.lines.length + fresh.length > MAX_LINES)
      invalid('roster.too-long', { lines: state.lines.length + fresh.length, most: MAX_LINES });
    if (state.prepared && c.people.length === 0) refuse('sheet.already-prepared');
    const on = c.occurredOn;
    const first = Math.max(0, ...state.lines.map(({ line }) => line)) + 1;
    const lines = fresh.map(({ person, category }, index) => ({
      line: first + index,
      person: personFact(person),
      verified: person.idNumber !== undefined,
      category,
    }));
    const { sheetId, handoutId, team } = c;
    const { unit, kitId, rule } = handout;
    const prepared: readonly Out[] = state.prepared
      ? []
      : [
          { type: 'SheetPrepared', on, data: { sheetId, handoutId, unit, kitId, rule, team } },
          { type: 'SheetListed', on, stream: streamOf('handout', handoutId), data: { sheetId, team } },
        ];
    const added = Array.from({ length: Math.ceil(lines.length / LINES_PER_FACT) }, (_, chunk) => ({
      type: 'RosterAdded' as const,
      on,
      data: { lines: lines.slice(chunk * LINES_PER_FACT, (chunk + 1) * LINES_PER_FACT) },
    }));
    return [...prepared, ...added];
  },
};

import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Commands } from '@gongyuan/platform/commands/commands';
import { derivedId } from '@gongyuan/platform/commands/derived-id';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { v5 as uuidv5 } from 'uuid';
import { MAX_LINES, PrepareSheet, RosterPerson } from '../sheets/commands';
import type { RosterEntry } from './rows';

/** The people of one sheet. */
export interface Team {
  readonly team: string;
  readonly people: readonly RosterEntry[];
}

/** A sheet for each team, in the order of the roster; a team that is too long for one sheet gets several. */
export function teamsOf(entries: readonly RosterEntry[]): readonly Team[] {
  const teams = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const team = teams.get(entry.team);
    if (team) team.push(entry);
    else teams.set(entry.team, [entry]);
  }
  return [...teams].flatMap(([team, people]) =>
    Array.from({ length: Math.ceil(people.length / MAX_LINES) }, (_, part) => ({
      team: part === 0 ? team : `${team}（${part + 1}）`,
      people: people.slice(part * MAX_LINES, (part + 1) * MAX_LINES),
    })),
  );
}

const personOf = ({ name, idNumber, phone, category }: RosterEntry): RosterPerson =>
  Object.assign(new RosterPerson(), { person: Object.assign(new PersonInput(), { name, idNumber, phone }), category });

/** The id of a team's sheet: the same whenever its roster is imported, so that a second import adds to it. */
export const sheetIdOf = (handoutId: Uuid, team: string): Uuid => uuidv5(`sheet/${team}`, handoutId);

/** How many sheets are prepared at once: enough to share the commits, few enough to leave room for others. */
const AT_ONCE = 4;

/** Imports a roster: one command for each team, each with a key of its own made from that of the import, so that a repeat does nothing twice. */
export async function importRoster(
  commands: Commands,
  { actor, key, handoutId }: { readonly actor: Actor; readonly key: Uuid; readonly handoutId: Uuid },
  teams: readonly Team[],
): Promise<{ readonly position: number }> {
  let position = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < teams.length; at = next++) {
      const { team, people } = teams[at] as Team;
      const command = Object.assign(new PrepareSheet(), {
        sheetId: sheetIdOf(handoutId, team),
        ...{ handoutId, team, people: people.map(personOf) },
      });
      const answer = await commands.send(command, { actor, key: derivedId(key, team) });
      position = Math.max(position, answer.position);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { position };
}

import { randomUUID } from 'node:crypto';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LedgerId } from '../event-store/types';
import { normalise } from '../vault/lookup';
import type { Newcomer, Vault } from '../vault/vault';
import { isBlank, PersonInput } from './person-input';

/** Every person a command names, in the order they stand in it. */
export function peopleOf(command: unknown): PersonInput[] {
  if (command instanceof PersonInput) return isBlank(command) ? [] : [command];
  if (Array.isArray(command)) return command.flatMap(peopleOf);
  if (command !== null && typeof command === 'object') return Object.values(command).flatMap(peopleOf);
  return [];
}

/** The people of one command: who they are, and who of them must be admitted before their data is sealed. */
export class People {
  private constructor(
    private readonly ledger: LedgerId,
    private readonly vault: Vault,
    private readonly people: readonly PersonInput[],
    private readonly newcomers: readonly Newcomer[],
  ) {}

  /** Finds each person by ID number, else takes the person chosen, else offers a new subject. Refuses `person.unknown`. Writes nothing. */
  static async resolve(ledger: LedgerId, vault: Vault, command: object): Promise<People> {
    const people = peopleOf(command);
    const chosen = people.flatMap((person) => (person.subject ? [person.subject] : []));
    const known = chosen.length > 0 ? await vault.known(ledger, chosen) : new Set<SubjectId>();
    const numbers = people.flatMap((person) => (person.idNumber ? [normalise('id-number', person.idNumber)] : []));
    const byNumber = await vault.findByIdNumbers(ledger, [...new Set(numbers)]);
    const newcomers: Newcomer[] = [];
    for (const person of people) {
      if (person.subject && !known.has(person.subject)) invalid('person.unknown');
      const number = person.idNumber && normalise('id-number', person.idNumber);
      if (number) {
        let subject = byNumber.get(number);
        if (!subject) {
          subject = person.subject ?? randomUUID();
          newcomers.push({ subject, idNumber: number });
        }
        byNumber.set(number, subject);
        person.subject = subject;
      } else if (!person.subject) {
        person.subject = randomUUID();
        newcomers.push({ subject: person.subject });
      }
    }
    return new People(ledger, vault, people, newcomers);
  }

  /** Admits the newcomers. True when somebody else was first with an ID number: then the subjects changed, and the command must be decided again. */
  async admit(): Promise<boolean> {
    const winners = await this.vault.admit(this.ledger, this.newcomers);
    let changed = false;
    for (const person of this.people) {
      const winner = winners.get(person.subject as SubjectId);
      if (winner && winner !== person.subject) {
        person.subject = winner;
        changed = true;
      }
    }
    return changed;
  }
}

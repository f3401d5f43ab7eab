import type { SubjectId } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { People } from '@gongyuan/platform/commands/people';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { validated } from '@gongyuan/platform/http/validate';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Injectable } from '@nestjs/common';
import { ApplicantInput } from '../../intake/party-inputs';
import type { OpenCase } from '../../state';

/** What is wrong with a field of a row. */
export interface RowProblem {
  readonly field: string;
  readonly code: string;
}

type Row = ApplicantInput | readonly RowProblem[];

const isWrong = (row: Row): row is readonly RowProblem[] => Array.isArray(row);

async function read(row: object): Promise<Row> {
  try {
    const applicant = await validated(ApplicantInput, row);
    return applicant.person.name ? applicant : [{ field: 'person.name', code: 'intake.applicant-name-needed' }];
  } catch (error) {
    if (error instanceof Refused && Array.isArray(error.details['fields'])) return error.details['fields'] as RowProblem[];
    if (error instanceof Refused) return [{ field: '', code: error.code }];
    throw error;
  }
}

/** Looks at a roster row by row, with the same rules by which it would be imported. Writes nothing. */
@Injectable()
export class RosterChecks {
  constructor(private readonly vault: Vault) {}

  /** For each row what is wrong with it; nothing for a row that may come in. */
  async of(found: OpenCase, rows: readonly object[]): Promise<readonly (readonly RowProblem[])[]> {
    const looked = await Promise.all(rows.map(read));
    // finds who is known by an ID number already, as the import will
    await People.resolve(LEDGER.main, this.vault, { applicants: looked.filter((row) => !isWrong(row)) });
    const there = new Set<SubjectId>(found.applicants.map(({ person }) => person.subject));
    const others = new Set([...found.respondents, ...(found.agent ? [found.agent] : [])].flatMap(({ person }) => person?.subject ?? []));
    const same = await Promise.all(looked.map((row) => (isWrong(row) ? false : this.sameNameAndPhone(row, there))));
    const seen = new Set<string>();
    return looked.map((row, index) => {
      if (isWrong(row)) return row;
      const { subject = '', name, phone, idNumber } = row.person;
      if (others.has(subject)) return [{ field: 'person.idNumber', code: 'intake.applicant-is-respondent' }];
      // two rows without an ID number may be two people of one name; with one telephone they hardly are
      const marks = [subject, ...(phone && !idNumber ? [`${name}|${phone}`] : [])];
      const twice = there.has(subject) || same[index] || marks.some((mark) => seen.has(mark));
      for (const mark of marks) seen.add(mark);
      return twice ? [{ field: idNumber ? 'person.idNumber' : 'person.name', code: 'intake.applicant-twice' }] : [];
    });
  }

  /** True when somebody of the case has this name and this telephone: most likely the same roster once more. */
  private async sameNameAndPhone({ person: { name, phone, idNumber } }: ApplicantInput, there: ReadonlySet<SubjectId>): Promise<boolean> {
    if (idNumber || !name || !phone) return false;
    const [named, called] = await Promise.all([
      this.vault.search(LEDGER.main, 'name', name),
      this.vault.search(LEDGER.main, 'phone', phone),
    ]);
    return named.some((subject) => there.has(subject) && called.includes(subject));
  }
}

import type { IndexDef, TableDef } from '@gongyuan/platform/projections/define';
import { NEVER } from './line';

/** For what few cases have: the others are not in the index, which is an entry less to write for each of their changes. */
const ofSome = (column: string, on = column): IndexDef => ({ on, where: `${column} is not null` });
const ofMarked = (column: string): IndexDef => ({ on: 'next_on, case_id', where: column });
/** Most cases wait for nobody. Asked for with a day, never with the day of never. */
const ofLate = (column: string): IndexDef => ({ on: `ended, ${column}, case_id`, where: `${column} < date '${NEVER}'` });

/** The tables that lists, counts and searches of cases are answered from. References only. */
export const caseListTables: Record<string, TableDef> = {
  case_list: {
    columns: {
      case_id: 'uuid not null',
      unit: 'uuid not null',
      // another unit that it waits for, and that sees it meanwhile
      also_at: 'uuid',
      stage: 'text not null',
      ended: 'boolean not null',
      number: 'text',
      registration: 'text not null',
      former_registration: 'text',
      cause_code: 'text not null',
      cause_version: 'text not null',
      matter: 'text not null',
      aid_form: 'text not null',
      applicant: 'jsonb',
      applicants: 'int not null',
      roster: 'jsonb not null',
      places: 'int not null',
      categories: 'text[] not null',
      respondent_name: 'text',
      respondent: 'jsonb',
      project_name: 'text',
      respondents: 'int not null',
      handler: 'uuid',
      accepted: 'boolean not null',
      contact_id: 'uuid',
      applied_on: 'date not null',
      decided_on: 'date',
      confirm_by: 'uuid',
      // who has to confirm a termination recorded from paper
      end_confirm_by: 'uuid',
      // where it stood when the objection that waits was raised
      objected_from: 'text',
      closed_on: 'date',
      terminated: 'boolean not null',
      // false after termination for deceit: no case of the office (offices.md §6)
      counted: 'boolean not null',
      // on whom it waits that somebody has to sign or decide: a post, at a unit
      turn_post: 'text',
      turn_unit: 'uuid',
      // aid was given first, before the decision
      urgent: 'boolean not null',
      // somebody objected to a refusal or a termination, whatever was decided on it
      objected: 'boolean not null',
      clocks: 'jsonb not null',
      waits: 'jsonb not null',
      next_on: 'date not null',
      overdue_after: 'date not null',
      safe_by: 'date not null',
      // days of every date that runs, whomever it binds; and of hearings that are set
      dates: 'date[] not null',
      last_on: 'date not null',
      hearings: 'date[] not null',
      // since when, or from when on, somebody outside is waited for
      late_after: 'date not null',
      quiet_since: 'date not null',
      firm_since: 'date not null',
      applied: 'bigint',
      claimed: 'bigint',
      awarded: 'bigint',
      received: 'bigint',
      last_position: 'bigint not null',
      version: 'int not null',
      changed_at: 'timestamptz not null',
    },
    key: ['case_id'],
    indexes: [
      'next_on, case_id',
      'ended, next_on, case_id',
      'stage, next_on, case_id',
      'unit, ended, next_on, case_id',
      ofSome('handler', 'handler, ended, next_on, case_id'),
      'cause_code, next_on, case_id',
      'applied_on, case_id',
      'last_position, case_id',
      // for what is counted without a look at the rows themselves
      'stage, unit, also_at',
      'safe_by, overdue_after, next_on, unit, also_at, case_id',
      'overdue_after, unit, also_at',
      'ended, last_on, overdue_after, next_on, unit, also_at, case_id',
      'ended, next_on, overdue_after, hearings, dates, unit, also_at, case_id',
      ofLate('late_after'),
      ofLate('quiet_since'),
      ofLate('firm_since'),
      ofMarked('urgent'),
      ofMarked('objected'),
      ofSome('also_at', 'also_at, case_id'),
      ofSome('turn_unit', 'turn_unit, turn_post, next_on, case_id'),
      ofSome('confirm_by'),
      ofSome('end_confirm_by'),
      'registration text_pattern_ops',
      ofSome('number', 'number text_pattern_ops'),
      ofSome('former_registration', 'former_registration text_pattern_ops'),
    ],
  },
  case_party: {
    columns: {
      case_id: 'uuid not null',
      role: 'text not null',
      ordinal: 'int not null',
      subject: 'uuid not null',
      name: 'jsonb',
      phone: 'jsonb',
      id_number: 'jsonb',
    },
    key: ['case_id', 'role', 'ordinal'],
    indexes: ['subject'],
  },
  case_category: {
    columns: { category: 'text not null', case_id: 'uuid not null' },
    key: ['category', 'case_id'],
  },
};

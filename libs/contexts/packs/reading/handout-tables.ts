import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, projection, put, type Row } from '@gongyuan/platform/projections/define';
import type { handoutFacts } from '../handouts/events';
import type { sheetFacts } from '../sheets/events';

type HandoutFacts = typeof handoutFacts & typeof sheetFacts;

const line = (stream: string, number: number, columns: (row: Row | undefined) => Row): Change => {
  const key = { sheet_id: idOf(stream), line: number };
  return { table: 'handout_line', key, next: (row) => ({ ...row, ...columns(row), ...key }) };
};

const sheet = (stream: string, columns: Row): Change => patch('handout_sheet', { sheet_id: idOf(stream) }, columns);

/** `read.handout`, `read.handout_sheet`, `read.handout_line`, `read.handout_scan`, `read.handout_exception`: references only. */
export const handoutTables = projection<HandoutFacts>()({
  name: 'handout',
  tables: {
    handout: {
      columns: {
        handout_id: 'uuid not null',
        unit: 'uuid not null',
        kit_id: 'uuid not null',
        rule: 'text not null',
        site: 'text not null',
        site_kind: 'text not null',
        host: 'text',
        planned_on: 'date not null',
        expected: 'int',
        closed_on: 'date',
        planned_by: 'text not null',
        place: 'bigint not null',
      },
      key: ['handout_id'],
      indexes: ['place', 'unit, place'],
    },
    handout_sheet: {
      columns: {
        sheet_id: 'uuid not null',
        handout_id: 'uuid not null',
        unit: 'uuid not null',
        team: 'text not null',
        compared_on: 'date',
        differences: 'int',
        photo: 'text',
        closed: 'boolean not null',
        place: 'bigint not null',
      },
      key: ['sheet_id'],
      indexes: ['handout_id'],
    },
    handout_scan: {
      columns: {
        scan_id: 'uuid not null',
        sheet_id: 'uuid not null',
        file: 'jsonb not null',
        sha256: 'text not null',
        /** 256 bits in hex; absent for what is no picture or was not looked at. */
        look: 'text',
        taken_at: 'text',
        kept_on: 'date not null',
        kept_by: 'text not null',
        place: 'bigint not null',
      },
      key: ['scan_id'],
      indexes: ['sheet_id, place', 'sha256'],
    },
    handout_line: {
      columns: {
        sheet_id: 'uuid not null',
        line: 'int not null',
        subject: 'uuid not null',
        person: 'jsonb',
        verified: 'boolean not null',
        category: 'text',
        listed: 'boolean not null',
        given_on: 'date',
        given_by: 'text',
        batch: 'uuid',
        signed: 'boolean not null',
        proxy: 'jsonb',
        on_paper: 'boolean',
      },
      key: ['sheet_id', 'line'],
      indexes: ['subject'],
    },
    handout_exception: {
      columns: {
        exception_id: 'uuid not null',
        sheet_id: 'uuid not null',
        line: 'int not null',
        kind: 'text not null',
        raised_on: 'date not null',
        raised_by: 'text not null',
        first_handout: 'uuid',
        first_unit: 'uuid',
        first_on: 'date',
        outcome: 'text',
        settled_by: 'text',
        note: 'jsonb',
        place: 'bigint not null',
      },
      key: ['exception_id'],
      indexes: ['sheet_id', 'place'],
    },
  },
  on: {
    HandoutPlanned: ({ data, actor, position }) => [
      put(
        'handout',
        { handout_id: data.handoutId },
        {
          ...{ unit: data.unit, kit_id: data.kitId, rule: data.rule, site: data.site, site_kind: data.siteKind, host: data.host },
          ...{ planned_on: data.plannedOn, expected: data.expected, planned_by: actor, place: position },
        },
      ),
    ],
    HandoutClosed: ({ stream, on }) => [patch('handout', { handout_id: idOf(stream) }, { closed_on: on })],
    SheetPrepared: ({ data, position }) => [
      put(
        'handout_sheet',
        { sheet_id: data.sheetId },
        { handout_id: data.handoutId, unit: data.unit, team: data.team, closed: false, place: position },
      ),
    ],
    RosterAdded: ({ stream, data }) =>
      data.lines.map((one) =>
        line(stream, one.line, () => ({
          ...{ subject: one.person.subject, person: one.person, verified: one.verified, category: one.category },
          ...{ listed: true, signed: false },
        })),
      ),
    PackHandedOut: ({ stream, data, on, actor }) => [
      line(stream, data.line, (row) => ({
        ...{ subject: data.subject, verified: data.verified, category: data.category, listed: row?.['listed'] ?? false },
        person: data.person ? { ...(row?.['person'] as object | undefined), ...data.person } : row?.['person'],
        ...{ given_on: on, given_by: actor, batch: data.batch, signed: data.signature !== undefined, proxy: data.proxy },
      })),
    ],
    PackTakenBack: ({ stream, data }) => [
      line(stream, data.line, () => ({ given_on: null, given_by: null, batch: null, signed: false, proxy: null })),
    ],
    SheetCompared: ({ stream, data, on }) => [
      sheet(stream, { compared_on: on, differences: data.differences, photo: data.photo }),
      ...data.signed.map((number) => patch('handout_line', { sheet_id: idOf(stream), line: number }, { on_paper: true })),
    ],
    SheetScanKept: ({ stream, data, on, actor, position }) => [
      put(
        'handout_scan',
        { scan_id: data.scanId },
        {
          ...{ sheet_id: idOf(stream), file: data.file, sha256: data.sha256, look: data.look, taken_at: data.takenAt },
          ...{ kept_on: on, kept_by: actor, place: position },
        },
      ),
    ],
    HandoutExceptionRaised: ({ stream, data, on, actor, position }) => [
      put(
        'handout_exception',
        { exception_id: data.exceptionId },
        {
          ...{ sheet_id: idOf(stream), line: data.line, kind: data.kind, raised_on: on, raised_by: actor, place: position },
          ...{ first_handout: data.first?.handoutId, first_unit: data.first?.unit, first_on: data.first?.on },
        },
      ),
      ...(data.person
        ? [
            line(stream, data.line, (row) => ({
              ...{ subject: row?.['subject'] ?? data.subject, verified: row?.['verified'] ?? data.verified },
              ...{ category: row?.['category'] ?? data.category, listed: row?.['listed'] ?? false, signed: row?.['signed'] ?? false },
              person: row?.['person'] ?? data.person,
            })),
          ]
        : []),
    ],
    ExceptionSettled: ({ data, actor }) => [
      patch('handout_exception', { exception_id: data.exceptionId }, { outcome: data.outcome, settled_by: actor, note: data.note }),
    ],
    SheetClosed: ({ stream }) => [sheet(stream, { closed: true })],
  },
});

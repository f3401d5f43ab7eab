import type { EventOf, Stored } from '@gongyuan/kernel/facts';
import type { FileFact } from '@gongyuan/kernel/files';
import type { Foldable } from '@gongyuan/kernel/foldable';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';
import type { ExceptionKind, RecipientCategory, UniquenessRule } from '../codes';
import { type Book, booked, noEntries } from '../stock/book';
import type { stockFacts } from '../stock/events';
import type { Counted, sheetFacts } from './events';

/** What was handed out on a line. */
export interface Given {
  readonly subject: SubjectId;
  readonly verified: boolean;
  readonly batch: Uuid;
  readonly kitVersion: number;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly by: SubjectId;
  /** Signed on the device. */
  readonly signed: boolean;
}

/** One line of a sheet: a person of the roster, or somebody who came. */
export interface Line {
  readonly line: number;
  readonly subject: SubjectId;
  readonly verified: boolean;
  readonly category?: RecipientCategory;
  /** Whether the roster of the site named the person. */
  readonly listed: boolean;
  readonly given?: Given;
}

export interface Exception {
  readonly exceptionId: Uuid;
  readonly kind: ExceptionKind;
  readonly line: number;
  readonly subject: SubjectId;
  readonly verified: boolean;
  readonly raisedBy: SubjectId;
  readonly resolved: boolean;
}

/** A photo or scan of the signed sheet. */
export interface Scan {
  readonly scanId: Uuid;
  readonly file: Stored<FileFact>;
  readonly sha256: string;
}

/** One sheet (签领表) of a team as folded; packs that were taken for it lie in it until they are handed out or returned. */
export interface Sheet {
  readonly prepared: boolean;
  readonly sheetId: Uuid;
  readonly handoutId: Uuid;
  readonly unit: Uuid;
  readonly kitId: Uuid;
  readonly rule: UniquenessRule;
  readonly lines: readonly Line[];
  readonly exceptions: readonly Exception[];
  /** Everybody who handed out on this sheet. */
  readonly issuers: readonly SubjectId[];
  readonly scans: readonly Scan[];
  readonly recorded: boolean;
  readonly closed: boolean;
  readonly book: Book;
  readonly on: LocalDate;
}

const none: Sheet = {
  prepared: false,
  sheetId: '',
  handoutId: '',
  unit: '',
  kitId: '',
  rule: 'one-per-person-per-year',
  lines: [],
  exceptions: [],
  issuers: [],
  scans: [],
  recorded: false,
  closed: false,
  book: noEntries,
  on: '',
};

type SheetEvent = EventOf<typeof sheetFacts>;
type Of<T extends SheetEvent['type']> = Extract<SheetEvent, { type: T }>;

const withLine = (lines: readonly Line[], line: Line): readonly Line[] => {
  const at = lines.findIndex((one) => one.line === line.line);
  return at < 0 ? [...lines, line] : lines.with(at, line);
};

const bookEntry = ({ on, position }: SheetEvent, data: Stored<Counted>, delta: number, kind: 'hand-out' | 'taken-back') => ({
  ...{ on, position, delta, kind },
  ...{ batch: data.batch, kitId: data.kitId, kitVersion: data.kitVersion },
});

/** Differences that a new comparison finds again if they are still there. */
const byComparison: readonly ExceptionKind[] = ['ticked-not-signed', 'signed-not-ticked'];

/** How a sheet folds: for its own rules, and for the stores and hand-outs that ask for it. */
export const sheetEvolve = {
  SheetPrepared: (_: Sheet, { data, on }: Of<'SheetPrepared'>): Sheet => ({
    ...none,
    prepared: true,
    sheetId: data.sheetId,
    handoutId: data.handoutId,
    unit: data.unit,
    kitId: data.kitId,
    rule: data.rule,
    on,
  }),
  RosterAdded: (state: Sheet, { data }: Of<'RosterAdded'>): Sheet => ({
    ...state,
    lines: [
      ...state.lines,
      ...data.lines.map(({ line, person, verified, category }) => ({
        ...{ line, subject: person.subject, verified, listed: true },
        ...(category ? { category } : {}),
      })),
    ],
  }),
  PackHandedOut(state: Sheet, event: Of<'PackHandedOut'>): Sheet {
    const { data, on, at, actor } = event;
    const { line, subject, verified, category, batch, kitVersion } = data;
    const known = state.lines.find((one) => one.line === line);
    const given: Given = { subject, verified, batch, kitVersion, on, at, by: actor, signed: data.signature !== undefined };
    const next: Line = known ? { ...known, given } : { line, subject, verified, category, listed: false, given };
    return {
      ...state,
      lines: withLine(state.lines, next),
      issuers: state.issuers.includes(actor) ? state.issuers : [...state.issuers, actor],
      book: [...state.book, bookEntry(event, data, -1, 'hand-out')],
      // what is handed out after the sheet came back is not on its photo; what a check settled, is
      recorded: state.recorded && data.exceptionId !== undefined,
    };
  },
  PackTakenBack(state: Sheet, event: Of<'PackTakenBack'>): Sheet {
    const { data } = event;
    const known = state.lines.find((one) => one.line === data.line);
    return {
      ...state,
      lines: known ? withLine(state.lines, { ...known, given: undefined }) : state.lines,
      book: [...state.book, bookEntry(event, data, 1, 'taken-back')],
    };
  },
  SheetCompared: (state: Sheet): Sheet => ({
    ...state,
    recorded: true,
    exceptions: state.exceptions.filter(({ kind, resolved }) => resolved || !byComparison.includes(kind)),
  }),
  SheetScanKept: (state: Sheet, { data }: Of<'SheetScanKept'>): Sheet => ({ ...state, scans: [...state.scans, data] }),
  HandoutExceptionRaised(state: Sheet, { data, actor }: Of<'HandoutExceptionRaised'>): Sheet {
    const { exceptionId, kind, line, subject, verified, category } = data;
    const known = state.lines.some((one) => one.line === line);
    return {
      ...state,
      lines: known ? state.lines : [...state.lines, { line, subject, verified, category, listed: false }],
      exceptions: [...state.exceptions, { exceptionId, kind, line, subject, verified, raisedBy: actor, resolved: false }],
    };
  },
  ExceptionSettled: (state: Sheet, { data }: Of<'ExceptionSettled'>): Sheet => ({
    ...state,
    exceptions: state.exceptions.map((one) => (one.exceptionId === data.exceptionId ? { ...one, resolved: true } : one)),
  }),
  PacksReturned: (state: Sheet): Sheet => state,
  SheetClosed: (state: Sheet): Sheet => ({ ...state, closed: true }),
  StockMovedIn: (state: Sheet, event: EventOf<typeof stockFacts>): Sheet => ({ ...state, book: booked(state.book, event) }),
  StockMovedOut: (state: Sheet, event: EventOf<typeof stockFacts>): Sheet => ({ ...state, book: booked(state.book, event) }),
};

export const sheetView: Foldable<Sheet> & { readonly initial: Sheet } = { initial: none, evolve: sheetEvolve };

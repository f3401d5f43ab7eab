import type { Decide } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { fileFact } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ExceptionKind, ExceptionOutcome } from '../codes';
import { notBefore, separate } from '../guards';
import { isStaff } from '../office';
import { personFact, subjectOf } from '../people';
import { heldReceipt } from '../receipts/receipt';
import { kitOf, move } from '../stock/book';
import type { stockFacts } from '../stock/events';
import { keptStore } from '../stores/decider';
import type { CompareSheet, KeepSheetScan, ReturnToStore, SettleException, WitnessInput } from './commands';
import { batchWithOne, countedOf, type HandingOut, prepared, receiptOf, receiptTaken, takenBack } from './handing';
import type { Exception, Line, Sheet } from './view';

type Out = HandingOut | NewEventOf<typeof stockFacts>;

/** As many photos as a sheet can have pages. */
const MAX_SCANS = 50;

/** Who witnessed: somebody else than those who handed out. Refuses `sheet.witness-needed`, `separation.issuer-witnesses`. */
function witnessOf(it: WitnessInput, sheet: Sheet, env: Env) {
  if (it.staff !== undefined) {
    if (!isStaff(env, it.staff)) invalid('sheet.unknown-witness', { staff: it.staff });
    separate(it.staff, sheet.issuers, 'separation.issuer-witnesses', 'issue');
    return { staff: it.staff, signature: of(it.staff, it.signature) };
  }
  if (!it.person?.name || !it.signature) return invalid('sheet.witness-needed');
  return { person: personFact(it.person), signature: of(subjectOf(it.person), it.signature) };
}

/** Where the paper and the ticks differ. */
function differences({ lines }: Sheet, signed: ReadonlySet<number>): readonly (readonly [ExceptionKind, Line])[] {
  return lines.flatMap((line): readonly (readonly [ExceptionKind, Line])[] => {
    if (line.given && !line.given.signed && !signed.has(line.line)) return [['ticked-not-signed', line]];
    return !line.given && signed.has(line.line) ? [['signed-not-ticked', line]] : [];
  });
}

/** How each kind of exception may end. */
const endings: Readonly<Record<ExceptionKind, readonly ExceptionOutcome[]>> = {
  'second-receipt': ['not-given', 'given-uncounted'],
  'double-tick': ['not-given', 'given-uncounted'],
  'no-stock': ['stands', 'not-given'],
  'sheet-closed': ['stands', 'not-given'],
  'ticked-not-signed': ['stands', 'not-given'],
  'signed-not-ticked': ['stands', 'not-given'],
};

/** Counts what was in doubt after all. Refuses what refuses any hand-out. */
function countAfterAll(sheet: Sheet, line: Line, found: Exception, on: LocalDate, env: Env): readonly Out[] {
  if (line.given) return refuse('handout.line-given', { line: line.line, on: line.given.on, at: line.given.at, by: line.given.by });
  const who = { line: line.line, subject: found.subject, verified: found.verified, category: line.category };
  const first = heldReceipt(env, receiptOf(sheet, who, on));
  if (first) {
    const { handoutId, sheetId, unit, on: day, at } = first;
    refuse('handout.already-received', { handoutId, sheetId, unit, on: day, at, line: first.line });
  }
  const batch = batchWithOne(sheet, on) ?? refuse('stock.not-enough', { place: 'sheet', placeId: sheet.sheetId, wanted: 1, left: 0, on });
  const kitVersion = kitOf(sheet.book, batch)?.kitVersion ?? 1;
  return [
    { type: 'PackHandedOut', on, data: { ...countedOf(sheet, who, batch, kitVersion), exceptionId: found.exceptionId } },
    ...receiptTaken(sheet, who, on),
  ];
}

/** A pack that is gone and does not count: it leaves the book of the sheet all the same. */
function goneUncounted(sheet: Sheet, on: LocalDate, env: Env): readonly Out[] {
  const batch: Uuid =
    batchWithOne(sheet, on) ?? refuse('stock.not-enough', { place: 'sheet', placeId: sheet.sheetId, wanted: 1, left: 0, on });
  const kit = kitOf(sheet.book, batch);
  return move(env, on, sheet.book, {
    ...{ kind: 'hand-out', from: { kind: 'sheet', id: sheet.sheetId }, to: { kind: 'recipient', id: sheet.handoutId } },
    ...{ batch, kitId: sheet.kitId, kitVersion: kit?.kitVersion ?? 1, quantity: 1 },
  });
}

function consequences(sheet: Sheet, found: Exception, c: SettleException, env: Env): readonly Out[] {
  const line = sheet.lines.find((one) => one.line === found.line) as Line;
  const on = c.occurredOn;
  if (c.outcome === 'given-uncounted') return goneUncounted(sheet, on, env);
  if (c.outcome === 'stands') return found.kind === 'ticked-not-signed' ? [] : countAfterAll(sheet, line, found, on, env);
  if (found.kind !== 'ticked-not-signed' || !line.given) return [];
  return takenBack(env, sheet, line, { on, why: 'mistake', reason: c.note });
}

export const comparing: Decide<Sheet, KeepSheetScan | CompareSheet | SettleException | ReturnToStore, Out> = {
  KeepSheetScan(c, state, env) {
    const sheet = prepared(state);
    notBefore(c.occurredOn, sheet.on, 'date.before-handout');
    const { sha256, picture } = c.file;
    if (picture?.unreadable) invalid('sheet.scan-unreadable');
    if (sheet.scans.some((one) => one.sha256 === sha256)) return [];
    if (sheet.scans.length >= MAX_SCANS) refuse('sheet.too-many-scans', { most: MAX_SCANS });
    const { look, takenAt } = picture ?? {};
    const data = { scanId: env.id(), file: fileFact(c.file, env.actor.id), sha256, look, takenAt };
    return [{ type: 'SheetScanKept', on: c.occurredOn, data }];
  },
  CompareSheet(c, state, env) {
    const sheet = prepared(state);
    if (sheet.closed) refuse('sheet.closed', { sheetId: sheet.sheetId });
    if (!sheet.scans.some(({ sha256 }) => sha256 === c.photo)) refuse('sheet.scan-not-kept');
    const unknown = c.signed.find((line) => !sheet.lines.some((one) => one.line === line));
    if (unknown !== undefined) invalid('handout.unknown-line', { line: unknown });
    notBefore(c.occurredOn, sheet.on, 'date.before-handout');
    const found = differences(sheet, new Set(c.signed));
    const data = { photo: c.photo, pages: c.pages, witness: witnessOf(c.witness, sheet, env), signed: c.signed, differences: found.length };
    return [
      { type: 'SheetCompared', on: c.occurredOn, data },
      ...found.map(([kind, { line, subject, verified, category, given }]) => ({
        type: 'HandoutExceptionRaised' as const,
        on: c.occurredOn,
        data: {
          ...{ exceptionId: env.id(), kind, line, category },
          ...{ subject: given?.subject ?? subject, verified: given?.verified ?? verified },
        },
      })),
    ];
  },
  SettleException(c, state, env) {
    const sheet = prepared(state);
    const found = sheet.exceptions.find(({ exceptionId }) => exceptionId === c.exceptionId);
    if (!found) return invalid('exception.unknown', { exceptionId: c.exceptionId });
    if (found.resolved) refuse('exception.already-settled');
    if (!endings[found.kind].includes(c.outcome)) invalid('exception.outcome-does-not-fit', { kind: found.kind, outcome: c.outcome });
    const line = sheet.lines.find((one) => one.line === found.line);
    const told = found.kind !== 'ticked-not-signed' && found.kind !== 'signed-not-ticked';
    const involved: readonly (SubjectId | undefined)[] = [line?.given?.by, told ? found.raisedBy : undefined];
    separate(env.actor.id, involved, 'separation.issuer-settles', 'issue');
    const { exceptionId, outcome } = c;
    return [
      { type: 'ExceptionSettled', on: c.occurredOn, data: { exceptionId, outcome, note: of(env.actor.id, c.note) } },
      ...consequences(sheet, found, c, env),
    ];
  },
  ReturnToStore(c, state, env) {
    const sheet = prepared(state);
    const store = keptStore(env, c.storeId);
    const kit = kitOf(sheet.book, c.batch);
    if (!kit) return invalid('stock.unknown-batch', { batch: c.batch });
    const { batch, quantity, storeId } = c;
    return [
      { type: 'PacksReturned', on: c.occurredOn, data: { storeId, batch, quantity } },
      ...move(env, c.occurredOn, sheet.book, {
        ...{ kind: 'return', from: { kind: 'sheet', id: sheet.sheetId }, to: { kind: 'store', id: store.storeId } },
        ...{ batch, quantity, kitId: kit.kitId, kitVersion: kit.kitVersion },
      }),
    ];
  },
};

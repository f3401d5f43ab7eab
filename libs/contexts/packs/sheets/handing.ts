import type { Decide } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ExceptionKind, RecipientCategory } from '../codes';
import { personFact, subjectOf } from '../people';
import type { receiptFacts } from '../receipts/events';
import { heldReceipt, type Receipt, receiptStream } from '../receipts/receipt';
import { kitOf, leftByBatch, shortfall } from '../stock/book';
import type { HandOut, TakeBack } from './commands';
import type { Counted, sheetFacts } from './events';
import type { Line, Sheet } from './view';

export type HandingOut = NewEventOf<typeof sheetFacts & typeof receiptFacts>;

/** A sheet that is there. Refuses `sheet.not-found`. */
export const prepared = (state: Sheet): Sheet => (state.prepared ? state : missing('sheet.not-found'));

/** Who receives, and on which line. */
export interface Recipient {
  readonly line: number;
  readonly subject: SubjectId;
  readonly verified: boolean;
  readonly category?: RecipientCategory;
}

/** The person of a line, or somebody who came and gets the next line. Refuses `handout.unknown-line`, `handout.nobody`, `handout.name-needed`. */
function recipientOf(c: HandOut, sheet: Sheet): Recipient {
  if (c.line !== undefined) {
    const listed = sheet.lines.find(({ line }) => line === c.line) ?? invalid('handout.unknown-line', { line: c.line });
    const shown = c.person?.idNumber !== undefined;
    return {
      line: listed.line,
      // an ID number that is shown says who it is: the person may be known from elsewhere
      subject: shown && c.person ? subjectOf(c.person) : listed.subject,
      verified: shown || listed.verified,
      category: c.category ?? listed.category,
    };
  }
  if (!c.person) return invalid('handout.nobody');
  if (!c.person.name && !c.person.subject) invalid('handout.name-needed');
  return {
    line: Math.max(0, ...sheet.lines.map(({ line }) => line)) + 1,
    subject: subjectOf(c.person),
    verified: c.person.idNumber !== undefined,
    category: c.category,
  };
}

/** The first batch on the sheet with a pack left on the day and on every day since. */
export function batchWithOne({ book }: Sheet, on: LocalDate): Uuid | undefined {
  for (const [batch, left] of leftByBatch(book)) if (left > 0 && !shortfall(book, batch, on, 1)) return batch;
  return undefined;
}

/** The stream of the receipt of this person; none for whoever could not be verified, who is counted apart. */
export const receiptOf = (sheet: Sheet, { subject, verified }: Pick<Recipient, 'subject' | 'verified'>, on: LocalDate) =>
  verified ? receiptStream(sheet.rule, sheet.kitId, subject, on) : undefined;

interface Trouble {
  readonly kind: ExceptionKind;
  readonly refuse: () => never;
  readonly first?: Receipt;
}

/** What stands in the way of handing out, the weightiest first. */
function troubleOf(sheet: Sheet, who: Recipient, known: Line | undefined, on: LocalDate, env: Env): Trouble | undefined {
  const { given } = known ?? {};
  if (given)
    return {
      kind: 'double-tick',
      refuse: () => refuse('handout.line-given', { line: who.line, on: given.on, at: given.at, by: given.by }),
    };
  const first = heldReceipt(env, receiptOf(sheet, who, on));
  if (first) {
    const { handoutId, sheetId, unit, on: day, at, line } = first;
    const details = { handoutId, sheetId, unit, on: day, at, line };
    return { kind: 'second-receipt', first, refuse: () => refuse('handout.already-received', details) };
  }
  if (sheet.closed) return { kind: 'sheet-closed', refuse: () => refuse('sheet.closed', { sheetId: sheet.sheetId }) };
  if (!batchWithOne(sheet, on)) {
    const details = { place: 'sheet', placeId: sheet.sheetId, wanted: 1, left: 0, on, movement: 'hand-out' };
    return { kind: 'no-stock', refuse: () => refuse('stock.not-enough', details) };
  }
  return undefined;
}

/** The figures of a hand-out: complete in themselves, for whoever counts. */
export const countedOf = (sheet: Sheet, who: Recipient, batch: Uuid, kitVersion: number): Counted => ({
  ...{ line: who.line, subject: who.subject, verified: who.verified, category: who.category },
  ...{ kitId: sheet.kitId, kitVersion, batch, unit: sheet.unit, handoutId: sheet.handoutId },
});

/** The receipt in the stream of the person, beside the hand-out. */
export function receiptTaken(sheet: Sheet, who: Recipient, on: LocalDate): readonly HandingOut[] {
  const stream = receiptOf(sheet, who, on);
  if (!stream) return [];
  const { kitId, handoutId, sheetId, unit } = sheet;
  return [{ type: 'ReceiptTaken', on, stream, data: { kitId, subject: who.subject, handoutId, sheetId, unit, line: who.line } }];
}

/** What a hand-out that is taken back leaves: it counts no more, and the person may receive again. */
export function takenBack(
  env: Env,
  sheet: Sheet,
  line: Line,
  it: { readonly on: LocalDate; readonly why: TakeBack['why']; readonly reason: string },
): readonly HandingOut[] {
  const { given } = line;
  if (!given) return refuse('handout.line-not-given', { line: line.line });
  const who = { line: line.line, subject: given.subject, verified: given.verified, category: line.category };
  const stream = receiptOf(sheet, given, given.on);
  const held = heldReceipt(env, stream);
  const own = held?.sheetId === sheet.sheetId && held.line === line.line;
  const data = { ...countedOf(sheet, who, given.batch, given.kitVersion), handedOn: given.on, why: it.why };
  return [
    { type: 'PackTakenBack', on: it.on, data: { ...data, reason: of(env.actor.id, it.reason) } },
    ...(stream && own ? [{ type: 'ReceiptReleased' as const, on: it.on, stream, data: { sheetId: sheet.sheetId, line: line.line } }] : []),
  ];
}

const at = (instant: string | undefined): string | undefined => instant && new Date(instant).toISOString();

export const handing: Decide<Sheet, HandOut | TakeBack, HandingOut> = {
  HandOut(c, state, env) {
    const sheet = prepared(state);
    const who = recipientOf(c, sheet);
    const known = sheet.lines.find(({ line }) => line === who.line);
    if (!known?.listed && !c.signature && !c.told) invalid('handout.signature-needed');
    const on = c.occurredOn;
    const said = {
      person: c.person && personFact({ ...c.person, subject: who.subject }),
      signature: of(who.subject, c.signature),
      proxy: c.proxy && { person: personFact(c.proxy.person), reason: of(subjectOf(c.proxy.person), c.proxy.reason) },
      happenedAt: at(c.happenedAt),
    };
    const trouble = troubleOf(sheet, who, known, on, env);
    if (trouble) {
      // what has happened on the site is kept whatever is wrong with it; what is about to happen is refused
      if (!c.told) return trouble.refuse();
      const { kind, first } = trouble;
      const where = first && { handoutId: first.handoutId, sheetId: first.sheetId, unit: first.unit, on: first.on };
      return [{ type: 'HandoutExceptionRaised', on, data: { exceptionId: env.id(), kind, ...who, ...said, first: where } }];
    }
    const batch = batchWithOne(sheet, on) as Uuid;
    const kitVersion = kitOf(sheet.book, batch)?.kitVersion ?? 1;
    return [{ type: 'PackHandedOut', on, data: { ...countedOf(sheet, who, batch, kitVersion), ...said } }, ...receiptTaken(sheet, who, on)];
  },
  TakeBack(c, state, env) {
    const sheet = prepared(state);
    if (sheet.closed) refuse('sheet.closed', { sheetId: sheet.sheetId });
    const line = sheet.lines.find((one) => one.line === c.line) ?? invalid('handout.unknown-line', { line: c.line });
    if (line.given && c.occurredOn < line.given.on) invalid('date.before-handout', { on: c.occurredOn, earliest: line.given.on });
    return takenBack(env, sheet, line, { on: c.occurredOn, why: c.why, reason: c.reason });
  },
};

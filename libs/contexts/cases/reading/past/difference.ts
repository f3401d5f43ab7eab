import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent, PersonalKind, SealedRef } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Injectable } from '@nestjs/common';
import { Looks, type ShowText } from '../looks';
import { type NameBook, Names } from '../names';
import { CaseReader, namedIn, type Shower, type VisibleCase } from '../page/case-reader';
import { caseShown } from '../page/case-shown';
import type { CaseHistory } from '../page/history';
import { CaseShown } from '../shown/case';
import type { BehindShown, CaseDifference, DifferenceQuery, FieldDifference, SideShown } from '../shown/past';
import { type FieldValue, fieldsOf, MARK } from './fields';
import { isPast, type Moment, type Past, pastOf } from './moment';

/** A personal value while pages are compared: which one it is, not yet what it says. */
interface Hidden {
  readonly ref: SealedRef;
  readonly kind: PersonalKind;
}

type Fields = ReadonlyMap<string, FieldValue>;

/** A field of one moment, with the event that gave it its value. */
interface Side {
  readonly field?: FieldValue;
  readonly event?: AnyEvent;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Compares two moments of a case field by field, by the very pages that a reader of either moment sees. */
@Injectable()
export class DifferenceReader {
  constructor(
    private readonly reader: CaseReader,
    private readonly names: Names,
    private readonly vault: Vault,
    private readonly looks: Looks,
  ) {}

  /** Refuses `case.not-found`, `case.not-yet` when the later moment is before the application, `history.one-moment`. */
  async between(actor: Actor, caseId: string, query: DifferenceQuery): Promise<CaseDifference & { readonly readAt: Position }> {
    const visible = await this.reader.whole(actor, caseId);
    const { stream, history } = visible;
    const [before, after] = momentsOf(query, stream);
    if (!after.history) return refuse('case.not-yet', { position: after.shown.position, on: after.shown.on });
    const named = [history, before.history, after.history].flatMap((one) => (one ? [namedIn(one)] : []));
    const names = await this.names.of(
      named.flatMap(({ staff }) => staff),
      named.flatMap(({ units }) => units),
    );
    const compare = new Comparison(actor, visible, names, after.shown.day);
    const changed = await this.reallyChanged(compare.changed(before.history, after.history), compare.hidden);
    const shown = changed.flatMap(([a, b]) => [a.field?.value, b.field?.value]).map((value) => compare.hidden.get(String(value))?.ref);
    const text = await this.looks.at(actor.id, [{ record: visible.history.state.caseId, sight: visible.sight, content: shown }]);
    return {
      from: before.history && before.shown,
      to: after.shown,
      fields: changed.map((sides) => compare.shown(sides, text)),
      readAt: visible.readAt,
    };
  }

  /** A value that was recorded again as it was is no difference; what it says is compared, whoever may read it. */
  private async reallyChanged(
    sides: readonly (readonly [Side, Side])[],
    hidden: ReadonlyMap<string, Hidden>,
  ): Promise<readonly (readonly [Side, Side])[]> {
    const refOf = ({ field }: Side): SealedRef | undefined => hidden.get(String(field?.value))?.ref;
    const refs = sides.flatMap(([a, b]) => [refOf(a), refOf(b)]);
    const opened = await this.vault.open(LEDGER.main, refs);
    return sides.filter(([a, b]) => {
      const [before, after] = [opened.get(refOf(a)), opened.get(refOf(b))];
      return before === undefined || after === undefined || !same(before, after);
    });
  }
}

/** The two moments; without an earlier one: the later one without its last event. */
function momentsOf(query: DifferenceQuery, stream: readonly AnyEvent[]): readonly [Past, Past] {
  const later: Moment = { position: query.to, at: query.toAt, on: query.toOn };
  const earlier: Moment = { position: query.from, at: query.fromAt, on: query.fromOn };
  isPast(later);
  const after = pastOf(stream, later);
  if (isPast(earlier)) return [pastOf(stream, earlier), after];
  return [pastOf(stream, { ...later, at: undefined, position: (after.history?.newest.position ?? 1) - 1 }), after];
}

/** Pages of one case as lists of fields, with marks in the place of personal values. */
class Comparison {
  readonly hidden = new Map<string, Hidden>();

  constructor(
    private readonly actor: Actor,
    private readonly visible: VisibleCase,
    private readonly names: NameBook,
    private readonly day: string,
  ) {}

  /** The fields that are not the same, in the order of the later page; then those that are gone. */
  changed(before: CaseHistory | undefined, after: CaseHistory): (readonly [Side, Side])[] {
    const [old, now] = [before ? this.fields(before) : new Map<string, FieldValue>(), this.fields(after)];
    const paths = [...new Set([...now.keys(), ...old.keys()])].filter((path) => !same(old.get(path)?.value, now.get(path)?.value));
    const [oldEvents, nowEvents] = [before ? this.behind(before, paths) : new Map(), this.behind(after, paths)];
    return paths.map((path) => [
      { field: old.get(path), event: oldEvents.get(path) },
      { field: now.get(path), event: nowEvents.get(path) },
    ]);
  }

  /** A field with both its values, as this reader may see them. */
  shown([before, after]: readonly [Side, Side], text: ShowText): FieldDifference {
    const { path, steps, kind, dictionary } = (after.field ?? before.field) as FieldValue;
    return { path, steps: [...steps], kind, dictionary, before: this.side(before, text), after: this.side(after, text) };
  }

  private side({ field, event }: Side, text: ShowText): SideShown {
    const hidden = this.hidden.get(String(field?.value));
    const value = hidden ? text(hidden.ref, hidden.kind, this.visible.sight) : field?.value;
    return { value: value ?? null, erased: hidden !== undefined && value === null, event: event && this.place(event) };
  }

  private place({ position, version, type, at, on, actor }: AnyEvent): BehindShown {
    return { position, version, type, at, on, actor: this.names.staff(actor) };
  }

  /** The last event of a history after which each field was another than before it. */
  private behind({ events }: CaseHistory, paths: readonly string[]): ReadonlyMap<string, AnyEvent> {
    const found = new Map<string, AnyEvent>();
    let previous: Fields = new Map();
    for (const [index, event] of events.entries()) {
      const { history } = pastOf(events.slice(0, index + 1) as unknown as AnyEvent[], {});
      const fields: Fields = history ? this.fields(history) : new Map();
      for (const path of paths)
        if (!same(previous.get(path)?.value, fields.get(path)?.value)) found.set(path, event as unknown as AnyEvent);
      previous = fields;
    }
    return found;
  }

  private fields(history: CaseHistory): Fields {
    const text: ShowText = (ref, kind) => {
      if (!ref) return undefined;
      const mark = `${MARK}${ref.e}/${ref.p}`;
      this.hidden.set(mark, { ref, kind });
      return mark;
    };
    const show: Shower = { names: this.names, sight: this.visible.sight, text };
    const page = caseShown({ ...this.visible, history }, show, this.actor, this.day);
    return new Map([...fieldsOf(page, CaseShown)].map((field) => [field.path, field]));
  }
}

import type { Uuid } from '@gongyuan/kernel/ids';
import rules from './data/counting-rules.json';
import ids from './data/measure-ids.json';
import published from './data/programme-2026.json';

/**
 * What a measure is: a figure to reach, dated deliveries that are never a percentage, a standard for each subject, or an
 * occasion that is held or not.
 */
export const measureKinds = ['quantified', 'qualitative', 'standard', 'milestone'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Whose facts count by themselves; a measure without a feed is reported by the responsible department. */
export const feeds = ['cases', 'outreach', 'packs'] as const;
export type Feed = (typeof feeds)[number];

/** How a figure is made (统计口径). Each is a computation of `counting/`; which one a measure uses stands in its rule. */
export const countingMethods = ['case-assigned', 'outreach-session', 'people-served', 'pack-signed', 'delivery-verified'] as const;
export type CountingMethod = (typeof countingMethods)[number];

export const comparisons = ['at_least', 'exactly_or_more', 'approximately'] as const;
/** `approximately` is money: more is not better. */
export type Comparison = (typeof comparisons)[number];

export const groupKinds = ['special-action', 'practical-matter'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** One measure as it was published. */
export interface Measure {
  readonly id: Uuid;
  readonly year: number;
  readonly key: string;
  readonly label: string;
  readonly kind: MeasureKind;
  /** Whole number in the measure's unit; fen where the unit is 元. Absent where nothing is published. */
  readonly target?: number;
  /** 件, 场次, 人次 …; money is shown in `displayUnit`. */
  readonly unit?: string;
  readonly money: boolean;
  readonly comparison?: Comparison;
  readonly feeds: readonly Feed[];
  /** Of a standard: what each subject has to reach. */
  readonly standard?: { readonly subject: string; readonly atLeast: number; readonly unit: string };
  /** Measured in people: 人数 (distinct persons) stands beside the figure. */
  readonly people: boolean;
  /** False for what this system adds by itself. */
  readonly published: boolean;
  readonly group: { readonly kind: GroupKind; readonly no: number; readonly name: string };
  /** The rule that holds until the federation sets another one. */
  readonly rule: { readonly method: CountingMethod; readonly text: string };
}

/** The shape of the published file, as far as it is read here. */
interface PublishedMeasure {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly target?: number | null;
  readonly unit?: string;
  readonly comparison?: string;
  readonly feeds: readonly string[];
  readonly standard?: { readonly perSubject: string; readonly atLeast: number; readonly unit: string };
  readonly published?: boolean;
}

interface PublishedGroup {
  readonly no: number;
  readonly name: string;
  readonly measures: readonly PublishedMeasure[];
}

const FEN_PER_YUAN = 100;
/** Units that count people rather than things. */
const peopleUnits = ['人次', '人', '名', '例'];

/** The published text has some signs in their narrow form; screens and papers have none. */
const fullWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，');

const idOf = (year: number, key: string): Uuid => {
  const id = (ids as Readonly<Record<string, Readonly<Record<string, string>>>>)[year]?.[key];
  if (id === undefined) throw new Error(`data/measure-ids.json has no id for ${key} of ${year}`);
  return id;
};

const ruleOf = (key: string): Measure['rule'] => {
  const own = (rules.measures as Readonly<Record<string, { method: string; text: string }>>)[key] ?? rules.otherwise;
  return { method: own.method as CountingMethod, text: own.text };
};

const measuresOf = (kind: GroupKind, { no, name, measures }: PublishedGroup): readonly Measure[] =>
  measures.map((measure) => {
    const money = measure.unit === '元';
    return {
      id: idOf(published.year, measure.key),
      year: published.year,
      key: measure.key,
      label: fullWidth(measure.label),
      kind: measure.kind as MeasureKind,
      target: measure.target == null ? undefined : money ? measure.target * FEN_PER_YUAN : measure.target,
      unit: measure.unit,
      money,
      comparison: measure.comparison as Comparison | undefined,
      feeds: measure.feeds as readonly Feed[],
      standard: measure.standard && {
        subject: measure.standard.perSubject,
        atLeast: measure.standard.atLeast,
        unit: measure.standard.unit,
      },
      people: peopleUnits.includes(measure.unit ?? ''),
      published: measure.published !== false,
      group: { kind, no, name },
      rule: ruleOf(measure.key),
    };
  });

/** Every measure, in the order of the published programme. */
export const measures: readonly Measure[] = [
  ...published.specialActions.flatMap((group) => measuresOf('special-action', group)),
  ...published.practicalMatters.flatMap((group) => measuresOf('practical-matter', group)),
];

/** Where the programme was published. */
export const programme = { year: published.year, organisation: published.organisation, source: published.source };

/** The years there is a programme for. */
export const years: readonly number[] = [published.year];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** A measure by its id; undefined when there is none. */
export const measureById = (id: Uuid): Measure | undefined => byId.get(id);

/** A measure by its key in a year. Throws for a key that the programme does not have. */
export function measureByKey(key: string, year: number = programme.year): Measure {
  const found = measures.find((measure) => measure.key === key && measure.year === year);
  if (!found) throw new Error(`The programme of ${year} has no measure ${key}`);
  return found;
}

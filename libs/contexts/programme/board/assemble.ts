import type { Uuid } from '@gongyuan/kernel/ids';
import type { Tally } from '../counting/tally';
import { type Measure, measures, programme } from '../plan';
import { noMeasure, type Settled, type Versioned } from '../state';
import { allocationOf, cumulative, type Scope, standingOf, sumsOf, type TargetInForce, targetOf } from './figures';
import type { Pace } from './pace';
import type { UnitPlace } from './queries';
import type { Looking } from './scope';
import type {
  AllocationShown,
  BoardShown,
  CountingRuleShown,
  FigureShown,
  LagShown,
  MeasureShown,
  PaceShown,
  ProgrammeScope,
  TargetShown,
  UnitFigure,
  VersionShown,
} from './shown';
import type { BoardSource } from './source';
import type { PageWords } from './words';

/** Everything a page is put together from. */
export interface Parts {
  readonly source: BoardSource;
  readonly looking: Looking;
  readonly units: readonly UnitPlace[];
  readonly pace: Pace;
  readonly words: PageWords;
}

type Steps = Pick<Versioned<unknown>, 'version'> & Partial<Pick<Versioned<unknown>, 'setBy' | 'setOn' | 'confirmedBy' | 'confirmedOn'>>;

const versionShown = ({ version, setBy, setOn, confirmedBy, confirmedOn }: Steps, words: PageWords): VersionShown => ({
  version,
  setBy: setBy === undefined ? undefined : words.staff(setBy),
  setOn,
  confirmedBy: confirmedBy === undefined ? undefined : words.staff(confirmedBy),
  confirmedOn,
});

const targetShown = ({ amount, state, version, set, basis }: TargetInForce, words: PageWords): TargetShown => ({
  ...versionShown({ version, ...set }, words),
  amount,
  state,
  basis,
});

/** A newer one waits for the approver beside the one in force. */
function proposedTarget({ proposed }: Settled<{ amount: number; basis: string }>, inForce: TargetInForce | undefined, words: PageWords) {
  if (!proposed || inForce?.state === 'proposed') return undefined;
  return { ...versionShown(proposed, words), ...proposed.value, state: 'proposed' };
}

function ruleShown(measure: Measure, { current }: Settled<{ method: string; text: string }>, words: PageWords): CountingRuleShown {
  return current ? { ...versionShown(current, words), ...current.value } : { version: 0, ...measure.rule };
}

const paceShown = ({ basis, total, elapsed, monthEnds }: Pace): PaceShown => ({ basis, total, elapsed, monthEnds: [...monthEnds] });

const scopesOf = ({ choices }: Looking): ProgrammeScope[] => {
  const first = choices[0]?.path.length ?? 1;
  return choices.map(({ id, name, path }) => ({ id, name, depth: path.length - first }));
};

const stateOf = ({ measures: settled }: BoardSource, measure: Measure) => settled.get(measure.id)?.state ?? noMeasure;

const ofMeasure = (tallies: readonly Tally[], { key }: Measure): readonly Tally[] => tallies.filter(({ measure }) => measure === key);

/** One figure at the unit that is looked at. */
export function figureOf(measure: Measure, { source, looking, pace, words }: Parts): FigureShown {
  const state = stateOf(source, measure);
  const tallies = ofMeasure(source.tallies, measure);
  const sums = sumsOf(tallies);
  const target = targetOf(measure, state, looking);
  const given = allocationOf(state, looking.unit);
  const sum = given?.value.shares.reduce((total, { amount }) => total + amount, 0);
  const top = looking.path.length === 1;
  return {
    measureId: measure.id,
    key: measure.key,
    label: measure.label,
    kind: measure.kind,
    unit: measure.unit,
    money: measure.money,
    comparison: measure.comparison,
    feeds: [...measure.feeds],
    published: measure.published,
    groupKind: measure.group.kind,
    groupNo: measure.group.no,
    groupName: measure.group.name,
    atLeast: measure.standard?.atLeast,
    target: target && targetShown(target, words),
    proposed: top ? proposedTarget(state.target, target, words) : undefined,
    ...sums,
    people: measure.people,
    persons: source.distinct.find((one) => one.measure === measure.key)?.persons ?? 0,
    ...standingOf(measure, sums.done, target?.amount, pace),
    months: [...cumulative(tallies, measure.year, source.day)],
    latest: source.latest
      .filter((one) => one.measure === measure.key && measure.kind !== 'quantified')
      .map(({ day, unit, title, label, met }) => ({ day, unit: words.unit(unit), title: words.text(title), label, met })),
    allocation:
      given && sum !== undefined ? { sum, gap: target && sum - target.amount, confirmed: given.confirmedBy !== undefined } : undefined,
    rule: ruleShown(measure, state.rule, words),
    proposedRule: top && state.rule.proposed ? { ...versionShown(state.rule.proposed, words), ...state.rule.proposed.value } : undefined,
  };
}

/** The units directly below, each with the tallies of everything at and below it; the unit itself with what is its own. */
function compared(
  measure: Measure,
  parts: Parts,
): readonly { place: UnitPlace; scope: Scope; itself: boolean; tallies: readonly Tally[] }[] {
  const { source, looking, units } = parts;
  const state = stateOf(source, measure);
  const tallies = ofMeasure(source.tallies, measure);
  const depth = looking.path.length;
  const shares = new Set(allocationOf(state, looking.unit)?.value.shares.map(({ unit }) => unit));
  const placeOf = new Map(units.map((unit) => [unit.id, unit]));
  const belowOf = (unit: Uuid): Uuid | undefined => placeOf.get(unit)?.path[depth];
  const rows = units
    .filter(({ path, id, kind, closed }) => {
      if (path.length !== depth + 1 || path[depth - 1] !== looking.unit) return false;
      // counties are compared even when they have nothing to show; departments only when they have
      return shares.has(id) || tallies.some(({ unit }) => belowOf(unit) === id) || (!closed && (kind === 'county' || kind === 'zone'));
    })
    .map((place) => ({
      place,
      scope: { unit: place.id, path: place.path },
      itself: false,
      tallies: tallies.filter(({ unit }) => belowOf(unit) === place.id),
    }));
  const own = tallies.filter(({ unit }) => unit === looking.unit);
  const self = placeOf.get(looking.unit);
  return own.length > 0 && self ? [...rows, { place: self, scope: looking, itself: true, tallies: own }] : rows;
}

function unitFigures(measure: Measure, parts: Parts): UnitFigure[] {
  const { source, pace, words } = parts;
  const state = stateOf(source, measure);
  return compared(measure, parts).map(({ place, scope, itself, tallies }) => {
    const { done, reported } = sumsOf(tallies);
    const share = itself ? undefined : targetOf(measure, state, scope);
    const lag = itself ? undefined : state.lags[place.id];
    const { standing, permille, gap } = standingOf(measure, done, share?.amount, pace);
    return {
      at: { id: place.id, name: place.shortName },
      itself,
      done,
      reported,
      share: share?.amount,
      confirmed: share && share.state === 'allocated',
      permille,
      gap,
      standing,
      reason: lag && words.text(lag.reason),
      owner: lag && words.staff(lag.owner),
      notedOn: lag?.on,
    };
  });
}

/** What is behind the calendar, at the unit itself and at each one below, the worst first. */
export function lagsOf(parts: Parts, shown: readonly FigureShown[]): LagShown[] {
  const { looking, source, words } = parts;
  const lags = measures.flatMap((measure): LagShown[] => {
    if (measure.kind !== 'quantified' || measure.money) return [];
    const figure = shown.find(({ measureId }) => measureId === measure.id);
    if (!figure) return [];
    const about = { measureId: measure.id, label: measure.label, unit: measure.unit, money: measure.money };
    const own = stateOf(source, measure).lags[looking.unit];
    const self: LagShown[] =
      figure.standing === 'behind' && figure.target
        ? [
            {
              ...about,
              at: words.unit(looking.unit),
              done: figure.done,
              target: figure.target.amount,
              gap: figure.gap ?? 0,
              reason: own && words.text(own.reason),
              owner: own && words.staff(own.owner),
              notedOn: own?.on,
            },
          ]
        : [];
    const below = unitFigures(measure, parts)
      .filter(({ standing, share }) => standing === 'behind' && share !== undefined)
      .map(({ at, done, share, gap, reason, owner, notedOn }) => ({
        ...about,
        at,
        done,
        target: share ?? 0,
        gap: gap ?? 0,
        reason,
        owner,
        notedOn,
      }));
    return [...self, ...below];
  });
  return lags.sort((a, b) => a.gap / Math.max(1, a.target) - b.gap / Math.max(1, b.target));
}

/** The whole board. */
export function boardOf(parts: Parts, year: number): BoardShown {
  const { source, looking, pace, words } = parts;
  const figures = measures.filter((measure) => measure.year === year).map((measure) => figureOf(measure, parts));
  return {
    year,
    organisation: programme.organisation,
    scope: words.unit(looking.unit),
    scopes: scopesOf(looking),
    position: source.position,
    day: source.day,
    pace: paceShown(pace),
    figures,
    lags: lagsOf(parts, figures),
  };
}

function allocationShown(given: Versioned<{ department?: Uuid; shares: readonly { unit: Uuid; amount: number }[] }>, words: PageWords) {
  const { department, shares } = given.value;
  return {
    ...versionShown(given, words),
    department: department === undefined ? undefined : words.unit(department),
    shares: shares.map(({ unit, amount }) => ({ unit: words.unit(unit), amount })),
    confirmed: given.confirmedBy !== undefined,
  } satisfies AllocationShown;
}

/** One measure's page. */
export function measureOf(measure: Measure, parts: Parts): MeasureShown {
  const { source, looking, pace, words } = parts;
  const state = stateOf(source, measure);
  const { current, proposed } = state.allocations[looking.unit] ?? {};
  return {
    position: source.position,
    day: source.day,
    year: measure.year,
    version: source.measures.get(measure.id)?.version ?? 0,
    scope: words.unit(looking.unit),
    scopes: scopesOf(looking),
    top: looking.path.length === 1,
    pace: paceShown(pace),
    figure: figureOf(measure, parts),
    units: unitFigures(measure, parts),
    allocation: current && allocationShown(current, words),
    proposedAllocation: proposed && allocationShown(proposed, words),
  };
}

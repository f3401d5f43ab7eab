import { sumsOf } from '../board/figures';
import type { BoardSource } from '../board/source';
import type { Measure } from '../plan';
import type { RecountShown } from './shown';

/** The figure of a measure from what was counted again. */
export function recounted(measure: Measure, { tallies, distinct, measures, position }: BoardSource): RecountShown {
  const { done, reported, entries, unverified, doubleTagged, closed } = sumsOf(tallies.filter((tally) => tally.measure === measure.key));
  return {
    measureId: measure.id,
    key: measure.key,
    label: measure.label,
    position,
    done,
    reported,
    entries,
    persons: distinct.find((one) => one.measure === measure.key)?.persons ?? 0,
    unverified,
    doubleTagged,
    closed,
    ruleVersion: measures.get(measure.id)?.state.rule.current?.version ?? 0,
  };
}

import type { ProceedingKind, ProgressStep } from '../codes';
import type { Proceeding, ProceedingState } from './state';

const trials: readonly ProceedingKind[] = ['arbitration', 'first-instance', 'second-instance', 'administrative-suit', 'traffic-tort'];

/** Steps that only some kinds of proceeding have; the others fit any. */
const special: Readonly<Partial<Record<ProgressStep, readonly ProceedingKind[]>>> = {
  'panel-told': ['arbitration'],
  entrusted: ['arbitration'],
  revoked: ['arbitration'],
  served: trials,
  answered: trials,
  changed: trials,
  'measure-taken': ['preservation'],
  concluded: ['ability-appraisal'],
  'facts-clear': ['injury-recognition'],
  'order-served': ['payment-order'],
};

const underWay: readonly ProgressStep[] = [
  'panel-told',
  'served',
  'answered',
  'changed',
  'entrusted',
  'extended',
  'measure-taken',
  'concluded',
  'facts-clear',
  'order-served',
  'suspended',
  'silent',
  'in-force',
  'ended',
];

const possible: Readonly<Record<ProceedingState, readonly ProgressStep[]>> = {
  filed: ['accepted', 'supplement', 'refused', ...underWay],
  supplementing: ['completed', 'refused', 'ended'],
  accepted: underWay,
  suspended: ['resumed', 'ended'],
  refused: [],
  // late, but after all
  silent: ['accepted', 'refused', 'ended'],
  decided: ['in-force', 'revoked'],
  ended: [],
};

/** What can happen next in a proceeding. */
export const stepsOpen = ({ kind, state }: Pick<Proceeding, 'kind' | 'state'>): readonly ProgressStep[] =>
  possible[state].filter((step) => special[step]?.includes(kind) ?? true);

const becomes: Readonly<Partial<Record<ProgressStep, ProceedingState>>> = {
  supplement: 'supplementing',
  completed: 'filed',
  accepted: 'accepted',
  refused: 'refused',
  silent: 'silent',
  suspended: 'suspended',
  resumed: 'accepted',
  revoked: 'ended',
  ended: 'ended',
};

export const stateAfter = (state: ProceedingState, step: ProgressStep): ProceedingState => becomes[step] ?? state;

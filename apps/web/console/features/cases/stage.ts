import type { Stage } from './types';

/** Where each stage stands on the way of a case: 申请, 初审, 审批, 指派, 办理, 结案. */
const steps: Readonly<Record<Stage, number>> = {
  applied: 0,
  supplementing: 0,
  transferring: 0,
  reviewed: 1,
  granted: 2,
  assigned: 3,
  handling: 4,
  closed: 5,
  submitted: 5,
  archived: 5,
  terminated: 5,
  refused: 2,
  objected: 2,
  withdrawn: 0,
  lapsed: 0,
};

export const STEPS = 6;
export const stepOf = (stage: Stage): number => steps[stage];
export const isEnded = (stage: Stage): boolean =>
  ['closed', 'submitted', 'archived', 'terminated', 'refused', 'withdrawn', 'lapsed'].includes(stage);

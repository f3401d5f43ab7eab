import type { Schemas } from '../../../api/schemas';
import type { CaseView } from '../types';

export type Approval = Schemas['ApprovalShown'];
export type StepTaken = Schemas['StepTakenShown'];

/** What is on its way to the approver: a termination that was proposed, or giving or refusing aid. */
export const approvalOf = (view: CaseView): Approval | undefined =>
  view.terminationProposed && !view.termination ? view.terminationProposed.approval : view.approval;

/** The step whose turn it is. */
export const openStepOf = (view: CaseView): StepTaken | undefined => approvalOf(view)?.steps.find(({ waits }) => waits);

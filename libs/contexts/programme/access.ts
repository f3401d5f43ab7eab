import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for the programme (offices.md §1); `docs/access.md` is printed from it. */
export const programmeAccess = {
  /** See the board, what stands behind its figures, and the monthly report. */
  'programme.read': { registrar: 'read', coordinator: 'read', approver: 'read', auditor: 'masked' },
  /** Report what the own department has delivered, one by one or as a list, and reverse it. */
  'programme.report': { registrar: 'do', coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Check or return what others reported. */
  'programme.check': { coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Say why a unit lags behind, and who sees to it. */
  'programme.explain': { coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Set targets, counting rules and allocations. */
  'programme.set': { coordinator: 'do', auditor: 'masked' },
  /** Confirm them. */
  'programme.confirm': { approver: 'do', auditor: 'masked' },
} as const satisfies AccessTable;

export type ProgrammeAct = keyof typeof programmeAccess;

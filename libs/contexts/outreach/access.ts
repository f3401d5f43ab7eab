import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for outreach (offices.md §1); `docs/access.md` is printed from it. */
export const outreachAccess = {
  /** See an activity, its audience and its figures. */
  'outreach.read': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** Plan, change, reschedule, cancel. */
  'outreach.plan': { registrar: 'read', coordinator: 'do', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** Sign up, check in, answer, say that it was held, report, correct. */
  'outreach.report': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Begin a legal check-up. */
  'outreach.checkup-open': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** See a check-up; answer, find, advise, follow up, close. Its examiners own it. */
  'outreach.checkup': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Look at the photos of a session themselves. */
  'outreach.files': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'read-own' },
  /** Verify or return what somebody else reported. */
  'outreach.verify': { registrar: 'do', coordinator: 'do', approver: 'read', auditor: 'masked' },
} as const satisfies AccessTable;

export type OutreachAct = keyof typeof outreachAccess;

import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for the case work (offices.md §1); `docs/access.md` is printed from it. */
export const caseAccess = {
  /** Register and close a contact. */
  'cases.contact': { registrar: 'do', coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Register an application, its papers, corrections and withdrawal. */
  'cases.register': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** Record what an applicant agreed to, and what was withdrawn. */
  'cases.consent': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Ask for what is missing, assess means, give the review opinion, propose to terminate aid. */
  'cases.review': { coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Send a case to another unit, take it back before it is accepted, accept one, send it back. */
  'cases.transfer': { coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Give aid first because it is urgent; the approver confirms it. */
  'cases.urgent': { coordinator: 'do', approver: 'do', auditor: 'masked' },
  /** Take a step on the way to a decision: the post that the unit laid down for it. */
  'cases.endorse': { coordinator: 'do', approver: 'do', auditor: 'masked' },
  /** Give or refuse aid. */
  'cases.decide': { approver: 'do', auditor: 'masked' },
  /** Record a decision that somebody else signed on paper. */
  'cases.paper': { registrar: 'do', coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Confirm one's own decision that was recorded from paper. */
  'cases.confirm': { approver: 'do', auditor: 'masked' },
  /** Decide on an objection to a refusal. */
  'cases.object': { approver: 'do', auditor: 'masked' },
  /** Assign a handler, ask a firm to name one, replace one. */
  'cases.assign': { coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Accept or decline an assignment. */
  'cases.respond': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Handle the case: meetings, proceedings, hearings, documents, notes, outcomes. */
  'cases.handle': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Plan what is to be done next: the handler, or the coordinator while there is none. */
  'cases.plan': { registrar: 'read', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Close the case, hand in its file. */
  'cases.close': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Attach scans and photographs, replace them, mark one as attached by mistake. */
  'cases.attach': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Look at the attachments themselves and keep a copy; the auditor those of cases in an open sample. */
  'cases.files': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'read-own', auditor: 'drawn' },
  /** Check the file of a closed case, take a closed case up again. */
  'cases.check': { registrar: 'read', coordinator: 'do', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** Terminate aid. */
  'cases.terminate': { approver: 'do', auditor: 'masked' },
  /** Record money that came in, during the case and after it. */
  'cases.recover': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Ask the client how the case was handled; the handler does not see the answers. */
  'cases.callback': { registrar: 'do', coordinator: 'do', approver: 'read', auditor: 'masked' },
  /** Record what interrupts or suspends a limitation, the days from which dates are counted, and dates that are done with. */
  'cases.limitation': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
  /** Enter the days off of a year, and see which are loaded. */
  'cases.holidays': { coordinator: 'do', approver: 'read', auditor: 'read', admin: 'do' },
  /** Approve or turn down the days off of a year that somebody else entered. */
  'cases.holidays-approve': { approver: 'do' },
  /** Draw up rules of a unit: to whom objections go, which steps its decisions take. */
  'cases.rules': { coordinator: 'do', approver: 'read', auditor: 'read', admin: 'do' },
  /** Approve or turn down rules of a unit that somebody else drew up. */
  'cases.rules-approve': { approver: 'do' },
  /** Record that the official seal was put on a paper. */
  'cases.seal': { registrar: 'do', coordinator: 'do', approver: 'read', handler: 'read-own', auditor: 'masked' },
  /** See the reminders of the dates of one's cases, and of the steps that wait for one's signature; mark them as read. */
  'cases.reminders': { coordinator: 'do', approver: 'do', handler: 'own' },
  /** See a case, its dates and its timeline. */
  'cases.read': { registrar: 'read', coordinator: 'read', approver: 'read', handler: 'read-own', auditor: 'masked' },
} as const satisfies AccessTable;

export type CaseAct = keyof typeof caseAccess;

import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for people, posts and units (offices.md §1); `docs/access.md` says the same in words. */
export const identityAccess = {
  /** Open and disable accounts, give and end posts, appoint deputies; see who holds what. */
  'identity.accounts': { approver: 'read', auditor: 'read', admin: 'do' },
  /** Enter, rename, move and close units. The tree itself may be seen by whoever is signed in. */
  'identity.units': { approver: 'read', auditor: 'read', admin: 'do' },
  /** Say what a handler can take on: kind, firm, fields of work, limit of open cases. */
  'identity.handlers': { coordinator: 'do', approver: 'read', auditor: 'masked', admin: 'do' },
  /** Record leave of a handler, end it early; see who is on leave. */
  'identity.leave': { coordinator: 'do', approver: 'read', handler: 'own', auditor: 'masked' },
} as const satisfies AccessTable;

export type IdentityAct = keyof typeof identityAccess;

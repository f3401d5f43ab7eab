import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for the audit; `docs/access.md` says the same in words. */
export const auditAccess = {
  /** Read the history of the main ledger, event by event. */
  'audit.ledger': { auditor: 'masked' },
  /** Read who came in, who looked, who was refused. */
  'audit.access': { auditor: 'masked' },
  /** Draw a sample of cases and see the personal values of those drawn, for a time. */
  'audit.sample': { auditor: 'do' },
} as const satisfies AccessTable;

import type { AccessTable } from '@gongyuan/kernel/access';

/** Rows of the access table for the safety packs (offices.md §1); `docs/access.md` is printed from it. */
export const packAccess = {
  /** Kit programmes, their versions, stores and who keeps them. */
  'packs.setup': { registrar: 'read', coordinator: 'do', approver: 'read', storekeeper: 'read', finance: 'read', auditor: 'masked' },
  /** Ask for a purchase, record its contract and invoice. */
  'packs.request': { coordinator: 'do', finance: 'read', auditor: 'masked' },
  /** Approve a purchase. */
  'packs.approve': { approver: 'do', finance: 'read', auditor: 'masked' },
  /** Check what was delivered. */
  'packs.accept': { storekeeper: 'do', finance: 'read', auditor: 'masked' },
  /** Be the second person at an acceptance or a count. */
  'packs.second': { coordinator: 'do', storekeeper: 'do', auditor: 'masked' },
  /** Receive, transfer, issue, count: in the own store. */
  'packs.stock': { coordinator: 'read', storekeeper: 'do', finance: 'read', auditor: 'masked' },
  /** Hand packs out, compare the sheets, settle exceptions. */
  'packs.handout': { registrar: 'do', coordinator: 'do', storekeeper: 'do', auditor: 'masked' },
  /** Look at the signed sheets themselves. */
  'packs.files': { registrar: 'read', coordinator: 'read', storekeeper: 'read' },
  /** Report a loss, explain a variance. */
  'packs.explain': { storekeeper: 'do', auditor: 'masked' },
  /** Write a variance off. */
  'packs.write-off': { approver: 'do', auditor: 'masked' },
  /** See purchases, stock and variances. */
  'packs.read': { coordinator: 'read', approver: 'read', storekeeper: 'read', finance: 'read', auditor: 'masked' },
} as const satisfies AccessTable;

export type PackAct = keyof typeof packAccess;

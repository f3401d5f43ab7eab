import { Ledger1700000000001 } from './0001-ledger';

/** Every migration, oldest first. Append only: a released migration is never edited. */
export const migrations = [Ledger1700000000001];

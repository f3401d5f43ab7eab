import { Ledger1700000000001 } from './0001-ledger';
import { Projections1700000000002 } from './0002-projections';

/** Every migration, oldest first. Append only: a released migration is never edited. */
export const migrations = [Ledger1700000000001, Projections1700000000002];

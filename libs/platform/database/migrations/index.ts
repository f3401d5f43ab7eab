import { Ledger1700000000001 } from './0001-ledger';
import { Projections1700000000002 } from './0002-projections';
import { Auth1700000000003 } from './0003-auth';
import { Blobs1700000000004 } from './0004-blobs';
import { Append1700000000005 } from './0005-append';
import { Admit1700000000006 } from './0006-admit';
import { Append1700000000007 } from './0007-append';

/** Every migration, oldest first. Append only: a released migration is never edited. */
export const migrations = [
  Ledger1700000000001,
  Projections1700000000002,
  Auth1700000000003,
  Blobs1700000000004,
  Append1700000000005,
  Admit1700000000006,
  Append1700000000007,
];

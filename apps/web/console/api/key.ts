import { v7 as uuidv7 } from 'uuid';

/**
 * A fresh UUID, version 7: what is derived from it stands beside other new ids in the indexes of the ledger. Not
 * `crypto.randomUUID`, which exists on secure origins only: an office may open the console by plain HTTP in its own net.
 */
export const newKey = (): string => uuidv7();

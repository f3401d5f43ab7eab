import { v7 as uuidv7 } from 'uuid';

/**
 * A fresh UUID, version 7: ids that come from it stand one after another in the ledger's indexes. Not `crypto.randomUUID`, which exists on secure origins only, while an office may open
 * the console by plain HTTP in its own net.
 */
export const newKey = (): string => uuidv7();

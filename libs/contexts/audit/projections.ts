import { accessList, ledgerList } from './ledger/projections';
import { sampleList } from './sample/projections';

/** Every read model of the audit. */
export const auditProjections = [ledgerList, accessList, sampleList];

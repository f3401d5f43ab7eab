import { handoutTables } from './reading/handout-tables';
import { kitList, purchaseList, stockTables } from './reading/stock-tables';

/** Every read model of the packs. */
export const packProjections = [kitList, purchaseList, stockTables, handoutTables];

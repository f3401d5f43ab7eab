import { countFacts, countMarkFacts } from './counts/events';
import { handoutFacts } from './handouts/events';
import { kitFacts } from './kits/events';
import { purchaseFacts } from './purchases/events';
import { receiptFacts } from './receipts/events';
import { sheetFacts } from './sheets/events';
import { stockFacts } from './stock/events';
import { storeFacts } from './stores/events';
import { transferFacts } from './transfers/events';
import { varianceFacts } from './variances/events';

export { handoutFacts, kitFacts, sheetFacts };

/** Every fact of the safety packs, by the kind of stream it stands in; movements stand in every stream that is a place. */
export const facts = {
  ...kitFacts,
  ...purchaseFacts,
  ...storeFacts,
  ...stockFacts,
  ...transferFacts,
  ...countFacts,
  ...countMarkFacts,
  ...varianceFacts,
  ...handoutFacts,
  ...sheetFacts,
  ...receiptFacts,
};

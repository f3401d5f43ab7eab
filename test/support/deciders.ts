import { sampleDecider } from '@gongyuan/contexts/audit/sample/decider';
import { loadDecider } from '@gongyuan/contexts/cases/assignment/load';
import { caseDecider } from '@gongyuan/contexts/cases/case';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { holidaysDecider } from '@gongyuan/contexts/cases/holidays/decider';
import { numberSeries } from '@gongyuan/contexts/cases/numbers/series';
import { remindersDecider } from '@gongyuan/contexts/cases/reminders/decider';
import { unitRulesDecider } from '@gongyuan/contexts/cases/unit-rules/decider';
import { personDecider } from '@gongyuan/contexts/identity/person';
import { unitDecider } from '@gongyuan/contexts/identity/units/decider';
import { treeDecider } from '@gongyuan/contexts/identity/units/state';
import { activityDecider } from '@gongyuan/contexts/outreach/activity';
import { checkupDecider } from '@gongyuan/contexts/outreach/checkup/decider';
import { dutyRoster } from '@gongyuan/contexts/outreach/planning/duty';
import { countDecider } from '@gongyuan/contexts/packs/counts/decider';
import { handoutDecider } from '@gongyuan/contexts/packs/handouts/decider';
import { kitDecider } from '@gongyuan/contexts/packs/kits/decider';
import { purchaseDecider } from '@gongyuan/contexts/packs/purchases/decider';
import { receiptFold } from '@gongyuan/contexts/packs/receipts/receipt';
import { sheetDecider } from '@gongyuan/contexts/packs/sheets/decider';
import { storeDecider } from '@gongyuan/contexts/packs/stores/decider';
import { transferDecider } from '@gongyuan/contexts/packs/transfers/decider';
import { varianceDecider } from '@gongyuan/contexts/packs/variances/decider';
import { deliveryDecider } from '@gongyuan/contexts/programme/deliveries/decider';
import { importDecider } from '@gongyuan/contexts/programme/deliveries/import';
import { measureDecider } from '@gongyuan/contexts/programme/targets/decider';
import type { Foldable } from '@gongyuan/kernel/foldable';

/** Who folds the streams of the main ledger, by the kind that their names begin with. Nothing folds the access ledger. */
const deciders: Readonly<Record<string, unknown>> = {
  case: caseDecider,
  sample: sampleDecider,
  contact: contactDecider,
  series: numberSeries,
  load: loadDecider,
  holidays: holidaysDecider,
  reminders: remindersDecider,
  rules: unitRulesDecider,
  person: personDecider,
  unit: unitDecider,
  tree: treeDecider,
  kit: kitDecider,
  purchase: purchaseDecider,
  store: storeDecider,
  transfer: transferDecider,
  count: countDecider,
  variance: varianceDecider,
  handout: handoutDecider,
  sheet: sheetDecider,
  receipt: receiptFold,
  measure: measureDecider,
  delivery: deliveryDecider,
  deliveries: importDecider,
  activity: activityDecider,
  duty: dutyRoster,
  checkup: checkupDecider,
};

/** The decider that folds a stream. Throws for one that nobody folds: a new kind of stream belongs in the table above. */
export const deciderOf = (stream: string): Foldable<object> => {
  const decider = deciders[stream.split('-')[0] as string];
  if (!decider) throw new Error(`Nobody folds ${stream}`);
  return decider as Foldable<object>;
};

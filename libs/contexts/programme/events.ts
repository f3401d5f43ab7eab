import { deliveryFacts, importFacts } from './deliveries/events';
import { measureFacts } from './targets/events';

export { deliveryFacts, importFacts, measureFacts };

/** Every fact of the programme: streams `measure-<id>`, `delivery-<id>`, `deliveries-<id>`. */
export const programmeFacts = { ...measureFacts, ...deliveryFacts, ...importFacts };

// One writing process of the two-process measure: warms up, then loads its share.
import { load } from './harness.mjs';
import { appendNew, newStore } from './peers/ours.mjs';

const [appUrl, clients, ms, postmaster] = process.argv.slice(2);
const store = newStore(appUrl);
await load({ clients: Number(clients), ms: 3_000, once: appendNew(store) });
const result = await load({ clients: Number(clients), ms: Number(ms), once: appendNew(store), postmaster: Number(postmaster) });
await store.close();
process.send(result, () => process.exit(0));

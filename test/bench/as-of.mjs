// `npm run bench -- as-of`: one case as it stood at any position or instant of a long ledger.
import { load, report } from './harness.mjs';
import { longLedger } from './long-ledger.mjs';
import { ours } from './server.mjs';

const EVENTS = 1_000_000;
const CASES = 20_000;
const LIMIT_MS = 15;

/** Cases and moments by chance: what the page of a past case reads and folds before it is shown. */
export async function bench({ say = console.log, events = EVENTS, seconds = 5 }) {
  const { house, store, server } = await longLedger(events, say);
  const { pastOf } = ours('contexts/cases/reading/past/moment');
  const cases = await house.query(
    `select stream, min(position)::float8 as first, convert_from((array_agg(leaf order by position))[1], 'utf8')::jsonb ->> 'at' as at
       from ledger.event where ledger_id = 1 and stream in (
         select stream from ledger.event where ledger_id = 1 and type = 'Applied' order by md5(stream) limit ${CASES}) group by stream`,
  );
  const [{ newest }] = await house.query(
    `select convert_from(leaf, 'utf8')::jsonb ->> 'at' as newest from ledger.event where ledger_id = 1 order by position desc limit 1`,
  );
  const head = await store.head(1);
  const between = (from, to) => from + Math.random() * (to - from);
  let n = 0;
  const look = async () => {
    const { stream, first, at } = cases[n++ % cases.length];
    const moment =
      n % 2 === 0
        ? { position: Math.floor(between(first, head)) }
        : { at: new Date(between(Date.parse(at), Date.parse(newest))).toISOString() };
    await store.head(1);
    const { history } = pastOf(await store.readStream(1, stream), moment);
    return history !== undefined;
  };
  say(`\none case as of any moment, ${cases.length.toLocaleString('en')} cases of ${head.toLocaleString('en')} events`);
  await load({ clients: 1, ms: 1_000, once: look });
  const result = await load({ clients: 1, ms: seconds * 1000, once: look, postmaster: server.postmaster });
  if (result.failedPerSecond > 0) throw new Error('A case was not there at a moment after its application');
  say(
    `  ${result.perSecond.toFixed(0)} a second, p50 ${result.p50.toFixed(2)} ms, cpu node ${result.node.toFixed(2)} postgres ${result.server.toFixed(2)}`,
  );
  report('as-of-p99', result.p99, LIMIT_MS, 'ms', { atMost: 1 });
}

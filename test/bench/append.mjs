// `npm run bench -- append`: our ledger beside the event stores and the plain table a team would pick instead.
import { fork } from 'node:child_process';
import { alternate, compare, load } from './harness.mjs';
import { appendHot, appendNew, appendSealed, openLedger, openVault } from './peers/ours.mjs';
import { emmett, messageDb, plainInsert, typeormSave } from './peers/peers.mjs';
import { startServer } from './server.mjs';

const STORED = 5_000_000;

const contestant = (name, clients, once, postmaster) => ({ name, run: (ms) => load({ clients, ms, once, postmaster }) });

/** Measures what `only` names; everything when it is empty. */
export async function bench({ only = [], say = console.log, stored = STORED, rounds = 3, seconds = 3 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  const timing = { say, rounds, ms: seconds * 1000 };
  const server = await startServer();
  const open = [];
  try {
    say(
      `PostgreSQL ${server.settings.server_version}, fsync ${server.settings.fsync}, synchronous_commit ${server.settings.synchronous_commit}`,
    );
    const ledger = await openLedger(server);
    open.push(ledger.store);
    const { postmaster } = server;
    const peers = {
      emmett: await emmett(server),
      'message-db': await messageDb(server),
      'typeorm-save': await typeormSave(server),
      'plain-insert': await plainInsert(server),
    };
    open.push(...Object.values(peers));

    if (wanted('new')) {
      say('\nnew streams, 64 clients');
      const results = await alternate(
        [
          contestant('ours', 64, appendNew(ledger.store), postmaster),
          ...Object.entries(peers).map(([name, peer]) => contestant(name, 64, peer.append, postmaster)),
        ],
        timing,
      );
      for (const [name, atLeast] of [
        ['emmett', 10],
        ['message-db', 10],
        ['typeorm-save', 6],
        ['plain-insert', 2],
      ])
        compare(results, ['ours', name], 'perSecond', `append-64-vs-${name}`, 'events/s', { atLeast });
      compare(results, ['ours', 'emmett'], 'p99', 'p99-64-vs-emmett', 'ms', { atMost: 0.3 });
    }
    if (wanted('hot')) {
      say('\none hot stream, 32 clients');
      const results = await alternate(
        [
          contestant('ours', 32, appendHot(ledger.store, 'case-hot'), postmaster),
          contestant('message-db', 32, peers['message-db'].hot, postmaster),
        ],
        timing,
      );
      compare(results, ['ours', 'message-db'], 'perSecond', 'hot-32-vs-message-db', 'events/s', { atLeast: 15 });
    }
    if (wanted('one')) {
      say('\none client');
      const results = await alternate(
        [
          contestant('ours', 1, appendNew(ledger.store), postmaster),
          contestant('plain-insert', 1, peers['plain-insert'].append, postmaster),
        ],
        timing,
      );
      compare(results, ['ours', 'plain-insert'], 'p50', 'p50-1-vs-plain-insert', 'ms', { atMost: 2 });
    }
    if (wanted('sealed')) {
      say('\nthree sealed personal fields an event, 64 clients');
      const { vault, subjects } = await openVault(server, ledger.appUrl);
      open.push(vault);
      const results = await alternate(
        [
          contestant('with sealed fields', 64, appendSealed(ledger.store, vault, subjects), postmaster),
          contestant('without', 64, appendNew(ledger.store), postmaster),
        ],
        timing,
      );
      compare(results, ['with sealed fields', 'without'], 'perSecond', 'sealed-3-vs-none', 'events/s', { atLeast: 0.4 });
    }
    if (wanted('processes')) {
      say('\ntwo writing processes, 64 clients in all');
      const results = await alternate(
        [
          { name: 'two processes', run: (ms) => inProcesses(2, ledger.appUrl, 64, ms, postmaster) },
          { name: 'one process', run: (ms) => inProcesses(1, ledger.appUrl, 64, ms, postmaster) },
        ],
        timing,
      );
      compare(results, ['two processes', 'one process'], 'perSecond', 'two-processes-vs-one', 'events/s', { atLeast: 0.9 });
      const [gaps] = await server.query('ours', 'select max(position) - count(*) as n from ledger.event where ledger_id = 1');
      if (Number(gaps.n) !== 0) throw new Error(`${gaps.n} positions are missing`);
      say('  positions are gap-free');
    }
    if (wanted('stored')) {
      say(`\n${stored.toLocaleString('en')} stored events beside 10,000`);
      const big = await openLedger(server, 'big');
      const small = await openLedger(server, 'small');
      open.push(big.store, small.store);
      await store(server, 'big', stored, say);
      await store(server, 'small', 10_000, say);
      const results = await alternate(
        [contestant('many stored', 64, appendNew(big.store), postmaster), contestant('few stored', 64, appendNew(small.store), postmaster)],
        timing,
      );
      compare(results, ['many stored', 'few stored'], 'perSecond', 'append-at-5m-vs-10k', 'events/s', { atLeast: 0.9 });
    }
  } finally {
    for (const one of open) await one.close();
    await server.stop();
  }
}

/** SQL of a version 7 UUID for what came about at a position: one event a second, all of them older than what is appended. */
const idOf = (position, what) =>
  `overlay(overlay(lpad(to_hex(1500000000000 + (${position}) * 1000), 12, '0') || substr(md5(${what} || ${position}), 1, 20) placing '7' from 13) placing '8' from 17)::uuid`;

/** Writes filler straight into the tables: 20 events a stream, leaves of the usual size, command rows, indexes and all. */
async function store(server, name, events, say) {
  const started = Date.now();
  const step = 500_000;
  for (let from = 0; from < events; from += step) {
    const upTo = Math.min(events, from + step);
    await server.query(
      name,
      `insert into ledger.event (ledger_id, position, stream, version, type, event_id, command_id, leaf, leaf_hash)
       select 1, n, 'case-' || ${idOf('(n - 1) / 20 * 20', "'thing'")}, (n - 1) % 20 + 1, 'Benched', ${idOf('n', "'event'")}, ${idOf('n', "'command'")},
              convert_to(repeat(md5(n::text), 20), 'utf8'), sha256(n::text::bytea)
       from generate_series($1::bigint + 1, $2::bigint) n`,
      [from, upTo],
    );
    await server.query(
      name,
      `insert into ledger.command (ledger_id, command_id, fingerprint, first_position, last_position)
       select ledger_id, command_id, leaf_hash, position, position from ledger.event where ledger_id = 1 and position > $1 and position <= $2`,
      [from, upTo],
    );
  }
  await server.query(name, 'update ledger.head set position = $1 where ledger_id = 1', [events]);
  await server.query(name, 'vacuum analyze');
  await server.query(name, 'checkpoint');
  say(`  stored ${events.toLocaleString('en')} events in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** The load shared by writer processes of their own. */
async function inProcesses(count, appUrl, clients, ms, postmaster) {
  const results = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const child = fork(new URL('./writer.mjs', import.meta.url), [appUrl, clients / count, ms, postmaster].map(String));
          child.on('message', resolve);
          child.on('error', reject);
          child.on('exit', (code) => code !== 0 && reject(new Error(`A writer ended with ${code}`)));
        }),
    ),
  );
  return {
    perSecond: results.reduce((sum, one) => sum + one.perSecond, 0),
    failedPerSecond: 0,
    p50: Math.max(...results.map((one) => one.p50)),
    p99: Math.max(...results.map((one) => one.p99)),
    node: results.reduce((sum, one) => sum + one.node, 0),
    // each of them looks at the whole server
    server: results.reduce((sum, one) => sum + one.server, 0) / count,
  };
}

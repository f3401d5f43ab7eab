// The ledger as the product uses it: canonical leaf, nonce, leaf hash, expected version, command id, gap-free position.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { ours } from '../server.mjs';

export const PAYLOAD = { what: 'x'.repeat(250), amount: 1_250_000, on: '2026-03-02', list: [1, 2, 3], by: 'registrar', unit: 'yuci' };

/** A migrated database with the ledger of the product, and a store on it. */
export async function openLedger(server, name = 'ours') {
  const url = await server.database(name);
  const { migrate } = ours('platform/database/migrate');
  mkdirSync(server.secrets, { recursive: true });
  const urls = await migrate(url, { secretsDir: server.secrets, log: () => {} });
  return { url, appUrl: urls.appUrl ?? urls.app, store: newStore(urls.appUrl ?? urls.app) };
}

/** A store that knows the one fact of the bench. */
export function newStore(appUrl) {
  const { EventStore } = ours('platform/event-store/store');
  const { Catalogue } = ours('platform/event-store/catalogue');
  const facts = { Benched: { v: 1, means: 'x', meansZh: 'x', personal: { a: 'name', b: 'phone', c: 'id-number' }, business: true } };
  return new EventStore(appUrl, new Catalogue({ facts, upcasters: {}, projections: [], policies: [], access: {} }));
}

const { encodeLeaf, newNonce } = ours('platform/event-store/leaf');
const FINGERPRINT = Buffer.alloc(32, 1);

export const leaf = (stream, command, id = uuidv7(), pd = {}) =>
  encodeLeaf({
    v: 1,
    ledger: 1,
    id,
    stream,
    type: 'Benched',
    schema: 1,
    at: new Date().toISOString(),
    on: '2026-03-02',
    actor: '0192f0c1-0000-4000-8000-000000000002',
    cmd: command,
    nonce: newNonce(),
    data: PAYLOAD,
    pd,
  });

/** One event in a new stream; one command. */
export const appendNew = (store) => async () => {
  const stream = `case-${uuidv7()}`;
  const command = uuidv7();
  const answer = await store.append({
    ledger: 1,
    command,
    fingerprint: FINGERPRINT,
    writes: [{ stream, expected: 0, events: [leaf(stream, command)] }],
  });
  return answer.status === 'appended';
};

/** One event in the one hot stream; no rule depends on it, so any version will do, as it does for the peers. */
export const appendHot = (store, stream) => async () => {
  const command = uuidv7();
  const answer = await store.append({
    ledger: 1,
    command,
    fingerprint: FINGERPRINT,
    writes: [{ stream, expected: 'any', events: [leaf(stream, command)] }],
  });
  return answer.status === 'appended';
};

/** One event with three personal fields of a known person, sealed and searchable. */
export function appendSealed(store, vault, subjects) {
  let next = 0;
  return async () => {
    const stream = `case-${uuidv7()}`;
    const command = uuidv7();
    const id = uuidv7();
    const subject = subjects[next++ % subjects.length];
    const sealer = await vault.sealer(1, [subject]);
    const pd = {
      a: sealer.seal({ event: id, path: 'a', subject }, 'name', '李春燕'),
      b: sealer.seal({ event: id, path: 'b', subject }, 'phone', '13800000000'),
      c: sealer.seal({ event: id, path: 'c', subject }, 'id-number', '140799199001010018'),
    };
    const answer = await store.append({
      ledger: 1,
      command,
      fingerprint: FINGERPRINT,
      writes: [{ stream, expected: 0, events: [leaf(stream, command, id, pd)] }],
      sealed: sealer.sealed,
      lookups: sealer.lookups,
    });
    return answer.status === 'appended';
  };
}

/** A vault with some people in it. */
export async function openVault(server, appUrl, people = 200) {
  const { KeyRing } = ours('platform/vault/keys');
  const { Vault } = ours('platform/vault/vault');
  const dir = join(server.folder, 'keys');
  KeyRing.create(dir);
  const vault = new Vault(appUrl, KeyRing.load(dir));
  const subjects = Array.from({ length: people }, () => randomUUID());
  await vault.admit(
    1,
    subjects.map((subject) => ({ subject })),
  );
  return { vault, subjects };
}

// The sites of a hand-out: people on rosters, sheets of teams with packs in them, at the product and at its peer alike.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { dist } from './server.mjs';

const require = createRequire(import.meta.url);

const TEAM = 20;
/** More packs than the team has people: for whoever comes from elsewhere. */
const PACKS_OF_A_SHEET = TEAM + 2;
/** So many teams a site has. */
const TEAMS = 5;
/** So many people have no ID number with them: 未核实. */
const ONE_WITHOUT_NUMBER_OF = 10;

/** Sites of five teams of twenty people for so many hand-outs, spread over the units; `person` is unique. */
export function inventSites(hands, units, bodies) {
  const sites = Math.ceil(hands / (TEAM * TEAMS));
  return Array.from({ length: sites }, (_, site) => ({
    name: `第${site + 1}工地`,
    unit: units[site % units.length],
    teams: Array.from({ length: TEAMS }, (_, team) => ({
      name: `第${team + 1}班组`,
      people: Array.from({ length: TEAM }, (_, at) => {
        const { name, idNumber } = bodies.people.invent();
        const person = (site * TEAMS + team) * TEAM + at;
        return { person, line: at + 1, name, ...(at % ONE_WITHOUT_NUMBER_OF === 5 ? {} : { idNumber }) };
      }),
    })),
  }));
}

/** The storekeeper of the city, hired before the processes start: the generator hires nobody but those who work on cases. */
export async function hireKeeper(house) {
  const { openHouse } = require(join(dist, '../apps/cli/src/cli.module'));
  const { addUser } = require(join(dist, '../apps/cli/src/users'));
  const cli = await openHouse({ databaseUrl: house.urls.appUrl, keysDir: house.keysDir });
  try {
    await addUser(cli, { login: 'bench.keeper', name: '保管员', post: 'storekeeper', unit: '140700' });
  } finally {
    await cli.close();
  }
}

/** One registrar of each unit, by the unit. */
const registrarsOf = async (house) => new Map((await house.staff('registrar')).map(({ id, unit }) => [unit, id]));

async function answered(reply) {
  const body = await reply.json();
  if (!reply.ok) throw new Error(`${reply.url} was refused: ${reply.status} ${body.code}`);
  return body;
}

/** Everything through the doors of the product: a purchase into the city's store, then hand-outs, rosters and packs taken for them. */
export async function openSites(house, sites) {
  const [{ root }] = await house.query('select unit as root from read.unit where parent is null');
  const city = async (post) => (await house.staff(post)).find(({ unit }) => unit === root);
  const [coordinator, approver, keeper] = [await city('coordinator'), await city('approver'), await city('storekeeper')];
  const send = async (by, path, body, ifMatch) =>
    answered(
      await fetch(`http://127.0.0.1:${house.api.port}/api/${path}`, {
        method: 'POST',
        headers: {
          ...(await house.signedIn(by.id)),
          ...{ 'content-type': 'application/json', 'idempotency-key': uuidv7() },
          ...(ifMatch ? { 'if-match': `"${ifMatch}"` } : {}),
        },
        body: JSON.stringify(body),
      }),
    );
  const { id: kitId } = await send(coordinator, 'kits', { unit: root, name: '工会爱心安全包', rule: 'one-per-person-per-year' });
  await send(coordinator, `kits/${kitId}/versions`, { items: [{ name: '反光背心', quantity: 1 }], unitCost: 6_800 });
  const { id: storeId } = await send(coordinator, 'stores', { unit: root, name: '市级仓库', keeper: keeper.id });
  const quantity = sites.length * TEAMS * PACKS_OF_A_SHEET;
  const request = { unit: root, batchNumber: '2026-01', kitId, kitVersion: 1, quantity, purpose: '全年发放' };
  const { id: batch } = await send(coordinator, 'purchases', request);
  await send(approver, `purchases/${batch}/decide`, { decision: 'approve' }, 1);
  await send(coordinator, `purchases/${batch}/contract`, { supplier: '某用品公司', contractNumber: '1', amount: quantity * 6_800 });
  await send(keeper, `purchases/${batch}/check`, { good: quantity, rejected: 0 });
  await send(coordinator, `purchases/${batch}/confirm`, {});
  await send(keeper, `purchases/${batch}/receive`, { storeId, quantity });

  const registrars = await registrarsOf(house);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const opened = [];
  for (const { name, unit, teams } of sites) {
    const by = { id: registrars.get(unit) };
    const plan = { unit, kitId, site: name, siteKind: 'building-site', plannedOn: today };
    const { id: handoutId } = await send(by, 'handouts', plan);
    const sheets = await Promise.all(
      teams.map(async (team) => {
        const people = team.people.map(({ name, idNumber }) => ({ person: { name, idNumber }, category: 'migrant-worker' }));
        const { id: sheetId } = await send(by, `handouts/${handoutId}/sheets`, { team: team.name, people });
        return { sheetId, people: team.people, headers: await house.signedIn(by.id) };
      }),
    );
    const issue = {
      handoutId,
      batch,
      holder: { name: '领用人' },
      sheets: sheets.map(({ sheetId }) => ({ sheetId, quantity: PACKS_OF_A_SHEET })),
    };
    await send(keeper, `stores/${storeId}/issue`, issue);
    opened.push(...sheets);
  }
  return { sheets: opened, packs: quantity, reader: await house.signedIn(coordinator.id) };
}

/** The same sheets as rows of the peer. */
export async function copySites(crud, house, sites) {
  const registrars = await registrarsOf(house);
  const kitId = uuidv7();
  const headers = new Map();
  for (const [unit, id] of registrars) headers.set(unit, await crud.signedIn(id));
  const sheets = sites.flatMap(({ unit, teams }) =>
    teams.map(({ people }) => ({
      ...{ sheetId: uuidv7(), unit, kitId, left: PACKS_OF_A_SHEET, people },
      headers: headers.get(unit),
    })),
  );
  await crud.fillSheets(sheets);
  return sheets;
}

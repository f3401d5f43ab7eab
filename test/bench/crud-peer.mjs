// The CRUD application of `crud/` on a database of the same server, holding the same cases, staff and units as a house.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newSession, startProcess } from './house.mjs';
import { dist } from './server.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('pg');
const root = join(import.meta.dirname, '../..');
const built = join(dist, '../bench-crud');

/** Compiles the application with the settings of the product's own build. */
export function buildCrud() {
  const { transformFileSync } = require('@swc/core');
  const source = join(import.meta.dirname, 'crud');
  mkdirSync(built, { recursive: true });
  for (const file of readdirSync(source).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformFileSync(join(source, file), { configFile: join(root, '.swcrc'), sourceMaps: false });
    writeFileSync(join(built, file.replace('.ts', '.js')), code);
  }
}

export class Crud {
  static async open(server, name, house, bodies) {
    const crud = new Crud();
    crud.sessions = new Map();
    const url = await server.database(name);
    crud.owner = new Client(url);
    await crud.owner.connect();
    try {
      crud.proc = await startProcess(server, join(built, 'main.js'), { DATABASE_URL: url });
      await crud.fill(house, bodies);
      return crud;
    } catch (error) {
      await crud.close();
      throw error;
    }
  }

  insert(table, types, rows) {
    const columns = [...types.matchAll(/"?(\w+)"? \w+/g)].map(([, name]) => `"${name}"`).join(', ');
    const sql = `insert into "${table}" (${columns}) select ${columns} from jsonb_to_recordset($1) as r(${types})`;
    return this.owner.query(sql, [JSON.stringify(rows)]);
  }

  /** Copies units, staff and cases; personal values are invented, as they are sealed over there. */
  async fill(house, bodies) {
    const insert = (...what) => this.insert(...what);
    const units = await house.query(`select unit as id, name, coalesce(series, '') as short, parent from read.unit`);
    await insert('unit', 'id uuid, name text, short text, parent uuid', units);
    for (const role of ['registrar', 'coordinator', 'handler']) {
      const staff = (await house.staff(role)).map(({ id, unit }, index) => ({
        id,
        name: `工作人员${index}`,
        role,
        open: true,
        unit_id: unit,
      }));
      await insert('account', 'id uuid, name text, role text, open boolean, unit_id uuid', staff);
    }
    const cases = await house.query(
      `select case_id as id, unit as unit_id, registration, cause_code, cause_version, handler as handler_id, applied_on::text, next_on::text,
              claimed::float8, awarded::float8, received::float8, changed_at, version,
              case when stage = 'handling' then 'handling' when ended then 'closed' else 'applied' end as stage from read.case_list`,
    );
    const types = `id uuid, unit_id uuid, registration text, stage text, channel text, matter text, cause_code text, cause_version text,
      aid_form text, signed_on date, form_evidence text, statement text, requests text, employment_ended_on date, harm_known_on date,
      applicant_name text, respondent_name text, applicants jsonb, respondents jsonb, agent jsonb, handler_id uuid, applied_on date,
      next_on date, claimed bigint, awarded bigint, received bigint, changed_at timestamptz, version int`;
    for (let from = 0; from < cases.length; from += 2_000)
      await insert(
        'case',
        types,
        cases.slice(from, from + 2_000).map((one) => {
          const said = JSON.parse(bodies.apply(one.unit_id));
          return {
            ...one,
            channel: said.channel,
            matter: said.matter,
            aid_form: said.aidForm,
            signed_on: said.signedOn,
            form_evidence: said.formEvidence,
            statement: said.statement,
            requests: said.requests,
            employment_ended_on: said.employmentEndedOn,
            harm_known_on: said.harmKnownOn,
            applicant_name: said.applicants[0].person.name,
            respondent_name: said.respondents[0].name ?? said.respondents[0].person.name,
            applicants: said.applicants,
            respondents: said.respondents,
            agent: said.agent,
          };
        }),
      );
    await this.owner.query(
      `insert into series (unit_id, year, last) select unit_id, extract(year from now())::int, count(*)::int + 100000 from "case" group by 1`,
    );
    await this.owner.query('vacuum analyze');
  }

  /** Sheets of teams, as they are prepared over there. */
  async fillSheets(sheets) {
    await this.insert(
      'sheet',
      'id uuid, unit_id uuid, kit_id uuid, "left" int',
      sheets.map(({ sheetId, unit, kitId, left }) => ({ id: sheetId, unit_id: unit, kit_id: kitId, left })),
    );
    await this.insert(
      'sheet_line',
      'sheet_id uuid, line int, name text, id_number text',
      sheets.flatMap(({ sheetId, people }) =>
        people.map(({ line, name, idNumber }) => ({ sheet_id: sheetId, line, name, id_number: idNumber })),
      ),
    );
    await this.owner.query('vacuum analyze');
  }

  async signedIn(person) {
    const known = this.sessions.get(person);
    if (known) return known;
    const { hash, secret, headers } = newSession('sid');
    await this.owner.query(
      `insert into session (token_hash, account_id, csrf_secret, seen_at, idle_until, ends_at)
       values ($1, $2, $3, now(), now() + interval '2 hours', now() + interval '12 hours')`,
      [hash, person, secret],
    );
    this.sessions.set(person, headers);
    return headers;
  }

  async close() {
    await this.proc?.stop();
    await this.owner.end();
  }
}

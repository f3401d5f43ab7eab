import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** Where every projection and policy stands, which generation is read, and the schema of the views that readers use. */
export class Projections1700000000002 implements MigrationInterface {
  readonly name = 'Projections1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(await withRoles(runner, grants));
  }

  async down(): Promise<void> {
    throw new Error('Read models are rebuilt, not migrated: there is no way back');
  }
}

const tables = `
create schema projection;

create table projection.position (
  projection text not null,
  generation int not null,
  ledger_id int not null,
  position bigint not null,
  state text not null check (state in ('building', 'live', 'parked', 'retired')),
  parked_at bigint,
  attempts int not null default 0,
  last_error text,
  primary key (projection, generation, ledger_id)
) with (fillfactor = 50);

create table projection.live (
  projection text primary key,
  generation int not null
);

-- what a generation was built by: a worker with another definition must not write into its tables
create table projection.generation (
  projection text not null,
  generation int not null,
  definition text not null,
  made_at timestamptz not null default now(),
  primary key (projection, generation)
);

create schema read;
`;

// The worker makes the schemas of generations itself and owns what is in them; readers only ever see the views.
// Whoever has USAGE on schema read is granted SELECT on each view when the worker makes it.
const grants = `
grant usage on schema projection to {app}, {worker}, {reader};
grant select on all tables in schema projection to {app}, {reader};
grant select, insert, update, delete on all tables in schema projection to {worker};
grant usage on schema read to {app}, {reader};
grant usage, create on schema read to {worker};
do $$ begin
  execute format('grant create on database %I to {worker}', current_database());
end $$;
`;

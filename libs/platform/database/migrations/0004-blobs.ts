import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** Where sealed files lie. Never edited once released. */
export class Blobs1700000000004 implements MigrationInterface {
  readonly name = 'Blobs1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await withRoles(runner, blobs));
  }

  async down(): Promise<void> {
    throw new Error('Facts refer to the files: there is no way back');
  }
}

/*
 * A file is written part by part while it is received, before the command that it belongs to is decided. A file that no event
 * of its command names was never attached, and only such a file can be dropped: the function looks, whoever calls it.
 */
const blobs = `
create table vault.blob (
  ledger_id int not null,
  blob_id uuid not null,
  command_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (ledger_id, blob_id)
);
create index on vault.blob (created_at);
create table vault.blob_part (
  ledger_id int not null,
  blob_id uuid not null,
  part int not null,
  box bytea not null,
  primary key (ledger_id, blob_id, part),
  foreign key (ledger_id, blob_id) references vault.blob on delete cascade
);
alter table vault.blob_part alter column box set storage external;

create function vault.blob_is_named(p_ledger int, p_blob uuid, p_command uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from ledger.command c join ledger.event e on e.ledger_id = c.ledger_id and e.position between c.first_position and c.last_position
    where c.ledger_id = p_ledger and c.command_id = p_command and position(convert_to(p_blob::text, 'UTF8') in e.leaf) > 0
  )
$$;
create function vault.drop_blob(p_ledger int, p_blob uuid) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with dropped as (
    delete from vault.blob b where b.ledger_id = p_ledger and b.blob_id = p_blob
      and not vault.blob_is_named(b.ledger_id, b.blob_id, b.command_id) returning 1
  ) select exists (select from dropped)
$$;
create function vault.sweep_blobs(p_older interval) returns int
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with dropped as (
    delete from vault.blob b where b.created_at < now() - greatest(p_older, interval '1 hour')
      and not vault.blob_is_named(b.ledger_id, b.blob_id, b.command_id) returning 1
  ) select count(*)::int from dropped
$$;
revoke all on function vault.blob_is_named, vault.drop_blob, vault.sweep_blobs from public;
grant execute on function vault.drop_blob, vault.sweep_blobs to {app}, {worker};
grant select, insert on vault.blob, vault.blob_part to {app}, {worker};
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** The ledger and the vault: tables, the one door for writing, triggers that refuse every change. Never edited once released. */
export class Ledger1700000000001 implements MigrationInterface {
  readonly name = 'Ledger1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(await withRoles(runner, appendOnly));
    await runner.query(await withRoles(runner, append));
    await runner.query(await withRoles(runner, admit));
  }

  async down(): Promise<void> {
    throw new Error('The ledger is append-only: there is no way back');
  }
}

const tables = `
create schema ledger;
create schema vault;

create table ledger.head (
  ledger_id int primary key,
  position bigint not null default 0
) with (fillfactor = 50);
insert into ledger.head (ledger_id) values (1), (2);

create table ledger.event (
  ledger_id int not null,
  position bigint not null,
  stream text not null,
  version int not null,
  type text not null,
  event_id uuid not null,
  command_id uuid not null,
  leaf bytea not null,
  leaf_hash bytea not null,
  primary key (ledger_id, position),
  unique (ledger_id, stream, version)
);
-- leaves are small, random-looking and read whole: compressing them would cost time and save nothing
alter table ledger.event alter column leaf set storage external;

create table ledger.command (
  ledger_id int not null,
  command_id uuid not null,
  fingerprint bytea not null,
  first_position bigint not null,
  last_position bigint not null,
  primary key (ledger_id, command_id)
);

create table vault.subject (
  ledger_id int not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (ledger_id, subject_id)
);
create table vault.dek (
  ledger_id int not null,
  subject_id uuid not null,
  kek_epoch int not null,
  wrapped bytea not null,
  primary key (ledger_id, subject_id)
);
create table vault.identity (
  ledger_id int not null,
  kind text not null,
  hmac bytea not null,
  subject_id uuid not null,
  primary key (ledger_id, kind, hmac)
);
create index on vault.identity (ledger_id, subject_id);
create table vault.sealed (
  ledger_id int not null,
  event_id uuid not null,
  path text not null,
  subject_id uuid not null,
  box bytea not null,
  primary key (ledger_id, event_id, path)
);
create index on vault.sealed (ledger_id, subject_id);
create table vault.lookup (
  ledger_id int not null,
  kind text not null,
  hmac bytea not null,
  subject_id uuid not null,
  event_id uuid not null,
  path text not null,
  primary key (ledger_id, kind, hmac, event_id, path)
);
create index on vault.lookup (ledger_id, subject_id);
`;

// Statement-level triggers cost an append nothing. ALWAYS: they fire for a superuser in replica mode as well.
const appendOnly = `
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only; % is prohibited', tg_table_schema || '.' || tg_table_name, tg_op using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on ledger.event for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.command for each statement execute function ledger.refuse_change();
create trigger append_only before delete or truncate on ledger.head for each statement execute function ledger.refuse_change();
alter table ledger.event enable always trigger append_only;
alter table ledger.command enable always trigger append_only;
alter table ledger.head enable always trigger append_only;

grant usage on schema ledger, vault to {app}, {worker}, {sealer}, {reader};
grant select on all tables in schema ledger to {app}, {worker}, {sealer}, {reader};
grant select on vault.subject, vault.dek, vault.identity, vault.sealed, vault.lookup to {app}, {worker};
grant insert on vault.subject, vault.dek, vault.identity to {app}, {worker};
`;

/*
 * The one door. It takes a batch of appends of one ledger and answers each on its own:
 *   appended: first and last position;  known: this command was carried out before, with its positions and fingerprint;
 *   stale: a stream is not at the version the append was decided on (that append alone is left out).
 * The head row is the only lock, and no user code runs while it is held. plpgsql, so that every statement after the lock
 * takes a new snapshot: one SQL statement would keep the snapshot from before it waited.
 * The planner settings: the generic plan is kept for the life of a connection and may have been made while the tables were
 * nearly empty, when reading them whole looked cheap; every look-up here must go through its index for ever.
 * Arrays: c_ one per append, s_ the distinct streams of the batch, w_ one per stream touched by an append, e_ one per
 * event in the order of the writes, v_ sealed values, l_ lookups; *_append points into c_, w_stream into s_.
 */
const append = `
create function ledger.append(
  p_ledger int,
  c_command uuid[], c_fingerprint bytea[],
  s_name text[],
  w_append int[], w_stream int[], w_expected int[], w_count int[],
  e_append int[], e_stream text[], e_type text[], e_id uuid[], e_leaf bytea[], e_hash bytea[],
  v_append int[], v_subject uuid[], v_event uuid[], v_path text[], v_box bytea[],
  l_append int[], l_kind text[], l_hmac bytea[], l_subject uuid[], l_event uuid[], l_path text[]
) returns table (outcome int, first_position bigint, last_position bigint, fingerprint bytea, stale_stream text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
  n int := cardinality(c_command);
  m int := cardinality(w_append);
  k int := cardinality(e_type);
  head bigint;
  versions int[];
  outcomes int[] := array_fill(0, array[n]);       -- 0 appended, 1 known, 2 stale
  firsts bigint[] := array_fill(0::bigint, array[n]);
  lasts bigint[] := array_fill(0::bigint, array[n]);
  stales int[] := array_fill(0, array[n]);
  positions bigint[] := case when k > 0 then array_fill(0::bigint, array[k]) else '{}' end;
  event_versions int[] := case when k > 0 then array_fill(0, array[k]) else '{}' end;
  known record;
  w int := 1;
  e int := 1;
  w_from int;
  at int;
begin
  select h.position into strict head from ledger.head h where h.ledger_id = p_ledger for update;
  select array_agg(coalesce(newest.version, 0) order by s.i) into versions
    from unnest(s_name) with ordinality s(name, i)
    left join lateral (
      select ev.version from ledger.event ev
      where ev.ledger_id = p_ledger and ev.stream = s.name order by ev.version desc limit 1
    ) newest on true;
  for known in
    select c.i, earlier.f, earlier.l
      from unnest(c_command) with ordinality c(id, i)
      -- the limit keeps the planner from turning this into one join over the whole table
      cross join lateral (
        select k.first_position as f, k.last_position as l from ledger.command k
        where k.ledger_id = p_ledger and k.command_id = c.id limit 1
      ) earlier
  loop
    outcomes[known.i] := 1;
    firsts[known.i] := known.f;
    lasts[known.i] := known.l;
  end loop;

  for a in 1..n loop
    w_from := w;
    while w <= m and w_append[w] = a loop
      if outcomes[a] = 0 and w_expected[w] >= 0 and versions[w_stream[w]] <> w_expected[w] then
        outcomes[a] := 2;
        stales[a] := w_stream[w];
      end if;
      w := w + 1;
    end loop;
    if outcomes[a] = 0 then
      firsts[a] := head + 1;
      for j in w_from..w - 1 loop
        at := w_stream[j];
        for i in 1..w_count[j] loop
          head := head + 1;
          versions[at] := versions[at] + 1;
          positions[e] := head;
          event_versions[e] := versions[at];
          e := e + 1;
        end loop;
      end loop;
      lasts[a] := head;
    else
      for j in w_from..w - 1 loop
        e := e + w_count[j];
      end loop;
    end if;
  end loop;

  insert into ledger.event (ledger_id, position, stream, version, type, event_id, command_id, leaf, leaf_hash)
    select p_ledger, x.position, x.stream, x.version, x.type, x.id, c_command[x.append], x.leaf, x.hash
    from unnest(positions, e_stream, event_versions, e_type, e_id, e_append, e_leaf, e_hash)
      as x(position, stream, version, type, id, append, leaf, hash)
    where x.position > 0;
  insert into ledger.command (ledger_id, command_id, fingerprint, first_position, last_position)
    select p_ledger, x.id, x.fp, x.f, x.l
    from unnest(c_command, c_fingerprint, firsts, lasts, outcomes) as x(id, fp, f, l, o)
    where x.o = 0;
  if cardinality(v_append) > 0 then
    insert into vault.sealed (ledger_id, event_id, path, subject_id, box)
      select p_ledger, x.event, x.path, x.subject, x.box
      from unnest(v_append, v_subject, v_event, v_path, v_box) as x(a, subject, event, path, box)
      where outcomes[x.a] = 0;
  end if;
  if cardinality(l_append) > 0 then
    insert into vault.lookup (ledger_id, kind, hmac, subject_id, event_id, path)
      select p_ledger, x.kind, x.hmac, x.subject, x.event, x.path
      from unnest(l_append, l_kind, l_hmac, l_subject, l_event, l_path) as x(a, kind, hmac, subject, event, path)
      where outcomes[x.a] = 0;
  end if;
  update ledger.head h set position = head where h.ledger_id = p_ledger;

  return query
    select x.o, x.f, x.l,
      case when x.o = 1 then (select k.fingerprint from ledger.command k where k.ledger_id = p_ledger and k.command_id = x.id) end,
      case when x.o = 2 then s_name[x.s] end
    from unnest(outcomes, firsts, lasts, stales, c_command) as x(o, f, l, s, id);
end $$;
revoke all on function ledger.append from public;
grant execute on function ledger.append to {app}, {worker};
`;

/*
 * Admits people to the vault: for each, the subject that an ID number belongs to (whoever came first, under any race) or
 * the new one offered. Subject and wrapped data key are written only for the winner. Callers sort by HMAC, so that two of
 * them never wait for each other in a circle. plpgsql: the read after a lost race needs a new snapshot.
 */
const admit = `
create function vault.admit(
  p_ledger int, p_subject uuid[], p_kind text[], p_hmac bytea[], p_epoch int, p_wrapped bytea[]
) returns setof uuid language plpgsql volatile security invoker set search_path = pg_catalog, pg_temp as $$
declare
  winner uuid;
begin
  for i in 1..cardinality(p_subject) loop
    winner := p_subject[i];
    if p_hmac[i] is not null then
      insert into vault.identity (ledger_id, kind, hmac, subject_id)
        values (p_ledger, p_kind[i], p_hmac[i], p_subject[i]) on conflict do nothing;
      select known.subject_id into strict winner from vault.identity known
        where known.ledger_id = p_ledger and known.kind = p_kind[i] and known.hmac = p_hmac[i];
    end if;
    if winner = p_subject[i] then
      insert into vault.subject (ledger_id, subject_id) values (p_ledger, winner) on conflict do nothing;
      if found then
        insert into vault.dek (ledger_id, subject_id, kek_epoch, wrapped) values (p_ledger, winner, p_epoch, p_wrapped[i]);
      end if;
    end if;
    return next winner;
  end loop;
end $$;
revoke all on function vault.admit from public;
grant execute on function vault.admit to {app}, {worker};
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** A door for writing a batch as it is expected to go; append by append it is settled only when it does not. Never edited once released. */
export class Append1700000000007 implements MigrationInterface {
  readonly name = 'Append1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await withRoles(runner, append));
  }

  async down(): Promise<void> {
    throw new Error('The ledger is append-only: there is no way back');
  }
}

/*
 * The function of 0005-append.ts stays as it is under another name, for batches of which an append may have to be left out. Here all of
 * them are written or none. What the unique keys refuse anyway is not looked up before: a command that was carried out, and a stream that
 * is said to be new (s_base 0) and is not. The newest version is looked up of all other streams. It answers the head before the batch; null
 * when a key refused or a version is not the expected one: then nothing was written, and the batch is for the other function.
 * It takes what the other one takes, but for what only leaving out needs, and: c_first and c_last, the places in the batch, from 1, of an append's first and last event; s_base, the version that the
 * first append to a stream expects, -1 for any. Of sealed values and lookups all arrays are null when there are none.
 * Arrays are unnested in lists of columns, not in FROM, where each would be written to a store of its own first.
 */
const append = `
alter function ledger.append rename to append_each;
create function ledger.append(
  p_ledger int,
  c_command uuid[], c_fingerprint bytea[], c_first int[], c_last int[],
  s_name text[], s_base int[],
  w_stream int[], w_expected int[], w_count int[],
  e_append int[], e_stream text[], e_type text[], e_id uuid[], e_leaf bytea[], e_hash bytea[],
  v_subject uuid[], v_event uuid[], v_path text[], v_box bytea[],
  l_kind text[], l_hmac bytea[], l_subject uuid[], l_event uuid[], l_path text[]
) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
  k int := cardinality(e_type);
  head bigint;
  versions int[] := s_base;
  event_versions int[] := array_fill(null::int, array[k]);
  e int := 0;
  at int;
  version int;
begin
  update ledger.head h set position = h.position + k where h.ledger_id = p_ledger returning h.position - k into strict head;
  if 0 <> any (s_base) then
    versions := array(
      select case when s.base = 0 then 0 else coalesce((
          select ev.version from ledger.event ev
          where ev.ledger_id = p_ledger and ev.stream = s.name order by ev.version desc limit 1
        ), 0) end
        from unnest(s_name, s_base) as s(name, base)
    );
  end if;
  for w in 1..cardinality(w_stream) loop
    at := w_stream[w];
    version := versions[at];
    if w_expected[w] >= 0 and w_expected[w] <> version then
      raise unique_violation;
    end if;
    for i in 1..w_count[w] loop
      e := e + 1;
      version := version + 1;
      event_versions[e] := version;
    end loop;
    versions[at] := version;
  end loop;
  -- commands first: one that was carried out is found before any leaf is written
  insert into ledger.command (ledger_id, command_id, fingerprint, first_position, last_position)
    select p_ledger, unnest(c_command), unnest(c_fingerprint), head + unnest(c_first), head + unnest(c_last);
  insert into ledger.event (ledger_id, position, stream, version, type, event_id, command_id, leaf, leaf_hash)
    select p_ledger, head + generate_series(1, k), unnest(e_stream), unnest(event_versions), unnest(e_type), unnest(e_id),
      c_command[unnest(e_append)], unnest(e_leaf), unnest(e_hash);
  if v_event is not null then
    insert into vault.sealed (ledger_id, event_id, path, subject_id, box)
      select p_ledger, unnest(v_event), unnest(v_path), unnest(v_subject), unnest(v_box);
  end if;
  if l_event is not null then
    insert into vault.lookup (ledger_id, kind, hmac, subject_id, event_id, path)
      select p_ledger, unnest(l_kind), unnest(l_hmac), unnest(l_subject), unnest(l_event), unnest(l_path);
  end if;
  return head;
exception when unique_violation then
  return null;
end $$;
revoke all on function ledger.append from public;
grant execute on function ledger.append to {app}, {worker};
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** The one door for writing again, with fewer statements to a batch: a small batch is hardly dearer than its events. Never edited once released. */
export class Append1700000000005 implements MigrationInterface {
  readonly name = 'Append1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await withRoles(runner, append));
  }

  async down(): Promise<void> {
    throw new Error('The ledger is append-only: there is no way back');
  }
}

/*
 * What it takes and how each append is answered is said in 0001-ledger.ts, whose function it replaces. It answers one row of arrays, an item for each append: outcome, first and
 * last position; `fingerprint` and `stale` only when an append was known or stale (else null), the stale stream by its number in
 * `s_name`.
 * The head is locked by moving it on for the whole batch, which is right unless an append is left out; then it is set back, in the
 * same transaction and under the same lock. Every later statement takes a new snapshot.
 */
const append = `
drop function ledger.append;
create function ledger.append(
  p_ledger int,
  c_command uuid[], c_fingerprint bytea[],
  s_name text[],
  w_append int[], w_stream int[], w_expected int[], w_count int[],
  e_append int[], e_stream text[], e_type text[], e_id uuid[], e_leaf bytea[], e_hash bytea[],
  v_append int[], v_subject uuid[], v_event uuid[], v_path text[], v_box bytea[],
  l_append int[], l_kind text[], l_hmac bytea[], l_subject uuid[], l_event uuid[], l_path text[],
  out outcome int[], out first_position bigint[], out last_position bigint[], out fingerprint bytea[], out stale int[]
)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
  n int := cardinality(c_command);
  m int := cardinality(w_append);
  k int := cardinality(e_type);
  head bigint;
  moved bigint;
  versions int[];
  known int[];
  known_first bigint[];
  known_last bigint[];
  known_fingerprint bytea[];
  positions bigint[];
  event_versions int[];
  left_out boolean := false;
  w int := 1;
  e int := 1;
  w_from int;
  at int;
  version int;
begin
  update ledger.head h set position = h.position + k where h.ledger_id = p_ledger returning h.position into strict moved;
  head := moved - k;
  select
    (select array_agg(coalesce(newest.version, 0) order by s.i)
      from unnest(s_name) with ordinality s(name, i)
      left join lateral (
        select ev.version from ledger.event ev
        where ev.ledger_id = p_ledger and ev.stream = s.name order by ev.version desc limit 1
      ) newest on true),
    earlier.i, earlier.f, earlier.l, earlier.p
    into versions, known, known_first, known_last, known_fingerprint
    from (
      select array_agg(c.i) as i, array_agg(found.f) as f, array_agg(found.l) as l, array_agg(found.p) as p
        from unnest(c_command) with ordinality c(id, i)
        -- the limit keeps the planner from turning this into one join over the whole table
        cross join lateral (
          select k.first_position as f, k.last_position as l, k.fingerprint as p from ledger.command k
          where k.ledger_id = p_ledger and k.command_id = c.id limit 1
        ) found
    ) earlier;

  outcome := array_fill(0, array[n]);       -- 0 appended, 1 known, 2 stale
  first_position := array_fill(0::bigint, array[n]);
  last_position := first_position;
  positions := array_fill(0::bigint, array[k]);
  event_versions := array_fill(0, array[k]);
  if known is not null then
    left_out := true;
    fingerprint := array_fill(null::bytea, array[n]);
    for i in 1..cardinality(known) loop
      outcome[known[i]] := 1;
      first_position[known[i]] := known_first[i];
      last_position[known[i]] := known_last[i];
      fingerprint[known[i]] := known_fingerprint[i];
    end loop;
  end if;

  for a in 1..n loop
    w_from := w;
    while w <= m and w_append[w] = a loop
      if w_expected[w] >= 0 and outcome[a] = 0 and versions[w_stream[w]] <> w_expected[w] then
        left_out := true;
        outcome[a] := 2;
        stale := coalesce(stale, array_fill(0, array[n]));
        stale[a] := w_stream[w];
      end if;
      w := w + 1;
    end loop;
    if outcome[a] = 0 then
      first_position[a] := head + 1;
      for j in w_from..w - 1 loop
        at := w_stream[j];
        version := versions[at];
        for i in 1..w_count[j] loop
          head := head + 1;
          version := version + 1;
          positions[e] := head;
          event_versions[e] := version;
          e := e + 1;
        end loop;
        versions[at] := version;
      end loop;
      last_position[a] := head;
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
    from unnest(c_command, c_fingerprint, first_position, last_position, outcome) as x(id, fp, f, l, o)
    where x.o = 0;
  if cardinality(v_append) > 0 then
    insert into vault.sealed (ledger_id, event_id, path, subject_id, box)
      select p_ledger, x.event, x.path, x.subject, x.box
      from unnest(v_append, v_subject, v_event, v_path, v_box) as x(a, subject, event, path, box)
      where outcome[x.a] = 0;
  end if;
  if cardinality(l_append) > 0 then
    insert into vault.lookup (ledger_id, kind, hmac, subject_id, event_id, path)
      select p_ledger, x.kind, x.hmac, x.subject, x.event, x.path
      from unnest(l_append, l_kind, l_hmac, l_subject, l_event, l_path) as x(a, kind, hmac, subject, event, path)
      where outcome[x.a] = 0;
  end if;
  if left_out then
    update ledger.head h set position = head where h.ledger_id = p_ledger;
  end if;
end $$;
revoke all on function ledger.append from public;
grant execute on function ledger.append to {app}, {worker};
`;

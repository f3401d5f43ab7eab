import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/** Admitting people tells whether the offered data key was stored, so that who offered it may go on with it. Never edited once released. */
export class Admit1700000000006 implements MigrationInterface {
  readonly name = 'Admit1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await withRoles(runner, admit));
  }

  async down(): Promise<void> {
    throw new Error('The ledger is append-only: there is no way back');
  }
}

/*
 * As in 0001-ledger.ts, whose function it replaces. `stored` is true only for the person whose subject and data key this very call wrote: of
 * somebody who was there already, erased or not, the key that was offered is nobody's.
 */
const admit = `
drop function vault.admit;
create function vault.admit(
  p_ledger int, p_subject uuid[], p_kind text[], p_hmac bytea[], p_epoch int, p_wrapped bytea[],
  out winner uuid, out stored boolean
) returns setof record language plpgsql volatile security invoker set search_path = pg_catalog, pg_temp as $$
begin
  for i in 1..cardinality(p_subject) loop
    winner := p_subject[i];
    stored := false;
    if p_hmac[i] is not null then
      insert into vault.identity (ledger_id, kind, hmac, subject_id)
        values (p_ledger, p_kind[i], p_hmac[i], p_subject[i]) on conflict do nothing;
      select known.subject_id into strict winner from vault.identity known
        where known.ledger_id = p_ledger and known.kind = p_kind[i] and known.hmac = p_hmac[i];
    end if;
    if winner = p_subject[i] then
      insert into vault.subject (ledger_id, subject_id) values (p_ledger, winner) on conflict do nothing;
      stored := found;
      if stored then
        insert into vault.dek (ledger_id, subject_id, kek_epoch, wrapped) values (p_ledger, winner, p_epoch, p_wrapped[i]);
      end if;
    end if;
    return next;
  end loop;
end $$;
revoke all on function vault.admit from public;
grant execute on function vault.admit to {app}, {worker};
`;

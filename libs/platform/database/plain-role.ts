import { PlainError } from '../installation/plain-error';

/** As much of a pg client or pool as is needed here. */
export interface Queryable {
  query<R>(text: string, values?: unknown[]): Promise<{ rows: R[] }>;
}

const question = `
select current_user as name,
       r.rolsuper or r.rolbypassrls or r.rolreplication as almighty,
       pg_has_role(current_user, d.datdba, 'MEMBER') or exists (
         select from pg_namespace n where n.nspname in ('ledger', 'vault') and pg_has_role(current_user, n.nspowner, 'MEMBER')
       ) as owner
from pg_roles r, pg_database d
where r.rolname = current_user and d.datname = current_database()`;

/**
 * Refuses to go on as a superuser or as the owner of the ledger: either could lift the grants and the triggers that keep
 * the history from being changed. Every process but the migration asks this once, on its first connection.
 */
export async function assertPlainRole(client: Queryable): Promise<void> {
  const { rows } = await client.query<{ name: string; almighty: boolean; owner: boolean }>(question);
  const role = rows[0];
  if (role === undefined || (!role.almighty && !role.owner)) return;
  throw new PlainError(
    `不能以数据库账户 ${role.name} 运行：它是${role.almighty ? '超级用户' : '账本的所有者'}，可以改动历史。请用 gongyuan_app、gongyuan_worker 等普通账户`,
    `Refusing to run as the database role ${role.name}: it is ${role.almighty ? 'a superuser' : 'the owner of the ledger'} and could change history. Use a plain role such as gongyuan_app or gongyuan_worker`,
  );
}

import type { QueryRunner } from 'typeorm';

/** What a process of the product may be in the database. The owner, whose login is DATABASE_URL, only migrates. */
export const roleKinds = ['app', 'worker', 'sealer', 'reader'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** Role names are cluster-wide: two installations on one server need different prefixes. */
export const DEFAULT_ROLE_PREFIX = 'gongyuan';

/** `{ app: 'gongyuan_app', … }` */
export const roleNames = (prefix: string = DEFAULT_ROLE_PREFIX): Readonly<Record<RoleKind, string>> => ({
  app: `${prefix}_app`,
  worker: `${prefix}_worker`,
  sealer: `${prefix}_sealer`,
  reader: `${prefix}_reader`,
});

/**
 * Fills `{app}`, `{worker}`, `{sealer}`, `{reader}` into a migration's SQL. `migrate` sets `gongyuan.role_prefix` for the
 * session that runs the migrations; a prefix is checked there to be a plain identifier.
 */
export async function withRoles(runner: QueryRunner, sql: string): Promise<string> {
  const [row] = (await runner.query(`select coalesce(nullif(current_setting('gongyuan.role_prefix', true), ''), $1) as prefix`, [
    DEFAULT_ROLE_PREFIX,
  ])) as [{ prefix: string }];
  const names = roleNames(row.prefix);
  return sql.replace(/\{(app|worker|sealer|reader)\}/g, (_, kind: RoleKind) => `"${names[kind]}"`);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withRoles } from '../role-names';

/**
 * Signing in: what is no event, because it must be changeable and forgettable. Nothing here says who anybody is: logins and
 * addresses stand as keyed hashes, session ids and one-time tokens as hashes.
 */
export class Auth1700000000003 implements MigrationInterface {
  readonly name = 'Auth1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(await withRoles(runner, grants));
  }

  async down(): Promise<void> {
    throw new Error('Credentials are not thrown away: there is no way back');
  }
}

const tables = `
create schema auth;

-- a row reserves a login for a person; without a password nobody can sign in with it yet
create table auth.credential (
  person_id uuid primary key,
  login_hmac bytea not null unique,
  password_hash text,
  changed_at timestamptz,
  created_at timestamptz not null
);

create table auth.session (
  id_hash bytea primary key,
  session_id uuid not null unique,
  person_id uuid not null,
  account_version int not null,
  csrf_secret bytea not null,
  device text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null
) with (fillfactor = 70);
create index on auth.session (person_id);
create index on auth.session (ends_at);

create table auth.sign_in_attempt (
  kind text not null check (kind in ('login', 'address')),
  hmac bytea not null,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null,
  primary key (kind, hmac)
) with (fillfactor = 70);
create index on auth.sign_in_attempt (last_at);

create table auth.one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-admin', 'password')),
  person_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on auth.one_time_link (person_id);
`;

// The API alone signs people in. The worker, the sealer and readers have no business here.
const grants = `
grant usage on schema auth to {app};
grant select, insert, update, delete on all tables in schema auth to {app};
`;

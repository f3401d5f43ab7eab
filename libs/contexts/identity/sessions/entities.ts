import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A login reserved for a person and, once it is set, the password's hash. */
@Entity({ schema: 'auth', name: 'credential' })
export class Credential {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('bytea', { name: 'login_hmac', unique: true })
  loginHmac!: Buffer;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { name: 'changed_at', nullable: true })
  changedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** A sign-in in force. The id that the browser holds is not here, only its hash. */
@Entity({ schema: 'auth', name: 'session' })
export class SessionRow {
  @PrimaryColumn('bytea', { name: 'id_hash' })
  idHash!: Buffer;

  /** Names the session to its owner and in the access ledger; opens nothing. */
  @Column('uuid', { name: 'session_id', unique: true })
  sessionId!: string;

  @Index()
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('int', { name: 'account_version' })
  accountVersion!: number;

  @Column('bytea', { name: 'csrf_secret' })
  csrfSecret!: Buffer;

  /** Browser and system in two words, so that a person can tell sessions apart. */
  @Column('text')
  device!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'idle_until' })
  idleUntil!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;
}

/** Failed sign-ins of one login or one address. */
@Entity({ schema: 'auth', name: 'sign_in_attempt' })
export class SignInAttempt {
  @PrimaryColumn('text')
  kind!: 'login' | 'address';

  @PrimaryColumn('bytea')
  hmac!: Buffer;

  @Column('int')
  failures!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  @Column('timestamptz', { name: 'blocked_until' })
  blockedUntil!: Date;
}

/** A link that works once and for an hour. */
@Entity({ schema: 'auth', name: 'one_time_link' })
export class OneTimeLink {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  purpose!: 'first-admin' | 'password';

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}

/** All entities of schema `auth`. */
export const authEntities = [Credential, SessionRow, SignInAttempt, OneTimeLink];

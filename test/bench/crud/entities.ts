import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export type Role = 'registrar' | 'coordinator' | 'handler';
export type Stage = 'applied' | 'handling' | 'closed';

const money = {
  type: 'bigint',
  nullable: true,
  transformer: { to: (value?: number) => value, from: (text: string | null) => text && Number(text) },
} as const;

@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** The short name that numbers begin with. */
  @Column('text')
  short!: string;

  /** The city sees every county. */
  @Column('uuid', { nullable: true })
  parent!: string | null;
}

@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('boolean', { default: true })
  open!: boolean;

  @ManyToOne(() => Unit, { nullable: false })
  @JoinColumn({ name: 'unit_id' })
  unit!: Unit;
}

/** A sign-in in force; of the token only the hash is here. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id' })
  account!: Account;

  @Column('bytea', { name: 'csrf_secret' })
  csrfSecret!: Buffer;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'idle_until' })
  idleUntil!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;
}

/** The last number that a unit gave in a year: numbers have no gaps, so it is a row and not a sequence. */
@Entity('series')
export class Series {
  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}

@Entity('case')
@Index(['nextOn', 'id'])
@Index(['unitId', 'nextOn', 'id'])
@Index(['handlerId', 'nextOn', 'id'])
export class Case {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id' })
  unit!: Unit;

  @Index({ unique: true })
  @Column('text')
  registration!: string;

  @Column('text')
  stage!: Stage;

  @Column('text')
  channel!: string;

  @Column('text')
  matter!: string;

  @Column('text', { name: 'cause_code' })
  causeCode!: string;

  @Column('text', { name: 'cause_version' })
  causeVersion!: string;

  @Column('text', { name: 'aid_form' })
  aidForm!: string;

  @Column('date', { name: 'signed_on' })
  signedOn!: string;

  @Column('text', { name: 'form_evidence' })
  formEvidence!: string;

  @Column('text')
  statement!: string;

  @Column('text', { nullable: true })
  requests?: string;

  @Column('date', { name: 'employment_ended_on', nullable: true })
  employmentEndedOn?: string;

  @Column('date', { name: 'harm_known_on', nullable: true })
  harmKnownOn?: string;

  /** First applicant and first respondent, as lists show them. */
  @Column('text', { name: 'applicant_name' })
  applicantName!: string;

  @Column('text', { name: 'respondent_name' })
  respondentName!: string;

  @Column('jsonb')
  applicants!: object[];

  @Column('jsonb')
  respondents!: object[];

  @Column('jsonb', { nullable: true })
  agent?: object;

  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId!: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'handler_id' })
  handler!: Account | null;

  @Column('date', { name: 'applied_on' })
  appliedOn!: string;

  @Column('date', { name: 'next_on' })
  nextOn!: string;

  @Column(money)
  claimed!: number | null;

  @Column(money)
  awarded!: number | null;

  @Column(money)
  received!: number | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @VersionColumn()
  version!: number;
}

@Entity('outcome')
export class Outcome {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  route!: string;

  @Column('text', { nullable: true })
  instance?: string;

  @Column('boolean', { name: 'final_award', nullable: true })
  finalAward?: boolean;

  @Column('jsonb', { nullable: true })
  document?: object;

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn?: string;

  @Column('date', { name: 'performed_from', nullable: true })
  performedFrom?: string;

  @Column('jsonb', { nullable: true })
  amounts?: object;

  @Column('text', { nullable: true })
  summary?: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}

/** Who changed what, and what it was before. */
@Entity('audit_log')
export class AuditLog {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  actor!: string;

  @Column('text')
  action!: string;

  @Index()
  @Column('uuid', { name: 'entity_id' })
  entityId!: string;

  @Column('jsonb', { nullable: true })
  before?: object;

  @Column('jsonb')
  after!: object;
}

/** 签领表 of a team, with the packs that were taken for it. */
@Entity('sheet')
export class Sheet {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('uuid', { name: 'kit_id' })
  kitId!: string;

  @Column('int')
  left!: number;
}

/** Somebody on a sheet, from the roster or come to it, and whether the pack was given. */
@Entity('sheet_line')
export class SheetLine {
  @PrimaryColumn('uuid', { name: 'sheet_id' })
  sheetId!: string;

  @PrimaryColumn('int')
  line!: number;

  @Column('text')
  name!: string;

  @Column('text', { name: 'id_number', nullable: true })
  idNumber!: string | null;

  @Column('timestamptz', { name: 'given_at', nullable: true })
  givenAt!: Date | null;

  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy!: string | null;

  @Column('text', { nullable: true })
  signature!: string | null;
}

/** One person, one programme, one year. */
@Entity('receipt')
@Index(['kitId', 'year', 'idNumber'], { unique: true })
export class Receipt {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'kit_id' })
  kitId!: string;

  @Column('int')
  year!: number;

  @Column('text', { name: 'id_number' })
  idNumber!: string;

  @Column('uuid', { name: 'sheet_id' })
  sheetId!: string;
}

export const entities = [Unit, Account, Session, Series, Case, Outcome, AuditLog, Sheet, SheetLine, Receipt];

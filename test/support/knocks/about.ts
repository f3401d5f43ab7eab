/** What people write and say: everything here is personal but `plain`. Each call of one with the same `of` says the same. */
export interface Words {
  name(of: string): string;
  text(of: string): string;
  address(of: string): string;
  phone(of: string): string;
  idNumber(of: string): string;
  /** A credit code that leads to a person: a sole trader's. */
  traderCode(of: string): string;
  birthDate(): string;
  login(of: string): string;
  password(of: string): string;
  /** Names of organisations and numbers of papers: they stand in the open. */
  plain(of: string): string;
  companyCode(of: string): string;
}

/** The things a request is about. */
export interface Target {
  readonly unit: string;
  readonly contactId: string;
  readonly caseId: string;
  readonly activityId: string;
  /** A check-up of a worker. */
  readonly checkupId: string;
  /** A member of staff, with a post and a deputyship of theirs. */
  readonly personId: string;
  readonly postId: string;
  readonly deputyId: string;
  /** A leave of `handler`. */
  readonly leaveId: string;
  /** A unit below `unit`. */
  readonly unitId: string;
  readonly sessionId: string;
  /** Days off of a year that wait for approval. */
  readonly proposalId: string;
  readonly handler: string;
  /** A law firm of the tree. */
  readonly firm: string;
  readonly approver: string;
  /** A measure of the programme, and a delivery that waits to be checked. */
  readonly measureId: string;
  readonly deliveryId: string;
  /** The first applicant of the case, and its first respondent. */
  readonly applicant: string;
  /** An attachment of the case. */
  readonly attachmentId: string;
  readonly scanId: string;
  /** A day from which dates of the case are counted, once one was told. */
  readonly keyDayId?: string;
  /** A photo of the activity. */
  readonly photoId: string;
  readonly respondent: string;
  readonly kitId: string;
  /** A purchase, and so a batch. */
  readonly purchaseId: string;
  readonly storeId: string;
  /** Another store of the same unit. */
  readonly otherStoreId: string;
  /** Who keeps `storeId`. */
  readonly keeper: string;
  readonly transferId: string;
  readonly countId: string;
  readonly varianceId: string;
  readonly handoutId: string;
  readonly sheetId: string;
  readonly exceptionId: string;
  /** A sample whose seed is fixed and that has not been drawn. */
  readonly sampleId: string;
  /** A proceeding of the case, a hearing of it that is to come, and money that came in. */
  readonly proceedingId: string;
  readonly hearingId: string;
  readonly recoveryId: string;
  readonly reminderId: string;
  readonly token: string;
  readonly login: string;
  readonly password: string;
  readonly today: string;
}

/** What an endpoint is sent: one body, or several that differ in kind. */
export type Bodies = (about: Target, words: Words) => readonly [object, ...object[]];

export const nothing: Bodies = () => [{}];

export const person = (w: Words, of: string) => ({
  name: w.name(of),
  idNumber: w.idNumber(of),
  phone: w.phone(of),
  gender: 'female',
  birthDate: w.birthDate(),
  address: w.address(of),
});

/** A scan: what a file is told by is how it begins. */
export const SCAN = '%PDF-1.4\n%%EOF\n';

export const scan = (name: string): File => new File([SCAN], `${name}.pdf`, { type: 'application/pdf' });

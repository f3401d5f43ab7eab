import type { Schemas } from '../../../api/schemas';
import { type Dated, dated } from '../../../forms/dated';
import type { PersonValues } from '../../../forms/PersonFields';
import { tidy } from '../../../forms/tidy';
import type { ApplicantShown, CaseView, ContactRow, PersonShown, RespondentShown } from '../types';

/** What a form holds while it is being filled in: anything may still be missing. The rules of the fields see to the rest. */
type Draft<T> = T extends readonly (infer One)[] ? Draft<One>[] : T extends object ? { [K in keyof T]?: Draft<T[K]> } : T;

export type RespondentValues = Draft<Schemas['RespondentInput']>;

/** What an application says, as its form holds it. `cause` is `code@version`, one value of a list. */
export type ApplicationValues = Draft<Omit<Schemas['ApplicationChanges'], 'cause'>> & Dated & { cause?: string; hasAgent?: boolean };

export type ApplyValues = ApplicationValues & Draft<Pick<Schemas['Apply'], 'unit' | 'signedOn' | 'formEvidence' | 'channel' | 'order'>>;

export const causeValue = (cause: { code: string; version: string }): string => `${cause.code}@${cause.version}`;

const causeOf = (value: string | undefined): { code: string; version: string } | undefined => {
  const [code, version] = value?.split('@') ?? [];
  return code && version ? { code, version } : undefined;
};

/** A respondent as commands want one: only what its kind has. */
export const respondentOf = (one: RespondentValues): RespondentValues =>
  one.kind === 'person'
    ? { id: one.id, kind: one.kind, role: one.role, person: one.person, projectName: one.projectName, creditCode: one.creditCode }
    : { ...one, person: undefined };

/** The content of an application as the commands want it: the form has made sure that nothing required is missing. */
export const contentOf = (values: ApplicationValues): Schemas['ApplicationChanges'] =>
  tidy({
    applicants: values.applicants,
    respondents: values.respondents?.map(respondentOf),
    agent: values.hasAgent ? values.agent : undefined,
    matter: values.matter,
    cause: causeOf(values.cause),
    aidForm: values.aidForm,
    statement: values.statement,
    requests: values.requests,
    employmentEndedOn: values.employmentEndedOn,
    harmKnownOn: values.harmKnownOn,
  }) as Schemas['ApplicationChanges'];

export const applyBody = (values: ApplyValues, contactId: string | undefined): Schemas['Apply'] =>
  tidy({
    ...dated(values),
    ...contentOf(values),
    unit: values.unit,
    signedOn: values.signedOn,
    formEvidence: values.formEvidence,
    channel: values.channel,
    order: values.order,
    contactId,
  }) as Schemas['Apply'];

/** The same text for the same content, in whatever order a form hands out its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The parts of an application that differ from what it said before; absent parts stay as they are. */
export function changesBetween(before: ApplicationValues, after: ApplicationValues): Schemas['ApplicationChanges'] {
  const old: Record<string, unknown> = contentOf(before);
  const now: Record<string, unknown> = contentOf(after);
  return Object.fromEntries(Object.entries(now).filter(([part, value]) => canonical(value) !== canonical(old[part])));
}

type Removable = NonNullable<Schemas['CorrectApplicationBody']['remove']>[number];

/** The parts that an application had and no longer has: an absent part alone would mean that it stays. */
export const removedBetween = (before: ApplicationValues, after: ApplicationValues): Removable[] => {
  const [old, now] = [contentOf(before), contentOf(after)];
  return (['agent', 'requests', 'employmentEndedOn', 'harmKnownOn'] as const).filter(
    (part) => old[part] !== undefined && now[part] === undefined,
  );
};

/** A masked value is not a value: the field stays empty, and what is left empty is not changed. */
const open = (value: string | null | undefined): string | undefined => (value?.includes('*') ? undefined : (value ?? undefined));

const personValues = (person: PersonShown): PersonValues => ({
  subject: person.subject,
  name: open(person.name),
  idNumber: open(person.idNumber),
  phone: open(person.phone),
  gender: person.gender === 'male' || person.gender === 'female' ? person.gender : undefined,
  birthDate: open(person.birthDate),
  address: open(person.address),
});

export type ApplicantValues = Draft<Schemas['ApplicantInput']>;

/** An applicant's fields filled with what the case says now. */
export const applicantValues = ({ representative: _speaks, consents: _agreed, ...one }: ApplicantShown): ApplicantValues => ({
  ...one,
  occupationNote: open(one.occupationNote),
  person: personValues(one.person),
});

/** A respondent's fields filled with what the case says now. */
export const respondentValues = (one: RespondentShown): RespondentValues => ({
  ...one,
  creditCode: open(one.creditCode),
  phone: open(one.phone),
  person: one.person && personValues(one.person),
});

/** An application's form filled with what the case says now. */
export const valuesOfCase = (view: CaseView): ApplicationValues => ({
  applicants: view.applicants.map(applicantValues),
  respondents: view.respondents.map(respondentValues),
  hasAgent: Boolean(view.agent),
  agent: view.agent ? { ...view.agent, person: personValues(view.agent.person) } : undefined,
  matter: view.matter,
  cause: causeValue(view.cause),
  aidForm: view.aidForm,
  statement: open(view.statement),
  requests: open(view.requests),
  employmentEndedOn: view.employmentEndedOn,
  harmKnownOn: view.harmKnownOn,
});

/** An application's form begun from a contact: nothing that was said on the phone is typed again. */
export const valuesOfContact = (contact: ContactRow): ApplyValues => ({
  unit: contact.unit.id,
  channel: contact.channel,
  order: contact.order,
  applicants: [{ person: personValues(contact.person) }],
  respondents: [{ kind: 'organisation', role: 'employer', name: contact.organisation }],
  statement: open(contact.summary),
});

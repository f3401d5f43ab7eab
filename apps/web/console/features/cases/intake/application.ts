import { type Dated, dated } from '../../../forms/dated';
import type { PersonValues } from '../../../forms/PersonFields';
import { tidy } from '../../../forms/tidy';
import type { ApplicantShown, CaseView, ContactRow, PersonShown, RespondentShown } from '../types';

export interface ApplicantValues {
  readonly person?: PersonValues;
  readonly categories?: readonly string[];
  readonly occupation?: string;
  readonly occupationNote?: string;
  readonly relation?: string;
  readonly claims?: readonly { readonly item?: string; readonly amount?: number }[];
}

export interface RespondentValues {
  readonly id?: string;
  readonly kind?: 'organisation' | 'person';
  readonly role?: string;
  readonly name?: string;
  readonly person?: PersonValues;
  readonly creditCode?: string;
  readonly projectName?: string;
  readonly phone?: string;
}

/** What an application says, as its form holds it. `cause` is `code@version`, one value of a list. */
export interface ApplicationValues extends Dated {
  readonly applicants?: readonly ApplicantValues[];
  readonly respondents?: readonly RespondentValues[];
  readonly hasAgent?: boolean;
  readonly agent?: { readonly person?: PersonValues; readonly relation?: string; readonly authority?: string };
  readonly matter?: string;
  readonly cause?: string;
  readonly aidForm?: string;
  readonly statement?: string;
  readonly requests?: string;
  readonly employmentEndedOn?: string;
  readonly harmKnownOn?: string;
}

export interface ApplyValues extends ApplicationValues {
  readonly unit?: string;
  readonly signedOn?: string;
  readonly formEvidence?: string;
  readonly channel?: string;
  readonly order?: { readonly number?: string; readonly returnBy?: string };
}

export const causeValue = (cause: { code: string; version: string }): string => `${cause.code}@${cause.version}`;

const causeOf = (value: string | undefined): { code: string; version: string } | undefined => {
  const [code, version] = value?.split('@') ?? [];
  return code && version ? { code, version } : undefined;
};

const respondentOf = (one: RespondentValues): RespondentValues =>
  one.kind === 'person'
    ? { id: one.id, kind: one.kind, role: one.role, person: one.person, projectName: one.projectName, creditCode: one.creditCode }
    : { ...one, person: undefined };

/** The content of an application as the commands want it. */
export const contentOf = (values: ApplicationValues): Record<string, unknown> =>
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
  }) as Record<string, unknown>;

export const applyBody = (values: ApplyValues, contactId: string | undefined): unknown =>
  tidy({
    ...dated(values),
    ...contentOf(values),
    unit: values.unit,
    signedOn: values.signedOn,
    formEvidence: values.formEvidence,
    channel: values.channel,
    order: values.order,
    contactId,
  });

/** The same text for the same content, in whatever order a form hands out its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The parts of an application that differ from what it said before; absent parts stay as they are. */
export function changesBetween(before: ApplicationValues, after: ApplicationValues): Record<string, unknown> {
  const [old, now] = [contentOf(before), contentOf(after)];
  return Object.fromEntries(Object.entries(now).filter(([part, value]) => canonical(value) !== canonical(old[part])));
}

/** A masked value is not a value: the field stays empty, and what is left empty is not changed. */
const open = (value: string | null | undefined): string | undefined => (value?.includes('*') ? undefined : (value ?? undefined));

const personValues = (person: PersonShown): PersonValues => ({
  subject: person.subject,
  name: open(person.name),
  idNumber: open(person.idNumber),
  phone: open(person.phone),
  gender: open(person.gender),
  birthDate: open(person.birthDate),
  address: open(person.address),
});

const applicantValues = (one: ApplicantShown): ApplicantValues => ({
  ...one,
  occupationNote: open(one.occupationNote),
  person: personValues(one.person),
});

const respondentValues = (one: RespondentShown): RespondentValues => ({
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

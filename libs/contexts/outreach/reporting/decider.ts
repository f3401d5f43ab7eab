import type { Slice } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { at, notBefore, separate, was, withPerson } from '../guards';
import { PHOTO_RULE } from '../rules';
import type { Activity, OpenActivity } from '../state';
import type { CorrectSession, ReportingCommand, ReportSession } from './commands';
import type { reportingFacts, SessionFigures } from './events';

const distinct = (values: readonly string[], code: 'report.group-twice' | 'report.tag-twice'): void => {
  if (new Set(values).size < values.length) invalid(code);
};

/** What a command says, counted and held against who was checked in. Refuses `report.*`. */
function figuresOf(c: ReportSession | CorrectSession, found: OpenActivity, day: LocalDate): SessionFigures {
  distinct(
    c.groups.map(({ occupation }) => occupation),
    'report.group-twice',
  );
  distinct(
    c.tags.map(({ category }) => category),
    'report.tag-twice',
  );
  const persons = c.groups.reduce((sum, group) => sum + group.persons, 0);
  const named = found.present.length;
  if (persons < named) invalid('report.fewer-than-named', { persons, named });
  const tags = c.tags.map(({ category, persons: tagged }) => ({
    category,
    persons: tagged,
    named: found.present.filter(({ categories }) => categories.includes(category)).length,
  }));
  for (const tag of tags) {
    if (tag.persons > persons) invalid('report.tag-above-persons', { category: tag.category, tagged: tag.persons, persons });
    if (tag.persons < tag.named) invalid('report.tag-fewer-than-named', { category: tag.category, tagged: tag.persons, named: tag.named });
  }
  if (persons > named && c.evidence.length === 0) invalid('report.evidence-needed', { persons, named });
  if (c.consultations < found.consultations.length)
    invalid('report.fewer-consultations', { consultations: c.consultations, recorded: found.consultations.length });
  if (found.kind === 'mobile-health' && c.consultations > 0) invalid('report.no-medical-data');
  return {
    unit: found.unit,
    kind: found.kind,
    campaigns: [...((c.type === 'CorrectSession' ? c.campaigns : undefined) ?? found.campaigns)],
    placeKind: found.place.kind,
    day,
    persons,
    named,
    groups: c.groups.map(({ occupation, persons: counted }) => ({ occupation, persons: counted })),
    tags,
    evidence: [...c.evidence],
    materials: c.materials.map(({ title, copies }) => ({ title, copies })),
    consultations: c.consultations,
    photos: found.photos.length,
  };
}

/** The figures that were reported. */
const reported = (found: OpenActivity): SessionFigures => found.figures as SessionFigures;

export const reporting: Slice<Activity, ReportingCommand, typeof reportingFacts> = {
  decide: {
    ReportSession(c, state, env) {
      const found = at(state, 'held');
      const day = found.heldOn as LocalDate;
      notBefore(c.occurredOn, day, 'date.before-activity');
      if (found.kind === 'mobile-health' && c.summary) invalid('report.no-medical-data');
      const figures = figuresOf(c, found, day);
      if (found.kind !== 'mobile-health' && figures.photos < PHOTO_RULE.atLeast && !c.withoutPhotos)
        refuse('report.photos-missing', { have: figures.photos, atLeast: PHOTO_RULE.atLeast, basis: PHOTO_RULE.basis });
      return [
        {
          type: 'SessionReported',
          on: c.occurredOn,
          data: { figures, summary: of(env.actor.id, c.summary), withoutPhotos: of(env.actor.id, c.withoutPhotos) },
        },
      ];
    },
    CorrectSession(c, state, env) {
      const found = at(state, 'reported', 'verified');
      notBefore(c.occurredOn, found.reportedOn, 'date.before-report');
      const before = reported(found);
      const figures = figuresOf(c, found, before.day);
      if (JSON.stringify(before) === JSON.stringify(figures)) invalid('report.nothing-corrected');
      return [
        {
          type: 'SessionCorrected',
          on: c.occurredOn,
          data: { before, figures, wasVerified: found.stage === 'verified', reason: of(env.actor.id, c.reason) },
        },
      ];
    },
    VerifySession(c, state, env) {
      const found = at(state, 'reported');
      separate(env.actor.id, found.reporters, 'separation.reporter-verifies', 'report');
      notBefore(c.occurredOn, found.reportedOn, 'date.before-report');
      return [
        {
          type: 'SessionVerified',
          on: c.occurredOn,
          data: {
            figures: reported(found),
            reportedBy: found.reporters.at(-1) as string,
            corrections: found.corrections,
            note: of(env.actor.id, c.note),
          },
        },
      ];
    },
    ReturnSession(c, state, env) {
      const found = at(state, 'reported', 'verified');
      separate(env.actor.id, found.reporters, 'separation.reporter-returns', 'report');
      notBefore(c.occurredOn, found.reportedOn, 'date.before-report');
      return [
        {
          type: 'SessionReturned',
          on: c.occurredOn,
          data: { figures: reported(found), wasVerified: found.stage === 'verified', reason: of(env.actor.id, c.reason) },
        },
      ];
    },
  },
  evolve: {
    SessionReported: (state, { data, on, actor }) => ({
      ...was(state),
      stage: 'reported',
      figures: data.figures,
      reportedOn: on,
      reporters: withPerson(was(state).reporters, actor),
      returned: false,
    }),
    SessionVerified: (state, { on, actor }) => ({ ...was(state), stage: 'verified', verifiedBy: actor, verifiedOn: on }),
    SessionReturned: (state) => ({
      ...was(state),
      stage: 'held',
      returned: true,
      verifiedBy: undefined,
      verifiedOn: undefined,
    }),
    SessionCorrected: (state, { data, on, actor }) => ({
      ...was(state),
      stage: 'reported',
      figures: data.figures,
      campaigns: data.figures.campaigns,
      reportedOn: on,
      reporters: withPerson(was(state).reporters, actor),
      corrections: was(state).corrections + 1,
      verifiedBy: undefined,
      verifiedOn: undefined,
    }),
  },
};

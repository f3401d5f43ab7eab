import type { Bodies, Target } from './knocks/about';
import { audit } from './knocks/audit';
import { cases } from './knocks/cases';
import { identity } from './knocks/identity';
import { outreach } from './knocks/outreach';
import { packs } from './knocks/packs';
import { programme } from './knocks/programme';

/**
 * A body for every endpoint that takes one: what a test that walks over all of them sends. The words come from outside, so
 * that one test can say anything and another can find again what it said.
 */
export const bodies: Readonly<Record<string, Bodies>> = { ...identity, ...audit, ...cases, ...outreach, ...packs, ...programme };

/** What must be asked for besides the path. */
const queries: Readonly<Record<string, (about: Target) => string>> = {
  '/api/cases/:caseId/paper/letter': () => '?kind=receipt',
  '/api/approvers': (t) => `?unit=${t.unit}`,
  '/api/programme/owners': (t) => `?unit=${t.unit}`,
  '/api/programme/report': () => '?format=xlsx',
};

/** The address of an endpoint with the ids of a target in it. */
export const addressOf = (path: string, about: Target): string =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const id = (about as unknown as Record<string, string | undefined>)[name];
    if (id === undefined) throw new Error(`${path} names ${name}, which no target of the tests has`);
    return id;
  }) + (queries[path]?.(about) ?? '');

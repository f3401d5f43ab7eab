import { isDate } from './days';
import { CalendarError } from './error';
import type { ClockRule, ClockVersion, FlagRule, FlagVersion, LocalDate, Rule } from './types';

/** The flag of 法律援助法 44(1): the claim lapses so soon that aid comes first and the formalities later. */
export const URGENT_FLAG = 'LA_URGENT_ART44_1';

const bad = (rule: string, reason: string): never => {
  throw new CalendarError('calendar.bad-rules', { rule, reason });
};

function check(rule: Rule): void {
  if (rule.versions.length === 0) bad(rule.id, 'no-version');
  let before: ClockVersion | FlagVersion | undefined;
  for (const version of rule.versions) {
    if (!isDate(version.effectiveFrom)) bad(rule.id, 'effective-from');
    if (version.version !== (before?.version ?? 0) + 1) bad(rule.id, 'version-order');
    if (before && before.effectiveFrom >= version.effectiveFrom) bad(rule.id, 'date-order');
    const length = 'length' in version ? version.length : version.fewerThanDays;
    if (!Number.isInteger(length) || length < 1) bad(rule.id, 'length');
    before = version;
  }
}

/** The version in force on a day: the last one that had begun. */
function inForce<V extends { readonly effectiveFrom: LocalDate }>(id: string, versions: readonly V[], on: LocalDate): V {
  const found = versions.findLast((version) => version.effectiveFrom <= on);
  if (!found) throw new CalendarError('calendar.not-in-force', { rule: id, from: on, effectiveFrom: versions[0]?.effectiveFrom });
  return found;
}

export interface RuleBook {
  readonly rules: readonly Rule[];
  /** The clock as it stood on the day it starts. Throws `calendar.unknown-rule` (also for a flag) or `calendar.not-in-force`. */
  clock(id: string, on: LocalDate): { readonly rule: ClockRule; readonly version: ClockVersion };
  /** The flag as it stood on a day. Throws as `clock`. */
  flag(id: string, on: LocalDate): { readonly rule: FlagRule; readonly version: FlagVersion };
}

/** A table of rules by id. Throws `calendar.bad-rules` for a table that contradicts itself. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const byId = new Map<string, Rule>();
  for (const rule of rules) {
    if (byId.has(rule.id)) bad(rule.id, 'id-twice');
    check(rule);
    byId.set(rule.id, rule);
  }
  const unknown = (id: unknown): CalendarError =>
    new CalendarError('calendar.unknown-rule', /^\w{1,60}$/.test(String(id)) ? { rule: String(id) } : {});
  return {
    rules,
    clock(id, on) {
      const rule = byId.get(id);
      if (!rule || rule.kind === 'flag') throw unknown(id);
      return { rule, version: inForce(id, rule.versions, on) };
    },
    flag(id, on) {
      const rule = byId.get(id);
      if (rule?.kind !== 'flag') throw unknown(id);
      return { rule, version: inForce(id, rule.versions, on) };
    },
  };
}

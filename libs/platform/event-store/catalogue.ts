import type { AccessTable } from '@gongyuan/kernel/access';
import type { Fact, Facts, PersonalKind } from '@gongyuan/kernel/facts';
import type { Projection } from '../projections/define';
import type { Policy } from '../projections/define-policy';

/** Lifts the data of one schema of a fact to the next one. Pure. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Everything the contexts have told the platform of themselves; `libs/catalogue` builds it, nothing else. */
export interface CatalogueParts {
  readonly facts: Facts;
  /** `{ 'Applied@1': data => … }` lifts schema 1 of Applied to schema 2. */
  readonly upcasters: Readonly<Record<string, Upcaster>>;
  readonly projections: readonly Projection[];
  readonly policies: readonly Policy[];
  readonly access: AccessTable;
}

/** Personal fields that any business fact may carry: the evidence and reason of a late entry, whoever records it. */
const LATE: Readonly<Record<string, PersonalKind>> = { 'late.evidence': 'text', 'late.reason': 'text' };

/** The personal fields of a fact: what kind of value stands here, and below which parts there are more. */
export interface PersonalTree {
  readonly kind?: PersonalKind;
  /** By name; `*` for every place of a list. */
  readonly parts: ReadonlyMap<string, PersonalTree>;
}

interface Growing extends PersonalTree {
  kind?: PersonalKind;
  readonly parts: Map<string, Growing>;
}

/** Grown from paths as facts declare them: `applicants.*.name`. */
function treeOf(paths: Readonly<Record<string, PersonalKind>>): PersonalTree {
  const root: Growing = { parts: new Map() };
  for (const [path, kind] of Object.entries(paths)) {
    let at = root;
    for (const part of path.split('.')) {
      const below = at.parts.get(part) ?? { parts: new Map() };
      at.parts.set(part, below);
      at = below;
    }
    at.kind = kind;
  }
  return root;
}

/** DI token of the catalogue of this process. */
export const CATALOGUE = Symbol('CATALOGUE');

/** What is known of every fact: its newest schema, its personal fields, and how older shapes are lifted. */
export class Catalogue implements CatalogueParts {
  readonly facts: Facts;
  readonly upcasters: Readonly<Record<string, Upcaster>>;
  readonly projections: readonly Projection[];
  readonly policies: readonly Policy[];
  readonly access: AccessTable;
  private readonly trees = new Map<string, PersonalTree>();

  constructor(parts: CatalogueParts) {
    this.facts = parts.facts;
    this.upcasters = parts.upcasters;
    this.projections = parts.projections;
    this.policies = parts.policies;
    this.access = parts.access;
  }

  /** The definition of a fact. Throws for a type that nobody defined. */
  fact(type: string): Fact {
    const fact = Object.hasOwn(this.facts, type) ? this.facts[type] : undefined;
    if (!fact) throw new Error(`Unknown fact ${type}`);
    return fact;
  }

  /** What kind of personal value stands at a path of a fact (`applicants.0.name`); undefined when none is declared there. */
  personalKind(type: string, path: string): PersonalKind | undefined {
    let at: PersonalTree | undefined = this.personalTree(type);
    for (const part of path.split('.')) at = at?.parts.get(/^\d+$/.test(part) ? '*' : part);
    return at?.kind;
  }

  /** Where a fact holds personal values. */
  personalTree(type: string): PersonalTree {
    let tree = this.trees.get(type);
    if (!tree) {
      const { personal, business } = this.fact(type);
      tree = treeOf({ ...(business ? LATE : {}), ...personal });
      this.trees.set(type, tree);
    }
    return tree;
  }

  /** The data of an event in the newest shape of its fact. Throws for an unknown type, an unknown schema or a missing upcaster. */
  upcast(type: string, schema: number, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const newest = this.fact(type).v;
    if (schema > newest) throw new Error(`${type} has schema ${schema}, this version knows up to ${newest}`);
    let lifted = data;
    for (let from = schema; from < newest; from++) {
      const step = this.upcasters[`${type}@${from}`];
      if (!step) throw new Error(`No upcaster lifts ${type} from schema ${from}`);
      lifted = step(lifted);
    }
    return lifted;
  }
}

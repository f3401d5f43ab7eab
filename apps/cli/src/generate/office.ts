import { ActorReader, enterUnits, systemActor, unitIdOf } from '@gongyuan/contexts/identity';
import type { HandlerKind, Specialty } from '@gongyuan/contexts/identity/handlers/events';
import { personDecider } from '@gongyuan/contexts/identity/person';
import type { OpenUnit } from '@gongyuan/contexts/identity/units/commands';
import { unitDecider } from '@gongyuan/contexts/identity/units/decider';
import { UNIT_TREE } from '@gongyuan/contexts/identity/units/events';
import { coversOf, treeDecider } from '@gongyuan/contexts/identity/units/state';
import type { Actor, Post } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Instant } from '@gongyuan/kernel/time';
import type { Commands } from '@gongyuan/platform/commands/commands';
import type { People } from './invented-people';
import type { MemoryLedger } from './memory-ledger';
import type { Random } from './random';

/** Those who work on the cases of one unit. */
export interface Desk {
  readonly unit: Uuid;
  readonly registrars: readonly Actor[];
  readonly coordinators: readonly Actor[];
  readonly approvers: readonly Actor[];
}

/** Everybody who works on cases. */
export interface Office {
  readonly desks: readonly Desk[];
  readonly handlers: readonly Actor[];
}

const FIRMS = 8;
const LAWYERS_OF_A_FIRM = 6;
const ROOT = unitIdOf('140700');
const kinds: readonly HandlerKind[] = ['contract-lawyer', 'resident-lawyer', 'volunteer-lawyer'];
const specialties: readonly Specialty[] = ['wages', 'work-injury', 'termination', 'social-insurance', 'new-employment', 'women-workers'];

/** Opens the units of the federation and eight firms, and hires two of every post at each unit that gives numbers. */
export class OfficeOpening {
  private readonly actor = systemActor('generate');
  private hired = 0;

  constructor(
    private readonly ledger: MemoryLedger,
    private readonly people: People,
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  async open(): Promise<Office> {
    const units: OpenUnit[] = [];
    const send: Commands['send'] = async (command) => {
      const unit = command as OpenUnit;
      units.push(unit);
      this.ledger.send(unitDecider, unit.unitId, unit, { actor: this.actor, now: this.now });
      return { position: this.ledger.position, id: unit.unitId, version: 1, numbers: [] };
    };
    const unitTree: ActorReader['unitTree'] = async () => this.ledger.fold(treeDecider, UNIT_TREE);
    await enterUnits({ send }, { unitTree }, this.actor, this.now);
    const federations = units.filter((unit) => unit.series !== undefined);
    const handlers: Actor[] = [];
    for (let firm = 1; firm <= FIRMS; firm++) handlers.push(...this.firm(`JZ-LS-${String(firm).padStart(2, '0')}`, firm));
    const desks = federations.map(({ unitId: unit }) => ({
      unit,
      registrars: this.two('registrar', unit),
      coordinators: this.two('coordinator', unit),
      approvers: this.two('approver', unit),
    }));
    return { desks, handlers };
  }

  private firm(code: string, n: number): Actor[] {
    const unitId = unitIdOf(code);
    const name = `山西${['砚溪', '蒿岭', '柏墅', '汾砺', '松涧', '榆关', '介山', '绵上'][n - 1]}律师事务所`;
    const command = { type: 'OpenUnit', unitId, code, name, shortName: name.slice(2, 4), kind: 'firm', parent: ROOT };
    this.ledger.send(unitDecider, unitId, command, { actor: this.actor, now: this.now });
    return Array.from({ length: LAWYERS_OF_A_FIRM }, () => {
      const lawyer = this.hire('handler', unitId);
      const profile = {
        type: 'SetHandlerProfile',
        personId: lawyer.id,
        kind: this.random.pick(kinds),
        firm: name,
        firmUnit: unitId,
        licence: `11499202410${String(100_000 + this.hired)}`,
        specialties: [this.random.pick(specialties)],
        counties: [],
        maxOpenCases: 200,
        publicPayroll: false,
      };
      this.ledger.send(personDecider, lawyer.id, profile, { actor: this.actor, now: this.now });
      return lawyer;
    });
  }

  private two(post: Post, unit: Uuid): readonly Actor[] {
    return [this.hire(post, unit), this.hire(post, unit)];
  }

  private hire(post: Post, unit: Uuid): Actor {
    const { subject: personId, name, phone } = this.people.invent();
    const sending = { actor: this.actor, now: this.now };
    const login = `${post}.${String(++this.hired).padStart(3, '0')}`;
    this.ledger.send(personDecider, personId, { type: 'OpenAccount', personId, person: { name, phone }, login } as never, sending);
    this.ledger.send(personDecider, personId, { type: 'GivePost', personId, post, unit } as never, sending);
    return { id: personId, posts: [{ post, unit, covers: coversOf(this.ledger.fold(treeDecider, UNIT_TREE), unit) }] };
  }
}

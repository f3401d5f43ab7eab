import { type AccountDesk, type ActorReader, enterUnits, ROOT_CODE, systemActor, unitIdOf } from '@gongyuan/contexts/identity';
import { RecordPasswordChange } from '@gongyuan/contexts/identity/accounts/commands';
import { SetHandlerProfile } from '@gongyuan/contexts/identity/handlers/commands';
import { GivePost } from '@gongyuan/contexts/identity/posts/commands';
import { OpenUnit } from '@gongyuan/contexts/identity/units/commands';
import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { Instant } from '@gongyuan/kernel/time';
import type { Commands } from '@gongyuan/platform/commands/commands';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { everybody, firms, type Member, type Who } from './cast';
import { mobile } from './invented';
import { moment, type Plan } from './plan';
import { demoId } from './script';

/** Who makes the first units and the first account: the mark by which a demo is known again. */
export const FIRST_ACTOR = systemActor('demo');

/** Phones of the cast: the numbers of the people in the stories begin at 1. */
const PHONES_FROM = 9_000;

export interface OfficeDeps {
  readonly commands: Commands;
  readonly actors: ActorReader;
  readonly accounts: AccountDesk;
}

/** The day on which the office opens: units, law firms, accounts, posts, profiles, and everybody's first password. */
export class Office {
  private readonly people = new Map<Who, SubjectId>();

  constructor(
    private readonly deps: OfficeDeps,
    private readonly plan: Plan,
  ) {}

  /** Opens it; what is there already stays. Answers who everybody is. */
  async open(): Promise<ReadonlyMap<Who, SubjectId>> {
    const { commands, actors } = this.deps;
    await enterUnits(commands, actors, FIRST_ACTOR, moment(this.plan.first, '08:30'));
    const [admin, ...others] = everybody;
    if (admin === undefined) throw new Error('Nobody is in the cast');
    await this.employ(admin, FIRST_ACTOR, 0);
    await this.enterFirms();
    for (const [index, one] of others.entries()) await this.employ(one, await this.actor('city.admin'), index + 1);
    for (const [index, [who]] of everybody.entries()) await this.choosePassword(who, index);
    return this.people;
  }

  private async enterFirms(): Promise<void> {
    const actor = await this.actor('city.admin');
    for (const [index, firm] of Object.values(firms).entries()) {
      const { code, name, shortName } = firm;
      const command = Object.assign(new OpenUnit(), {
        unitId: unitIdOf(code),
        code,
        name,
        shortName,
        kind: 'firm',
        parent: unitIdOf(ROOT_CODE),
      });
      await this.send(command, actor, `unit ${code}`, moment(this.plan.first, '08:36', index * 20));
    }
  }

  /** Account, post and, for a handler, what they can take on. */
  private async employ([who, member]: readonly [Who, Member], actor: Actor, index: number): Promise<void> {
    const start = index === 0 ? moment(this.plan.first, '08:32') : moment(this.plan.first, '08:40', index * 70);
    const at = (seconds: number): Instant => new Date(Date.parse(start) + seconds * 1_000).toISOString();
    const account = { name: member.name, login: member.login, phone: mobile(PHONES_FROM + index) };
    const { id } = await this.deps.accounts.open(account, { actor, key: demoId(`account ${who}`), now: at(0) });
    this.people.set(who, id);
    const post = Object.assign(new GivePost(), { personId: id, post: member.post, unit: unitIdOf(member.unit) });
    await this.send(post, actor, `post ${who}`, at(15));
    const { profile } = member;
    if (profile === undefined) return;
    const command = Object.assign(new SetHandlerProfile(), {
      personId: id,
      kind: profile.kind,
      firm: profile.firm?.name,
      firmUnit: profile.firm && unitIdOf(profile.firm.code),
      licence: profile.firm && `1149920${12 + (index % 12)}10000${String(index).padStart(4, '0')}`,
      specialties: [...profile.specialties],
      counties: profile.counties.map(unitIdOf),
      maxOpenCases: profile.maxOpenCases,
      publicPayroll: profile.publicPayroll,
    });
    await this.send(command, actor, `profile ${who}`, at(40));
  }

  /** Everybody follows a link and chooses a password; the password itself is no fact. */
  private async choosePassword(who: Who, index: number): Promise<void> {
    const personId = this.people.get(who) as SubjectId;
    const command = Object.assign(new RecordPasswordChange(), { personId, how: 'link' as const });
    await this.send(command, { id: personId, posts: [] }, `password ${who}`, moment(this.plan.first, '10:05', index * 43));
  }

  private async actor(who: Who): Promise<Actor> {
    return this.deps.actors.actorOf(this.people.get(who) as SubjectId, this.plan.first);
  }

  private async send(command: AnyCommand, actor: Actor, name: string, now: Instant): Promise<void> {
    await this.deps.commands.send(command, { actor, key: demoId(name), now });
  }
}

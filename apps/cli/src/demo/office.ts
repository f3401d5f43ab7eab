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

/** Somebody's place in the cast: makes the numbers that tell people apart. */
const placeOf = (who: Who): number => everybody.findIndex(([one]) => one === who);

/** A lawyer's licence number of nobody: no authority has the place 1499. */
const licence = (place: number): string => `11499${2012 + (place % 12)}10${String(place).padStart(6, '0')}`;

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

  /** Opens it; what is there already stays. Answers who everybody is, in the order of the cast. */
  async open(): Promise<ReadonlyMap<Who, SubjectId>> {
    const { first } = this.plan;
    await enterUnits(this.deps.commands, this.deps.actors, FIRST_ACTOR, moment(first, '08:30'));
    const [admin, ...others] = everybody;
    if (admin === undefined) throw new Error('Nobody is in the cast');
    await this.employ(admin, FIRST_ACTOR, moment(first, '08:32'));
    await this.givePost(admin, FIRST_ACTOR, moment(first, '08:33'));
    await this.enterFirms(await this.actor('city.admin'));
    const actor = await this.actor('city.admin');
    for (const [index, one] of others.entries()) await this.employ(one, actor, moment(first, '08:40', index * 40));
    // in the order of time, but not one after another: each wave is stored in a few commits
    await Promise.all(others.map((one) => this.givePost(one, actor, moment(first, '09:30'))));
    await Promise.all(others.map((one) => this.setProfile(one, actor, moment(first, '09:45'))));
    await Promise.all(everybody.map(([who]) => this.choosePassword(who, moment(first, '10:05'))));
    return this.people;
  }

  private async enterFirms(actor: Actor): Promise<void> {
    for (const [index, { code, name, shortName }] of Object.values(firms).entries()) {
      const place = { unitId: unitIdOf(code), code, parent: unitIdOf(ROOT_CODE) };
      const command = Object.assign(new OpenUnit(), { ...place, name, shortName, kind: 'firm' as const });
      await this.send(command, actor, `unit ${code}`, moment(this.plan.first, '08:36', index * 20));
    }
  }

  private async employ([who, member]: readonly [Who, Member], actor: Actor, now: Instant): Promise<void> {
    const account = { name: member.name, login: member.login, phone: mobile(PHONES_FROM + placeOf(who)) };
    const { id } = await this.deps.accounts.open(account, { actor, key: demoId(`account ${who}`), now });
    this.people.set(who, id);
  }

  private async givePost([who, { post, unit }]: readonly [Who, Member], actor: Actor, now: Instant): Promise<void> {
    const command = Object.assign(new GivePost(), { personId: this.person(who), post, unit: unitIdOf(unit) });
    await this.send(command, actor, `post ${who}`, now);
  }

  /** What a handler can take on. */
  private async setProfile([who, { profile }]: readonly [Who, Member], actor: Actor, now: Instant): Promise<void> {
    if (profile === undefined) return;
    const { kind, firm, specialties, counties, maxOpenCases, publicPayroll } = profile;
    const command = Object.assign(new SetHandlerProfile(), {
      personId: this.person(who),
      kind,
      firm: firm?.name,
      firmUnit: firm && unitIdOf(firm.code),
      licence: firm && licence(placeOf(who)),
      specialties: [...specialties],
      counties: counties.map(unitIdOf),
      maxOpenCases,
      publicPayroll,
    });
    await this.send(command, actor, `profile ${who}`, now);
  }

  /** Everybody follows a link and chooses a password; the password itself is no fact. */
  private async choosePassword(who: Who, now: Instant): Promise<void> {
    const personId = this.person(who);
    const command = Object.assign(new RecordPasswordChange(), { personId, how: 'link' as const });
    await this.send(command, { id: personId, posts: [] }, `password ${who}`, now);
  }

  private person(who: Who): SubjectId {
    return this.people.get(who) as SubjectId;
  }

  private async actor(who: Who): Promise<Actor> {
    return this.deps.actors.actorOf(this.person(who), this.plan.first);
  }

  private async send(command: AnyCommand, actor: Actor, name: string, now: Instant): Promise<void> {
    await this.deps.commands.send(command, { actor, key: demoId(name), now });
  }
}

import { caseDecider } from '@gongyuan/contexts/cases/case';
import type { SealedPaper } from '@gongyuan/contexts/cases/codes';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { paperNumber } from '@gongyuan/contexts/cases/reading/papers/letters';
import type { Case, Contact } from '@gongyuan/contexts/cases/state';
import type { ActorReader } from '@gongyuan/contexts/identity';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type Instant, type LocalDate } from '@gongyuan/kernel/time';
import type { Commands } from '@gongyuan/platform/commands/commands';
import { commandId } from '@gongyuan/platform/commands/runner';
import type { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { validated } from '@gongyuan/platform/http/validate';
import { PlainError, type Tell } from '@gongyuan/platform/installation/plain-error';
import type { Policy } from '@gongyuan/platform/projections/define-policy';
import type { Engine } from '@gongyuan/platform/projections/engine';
import type { Who } from './cast';
import { moment, shift } from './plan';
import { caseIdOf, contactIdOf, filled, type Scene, type Thing } from './script';

export interface PlayerDeps {
  readonly commands: Commands;
  readonly store: EventStore;
  readonly actors: ActorReader;
  /** Answers policies and timers on the spot: no worker runs meanwhile. */
  readonly engine: Pick<Engine, 'runPoliciesInline' | 'runTimers'>;
  readonly policies: readonly Policy[];
  readonly tell: Tell;
}

/** How long after a step the policies answer it. */
const POLICY_MS = 200;
/** When the timers of a day fire. */
const NIGHT = '00:05';

function notYet(what: string): never {
  throw new Error(`The script asks for ${what} that is not there yet`);
}

/** Plays scenes in the order of time, each by the person it belongs to, with that person's posts of that day. */
export class Player {
  /** Facts that some policy answers. */
  private readonly answered: ReadonlySet<string>;

  constructor(
    private readonly deps: PlayerDeps,
    private readonly people: ReadonlyMap<Who, SubjectId>,
  ) {
    this.answered = new Set(deps.policies.flatMap(({ on }) => Object.keys(on)));
  }

  /**
   * Plays what has not been played yet. The timers of a day fire before its first scene, at last those up to `end`. Answers
   * how many scenes were played now. Scenes are played in order, so those that are known are the first ones. Throws `PlainError`
   * when something else was recorded since.
   */
  async play(scenes: readonly Scene[], end: LocalDate): Promise<number> {
    const from = await this.firstUnknown(scenes);
    const [before, last] = [scenes[from - 1], scenes.at(-1)];
    const next = scenes[from];
    if (next === undefined || last === undefined) return 0;
    await this.assertUnused(next);
    if (before) await this.answer(before.at);
    let day = before && dayOf(before.at);
    for (const scene of scenes.slice(from)) {
      const today = dayOf(scene.at);
      if (today.slice(0, 7) !== day?.slice(0, 7)) this.deps.tell(`演到 ${today.slice(0, 7)}`, `playing ${today.slice(0, 7)}`);
      await this.nights(day, today);
      day = today;
      const recorded = await this.perform(scene);
      if (recorded.some(({ type }) => this.answered.has(type))) await this.answer(scene.at);
    }
    await this.answer(last.at);
    if (day !== end) {
      await this.nights(day, end);
      await this.answer(moment(end, NIGHT));
    }
    return scenes.length - from;
  }

  /** The timers of every day after one and up to another, days off too; those of the first day when there is none before. */
  private async nights(after: LocalDate | undefined, upTo: LocalDate): Promise<void> {
    for (let day = after === undefined ? upTo : shift(after, 1); day <= upTo; day = shift(day, 1))
      await this.deps.engine.runTimers(moment(day, NIGHT));
  }

  /** Whoever has worked with a demo that was cut off cannot have the rest of it put in before. */
  private async assertUnused(next: Scene): Promise<void> {
    const head = await this.deps.store.head(LEDGER.main);
    const [newest] = await this.deps.store.readRange(LEDGER.main, Math.max(0, head - 1), head);
    if (newest && newest.at > next.at)
      throw new PlainError(
        '演示数据只写了一半，之后又有人登记了别的事项，不能再接着写。请换一个空的账本',
        'The demo was cut off half-way, and other things were recorded since: it cannot go on. Take an empty ledger',
      );
  }

  /** Known scenes are the first ones: halving finds where they end. */
  private async firstUnknown(scenes: readonly Scene[]): Promise<number> {
    let [known, unknown] = [0, scenes.length];
    while (known < unknown) {
      const middle = Math.floor((known + unknown) / 2);
      const { by, key } = scenes[middle] as Scene;
      const found = await this.deps.store.findCommand(LEDGER.main, commandId({ id: this.person(by), posts: [] }, key));
      if (found) known = middle + 1;
      else unknown = middle;
    }
    return known;
  }

  /** Sends the command of a scene; answers the events it recorded. */
  private async perform(scene: Scene): Promise<readonly AnyEvent[]> {
    const { story } = scene;
    const contact = await this.read('contact', contactIdOf(story));
    const thing = scene.about && (await this.read(scene.about.kind, this.idOf(scene.about)));
    const found = thing?.kind === 'case' ? thing : await this.read('case', caseIdOf(story));
    const about = thing ?? (new scene.type().type.endsWith('Contact') ? contact : found);
    const find = this.finder(fold(contactDecider, contact.events), fold(caseDecider, found.events), about.events);
    const fields = filled(scene.fields, find) as object;
    const field = scene.about?.field === undefined ? `${about.kind}Id` : scene.about.field;
    const id = field === null ? {} : { [field]: about.id };
    // like the door: a new record's id is no field that a form may send; measures are there from the beginning
    const command =
      about.version === 0 && about.kind !== 'measure' && scene.about?.field === undefined
        ? Object.assign(await validated(scene.type, fields), id)
        : await validated(scene.type, { ...fields, ...id });
    const actor = await this.deps.actors.actorOf(this.person(scene.by), dayOf(scene.at));
    const head = await this.deps.store.head(LEDGER.main);
    const { position } = await this.deps.commands.send(command, { actor, key: scene.key, ifMatch: about.version, now: scene.at });
    return this.deps.store.readRange(LEDGER.main, head, position);
  }

  private async read(kind: string, id: Uuid) {
    const events = await this.deps.store.readStream(LEDGER.main, streamOf(kind, id));
    return { kind, id, events, version: events.at(-1)?.version ?? 0 };
  }

  /** What the script names and only the ledger knows. */
  private finder(contact: Contact, found: Case, about: readonly AnyEvent[]): (what: string, which: string) => string {
    const parts = found.stage === 'none' ? undefined : found;
    const places: Record<string, (which: string) => string | undefined> = {
      staff: (who) => this.people.get(who as Who),
      newest: (field) => about.findLast(({ data }) => data[field] !== undefined)?.data[field] as string | undefined,
      asker: () => (contact.state === 'none' ? undefined : contact.subject),
      applicant: (index) => parts?.applicants[Number(index)]?.person.subject,
      respondent: (index) => parts?.respondents[Number(index)]?.id,
      outcome: (index) => parts?.outcomes[Number(index)]?.id,
      proceeding: (index) => parts?.work.proceedings[Number(index)]?.id,
      hearing: (index) => parts?.work.hearings[Number(index)]?.id,
      recovery: (index) => parts?.work.recoveries[Number(index)]?.id,
      paper: (which) => parts && paperNumber(parts, which as SealedPaper),
    };
    return (what, which) => places[what]?.(which) ?? notYet(`${what} ${which}`);
  }

  private async answer(at: Instant): Promise<void> {
    await this.deps.engine.runPoliciesInline(new Date(Date.parse(at) + POLICY_MS).toISOString());
  }

  /** The id of a thing; somebody of the cast is named. */
  private idOf({ id }: Thing): Uuid {
    return filled(id, (what, which) => (what === 'staff' ? this.person(which as Who) : notYet(`${what} ${which}`))) as Uuid;
  }

  private person(who: Who): SubjectId {
    const found = this.people.get(who);
    if (found === undefined) throw new Error(`${who} is not in the office`);
    return found;
  }
}

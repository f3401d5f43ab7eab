import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Decider } from '@gongyuan/kernel/decider';
import { type Actor, type ClocksFrom, type Env, isSystem } from '@gongyuan/kernel/env';
import type { NewEvent } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { idOf, isUuid, type StreamName, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import canonicalize from 'canonicalize';
import { v5 as uuidv5 } from 'uuid';
import type { Catalogue } from '../event-store/catalogue';
import type { EventStore } from '../event-store/store';
import type { KnownCommand, LedgerId, StreamRead } from '../event-store/types';
import type { Vault } from '../vault/vault';
import { type Answer, answerOf } from './answer';
import type { CommandContext } from './context';
import { derivedId, inTimeOf } from './derived-id';
import { Habits } from './habits';
import { Lanes } from './lanes';
import { type LateEntry, settleDate } from './late-entry';
import { leafOf, subjectsOf } from './leaves';
import { People } from './people';
import { World } from './world';

/** A command object as the runner needs it. */
export interface AnyCommand {
  readonly type: string;
}

/** How the commands of one decider reach their stream, and who may send them. */
export interface CommandSpec {
  readonly ledger: LedgerId;
  /** Property of a command that names the thing it is about. A creating command leaves it empty, and the runner fills it in. */
  readonly idField: string;
  /** Refuses an actor who may not do this to this record: `missing` when they may not know of it, `forbidden` when they may. */
  readonly permit: (type: string, state: never, env: Env, command: AnyCommand) => void;
  /** Types of commands that overwrite what the user saw: they must name the version they saw. */
  readonly overwrites: readonly string[];
}

/** Bounded: a command that loses this often is told that there is too much going on. */
const MAX_DECISIONS = 12;
/** Namespace of command ids of parts of the system, whose actor ids are no UUIDs. */
const SYSTEM_NAMESPACE = '5f0e9d8c-3c1a-5a5e-9d43-6d0f6c6d2b11';

interface Decision {
  readonly stream: StreamName;
  readonly events: readonly (NewEvent & { stream: StreamName })[];
}

/** A command on its way: the stream it is about, what was read already (since `began`, of `performance.now()`), who sends it and when. */
interface Opening {
  readonly stream: StreamName;
  readonly world: World;
  readonly now: Instant;
  readonly began: number;
  readonly context: CommandContext;
  readonly id: Uuid;
  readonly fingerprint: Buffer;
}

/** The way of every command: known already? → people → fold → decide → seal → append at exact versions. */
export class CommandRunner {
  private readonly lanes = new Lanes();
  private readonly habits = new Habits();

  constructor(
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly catalogue: Catalogue,
    private readonly clocks: ClocksFrom,
    private readonly fingerprintKey: Buffer,
  ) {}

  /** Carries a command out, once, whatever is sent twice. Throws `Refused`; then nothing was recorded. */
  async run<S>(decider: Decider<S>, spec: CommandSpec, command: AnyCommand, context: CommandContext): Promise<Answer> {
    if (!isUuid(context.key)) throw new Refused('command.key-bad', {}, 'value');
    const id = commandId(context.actor, context.key);
    const fingerprint = fingerprintOf(this.fingerprintKey, command);
    const fields = command as unknown as Record<string, unknown>;
    const isNew = (fields[spec.idField] ?? undefined) === undefined;
    if (isNew) fields[spec.idField] = derivedId(id, 'thing');
    const stream = streamOf(decider.kind, String(fields[spec.idField]));
    const who = `${context.actor.id}/${command.type}`;
    const reads = [...(isNew ? [] : [{ stream, lastOnly: false }]), ...this.habits.expected(who).filter((one) => one.stream !== stream)];
    const began = performance.now();
    const opened = await this.store.openCommand(spec.ledger, id, reads);
    if (opened.known) return this.repeat(spec.ledger, opened.known, fingerprint);
    const now = context.now ?? new Date().toISOString();
    const world = new World(this.store, spec.ledger, { now, actor: context.actor, clocks: this.clocks, command: id });
    // its id comes from this command, which is not known yet
    if (isNew) world.assumeEmpty(stream);
    for (const [index, events] of opened.streams.entries()) world.take(reads[index] as StreamRead, events);
    try {
      return await this.carryOut(decider, spec, command, { stream, world, now, began, context, id, fingerprint });
    } catch (error) {
      // a refusal may only say that the command's own twin was faster: then its answer is the answer
      if (!(error instanceof Refused)) throw error;
      const twin = await this.store.findCommand(spec.ledger, id).catch(() => undefined);
      if (twin) return this.repeat(spec.ledger, twin, fingerprint);
      throw error;
    } finally {
      this.habits.learn(who, stream, world.looked());
    }
  }

  private async carryOut<S>(decider: Decider<S>, spec: CommandSpec, command: AnyCommand, opening: Opening): Promise<Answer> {
    const { stream, world, now, context, id, fingerprint } = opening;
    const late = settleDate(command as unknown as Record<string, unknown>, dayOf(now), context.actor);
    const people = await People.resolve(spec.ledger, this.vault, command);
    const decide = () => this.decide(decider, spec, command, context, world, stream, late);

    for (let tries = 0; tries < MAX_DECISIONS; tries++) {
      // what was read before the first decision stands; who lost a race or admitted somebody looks again
      if (tries > 0) world.forget();
      const began = tries === 0 ? opening.began : performance.now();
      let decision = await decide();
      if (decision.events.length === 0) return this.nothingToDo(spec, world, stream);
      if (await people.admit()) continue;
      const others = decision.events.map((event) => event.stream).filter((name) => name !== stream);
      const crowded = this.lanes.busySince(others, began);
      const answer = await this.lanes.through(others, async () => {
        if (crowded) {
          // what others wait for as well has moved on meanwhile; what else was read stands, its version is told by the append
          await world.readAgain(others);
          decision = await decide();
          if (decision.events.length === 0) return this.nothingToDo(spec, world, stream);
        }
        return this.record(decision, spec, world, { now, context, id, fingerprint });
      });
      if (answer) return answer;
    }
    throw new Refused('command.too-much-going-on', {}, 'busy');
  }

  private async decide<S>(
    decider: Decider<S>,
    spec: CommandSpec,
    command: AnyCommand,
    context: CommandContext,
    world: World,
    stream: StreamName,
    late: LateEntry | undefined,
  ): Promise<Decision> {
    const past = await world.read(stream);
    const state = fold(decider, past);
    const rule = decider.decide[command.type];
    if (!rule) throw new Error(`${decider.kind} has no rule for ${command.type}`);
    await world.run((env) => spec.permit(command.type, state as never, env, command));
    if (spec.overwrites.includes(command.type) && !isSystem(context.actor)) {
      const version = past.at(-1)?.version ?? 0;
      if (context.ifMatch === undefined) throw new Refused('command.version-missing', {}, 'precondition');
      if (context.ifMatch !== version) {
        const since = past.filter((event) => event.version > (context.ifMatch as number));
        const changes = since.map((event) => ({ version: event.version, type: event.type, by: event.actor, at: event.at }));
        throw new Refused('command.stale', { seen: context.ifMatch, version, changes }, 'stale');
      }
    }
    const events = await world.run((env) => rule(command, state, env));
    return {
      stream,
      events: events.map((event, index) => ({
        ...event,
        ...(index === 0 && late ? { data: { ...(event.data as object), late } as NewEvent['data'] } : {}),
        stream: event.stream ?? stream,
      })),
    };
  }

  /** Seals, encodes and appends a decision; undefined when a stream moved on meanwhile. */
  private async record(
    decision: Decision,
    spec: CommandSpec,
    world: World,
    of: { now: string; context: CommandContext; id: Uuid; fingerprint: Buffer },
  ): Promise<Answer | undefined> {
    const { now, context, id, fingerprint } = of;
    const sealer = await this.vault.sealer(spec.ledger, [...subjectsOf(decision.events.map(({ data }) => data))]);
    const recording = { ledger: spec.ledger, at: now, actor: context.actor, command: id };
    // the command's own stream first: a repeated answer finds it there
    const names = [...new Set([decision.stream, ...decision.events.map((event) => event.stream)])];
    const writes = names
      .map((name) => ({
        stream: name,
        expected: world.versionSeen(name) ?? 0,
        events: decision.events.filter((event) => event.stream === name).map((event) => leafOf(event, recording, this.catalogue, sealer)),
      }))
      .filter((write) => write.events.length > 0);
    const appended = await this.store.append({
      ledger: spec.ledger,
      command: id,
      fingerprint,
      writes,
      sealed: sealer.sealed,
      lookups: sealer.lookups,
    });
    if (appended.status === 'stale') return undefined;
    if (appended.status === 'known') return this.repeat(spec.ledger, appended, fingerprint);
    const own = writes[0] as (typeof writes)[number];
    return {
      position: appended.last,
      id: idOf(own.stream),
      version: own.expected + own.events.length,
      numbers: decision.events
        .filter((event) => event.type === 'NumberIssued')
        .map((event) => String((event.data as unknown as Record<string, unknown>)['number'])),
    };
  }

  private async nothingToDo(spec: CommandSpec, world: World, stream: StreamName): Promise<Answer> {
    return { position: await this.store.head(spec.ledger), id: idOf(stream), version: world.versionSeen(stream) ?? 0, numbers: [] };
  }

  private async repeat(ledger: LedgerId, known: KnownCommand, fingerprint: Buffer): Promise<Answer> {
    if (!timingSafeEqual(known.fingerprint, fingerprint)) throw new Refused('command.key-reused', {}, 'value');
    return answerOf(await this.store.readRange(ledger, known.first - 1, known.last));
  }
}

/** Says whether a repeated command is the same one. Keyed, because a bare hash of a body with an ID number in it could be guessed. Taken before anything is filled in. */
export const fingerprintOf = (key: Buffer, command: AnyCommand): Buffer =>
  createHmac('sha256', key)
    .update(canonicalize(command) ?? '')
    .digest();

/** The id of a command: its sender and the sender's key, in the time of the key if that is one of version 7. The same key of another account is another command. */
export function commandId(actor: Actor, key: Uuid): Uuid {
  return inTimeOf(key, uuidv5(key, isUuid(actor.id) ? actor.id : uuidv5(actor.id, SYSTEM_NAMESPACE)));
}

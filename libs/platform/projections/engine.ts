import type { Instant } from '@gongyuan/kernel/time';
import type { Pool } from 'pg';
import type { LedgerId } from '../event-store/types';
import { LONGEST_REST_MS } from '../jobs/names';
import { assertDistinct, definitionOf } from './ddl';
import type { Projection } from './define';
import { isTimerTable, type Policy } from './define-policy';
import { faultText } from './faults';
import { policyRow } from './followers';
import { liveGenerations, makeFirstGenerations } from './generations';
import { Lane, type Rest, Slots } from './lane';
import { makePolicyRows, type PolicyDeps, runPolicyPage } from './policy-runner';
import { RebuildFailed, rebuild } from './rebuild';
import { type PageOutcome, runPage } from './runner';
import { makeTimersRow, Timers } from './timers';
import { runTogether } from './together';

const SWEEP_MS = 500;
/**
 * While a ledger goes on growing, what follows it needs no wake-ups: each of them is late by the way through the queue, and by the rest
 * between two rounds of them. A flush that takes long is no end of growing, so it looks for as long as a wake-up may rest.
 */
const LOOK_AGAIN_MS = 20;
const LOOK_AGAIN: Rest = { ms: LOOK_AGAIN_MS, times: LONGEST_REST_MS / LOOK_AGAIN_MS };
const TIMERS_MS = 5_000;
const SAY_AGAIN_MS = 60_000;
const STAND_BY_MS = 1_000;
const STALLED_AFTER = 10;

export interface EngineDeps extends PolicyDeps {
  /** Connections of `pipelinedPool`, for those who call `follow`: one for each ledger. */
  readonly steps?: Pool;
  readonly projections: readonly Projection[];
  readonly policies: readonly Policy[];
  /** Pages at once; the pool needs at least one connection more. */
  readonly concurrency?: number;
}

/** All that follows the ledgers in one worker: projections, policies, timers, and the sweep that forgets nothing. */
export class Engine {
  private readonly lanes = new Map<string, Lane>();
  /** All followers of a ledger as one. */
  private readonly together = new Map<LedgerId, Lane>();
  private readonly timers: Timers;
  /** Projections whose live generation was built by another definition when this process started. */
  private readonly changed = new Set<string>();
  private readonly said = new Map<string, number>();
  private stopping = false;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();
  private firing: Promise<void> | undefined;
  private timersAt = 0;

  /** Throws for projections that cannot live side by side. */
  constructor(private readonly deps: EngineDeps) {
    assertDistinct(deps.projections);
    const slots = new Slots(deps.concurrency ?? 4);
    const add = (name: string, run: (retry: boolean) => Promise<PageOutcome>, foreign = async (): Promise<void> => undefined): void => {
      this.lanes.set(name, new Lane(name, run, foreign, slots, deps.log));
    };
    for (const projection of deps.projections)
      add(
        projection.name,
        (retry) => runPage(deps, projection, { retry }),
        () => this.renew(projection),
      );
    for (const policy of deps.policies) add(policyRow(policy.name), (retry) => runPolicyPage(deps, policy, { retry }));
    for (const ledger of new Set([...deps.projections, ...deps.policies].map((one) => one.ledger)))
      this.together.set(
        ledger,
        new Lane(
          `ledger ${ledger}`,
          () => this.step(ledger),
          async () => undefined,
          slots,
          deps.log,
          LOOK_AGAIN,
        ),
      );
    this.timers = new Timers(deps, deps.projections);
  }

  /** Makes what is missing in the database and notes which read models a new version of the product has to build anew. */
  async prepare(): Promise<void> {
    const made = await makeFirstGenerations(this.deps.pool, this.deps.projections);
    if (made.length > 0) this.deps.log.log(`read models made: ${made.join(', ')}`);
    await makePolicyRows(this.deps, this.deps.policies);
    await makeTimersRow(this.deps);
    const live = await liveGenerations(this.deps.pool);
    for (const projection of this.deps.projections) {
      if (live.get(projection.name)?.definition !== definitionOf(projection)) this.changed.add(projection.name);
    }
  }

  /** Starts to follow the ledgers. Call `prepare` first. */
  start(): void {
    const turn = async (): Promise<void> => {
      this.sweeping = this.sweep().catch((error: unknown) => this.say('the sweep', faultText(error)));
      await this.sweeping;
      if (!this.stopping) this.timer = setTimeout(turn, SWEEP_MS);
    };
    void turn();
  }

  /** Lets every page under way finish, then returns. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await Promise.all([this.sweeping, this.firing, ...[...this.together.values(), ...this.lanes.values()].map((lane) => lane.stop())]);
  }

  /**
   * Takes what is new in a ledger into all that follows it, at once where they are in step. Never rejects; does not wait for
   * those who have to follow alone.
   */
  follow(ledger: LedgerId): Promise<void> {
    return this.together.get(ledger)?.wake() ?? Promise.resolve();
  }

  /** Follows the ledger with one projection or policy until there is nothing left. Never rejects; unknown names are nobody's. */
  wake(name: string): Promise<void> {
    return this.lanes.get(name)?.wake() ?? Promise.resolve();
  }

  /** Compares every position with the head of its ledger and runs what is behind, without waiting for it. */
  async sweep(): Promise<void> {
    const { rows } = await this.deps.pool.query<{ projection: string; ledger: LedgerId; alone: boolean; parked: boolean }>({
      name: 'behind',
      text: `select p.projection, p.ledger_id as ledger, p.state <> 'live' or p.position > h.position as alone, p.state = 'parked' as parked
         from projection.position p join ledger.head h on h.ledger_id = p.ledger_id
         left join projection.live l on l.projection = p.projection
        where p.projection = any($1) and p.generation = coalesce(l.generation, 1) and (p.position <> h.position or p.state = 'parked')`,
      values: [[...this.lanes.keys()]],
    });
    for (const { projection, parked } of rows.filter(({ alone }) => alone)) void this.lanes.get(projection)?.wake(parked);
    for (const ledger of new Set(rows.filter(({ alone }) => !alone).map((row) => row.ledger))) void this.follow(ledger);
    for (const name of this.changed) void this.lanes.get(name)?.wake();
    if (Date.now() - this.timersAt < TIMERS_MS) return;
    this.timersAt = Date.now();
    this.firing ??= this.timers
      .sweep(new Date().toISOString())
      .then(() => undefined)
      .catch((error: unknown) => this.say('timers', faultText(error)))
      .finally(() => {
        this.firing = undefined;
      });
  }

  /**
   * For a player of a script that has no worker: answers everything recorded so far as if it were `now`, and what follows
   * from the answers. Throws when a policy cannot go on.
   */
  async runPoliciesInline(now: Instant): Promise<void> {
    for (let moved = true; moved; ) {
      moved = false;
      for (const policy of this.deps.policies) {
        for (let outcome = await runPolicyPage(this.deps, policy, { now, retry: true }); outcome.is !== 'idle'; ) {
          if (outcome.is === 'parked') throw new Error(`policy ${policy.name} is parked at position ${outcome.at}: ${outcome.why}`);
          if (outcome.is !== 'moved') break;
          moved = true;
          outcome = await runPolicyPage(this.deps, policy, { now, retry: true });
        }
      }
    }
  }

  /** For the same player: brings the tables of timers up to date and fires all that is due on the day of `now`. */
  async runTimers(now: Instant): Promise<void> {
    const tables = this.deps.projections.filter((projection) => Object.keys(projection.tables).some(isTimerTable));
    do {
      for (const projection of tables) await this.lanes.get(projection.name)?.wake();
    } while ((await this.timers.sweep(now)) > 0);
  }

  /** Brings every read model up to the head. For players of scripts and for tests. */
  async catchUp(): Promise<void> {
    await Promise.all(this.deps.projections.map((projection) => this.wake(projection.name)));
  }

  /** Takes what is new into all that follows the ledger and does not follow alone just now; wakes those who have to. */
  private async step(ledger: LedgerId): Promise<PageOutcome> {
    const inStep = (name: string): boolean => !this.lanes.get(name)?.busy;
    const { outcome, apart } = await runTogether({ pool: this.deps.steps ?? this.deps.pool, events: this.deps.events }, ledger, {
      projections: this.deps.projections.filter((one) => one.ledger === ledger && inStep(one.name)),
      policies: this.deps.policies.filter((one) => one.ledger === ledger && inStep(policyRow(one.name))),
    });
    for (const name of apart) void this.lanes.get(name)?.wake();
    return outcome;
  }

  /** Builds the next generation of a projection whose definition has changed with this version of the product. */
  private async renew(projection: Projection): Promise<void> {
    if (!this.changed.has(projection.name)) {
      this.say(projection.name, 'was built by another version of the product; this worker leaves it alone');
      return;
    }
    const definition = definitionOf(projection);
    if (await this.builtElsewhere(projection.name, definition)) return;
    this.deps.log.log(`${projection.name} has a new definition: building it anew, the old one is read meanwhile`);
    const generation = await rebuild(this.deps, projection, (progress) => {
      if (this.stopping) throw new RebuildFailed('the worker is leaving');
      this.say(`${projection.name} (new generation)`, `${progress.position} of ${progress.head} events`);
    });
    this.changed.delete(projection.name);
    this.deps.log.log(`${projection.name}: generation ${generation} is read from now on`);
  }

  /** Waits while another process builds the same thing and gets on with it. True: it is done. False: nobody does. */
  private async builtElsewhere(name: string, definition: string): Promise<boolean> {
    let seen = '';
    for (let stalled = 0; stalled < STALLED_AFTER && !this.stopping; stalled++) {
      if ((await liveGenerations(this.deps.pool)).get(name)?.definition === definition) {
        this.changed.delete(name);
        return true;
      }
      const { rows } = await this.deps.pool.query<{ at: string }>(
        `select p.generation || ':' || p.position as at from projection.position p join projection.generation g using (projection, generation)
          where p.projection = $1 and p.state = 'building' and g.definition = $2 order by p.generation desc limit 1`,
        [name, definition],
      );
      if (!rows[0]) return false;
      if (rows[0].at !== seen) stalled = 0;
      seen = rows[0].at;
      await new Promise((resolve) => setTimeout(resolve, STAND_BY_MS));
    }
    return this.stopping;
  }

  /** Says a thing at most once a minute. */
  private say(about: string, what: string): void {
    const now = Date.now();
    if (now - (this.said.get(about) ?? 0) < SAY_AGAIN_MS) return;
    this.said.set(about, now);
    this.deps.log.warn(`${about}: ${what}`);
  }
}

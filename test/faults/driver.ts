import { dayOf } from '@gongyuan/kernel/time';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { positionOf, type Reply } from '../support/visitor';
import type { Chance } from './chance';
import { type Hand, life, type Order } from './lives';
import { type Login, logins, type Office } from './office';

/** A command that was acknowledged: what was sent, and every word that was answered. */
export interface Acknowledged extends Order {
  readonly key: string;
  /** Person id of the sender. */
  readonly actor: string;
  readonly status: number;
  readonly answer: Answer;
  readonly etag: string | null;
  readonly position: string | null;
}

/** A command that was turned away, as it had to be. */
export type Refusal = Pick<Acknowledged, 'key' | 'actor' | 'type'>;

/** No answer for so long counts as a lost connection. Longer than any answer may take: the product has to bound its own waiting. */
const PATIENCE_MS = 45_000;
/** A command that is not answered in this time, however often it is sent, was given up by the product. */
const GIVE_UP_MS = 90_000;
/** The share of requests that the client itself cuts off. */
const CUT_OFF = 0.02;

class Stopping extends Error {}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends a seeded mix of commands with several hands at once, each command under one key until it is answered: after a lost
 * connection, 503 and 425 it is sent again. Keeps its own list of what was acknowledged, which is the truth that the
 * ledger is held against.
 */
export class Driver {
  readonly acknowledged: Acknowledged[] = [];
  readonly refusals: Refusal[] = [];
  /** What should not have been answered, or not have taken so long. */
  readonly faults: string[] = [];
  /** Whether hands read lists after they have written. Not while a read model is meant to stand still. */
  reading = true;
  readonly figures = { tries: 0, lost: 0, cutOff: 0, notNow: 0, signIns: 0, reads: 0, slowestMs: 0, mostTries: 0 };
  private readonly hands: Promise<void>[] = [];
  private stopping = false;
  private born = 0;
  private signingIn: Promise<void> | undefined;
  private watchers: { readonly count: number; readonly tell: () => void }[] = [];

  constructor(
    readonly office: Office,
    private readonly chance: Chance,
    private readonly options: { readonly hands?: number; readonly today?: () => string } = {},
  ) {}

  /** Begins to send; `stop` ends it. */
  start(): this {
    this.stopping = false;
    for (let n = 0; n < (this.options.hands ?? 6); n++) this.hands.push(this.work());
    return this;
  }

  /** Lets every command under way be answered, then sends no more. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.hands.splice(0));
  }

  /** Resolves when so many commands more have been acknowledged. Throws when the hands have stopped, or after `ms`. */
  async more(count: number, ms = 120_000): Promise<void> {
    const goal = this.acknowledged.length + count;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const say = (): void => reject(new Error(`${goal - this.acknowledged.length} of ${count} commands were still not acknowledged`));
      timer = setTimeout(say, ms);
    });
    const there = new Promise<void>((tell) => this.watchers.push({ count: goal, tell }));
    try {
      await Promise.race([there, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends everything that was acknowledged once more; answers what was not answered as the first time. */
  async repeatAll(): Promise<string[]> {
    const different: string[] = [];
    const queue = this.acknowledged[Symbol.iterator]();
    const repeat = async (): Promise<void> => {
      for (const first of queue) {
        const reply = await this.insist(first.by, (signal) => this.post(first, first.key, signal), this.chance);
        const again = [reply.status, reply.body, reply.headers.get('etag'), reply.headers.get('x-ledger-position')];
        const then = [first.status, first.answer, first.etag, first.position];
        if (JSON.stringify(again) !== JSON.stringify(then))
          different.push(`${first.type}: ${JSON.stringify(then)}, then ${JSON.stringify(again)}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, repeat));
    return different;
  }

  /** Whether everybody is still signed in where they signed in last. */
  async stillSignedIn(): Promise<Login[]> {
    const gone: Login[] = [];
    for (const login of logins) {
      const { status } = await this.insist(login, (signal) => this.office.browserOf(login).get('/api/session', {}, signal), this.chance);
      if (status !== 200) gone.push(login);
    }
    return gone;
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      const chance = this.chance.of(`life ${this.born++}`);
      const today = this.options.today?.() ?? dayOf(new Date().toISOString());
      try {
        if (chance.often(0.08)) await this.signIn(chance.pick(logins), chance);
        await life(chance.of('choices'), this.handFor(chance), today);
      } catch (error) {
        if (error instanceof Stopping) return;
        this.faults.push(String(error));
        // a hand that cannot go on would otherwise spin
        await sleep(200);
      }
    }
  }

  private handFor(chance: Chance): Hand {
    const [keys, cuts] = [chance.of('keys'), chance.of('cuts')];
    const once = async (order: Order): Promise<{ reply: Reply; key: string }> => {
      if (this.stopping) throw new Stopping();
      const key = keys.uuid();
      return { reply: await this.insist(order.by, (signal) => this.post(order, key, signal), cuts), key };
    };
    return {
      send: async (order) => {
        const { reply, key } = await once(order);
        if (reply.status !== 200 && reply.status !== 201)
          throw new Error(`${order.type} was answered ${reply.status} ${JSON.stringify(reply.body)}`);
        this.acknowledge(order, key, reply);
        return reply.body;
      },
      refused: async (order, status) => {
        const { reply, key } = await once(order);
        if (reply.status !== status) throw new Error(`${order.type} had to be refused with ${status}, and was answered ${reply.status}`);
        this.refusals.push({ key, actor: this.office.idOf(order.by), type: order.type });
      },
      read: async (by, path, position) => {
        if (!this.reading) return;
        const headers = { 'x-min-position': String(position) };
        const reply = await this.insist(by, (signal) => this.office.browserOf(by).get(path, headers, signal), cuts);
        if (reply.status !== 200 || positionOf(reply) < position)
          throw new Error(`${path} after ${position} was answered ${reply.status} at ${positionOf(reply)}`);
        this.figures.reads++;
      },
    };
  }

  private post({ by, path, body, ifMatch }: Order, key: string, signal: AbortSignal): Promise<Reply> {
    const handler = 'handler' in body ? { handler: this.office.idOf(body.handler as Login) } : {};
    return this.office.browserOf(by).post(path, { ...body, ...handler }, { key, ifMatch, signal });
  }

  /** Tries until there is an answer that is final. */
  private async insist(who: string, attempt: (signal: AbortSignal) => Promise<Reply>, chance: Chance): Promise<Reply> {
    const since = performance.now();
    for (let tries = 1; ; tries++) {
      this.figures.tries++;
      this.figures.mostTries = Math.max(this.figures.mostTries, tries);
      const cut = tries <= 3 && chance.often(CUT_OFF);
      const began = performance.now();
      const reply = await attempt(AbortSignal.timeout(cut ? 1 + chance.below(40) : PATIENCE_MS)).catch((error: Error) => {
        if (error.name === 'SyntaxError') throw error;
        this.figures[cut ? 'cutOff' : 'lost']++;
        return undefined;
      });
      this.figures.slowestMs = Math.max(this.figures.slowestMs, Math.round(performance.now() - began));
      if (reply && ![503, 425, 429].includes(reply.status)) {
        if (reply.status < 500) return reply;
        this.faults.push(`${who} was answered ${reply.status} ${JSON.stringify(reply.body)}`);
      }
      if (reply) this.figures.notNow++;
      if (performance.now() - since > GIVE_UP_MS) throw new Error(`No answer after ${tries} tries; the last was ${reply?.text}`);
      const asked = reply?.status === 429 ? Number(reply.headers.get('retry-after')) * 1_000 : 0;
      await sleep(Math.max(asked, cut ? 0 : 100 + 100 * Math.min(tries, 5)));
    }
  }

  /** One at a time: sign-ins are counted per address, and slowed. */
  private signIn(login: Login, chance: Chance): Promise<void> {
    this.signingIn ??= this.insist(login, (signal) => this.office.signIn(login, signal), chance)
      .then(({ status, text }) => {
        if (status !== 201) throw new Error(`${login} could not sign in: ${text}`);
        this.figures.signIns++;
      })
      .finally(() => {
        this.signingIn = undefined;
      });
    return this.signingIn;
  }

  /** Adds a command to the list of what was acknowledged. */
  acknowledge(order: Order, key: string, reply: Reply): void {
    const { status, body, headers } = reply;
    const said = { status, answer: body, etag: headers.get('etag'), position: headers.get('x-ledger-position') };
    this.acknowledged.push({ ...order, key, actor: this.office.idOf(order.by), ...said });
    const reached = this.watchers.filter(({ count }) => count <= this.acknowledged.length);
    this.watchers = this.watchers.filter((one) => !reached.includes(one));
    for (const { tell } of reached) tell();
  }
}

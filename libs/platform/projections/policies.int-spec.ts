import type { Command } from '@gongyuan/kernel/decider';
import { idOf } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { eventually } from '../testing/eventually';
import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { projection } from './define';
import { clearTimer, definePolicy, setTimer, timerTable } from './define-policy';
import { Engine } from './engine';
import type { Send } from './policy-runner';
import { projectionStatus, resume } from './status';

/** Greets whoever opens an account, and thanks for every payment. */
const greet = definePolicy<typeof littleFacts>({
  name: 'greet',
  on: {
    Opened: ({ stream }) => [{ command: { type: 'Greet', id: idOf(stream) } as Command, settledBy: ['greet.already'] }],
    Paid: ({ stream, data }) =>
      data.fen === 0
        ? []
        : [{ command: { type: 'Thank', id: idOf(stream) } as Command }, { command: { type: 'Book', fen: data.fen } as Command }],
  },
});

const reminders = projection<typeof littleFacts>()({
  name: 'reminders',
  tables: { reminder_timer: timerTable },
  on: {
    Opened: ({ stream, data }) => [setTimer('reminder_timer', idOf(stream), data.owner, { type: 'Remind', id: idOf(stream) } as Command)],
    Shut: ({ stream }) => [clearTimer('reminder_timer', idOf(stream))],
  },
});

interface Sent {
  readonly command: Command;
  readonly actor: string;
  readonly key: string;
  readonly now?: string;
}

describe('policies and timers', () => {
  let little: LittleLedger;
  let sent: Sent[];
  let answer: (command: Command) => Promise<unknown>;
  const engines: Engine[] = [];
  const send: Send = async (command, { actor, key, now }) => {
    sent.push({ command, actor: actor.id, key, now });
    return answer(command);
  };
  const engine = (): Engine => {
    const made = new Engine({
      pool: little.pool,
      events: little.store,
      projections: [reminders],
      policies: [greet],
      send,
      log: little.log,
    });
    engines.push(made);
    return made;
  };
  const status = async (name = 'policy:greet') => (await projectionStatus(little.pool)).find((one) => one.name === name)!;
  const open = (id: string, remindOn = '2030-01-01') => little.record(`account-${id}`, [['Opened', { owner: remindOn }]]);

  beforeEach(async () => {
    little = await littleLedger();
    sent = [];
    answer = async () => undefined;
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((one) => one.stop()));
    await little.close();
  });

  it('answer every event once, in order, as part of the system, under keys that come from the event', async () => {
    await open('a');
    const workers = [engine(), engine()];
    await Promise.all(workers.map((one) => one.prepare()));
    for (const one of workers) one.start();
    await little.record('account-a', [
      ['Paid', { fen: 5 }],
      ['Paid', { fen: 0 }],
      ['Paid', { fen: 7 }],
    ]);
    await Promise.all(workers.flatMap((one) => [one.wake('policy:greet'), one.wake('policy:greet')]));
    await eventually(async () => expect((await status()).lag).toBe(0));
    expect(sent.map(({ command }) => command)).toEqual([
      { type: 'Greet', id: 'a' },
      { type: 'Thank', id: 'a' },
      { type: 'Book', fen: 5 },
      { type: 'Thank', id: 'a' },
      { type: 'Book', fen: 7 },
    ]);
    expect(new Set(sent.map((one) => one.actor))).toEqual(new Set(['system:greet']));
    expect(new Set(sent.map((one) => one.key)).size).toBe(5);
  });

  it('send the same keys again when the answer was lost', async () => {
    const one = engine();
    await one.prepare();
    await little.record('account-a', [['Paid', { fen: 5 }]]);
    let fail = true;
    answer = async (command) => {
      if (command.type === 'Book' && fail) throw new Refused('ledger.unreachable', {}, 'busy');
    };
    await one.wake('policy:greet');
    expect(await status()).toMatchObject({ state: 'live', lag: 1 });
    fail = false;
    one.start();
    await eventually(async () => expect((await status()).lag).toBe(0));
    expect(sent.map((all) => all.command.type)).toEqual(['Thank', 'Book', 'Thank', 'Book']);
    expect(sent[2]?.key).toBe(sent[0]?.key);
    expect(sent[3]?.key).toBe(sent[1]?.key);
  });

  it('pass over a refusal that says it is so already, and park at any other', async () => {
    const one = engine();
    await one.prepare();
    await open('a');
    await open('b');
    await little.record('account-a', [['Paid', { fen: 5 }]]);
    answer = async (command) => {
      if (command.type === 'Greet') throw new Refused('greet.already');
      if (command.type === 'Thank') throw new Refused('thank.forbidden', {}, 'forbidden');
    };
    await one.wake('policy:greet');
    expect(await status()).toMatchObject({
      state: 'parked',
      position: 2,
      parked: { position: 3, type: 'Paid', error: expect.stringContaining('thank.forbidden') },
    });
    expect(little.lines.filter((line) => line.includes('greet.already'))).toHaveLength(2);
    answer = async () => undefined;
    await resume(little.pool, 'policy:greet');
    await one.wake('policy:greet');
    expect(await status()).toMatchObject({ state: 'live', lag: 0 });
    expect((await status()).parked).toBeUndefined();
  });

  it('do not begin again with a new generation or a new worker', async () => {
    const one = engine();
    await one.prepare();
    await open('a');
    await one.wake('policy:greet');
    await engine().prepare();
    await engines[1]!.wake('policy:greet');
    expect(sent).toHaveLength(1);
  });

  it('send a command for every row of a read model, once it has taken the event in', async () => {
    const tell = definePolicy<typeof littleFacts>({
      name: 'tell-all',
      on: {
        Paid: ({ data }) => [
          {
            command: { type: 'Tell', fen: data.fen } as Command,
            each: { projection: 'reminders', table: 'reminder_timer', column: 'timer_id', as: 'id' },
          },
        ],
      },
    });
    const one = new Engine({ pool: little.pool, events: little.store, projections: [reminders], policies: [tell], send, log: little.log });
    engines.push(one);
    await one.prepare();
    const ids = Array.from({ length: 250 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    for (const id of ids) await open(id);
    await little.record('account-a000', [['Paid', { fen: 5 }]]);
    // the read model stands still: nobody can be told yet
    await one.wake('policy:tell-all');
    expect(sent).toEqual([]);
    await one.wake('reminders');
    await one.wake('policy:tell-all');
    expect(sent.map(({ command }) => command)).toEqual(ids.map((id) => ({ type: 'Tell', fen: 5, id })));
    expect(new Set(sent.map(({ key }) => key)).size).toBe(250);
    expect(await status('policy:tell-all')).toMatchObject({ state: 'live', lag: 0 });
  });

  it('begin at the head when they say so', async () => {
    await open('a');
    const late = new Engine({
      pool: little.pool,
      events: little.store,
      projections: [],
      policies: [{ ...greet, name: 'late', fromNow: true }],
      send,
      log: little.log,
    });
    engines.push(late);
    await late.prepare();
    await open('b');
    await late.wake('policy:late');
    expect(sent.map((all) => all.command)).toEqual([{ type: 'Greet', id: 'b' }]);
  });

  it('fire a timer on its day in Shanghai, once, and not when it was cleared', async () => {
    const one = engine();
    await one.prepare();
    await open('a', '2026-03-10');
    await open('b', '2026-03-10');
    await open('c', '2026-03-11');
    await little.record('account-b', [['Shut', {}]]);
    await one.runTimers('2026-03-09T15:59:00.000Z');
    expect(sent).toEqual([]);
    await one.runTimers('2026-03-09T16:00:00.000Z');
    await one.runTimers('2026-03-09T17:00:00.000Z');
    expect(sent).toMatchObject([{ command: { type: 'Remind', id: 'a' }, actor: 'system:timer', now: '2026-03-09T16:00:00.000Z' }]);
    // another worker, or the same after a restart, sends it under the same key
    const other = engine();
    await other.prepare();
    await other.runTimers('2026-03-10T01:00:00.000Z');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('show a timer that cannot be fired, and fire the others', async () => {
    const one = engine();
    await one.prepare();
    await open('a', '2026-03-10');
    await open('b', '2026-03-10');
    answer = async (command) => {
      if ((command as Command & { id: string }).id === 'a') throw new Error('no such command');
    };
    await one.runTimers('2026-03-10T01:00:00.000Z');
    expect(sent.map((all) => (all.command as Command & { id: string }).id)).toEqual(['a', 'b']);
    expect(await status('policy:timers')).toMatchObject({
      state: 'parked',
      lag: 0,
      parked: { error: expect.stringContaining('no such command') },
    });
  });

  it('run inline for the player of a script, with the clock of the script, until nothing follows any more', async () => {
    const one = engine();
    await one.prepare();
    answer = async (command) => {
      if (command.type === 'Greet') await little.record('account-a', [['Paid', { fen: 5 }]]);
    };
    await open('a');
    await one.runPoliciesInline('2026-01-05T02:00:00.000Z');
    expect(sent.map(({ command, now }) => [command.type, now])).toEqual([
      ['Greet', '2026-01-05T02:00:00.000Z'],
      ['Thank', '2026-01-05T02:00:00.000Z'],
      ['Book', '2026-01-05T02:00:00.000Z'],
    ]);
    answer = () => Promise.reject(new Error('broken'));
    await open('b');
    await expect(one.runPoliciesInline('2026-01-05T02:00:00.000Z')).rejects.toThrow(/greet is parked at position 3/);
  });
});

import type { Command } from '@gongyuan/kernel/decider';
import { idOf } from '@gongyuan/kernel/ids';
import { eventually } from '../testing/eventually';
import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { projection, put } from './define';
import { definePolicy } from './define-policy';
import { Engine } from './engine';
import { projectionStatus } from './status';
import { runTogether } from './together';

/** One row for each payment: `amount` holds none beyond a million, and knows no payment of 13. */
const paid = (name: string, unlucky?: number) =>
  projection<typeof littleFacts>()({
    name,
    tables: { [name]: { columns: { position: 'bigint not null', fen: 'int not null check (fen < 1000000)' }, key: ['position'] } },
    on: {
      Paid: ({ position, data }) => {
        if (data.fen === unlucky) throw new Error('unlucky');
        return [put(name, { position }, { fen: data.fen })];
      },
    },
  });
const owners = projection<typeof littleFacts>()({
  name: 'owners',
  tables: { owner: { columns: { id: 'text not null', name: 'text not null' }, key: ['id'] } },
  on: { Opened: ({ stream, data }) => [put('owner', { id: idOf(stream) }, { name: data.owner })] },
});
const [amounts, superstitious] = [paid('amounts'), paid('superstitious', 13)];

const greet = definePolicy<typeof littleFacts>({
  name: 'greet',
  on: { Opened: ({ stream }) => [{ command: { type: 'Greet', id: idOf(stream) } as Command }] },
});

describe('all who follow a ledger, in step', () => {
  let little: LittleLedger;
  let sent: Command[];
  const engines: Engine[] = [];
  const projections = [amounts, superstitious, owners];
  const engine = async (): Promise<Engine> => {
    const send = async (command: Command) => void sent.push(command);
    const made = new Engine({
      pool: little.pool,
      steps: little.steps,
      events: little.store,
      projections,
      policies: [greet],
      send,
      log: little.log,
    });
    engines.push(made);
    await made.prepare();
    return made;
  };
  const step = () => runTogether({ pool: little.steps, events: little.store }, 1, { projections, policies: [greet] });
  const places = async () => Object.fromEntries((await projectionStatus(little.pool)).map(({ name, position }) => [name, position]));
  const pay = (...fen: number[]) =>
    little.record(
      'account-a',
      fen.map((one) => ['Paid', { fen: one }] as const),
    );

  beforeEach(async () => {
    little = await littleLedger();
    sent = [];
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((one) => one.stop()));
    await little.close();
  });

  it('move in one transaction, with whom the events do not concern', async () => {
    await engine();
    await pay(1, 2);
    expect(await step()).toEqual({ outcome: { is: 'moved', position: 2, head: 2 }, apart: [] });
    const { rows } = await little.owner.query(
      'select count(*)::int as moved, count(distinct xmin::text)::int as transactions from projection.position where position = 2',
    );
    expect(rows).toEqual([{ moved: 4, transactions: 1 }]);
    expect((await little.reader.query('select fen from read.amounts order by position')).rows).toEqual([{ fen: 1 }, { fen: 2 }]);
    expect((await step()).outcome).toEqual({ is: 'idle' });
  });

  it('leave behind who cannot take an event, and the policy that has to act', async () => {
    await engine();
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    await pay(13);
    expect(await step()).toEqual({ outcome: { is: 'moved', position: 2, head: 2 }, apart: ['policy:greet', 'superstitious'] });
    expect(await places()).toMatchObject({ amounts: 2, owners: 2, superstitious: 0, 'policy:greet': 0 });
    // the next step takes in what is new from where each of them stands
    await pay(5);
    await step();
    expect(await places()).toMatchObject({ amounts: 3, owners: 3, superstitious: 0, 'policy:greet': 0 });
  });

  it('in a worker: the policy acts, who cannot go on is parked, the others are at the head', async () => {
    const one = await engine();
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    await pay(7, 13, 8);
    await one.follow(1);
    await eventually(async () => {
      // Its last step and its parking are two transactions: it stands at 2 before it is parked there.
      const parked = (await projectionStatus(little.pool)).filter(({ state }) => state === 'parked');
      expect(parked).toMatchObject([{ name: 'superstitious', parked: { position: 3, attempts: 1 } }]);
      expect(await places()).toMatchObject({ amounts: 4, owners: 4, superstitious: 2, 'policy:greet': 4 });
    });
    expect(sent).toEqual([{ type: 'Greet', id: 'a' }]);
    await pay(9);
    await one.follow(1);
    await eventually(async () => expect(await places()).toMatchObject({ amounts: 5, owners: 5, superstitious: 2 }));
  });

  it('move not at all when the database refuses a row, and each finds out alone whose it was', async () => {
    const one = await engine();
    await pay(1, 2_000_000, 3);
    expect(await step()).toEqual({
      outcome: { is: 'idle' },
      apart: expect.arrayContaining(['amounts', 'superstitious', 'owners', 'policy:greet']),
    });
    expect(await places()).toMatchObject({ amounts: 0, superstitious: 0, owners: 0, 'policy:greet': 0 });
    await one.follow(1);
    await eventually(async () => expect(await places()).toMatchObject({ amounts: 1, superstitious: 1, owners: 3, 'policy:greet': 3 }));
  });

  it('do not wait for one whose table somebody holds', async () => {
    const one = await engine();
    const holder = await little.pool.connect();
    await holder.query('begin; lock table p_amounts_1.amounts in access exclusive mode');
    await pay(1);
    await one.follow(1);
    await eventually(async () => expect(await places()).toMatchObject({ amounts: 0, superstitious: 1, owners: 1 }));
    await pay(2);
    await one.follow(1);
    expect(await places()).toMatchObject({ amounts: 0, superstitious: 2, owners: 2 });
    await holder.query('rollback');
    holder.release();
    await eventually(async () => {
      await one.follow(1);
      expect(await places()).toMatchObject({ amounts: 2 });
    });
  });

  it('leave to itself who is far behind', async () => {
    const one = await engine();
    await pay(...Array.from({ length: 600 }, (_, fen) => fen + 100));
    expect(await step()).toMatchObject({ outcome: { is: 'idle' }, apart: expect.arrayContaining(['amounts', 'owners']) });
    await Promise.all([one.wake('amounts'), one.wake('superstitious')]);
    await pay(1);
    expect(await step()).toMatchObject({ outcome: { is: 'moved', position: 601 } });
    expect(await places()).toMatchObject({ amounts: 601, superstitious: 601, owners: 0 });
  });

  it('park before an event that nobody can read', async () => {
    const one = await engine();
    await pay(1);
    await little.record('account-a', [['Frozen', {}]]);
    expect((await step()).outcome).toEqual({ is: 'idle' });
    await one.follow(1);
    await eventually(async () => {
      const all = await projectionStatus(little.pool);
      expect(all.filter(({ state }) => state === 'parked').map(({ position }) => position)).toEqual([1, 1, 1, 1]);
    });
  });
});

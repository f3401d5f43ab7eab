import { Writable } from 'node:stream';
import { idOf } from '@gongyuan/kernel/ids';
import { projection, put } from '@gongyuan/platform/projections/define';
import { Engine } from '@gongyuan/platform/projections/engine';
import { type LittleLedger, littleFacts, littleLedger } from '@gongyuan/platform/testing/little-ledger';
import { duration, ProgressLine } from './progress-line';
import { listProjections, rebuildOne, resumeOne } from './projections';

const owners = projection<typeof littleFacts>()({
  name: 'owners',
  tables: { owner: { columns: { account_id: 'text not null', owner: 'text not null' }, key: ['account_id'] } },
  on: {
    Opened: ({ stream, data }) => {
      if (data.owner === 'nobody') throw new Error('an account without an owner');
      return [put('owner', { account_id: idOf(stream) }, { owner: data.owner })];
    },
  },
});

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

describe("the operator's commands for read models", () => {
  let little: LittleLedger;
  let engine: Engine;
  let out: Paper;
  let err: Paper;
  const desk = () => ({ pool: little.pool, store: little.store, projections: [owners] });

  beforeEach(async () => {
    little = await littleLedger();
    const send = () => Promise.reject(new Error('nobody sends here'));
    engine = new Engine({ pool: little.pool, events: little.store, projections: [owners], policies: [], send, log: little.log });
    [out, err] = [new Paper(), new Paper()];
  });
  afterEach(async () => {
    await engine.stop();
    await little.close();
  });

  it('rebuild, with progress in real counts on the other stream', async () => {
    await engine.prepare();
    for (let i = 0; i < 30; i++) await little.record(`account-${i}`, [['Opened', { owner: 'x' }]]);
    await rebuildOne(desk(), 'owners', { out, err });
    expect(out.text).toMatch(/^owners: 第 2 代已启用，30 个事件/);
    expect(err.text).toMatch(/owners 第 2 代 · 完成 done · 30 \/ 30 \(100\.0%\) · [\d,]+\/s\n$/);
    await expect(rebuildOne(desk(), 'ownes', { out, err })).rejects.toThrow('没有名为 ownes 的读模型。可选：owners');
  });

  it('stop a rebuild half-way and leave nothing behind', async () => {
    await engine.prepare();
    await little.record('account-1', [['Opened', { owner: 'x' }]]);
    await expect(rebuildOne(desk(), 'owners', { out, err }, () => true)).rejects.toThrow('stopped');
    const { rows } = await little.owner.query("select nspname from pg_namespace where nspname like 'p\\_%'");
    expect(rows).toEqual([{ nspname: 'p_owners_1' }]);
  });

  it('list what stands where, say why one is parked, and let it go on', async () => {
    await listProjections(little.pool, { out, err });
    expect(out.text).toContain('还没有读模型');
    await engine.prepare();
    await little.record('account-1', [['Opened', { owner: 'nobody' }]]);
    await engine.catchUp();
    out.text = '';
    await listProjections(little.pool, { out, err });
    expect(out.text).toMatch(/^owners {9}1 +1 +parked +0 +1 +停住 parked @1 Opened ×1: .*an account without an owner/m);
    expect(out.text).toMatch(/^policy:timers +1 +1 +live/m);

    await expect(resumeOne(little.pool, 'policy:timers', { out, err })).rejects.toThrow('没有停住');
    out.text = '';
    const resumed = resumeOne(little.pool, 'owners', { out, err }, 1_000);
    engine.start();
    await expect(resumed).rejects.toThrow('又停在 1');
    await engine.stop();
    await resumeOne(little.pool, 'owners', { out, err }, 0);
    expect(out.text).toContain('还差 1 个事件');
  });
});

describe('the progress of a rebuild', () => {
  it('is one line on a terminal, with rate and time left', () => {
    const paper = new Paper();
    let now = 0;
    const line = new ProgressLine(Object.assign(paper, { isTTY: true }), () => now);
    now = 2_000;
    line.show({ projection: 'case_list', generation: 3, phase: 'events', position: 50_000, head: 200_000 });
    line.end();
    expect(paper.text).toBe('\r\x1b[Kcase_list 第 3 代 · 读取事件 events · 50,000 / 200,000 (25.0%) · 25,000/s · ETA 6 s\n');
  });

  it('says how long in units that people count in', () => {
    expect([0.2, 59.5, 61, 3_599, 3_720].map(duration)).toEqual(['1 s', '1 min 00 s', '1 min 01 s', '59 min 59 s', '1 h 02 min']);
  });
});

import { randomUUID } from 'node:crypto';
import { commandId } from '@gongyuan/platform/commands/runner';
import { sleep } from '@gongyuan/platform/installation/process-mark';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { type Reply } from '../support/visitor';
import { Chance, SEED, say } from './chance';
import { Driver } from './driver';
import type { Order } from './lives';
import { counties, Office } from './office';
import { healthAt, Product } from './product';
import { fill, mayMount, smallDisk, sweepSmallDisks } from './small-disk';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

/** A command that was sent while there was no room, once. */
interface Try {
  readonly key: string;
  readonly order: Order;
  readonly reply: Reply | undefined;
}

const said = (tries: readonly Try[]): string => {
  const answers = tries.map(({ reply }) =>
    reply ? `${reply.status} ${reply.body.code ?? ''} ${reply.body.recorded ?? ''}`.trim() : 'nothing',
  );
  return [...new Set(answers)].map((one) => `${answers.filter((other) => other === one).length} × ${one}`).join(', ');
};

if (mayMount()) {
  describe('a full disk', () => {
    const chance = new Chance(`disk ${SEED}`);
    const tries: Try[] = [];
    let product: Product;
    let driver: Driver;
    let makeRoom: () => void = () => undefined;

    beforeAll(async () => {
      ensureBuilt();
      say(`disk: SEED=${SEED}`);
      await sweepSmallDisks();
      product = new Product(smallDisk('512m'));
      const token = await product.start();
      const office = new Office(product.url);
      await office.open(token);
      driver = new Driver(office, chance.of('driver'));
    }, 240_000);
    afterAll(async () => {
      makeRoom();
      await driver?.stop();
      await product?.remove();
    }, 90_000);

    const registrar = () => driver.office.browserOf('registrar');
    const order = (n: number): Order => {
      const body = { unit: counties[0], channel: 'phone', person: { phone: '15400000001' }, summary: `${n}。`.repeat(400) };
      return { by: 'registrar', type: 'RegisterContact', path: '/api/contacts', body, before: 0 };
    };
    const send = ({ path, body }: Order, key: string): Promise<Reply | undefined> =>
      registrar()
        .post(path, body, { key, signal: AbortSignal.timeout(60_000) })
        .catch(() => undefined);
    /** Sends commands, each once, until some in a row have been turned away. */
    const untilTurnedAway = async (): Promise<Try[]> => {
      const sent: Try[] = [];
      for (let away = 0; away < 6; ) {
        const one = { key: randomUUID(), order: order(tries.length + sent.length) };
        const reply = await send(one.order, one.key);
        sent.push({ ...one, reply });
        away = reply?.status === 201 ? 0 : away + 1;
        if (sent.length > 3_000) throw new Error('The disk never was full');
      }
      tries.push(...sent);
      return sent;
    };
    /** Nothing but "done" and "not now, and this is what became of it". */
    const expectHonest = (sent: readonly Try[]): void => {
      for (const { reply } of sent) {
        expect([201, 503]).toContain(reply?.status);
        if (reply?.status === 503) expect([false, 'unknown']).toContain(reply.body.recorded);
      }
    };

    it('turns writes away with 503, answers reads, and ends no process', async () => {
      driver.start();
      await driver.more(30).finally(() => driver.stop());
      const [api, worker] = [product.marks('api'), product.marks('worker')];
      makeRoom = fill(product.data);
      const sent = await untilTurnedAway();
      say(`disk: while it was full ${said(sent)}`);
      expectHonest(sent);
      // every request has its line in the log, for which there is no room either
      for (let n = 0; n < 60; n++) expect([200, 503]).toContain((await registrar().get('/api/cases')).status);
      expect((await healthAt(product.url))?.status).toBe('ok');
      expect([product.marks('api'), product.marks('worker')]).toEqual([api, worker]);
    }, 240_000);

    it('lets a killed API come back', async () => {
      expect(product.kill('api')).toBe(true);
      await eventually(async () => expect((await healthAt(product.url))?.status).toBe('ok'), 60_000);
      const sent = await untilTurnedAway();
      expectHonest(sent);
    }, 240_000);

    it('no room for the log of PostgreSQL, which stops for want of it', async () => {
      const server = product.marks('postgres');
      // each switch asks for 16 MB more
      for (let n = 0; n < 40 && product.marks('postgres')[0]?.pid === server[0]?.pid; n++)
        await product
          .ask(`select pg_switch_wal(), pg_logical_emit_message(true, 'x', repeat('x', 1000))`, 'superuser')
          .catch(() => sleep(250));
      const sent = await untilTurnedAway();
      say(`disk: while PostgreSQL was down ${said(sent)}`);
      expectHonest(sent);
    }, 240_000);

    it('recovers by itself when there is room again', async () => {
      makeRoom();
      const since = performance.now();
      await product.ready(90_000);
      driver.start();
      await driver.more(20).finally(() => driver.stop());
      say(`disk: ready ${((performance.now() - since) / 1000).toFixed(1)} s after there was room`);
      await product.settled();
    }, 240_000);

    it('nothing is half-written: what was not recorded is not there, and sent again is recorded once', async () => {
      const actor = driver.office.idOf('registrar');
      const owner = await product.connect('owner');
      try {
        for (const { key, reply } of tries) {
          const id = commandId({ id: actor, posts: [] }, key);
          const { rowCount } = await owner.query('select from ledger.command where ledger_id = 1 and command_id = $1', [id]);
          if (reply?.status === 201) expect(rowCount).toBe(1);
          else if (reply?.body.recorded === false) expect(rowCount).toBe(0);
        }
        for (const { key, order } of tries) driver.acknowledge(order, key, (await send(order, key)) as Reply);
        expect(driver.acknowledged.map(({ status }) => status).filter((status) => ![200, 201].includes(status))).toEqual([]);
        expect(driver.faults).toEqual([]);
        expect(await driver.repeatAll()).toEqual([]);
        await product.settled();
        await product.stopServing();
        expect(await brokenIn(owner)).toEqual([]);
        expect(await differences(owner, driver)).toEqual([]);
      } finally {
        await owner.end();
      }
      const { rows, different } = await rebuiltAndCompared(product.urlOf('worker'));
      say(`disk: ${driver.acknowledged.length} acknowledged, ${rows} rows compared with a fresh rebuild`);
      expect(different).toEqual([]);
    }, 240_000);
  });
}

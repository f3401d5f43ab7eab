// Requests at an even pace. Autocannon's `overallRate` sends what a second is due as fast as it can and then pauses: bursts at full load.
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 2;

/**
 * Sends `perSecond` requests a second for so many seconds, evenly, over so many connections. When all of them wait for an answer what
 * is due waits as well, so less may be sent than was asked for. `answered(status, headers)` is told of each and may throw, which ends it; answers the seconds it took.
 */
export async function pace({ port, connections, perSecond, seconds, make, answered }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const one = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, agent, method, path, headers }, (reply) => {
        reply.resume();
        reply.once('end', () => resolve(reply));
        reply.once('error', reject);
      });
      sent.once('error', reject);
      sent.end(body);
    });
  const began = performance.now();
  const underWay = new Set();
  let failure;
  for (let sent = 0; sent < perSecond * seconds && performance.now() - began < seconds * 1000; ) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    while (sent < due && underWay.size < connections) {
      sent++;
      const under = one(make())
        .then(({ statusCode, headers }) => answered(statusCode, headers))
        .catch((error) => {
          failure ??= error;
        })
        .finally(() => underWay.delete(under));
      underWay.add(under);
    }
    if (failure) throw failure;
    await sleep(TICK_MS);
  }
  await Promise.all(underWay);
  agent.destroy();
  return (performance.now() - began) / 1000;
}

// Requests at an even pace. Autocannon's `overallRate` sends what a second is due as fast as it can and then pauses: bursts at full load.
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 2;

/**
 * Sends `perSecond` requests a second for so many seconds, evenly, over so many connections. When all of them wait for an answer what
 * is due waits as well, so less may be sent than was asked for. `answered` is told the headers of each; any answer but a success ends
 * it, as in `fire.mjs`. Answers the seconds it took.
 */
export async function pace({ port, connections, perSecond, seconds, make, answered = () => {} }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const one = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, agent, method, path, headers }, (reply) => {
        reply.resume();
        reply.once('end', () =>
          reply.statusCode >= 200 && reply.statusCode < 300
            ? resolve(reply.headers)
            : reject(new Error(`${path} was answered with ${reply.statusCode}`)),
        );
        reply.once('error', reject);
      });
      sent.once('error', reject);
      sent.end(body);
    });
  const began = performance.now();
  const underWay = new Set();
  let sent = 0;
  let failure;
  while (performance.now() - began < seconds * 1000) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    while (sent < due && underWay.size < connections) {
      sent++;
      const under = one(make())
        .then(answered)
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
  if (failure) throw failure;
  agent.destroy();
  return (performance.now() - began) / 1000;
}

// Requests over many connections at once, and what they cost.
import autocannon from 'autocannon';
import { processCpu, serverCpu } from './harness.mjs';

export const CONNECTIONS = 32;

/** Stops the bench at an answer other than a success. */
function refuseFailures(result) {
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}: ${JSON.stringify(result.statusCodeStats)}`,
    );
}

/** Requests for some seconds. `beside`: a process whose CPU is theirs as well. */
export async function fire(server, proc, beside, seconds, make) {
  const cpu = () => processCpu(proc.pid) + (beside ? processCpu(beside.pid) : 0);
  const before = { node: cpu(), server: serverCpu(server.postmaster), at: performance.now() };
  const result = await autocannon({
    url: `http://127.0.0.1:${proc.port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...make() }) }],
  });
  const took = (performance.now() - before.at) / 1000;
  refuseFailures(result);
  return {
    perSecond: result['2xx'] / result.duration,
    failedPerSecond: 0,
    p50: result.latency.p50,
    p99: result.latency.p99,
    rss: proc.rss(),
    node: (cpu() - before.node) / took,
    server: (serverCpu(server.postmaster) - before.server) / took,
  };
}

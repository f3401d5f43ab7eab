// How every figure here is taken: warm-up, alternating rounds, medians with their spread, and the CPU that was spent on it.
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const TICKS_PER_SECOND = 100;

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The value below which `share` of the sorted values lie. */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** CPU seconds that all server processes of a postmaster have used, children that are gone included where the system says so. */
export function serverCpu(postmaster) {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(pid) === postmaster) ticks += Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]);
      else if (Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // the process ended while we looked
    }
  }
  return ticks / TICKS_PER_SECOND;
}

/** CPU seconds that one process has used. */
export function processCpu(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/**
 * Lets `clients` loops call `once` for `ms` milliseconds; answers calls per second, latencies in milliseconds and the CPU
 * seconds of this process and of the server per second of the clock.
 */
export async function load({ clients, ms, once, postmaster }) {
  const latencies = [];
  let failed = 0;
  const cpu = process.cpuUsage();
  const server = postmaster ? serverCpu(postmaster) : 0;
  const started = performance.now();
  const until = started + ms;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        const from = performance.now();
        if ((await once(client)) === false) failed++;
        else latencies.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const spent = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / seconds,
    failedPerSecond: failed / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    node: (spent.user + spent.system) / 1e6 / seconds,
    server: postmaster ? (serverCpu(postmaster) - server) / seconds : 0,
  };
}

const latencies = ({ p50, p99 }) => (p50 === undefined ? '' : `  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms`);

/** CPU that one call took, in Node and in PostgreSQL: what remains comparable on a machine that is shared. */
const spent = ({ node, server, perSecond }) => [node, server].map((cpu) => ((cpu / perSecond) * 1_000_000).toFixed(0)).join(' + ');

/** Runs contestants in alternating rounds after a warm-up each; answers the rounds of each. */
export async function alternate(contestants, { rounds = 3, warmUp = 800, ms = 3000, say = () => {} } = {}) {
  const results = new Map(contestants.map((one) => [one.name, []]));
  for (const one of contestants) await one.run(warmUp);
  for (let round = 1; round <= rounds; round++)
    for (const one of contestants) {
      const result = await one.run(ms);
      results.get(one.name).push(result);
      say(
        `  round ${round}  ${one.name.padEnd(24)} ${result.perSecond.toFixed(0).padStart(8)}/s${latencies(result)}  cpu node ${result.node.toFixed(2)} postgres ${result.server.toFixed(2)} (${spent(result)} µs a call)${result.failedPerSecond ? `  refused ${result.failedPerSecond.toFixed(0)}/s` : ''}`,
      );
    }
  return results;
}

/** The median of one figure over the rounds of a contestant. */
export const of = (results, name, figure) => median(results.get(name).map((round) => round[figure]));

const all = ({ node, postgres }) => node + postgres;

const rows = [];

/** Prints a measure beside its peer and keeps it for `--json`. `atMost`: smaller is better. */
export function report(measure, ours, peer, unit, { atLeast, atMost, spread, cpu } = {}) {
  const ratio = ours / peer;
  rows.push({
    measure,
    ours,
    peer,
    ratio,
    unit,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(cpu === undefined ? {} : { cpu }),
  });
  const wanted = atLeast !== undefined ? `at least ${atLeast}` : atMost !== undefined ? `at most ${atMost}` : '';
  const met = (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost);
  console.log(
    `${met ? ' ' : '!'} ${measure.padEnd(32)} ours ${ours.toFixed(2).padStart(10)}  peer ${peer.toFixed(2).padStart(10)} ${unit.padEnd(9)} ratio ${ratio.toFixed(2).padStart(7)}  ${wanted}${spread ? `  (spread ${spread})` : ''}${cpu ? `  cpu of a call ${(all(cpu.ours) / all(cpu.peer)).toFixed(2)}` : ''}`,
  );
  return ratio;
}

/** Microseconds of CPU that a call of a contestant took, the median of its rounds. */
const cpuOf = (results, name) => {
  const each = (part) => median(results.get(name).map((round) => (round[part] / round.perSecond) * 1_000_000));
  return { node: each('node'), postgres: each('server') };
};

/** Reports one figure of two contestants, with the spread of its rounds and the CPU of a call. */
export function compare(results, [ours, peer], figure, measure, unit, bounds = {}) {
  return report(measure, of(results, ours, figure), of(results, peer, figure), unit, {
    ...bounds,
    spread: spreadOf(results, ours, peer, figure),
    cpu: { ours: cpuOf(results, ours), peer: cpuOf(results, peer) },
  });
}

/** The lowest and the highest ratio of the rounds taken pair by pair. */
function spreadOf(results, ours, peer, figure) {
  const ratios = results.get(ours).map((round, index) => round[figure] / results.get(peer)[index][figure]);
  return `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
}

export const allRows = () => rows;

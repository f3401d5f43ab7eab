import { Build, beginGeneration, type OnProgress, RebuildFailed } from './build';
import type { Projection } from './define';
import { dropOldGenerations, swap } from './generations';
import type { RunnerDeps } from './runner';

export { type OnProgress, RebuildFailed, type RebuildProgress } from './build';

/**
 * Builds the next generation of a projection from position 1 and makes it the one that is read, while the old one goes on
 * serving. Returns the generation. Throws `RebuildFailed`, naming position and cause, when an event cannot be taken in.
 * `onProgress` is called about twice a second; a `RebuildFailed` thrown by it stops the rebuild and leaves nothing behind.
 */
export async function rebuild(deps: RunnerDeps, projection: Projection, onProgress: OnProgress = () => undefined): Promise<number> {
  const generation = await beginGeneration(deps.pool, projection);
  const build = new Build(deps, projection, generation, onProgress);
  try {
    await build.fill();
    await swapIn(deps, projection, generation, build);
  } catch (error) {
    throw await build.fail(error);
  }
  await dropOldGenerations(deps.pool, projection);
  return generation;
}

/** Follows the head until the swap has taken place. */
async function swapIn(deps: RunnerDeps, projection: Projection, generation: number, build: Build): Promise<void> {
  for (let tries = 0; ; tries++) {
    await build.report('swap', true);
    // all but the last few events are taken in before the old generation is held back
    await build.follow(await deps.events.head(projection.ledger));
    const reached = build.position;
    const outcome = await swap(deps.pool, projection, generation, (client, upTo) => build.followWith(client, upTo));
    if (outcome === 'swapped') return build.report('done', true);
    if (outcome === 'overtaken') throw new RebuildFailed(`${projection.name}: another rebuild was faster`);
    build.backTo(reached);
    await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** tries, 2_000)));
  }
}

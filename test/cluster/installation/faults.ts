// SPDX-License-Identifier: GPL-2.0-or-later
import type { SeededRandom } from '../../harness/random.ts';
import type { Tab } from '../../harness/tab.ts';
import type { Installation, Node } from './installation.ts';

/** What can go wrong with an installation; it is whole again when the promise resolves, but for nodes that ended. */
export const faults = [
  'kill a node',
  'stop a node',
  'hold a node still',
  'restart Redis',
  'hold Redis still',
  'cut a node off Redis',
  'restart the database',
  'kill the database',
  'cut people off',
] as const;

export type Fault = (typeof faults)[number];

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Mostly short, so that many rounds fit into an hour; at times longer than anybody waits for an answer. */
function aWhile(random: SeededRandom): number {
  return random.below(random.chance(0.3) ? 5000 : 700);
}

/** Lets it happen. */
export async function letHappen(
  fault: Fault,
  { nodes, redis, database }: Installation,
  tabs: readonly Tab[],
  random: SeededRandom,
): Promise<void> {
  const { parley, toRedis } = random.pick(nodes);
  switch (fault) {
    case 'kill a node':
      await parley.kill9();
      return pause(random.below(1000));
    case 'stop a node':
      await parley.terminate();
      return;
    case 'hold a node still':
      process.kill(parley.pid(), 'SIGSTOP');
      await pause(aWhile(random) * 2);
      process.kill(parley.pid(), 'SIGCONT');
      return;
    case 'restart Redis':
      await redis.end('SIGKILL');
      await pause(random.below(1000));
      return redis.start();
    case 'hold Redis still':
      redis.pause();
      await pause(aWhile(random));
      redis.resume();
      return;
    case 'cut a node off Redis':
      toRedis.cut();
      await pause(aWhile(random));
      toRedis.mend();
      return;
    case 'restart the database':
      return database.restart();
    case 'kill the database':
      return database.restart('SIGQUIT');
    case 'cut people off':
      for (const tab of tabs) if (random.chance(0.5)) tab.cut();
      await pause(random.below(1000));
      for (const tab of tabs) tab.restore();
      return;
    default:
      fault satisfies never;
  }
}

/** Starts the nodes again that ended, by a fault or by themselves. */
export async function startEnded(nodes: readonly Node[]): Promise<void> {
  // One after the other: starting takes the machine's time, and the others are at work.
  for (const { parley } of nodes) {
    const answer = await fetch(`${parley.url}/healthz`, { signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
    if (answer?.ok === true) continue;
    await parley.kill9();
    await parley.start();
  }
}

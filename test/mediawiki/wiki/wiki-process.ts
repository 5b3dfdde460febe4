// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { patience } from '../../harness/patience.ts';
import { mediaWikiCode, wikiEnvironment } from './php.ts';

const groups = new Set<number>();
process.once('exit', () => {
  for (const group of groups) end(group);
});

/** A program with all the processes it starts. */
export type ProcessGroup = {
  readonly lines: readonly string[];
  readonly isAlive: () => boolean;
  stop(): Promise<void>;
};

function end(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/**
 * Runs a program until it ends, or until whoever started this is gone, however hard they were ended: then their end of
 * the pipe is closed. Either way nothing of the group is left.
 */
const untilLeft = '(php "$@"; kill -9 -- -$$) & cat > /dev/null; kill -9 -- -$$';

function startGroup(args: readonly string[], env: NodeJS.ProcessEnv): ProcessGroup {
  // A group of its own: PHP's web server leaves its workers listening when only the parent is ended.
  const child: ChildProcess = spawn('bash', ['-c', untilLeft, 'bash', ...args], {
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('php cannot be started');
  groups.add(pid);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    lines,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      end(pid);
      await exited;
      groups.delete(pid);
    },
  };
}

/** Programs are compiled once, and again as soon as they change: settings of a test hold from its next request on. */
const speed = ['-d', 'opcache.enable_cli=1', '-d', 'apc.enable_cli=1', '-d', 'opcache.revalidate_freq=0'];

/** PHP's own web server with MediaWiki's own router; resolves when the wiki answers. */
export async function startWebServer(wiki: string, url: string, workers: number): Promise<ProcessGroup> {
  const address = new URL(url).host;
  const group = startGroup(
    [
      '-d',
      'memory_limit=512M',
      '-d',
      'display_errors=0',
      '-d',
      'log_errors=1',
      ...speed,
      '-S',
      address,
      '-t',
      mediaWikiCode,
      join(mediaWikiCode, 'maintenance', 'dev', 'includes', 'router.php'),
    ],
    { ...wikiEnvironment(wiki), PHP_CLI_SERVER_WORKERS: String(workers) },
  );
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && group.isAlive()) {
    const answer = await fetch(`${url}/api.php?action=query&meta=siteinfo&format=json`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer !== undefined && answer.status < 500) return group;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await group.stop();
  throw new Error(`the wiki did not start:\n${group.lines.slice(-20).join('\n')}`);
}

/** The loop that takes events to Parley, as a service would run it. */
export function startPusher(wiki: string, script: string): ProcessGroup {
  return startGroup(
    ['-d', 'memory_limit=256M', '-d', 'display_errors=stderr', script, '--wait'],
    wikiEnvironment(wiki),
  );
}

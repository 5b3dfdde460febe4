// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A failure, never a pace: a start takes two seconds of a core, which a busy machine may give only after a minute. */
const startTimeout = 120_000;
/** Programs as Node has compiled them, so that each start takes half as much of a core as the first one. */
const compiled = join(tmpdir(), 'parley-compiled');

export type ParleyOptions = {
  /** Environment variables, `PARLEY_...`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A data folder to use and keep; a temporary one otherwise. */
  readonly data?: string;
  /** Largest file the process may write, in kilobytes: a disk that gets full. */
  readonly largestFile?: number;
  /** Options for Node itself. */
  readonly node?: readonly string[];
  /** Another program than the server's own, and its arguments; asked at each start. */
  readonly program?: () => readonly string[];
};

/** A real Parley server in a process of its own. */
export type Parley = {
  /** `http://127.0.0.1:port`; the same after a restart. */
  readonly url: string;
  readonly socketUrl: string;
  readonly data: string;
  readonly pid: () => number;
  /** Everything the process printed, its lines in order, over all restarts. */
  readonly logs: readonly string[];
  /** Ends the process in the middle of whatever it does. */
  kill9(): Promise<void>;
  /** SIGTERM; resolves with the exit code and how many milliseconds it took. */
  terminate(): Promise<{ code: number | null; milliseconds: number }>;
  /** Starts again on the same data and port, after `kill9` or `terminate`. */
  start(): Promise<void>;
  /** Ends the process and removes a temporary data folder. */
  stop(): Promise<void>;
};

function spawnServer(options: ParleyOptions, port: number, data: string): ChildProcess {
  const program = options.program?.() ?? [join(root, 'server', 'main.ts')];
  const command = [process.execPath, ...(options.node ?? []), ...program];
  const environment = {
    NODE_COMPILE_CACHE: compiled,
    // Settings of the surroundings are none of this server's; an unknown one stops the start.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PARLEY_'))),
    PARLEY_HOST: '127.0.0.1',
    PARLEY_PORT: String(port),
    PARLEY_DATA: data,
    ...options.settings,
  };
  const spawnOptions = { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] as const };
  if (options.largestFile === undefined)
    return spawn(command[0] ?? '', command.slice(1), { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
  // SIGXFSZ ignored: writing beyond the limit then fails with EFBIG, as on a full disk.
  const script = `trap '' XFSZ; ulimit -f ${options.largestFile}; exec "$@"`;
  return spawn('bash', ['-c', script, 'bash', ...command], { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Resolves once the server says that it is ready; rejects when it ends before or takes too long. */
async function ready(url: string, child: ChildProcess, logs: readonly string[], spoken: Promise<void>): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  // What it said last may still be in the pipe.
  await spoken;
  throw new Error(`Parley did not start:\n${logs.slice(-20).join('\n')}`);
}

/** Starts Parley on a free port with a data folder of its own. */
export async function startParley(options: ParleyOptions = {}): Promise<Parley> {
  const port = await freePort();
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'parley-data-')));
  const url = `http://127.0.0.1:${port}`;
  const logs: string[] = [];
  let child: ChildProcess | undefined;
  let exited: Promise<number | null> = Promise.resolve(null);

  const start = async () => {
    const started = spawnServer(options, port, data);
    child = started;
    exited = new Promise((resolve) => started.once('exit', (code) => resolve(code)));
    const spoken = new Promise<void>((resolve) => started.once('close', () => resolve()));
    for (const stream of [started.stdout, started.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => logs.push(line));
    }
    await ready(url, started, logs, spoken);
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child?.kill(signal);
    return exited;
  };

  await start();
  return {
    url,
    socketUrl: `ws://127.0.0.1:${port}/ws`,
    data,
    logs,
    pid: () => child?.pid ?? 0,
    start,
    kill9: async () => {
      await end('SIGKILL');
    },
    terminate: async () => {
      const begun = performance.now();
      const code = await end('SIGTERM');
      return { code, milliseconds: performance.now() - begun };
    },
    stop: async () => {
      await end('SIGKILL');
      if (options.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs a program to its end; rejects with what it said when it fails. */
export const runProgram = promisify(execFile);

/** A failure, never a pace: recovering from a crash takes long where the disk is busy. */
const startTimeout = 120_000;

/** How a server program is run. */
export type ServerProgram = {
  readonly command: readonly string[];
  /** Rejects while nobody answers yet. */
  readonly answers: () => Promise<unknown>;
};

/** A server of a database or of Redis, as a process of this test. */
export type ServerProcess = {
  start(): Promise<void>;
  /** SIGTERM, or another signal; resolves when the process has ended. */
  end(signal?: NodeJS.Signals): Promise<void>;
  /** Keeps the process from doing anything, until `resume`. */
  pause(): void;
  resume(): void;
};

/** A process that can be ended and started again on the same data. */
export function serverProcess({ command, answers }: ServerProgram): ServerProcess {
  let child: ChildProcess | undefined;
  let said = '';
  return {
    async start() {
      const [program = '', ...options] = endingWithThisProcess(command);
      const started = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
      child = started;
      const ended = new Promise<void>((resolve) => started.once('close', () => resolve()));
      for (const stream of [started.stdout, started.stderr]) {
        stream.on('data', (data: Buffer) => {
          said = (said + data.toString()).slice(-4000);
        });
      }
      const deadline = Date.now() + startTimeout;
      for (;;) {
        const failure = await answers().then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure === undefined) return;
        if (started.exitCode !== null || started.signalCode !== null || Date.now() > deadline) {
          // It must not stay behind, nor answer later in the place of another.
          started.kill('SIGKILL');
          await ended;
          throw new Error(`${command[0] ?? ''} did not start: ${String(failure)}\n${said}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async end(signal = 'SIGTERM') {
      const ending = child;
      if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill(signal);
      await ended;
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
  };
}

/** A command whose program is ended by the system when this process is, also when that is killed in the midst of a test. */
function endingWithThisProcess(command: readonly string[]): readonly string[] {
  if (process.platform !== 'linux') return command;
  return ['setpriv', '--pdeathsig=KILL', ...(command[0] === 'setpriv' ? command.slice(1) : ['--', ...command])];
}

/** A folder that servers running as other users may enter. */
async function serverFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `parley-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}

/** Makes a server in a folder of its own, which is removed again when that fails. */
export async function inServerFolder<T>(name: string, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = await serverFolder(name);
  try {
    return await make(folder);
  } catch (error) {
    await forgetFolder(folder);
    throw error;
  }
}

/** Removes what a server kept. */
export async function forgetFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Database servers refuse to run as root: the user of their package runs them then. */
export function asUser(user: string, command: readonly string[]): readonly string[] {
  return process.getuid?.() === 0
    ? ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', '--', ...command]
    : command;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const gathering = new AsyncLocalStorage();

/** Does some work and answers what it gave, with everything that its commands printed instead of letting it through. */
export async function gathered(work) {
  const pieces = [];
  const result = await gathering.run(pieces, work);
  return { result, printed: Buffer.concat(pieces).toString() };
}

/**
 * Runs a command with its output passed on. The project's own binaries, its Node among them, come first.
 * Resolves with the exit code; 127 when there is no such command.
 */
export function run(command, args, { cwd, env = {}, quiet = false }) {
  // Debian keeps servers (nginx, HAProxy, MariaDB) where only root looks by itself.
  const path = [join(cwd, 'node_modules', '.bin'), process.env.PATH ?? '', '/usr/sbin'].join(delimiter);
  return new Promise((resolve) => {
    const pieces = gathering.getStore();
    const output = quiet ? 'ignore' : pieces === undefined ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', output, output],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(piece));
    child.on('error', () => resolve({ code: 127 }));
    child.on('close', (code) => resolve({ code: code ?? 1 }));
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command with its output passed on. The project's own binaries, its Node among them, come first.
 * Resolves with the exit code; 127 when there is no such command.
 */
export function run(command, args, { cwd, env = {}, quiet = false }) {
  const path = `${join(cwd, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    });
    child.on('error', () => resolve({ code: 127 }));
    child.on('close', (code) => resolve({ code: code ?? 1 }));
  });
}

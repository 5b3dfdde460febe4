// SPDX-License-Identifier: GPL-2.0-or-later
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A terminal and npm both pass one Ctrl+C on: signals closer together than this, in milliseconds, are one. */
const sameKeystroke = 500;

/** The Node that the project brings along; else this one, if it is new enough. `undefined` when neither runs it. */
export function findNode(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

/**
 * Runs the server until it ends, and calls `running` with its address. Resolves with the exit code. The server says
 * itself, in words, why it could not start.
 */
export function serve(node, root, { watch, running }) {
  const args = [...(watch ? ['--watch'] : []), join(root, 'server', 'main.ts')];
  const child = spawn(node, args, {
    cwd: root,
    // A person reads this: the log keeps to what went wrong unless asked for more.
    env: { ...process.env, PARLEY_LOG: process.env.PARLEY_LOG ?? 'warn' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Out of the terminal's reach, so that one Ctrl+C arrives once: from here.
    detached: true,
  });
  child.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'address' in message) running(message.address);
  });
  let last = 0;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      const now = Date.now();
      if (now - last > sameKeystroke) child.kill(signal);
      last = now;
    });
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

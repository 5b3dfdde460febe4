// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A name that one process at a time can have where ports are shared too: Linux keeps such names beside the ports, and
 * frees them with the process. No file is left behind.
 */
const turnName = '\0parley-takes-a-port';
const triesEvery = 5;
/** Somebody who keeps the turn for themselves keeps nobody from starting, in milliseconds. */
const patience = 3000;

/** Does something while no other server of this machine does it. Where the system has no such names it is done at once. */
export async function inTurnOnMachine<T>(work: () => Promise<T>, name: string = turnName): Promise<T> {
  const turn = await takeTurn(name, performance.now() + patience);
  try {
    return await work();
  } finally {
    turn?.close();
  }
}

async function takeTurn(name: string, until: number): Promise<Server | undefined> {
  for (;;) {
    const taken = await hold(name);
    if (taken !== 'held' || performance.now() > until) return taken === 'held' ? undefined : taken;
    await wait(triesEvery);
  }
}

/** The name, `held` by another, or nothing where there are no such names. */
function hold(name: string): Promise<Server | 'held' | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'held' : undefined));
    server.listen(name, () => resolve(server));
  });
}

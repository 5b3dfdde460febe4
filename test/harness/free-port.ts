// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** Below it, ports may be kept for well-known services. */
const lowest = 10_000;
const given = new Set<number>();

/**
 * A port of the loopback address on which nobody listened a moment ago. It lies outside the ports that the system gives
 * to outgoing connections: a server that is ended and started again finds it free still, whatever connects meanwhile.
 */
export async function freePort(): Promise<number> {
  const beyond = firstOfOutgoing();
  // A system that uses nearly all ports for connections is asked for one itself.
  if (beyond - lowest < 1000) return listen(0);
  for (;;) {
    // By chance: other suites look for theirs at the same time.
    const port = lowest + Math.floor(Math.random() * (beyond - lowest));
    if (given.has(port) || !(await keep(port))) continue;
    given.add(port);
    try {
      return await listen(port);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    }
  }
}

/** The lowest port that the system gives to outgoing connections. */
function firstOfOutgoing(): number {
  try {
    return Number.parseInt(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8'), 10);
  } catch {
    // Other systems keep to what IANA sets aside for it.
    return 49_152;
  }
}

/**
 * Keeps a port for this process, also while its server is killed and started again: suites run side by side, and another
 * one's server would answer in its place. Linux frees such a name with the process. Answers whether it was to be had.
 */
function keep(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const keeper = createServer((socket) => socket.destroy()).unref();
    keeper.on('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    keeper.listen(`\0parley-test-port-${String(port)}`, () => resolve(true));
  });
}

/** Listens for a moment; answers the port. */
function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const taken = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(taken));
    });
  });
}

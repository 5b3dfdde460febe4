// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, type ListenOptions, type Server } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { inTurnOnMachine } from './machine-turn.ts';

type Address = { readonly host: string; readonly port: number };

export type Doors = {
  /** Takes no further connections. Resolves when those that came this way have ended. */
  close(): Promise<void>;
};

/**
 * Connections that may wait to be accepted; the kernel allows no more than `net.core.somaxconn`. Node's own 511 are too few
 * when everybody comes back at once: who finds no place knocks again after one second, then after three, then after seven.
 */
const mostKnocking = 65_535;

/**
 * Listening sockets on the port. In one turn of the event loop libuv accepts one connection on each, and a turn in which
 * many come back is long: with one socket alone those who knock wait seconds while those inside are served at once.
 */
const doors = 16;

/**
 * Listens for connections, through several sockets where the system can do that. Rejects with the system's error, as when
 * somebody else has the port.
 */
export async function listen(app: FastifyInstance, address: Address): Promise<Doors> {
  // Between the look whether a port is free and the taking of it another server could do the same.
  return inTurnOnMachine(() => listenOn(app, address));
}

async function listenOn(app: FastifyInstance, { host, port }: Address): Promise<Doors> {
  const address = { host, port: await freePort({ host, port }) };
  const others = (await sharesPorts(host)) ? Array.from({ length: doors - 1 }, door) : [];
  const options = { ...address, backlog: mostKnocking, reusePort: others.length > 0 };
  await app.listen(options);
  for (const other of others) {
    other.on('connection', (socket) => app.server.emit('connection', socket));
    await listening(other, options);
  }
  return { close: async () => void (await Promise.all(others.map(closed))) };
}

/** The port, once it is sure that nobody has it: sockets that share a port would share it with anybody. */
async function freePort({ host, port }: Address): Promise<number> {
  const probe = door();
  await listening(probe, { host, port });
  const address = probe.address();
  await closed(probe);
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Whether several sockets can have one port: not on every system. */
async function sharesPorts(host: string): Promise<boolean> {
  const probe = door();
  try {
    await listening(probe, { host, port: 0, reusePort: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTSUP') return false;
    throw error;
  }
  await closed(probe);
  return true;
}

/** As an HTTP server makes its own sockets. */
function door(): Server {
  return createServer({ allowHalfOpen: true, noDelay: true });
}

function listening(server: Server, options: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

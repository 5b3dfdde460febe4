// SPDX-License-Identifier: GPL-2.0-or-later
import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../../harness/free-port.ts';

/** A cable between two programs, as a listening port: whatever connects here is passed on. */
export type Cable = {
  readonly port: number;
  /** Pulls it out: open connections break, new ones are refused at once. */
  cut(): void;
  mend(): void;
  stop(): Promise<void>;
};

/** Lays a cable. `ends` names the ports to try, in order, for each new connection. */
export async function layCable(ends: () => readonly number[]): Promise<Cable> {
  const port = await freePort();
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    near.on('error', () => near.destroy());
    open.add(near);
    near.once('close', () => open.delete(near));
    if (whole) tryEnds(near, [...ends()], open);
    else near.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    port,
    cut,
    mend: () => {
      whole = true;
    },
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tryEnds(near: Socket, ports: readonly number[], open: Set<Socket>): void {
  const [port, ...others] = ports;
  if (port === undefined) {
    near.destroy();
    return;
  }
  const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  open.add(far);
  far.once('close', () => open.delete(far));
  const refused = () => tryEnds(near, others, open);
  far.once('error', refused);
  far.once('connect', () => {
    far.off('error', refused);
    far.on('error', () => near.destroy());
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    near.pipe(far);
    far.pipe(near);
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of another that takes every request and gives no answer until it is let go: slow, and not dead. */
export type HeldServer = {
  readonly url: string;
  /** Requests that came, and those of them that were answered. */
  readonly asked: number;
  readonly answered: number;
  /** Answers what waits, and from now on everything at once. */
  letGo(): void;
  stop(): Promise<void>;
};

/** Starts one on a free port of the loopback address. */
export async function startHeldServer(behind: string): Promise<HeldServer> {
  let asked = 0;
  let answered = 0;
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answered += 1;
    const { method, headers, url = '/' } = incoming;
    const onward = request(new URL(url, behind), { ...(method === undefined ? {} : { method }), headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = createServer((incoming, outgoing) => {
    asked += 1;
    void free.then(() => (outgoing.destroyed ? undefined : pass(incoming, outgoing)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    get asked() {
      return asked;
    },
    get answered() {
      return answered;
    },
    letGo,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../../harness/free-port.ts';
import { keyId } from '../wiki/signed-request.ts';
import { until } from '../../harness/until.ts';

export type WikiEvent = { readonly number: number; readonly kind: string; readonly at: number } & Readonly<
  Record<string, unknown>
>;

/** Takes a wiki's events as the Parley server would, or as one in trouble would. */
export type FakeParley = {
  readonly url: string;
  readonly events: readonly WikiEvent[];
  /** How it treats what comes: takes it, refuses it, or never answers. */
  behaviour: 'well' | 'refuses' | 'hangs';
  /** The secret that signatures are checked with; events with another one are refused. */
  secret: string;
  /** Waits for an event that fits, among those that came and those that will. */
  event(kind: string, fits?: (event: WikiEvent) => boolean): Promise<WikiEvent>;
  /** How many requests came and were left without an answer. */
  readonly hanging: () => number;
  stop(): Promise<void>;
};

export async function startFakeParley(): Promise<FakeParley> {
  const events: WikiEvent[] = [];
  const listeners = new Set<() => void>();
  const hanging = new Set<ServerResponse>();
  const told = () => {
    for (const listener of listeners) listener();
  };
  const port = await freePort();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (parley.behaviour === 'hangs') {
      hanging.add(response);
      return told();
    }
    const signed = createHmac('sha256', parley.secret)
      .update(`${request.headers['x-parley-time']}.${body}`)
      .digest('hex');
    const known = request.headers['x-parley-key'] === keyId(parley.secret);
    if (parley.behaviour === 'refuses' || !known || signed !== request.headers['x-parley-signature']) {
      response.writeHead(parley.behaviour === 'refuses' ? 503 : 401).end();
      return told();
    }
    const news = (JSON.parse(body) as { events: WikiEvent[] }).events;
    events.push(...news);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ acknowledged: news.at(-1)?.number ?? 0 }));
    told();
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const parley: FakeParley = {
    url: `http://127.0.0.1:${port}`,
    events,
    behaviour: 'well',
    secret: '',
    event: (kind, fits = () => true) =>
      until(subscribe, () => events.find((event) => event.kind === kind && fits(event)), {
        what: `an event of the kind ${kind}`,
        detail: () => events.map((event) => event.kind).join(' '),
      }),
    hanging: () => hanging.size,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return parley;
}

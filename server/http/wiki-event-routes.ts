// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { parseBody } from './parse-body.ts';

/** A wiki that tells what happens on it. */
export type EventReceiver = {
  /** Whether the wiki made this signature of the text. */
  signed(key: string, text: string, signature: string): boolean;
  /** Resolves with the number up to which everything was carried out. */
  receive(events: readonly WikiEvent[]): Promise<number>;
};

const WikiEvent = v.looseObject({
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.number(),
  kind: v.pipe(v.string(), v.maxLength(64)),
});

export type WikiEvent = v.InferOutput<typeof WikiEvent>;

export type WikiEventRoutesDeps = {
  /** By the wiki's id; `undefined` for one that sends none. */
  readonly receiverOf: (wiki: string) => EventReceiver | undefined;
  readonly now?: () => number;
};

/** How old a signature may be, in milliseconds. */
const holds = 5 * 60_000;

const EventsBody = v.object({ events: v.pipe(v.array(WikiEvent), v.maxLength(5000)) });

type OfWiki = { Params: { wiki: string } };

/** `POST /api/wikis/<id>/events`: what happened on a wiki, signed by it. */
export async function registerWikiEventRoutes(app: FastifyInstance, deps: WikiEventRoutesDeps): Promise<void> {
  const { receiverOf, now = Date.now } = deps;
  // The signature is of the bytes that were sent, so this route alone reads its body as a text.
  await app.register(async (scope) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post<OfWiki>('/api/wikis/:wiki/events', async (request): Promise<{ readonly acknowledged: number }> => {
      const receiver = receiverOf(request.params.wiki);
      const body = typeof request.body === 'string' ? request.body : '';
      const time = headerOf(request.headers['x-parley-time']);
      const signature = headerOf(request.headers['x-parley-signature']);
      const isRecent = Math.abs(now() - Number(time)) <= holds;
      const key = headerOf(request.headers['x-parley-key']);
      if (receiver === undefined || !isRecent || !receiver.signed(key, `${time}.${body}`, signature)) {
        throw new ParleyError('token_invalid');
      }
      const { events } = parseBody(EventsBody, parsed(body));
      return { acknowledged: await receiver.receive(events) };
    });
  });
}

function headerOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

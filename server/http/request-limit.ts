// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network-of.ts';
import type { RateLimit } from './rate-limit.ts';

/** Files cost nothing to speak of, and a page has many. */
const files = '/assets/';

/**
 * Refuses whoever asks for more than a site full of people would, before anything is read for them: each request of
 * somebody signed in asks the database who they are.
 */
export function registerRequestLimit(
  app: FastifyInstance,
  limit: RateLimit,
  isCounted: (request: FastifyRequest) => boolean,
): void {
  app.addHook('onRequest', async (request) => {
    if (isLoopback(request.ip) || request.url.startsWith(files) || !isCounted(request)) return;
    await limit.take(networkOf(request.ip));
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long a browser remembers what it may send, in seconds. */
const remembered = '600';

/** Whether a request comes from a page of a configured wiki elsewhere: such a one signs in by itself, never by cookie. */
export function isFromWiki(request: FastifyRequest, origins: ReadonlySet<string>): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origins.has(origin);
}

/** Lets pages of these origins ask over HTTP, without cookies. Others get no such headers, and their browsers refuse. */
export function registerCrossOrigin(app: FastifyInstance, origins: ReadonlySet<string>): void {
  if (origins.size === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin');
    if (!isFromWiki(request, origins)) return;
    reply.headers({
      'access-control-allow-origin': request.headers.origin,
      'access-control-expose-headers': 'Retry-After, Content-Disposition',
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.method !== 'OPTIONS') return;
    await reply
      .headers({
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-allow-headers': 'Authorization, Content-Type',
        'access-control-max-age': remembered,
      })
      .code(204)
      .send();
  });
}

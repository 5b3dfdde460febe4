// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { isFromWiki } from './cross-origin.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOfOrigin(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

function comesFromElsewhere(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.origin;
  // Without both headers it is no browser of today, and carries no cookie that it was not given on purpose.
  if (origin === undefined) return false;
  return origin !== publicOrigin && hostOfOrigin(origin) !== request.headers.host;
}

/** Refuses writes that another site's page sends with this site's cookie. */
export function registerSameOriginCheck(
  app: FastifyInstance,
  publicOrigin: string | undefined,
  wikiOrigins: ReadonlySet<string>,
): void {
  app.addHook('onRequest', async (request) => {
    // Pages of configured wikis sign in by themselves: their requests never count as the cookie's.
    if (reading.has(request.method) || isFromWiki(request, wikiOrigins)) return;
    if (comesFromElsewhere(request, publicOrigin)) throw new ParleyError('origin_refused');
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { maxDocumentNameLength } from '@parley/protocol/documents/document-name.ts';
import type { TokenAnswer } from '@parley/protocol/http/api.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Admissions } from '../identity/admissions.ts';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network-of.ts';
import { parseBody } from './parse-body.ts';
import type { RateLimit } from './rate-limit.ts';

export type TokenRoutesDeps = {
  readonly admissions: Admissions;
  /** By person, or by address for readers without sign-in. */
  readonly limit: RateLimit;
};

const TokenBody = v.object({
  document: v.pipe(v.string(), v.maxLength(maxDocumentNameLength)),
  schema: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** `POST /api/token {document, schema?}`: a token of 60 seconds for one document. */
export function registerTokenRoutes(app: FastifyInstance, { admissions, limit }: TokenRoutesDeps): void {
  app.post('/api/token', async (request, reply): Promise<TokenAnswer> => {
    const { document, schema } = parseBody(TokenBody, request.body);
    if (request.person !== undefined) await limit.take(personKey(request.person));
    else if (!isLoopback(request.ip)) await limit.take(networkOf(request.ip));
    reply.header('cache-control', 'no-store');
    return admissions.token({ person: request.person, document, schema });
  });
}

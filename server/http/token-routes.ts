// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { maxDocumentNameLength } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type ErrorBody, type TokenAnswer, tokensAtOnce, type TokensAnswer } from '@parley/protocol/http/api.ts';
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

const Document = v.pipe(v.string(), v.maxLength(maxDocumentNameLength));
const Schema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const TokenBody = v.object({ document: Document, schema: Schema });
const TokensBody = v.object({
  documents: v.pipe(v.array(Document), v.minLength(1), v.maxLength(tokensAtOnce)),
  schema: Schema,
});

/**
 * `POST /api/token {document, schema?}`: a token of 60 seconds for one document. `POST /api/tokens {documents, schema?}`:
 * one for each of several, for a page that comes back with all it had open.
 */
export function registerTokenRoutes(app: FastifyInstance, { admissions, limit }: TokenRoutesDeps): void {
  async function tokenFor(request: FastifyRequest, document: string, schema?: number): Promise<TokenAnswer> {
    if (request.person !== undefined) await limit.take(personKey(request.person));
    else if (!isLoopback(request.ip)) await limit.take(networkOf(request.ip));
    return admissions.token({ person: request.person, signIn: request.signIn, document, schema });
  }

  app.post('/api/token', async (request, reply): Promise<TokenAnswer> => {
    const { document, schema } = parseBody(TokenBody, request.body);
    reply.header('cache-control', 'no-store');
    return tokenFor(request, document, schema);
  });

  app.post('/api/tokens', async (request, reply): Promise<TokensAnswer> => {
    const { documents, schema } = parseBody(TokensBody, request.body);
    reply.header('cache-control', 'no-store');
    const tokens = documents.map((document) => tokenFor(request, document, schema).catch(refusal));
    return { tokens: await Promise.all(tokens) };
  });
}

/** One document that is refused leaves the others alone. */
function refusal(error: unknown): ErrorBody {
  if (!(error instanceof ParleyError)) throw error;
  return { error: { code: error.code, message: error.message } };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginRequest, endRequest, withinRequest } from '../observability/tracing.ts';

type Span = ReturnType<typeof beginRequest>;

/** Puts each request into a span of its own, with its id as the log has it. */
export function registerRequestSpans(app: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const span = beginRequest(request.method, request.id);
    spans.set(request, span);
    withinRequest(span, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request);
    if (span !== undefined) endRequest(span, request.method, request.routeOptions.url ?? 'unknown', reply.statusCode);
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../observability/readiness.ts';
import type { Metrics } from '../observability/metrics.ts';

export type HealthRoutesDeps = { readonly readiness: Readiness; readonly metrics: Metrics };

/** `/healthz`: the process answers. `/readyz`: it takes people in. `/metrics`: Prometheus' text format. */
export function registerHealthRoutes(app: FastifyInstance, { readiness, metrics }: HealthRoutesDeps): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const state = await readiness.check();
    return reply.code(state === 'ready' ? 200 : 503).send({ status: state });
  });

  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('content-type', metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

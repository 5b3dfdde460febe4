// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import type { ClusterState } from '../cluster/cluster.ts';
import type { Readiness } from '../observability/readiness.ts';
import type { Metrics } from '../observability/metrics.ts';

export type HealthRoutesDeps = {
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Whether the other nodes are heard; absent where there is one process. */
  readonly nodes?: (() => ClusterState) | undefined;
  /** Which wikis answer, of those that anybody may know of. */
  readonly wikis?: () => readonly { readonly id: string; readonly available: boolean }[];
};

/** `/healthz`: the process answers. `/readyz`: it takes people in. `/metrics`: Prometheus' text format. */
export function registerHealthRoutes(
  app: FastifyInstance,
  { readiness, metrics, nodes, wikis }: HealthRoutesDeps,
): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', ...(nodes === undefined ? {} : { nodes: nodes() }) };
  });

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const state = await readiness.check();
    // A wiki that is away keeps nobody from writing and talking: it is told, and makes the server no less ready.
    const ofWikis = wikis?.().map(({ id, available }) => ({ id, available }));
    const detail = ofWikis === undefined || ofWikis.length === 0 ? {} : { wikis: ofWikis };
    return reply.code(state === 'ready' ? 200 : 503).send({ status: state, ...detail });
  });

  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('content-type', metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

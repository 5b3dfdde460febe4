// SPDX-License-Identifier: GPL-2.0-or-later
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type RequestMetrics = {
  /** One answered request: its route pattern, never its path; seconds it took. */
  answered(method: string, route: string, status: number, seconds: number): void;
};

/** All metrics of one process. */
export type Metrics = {
  readonly registry: Registry;
  readonly requests: RequestMetrics;
};

/** A registry with the process's own figures and those of HTTP. Labels are few and never what people wrote. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({
    register: registry,
    prefix: 'parley_',
    // Milliseconds between two looks at the delay of the event loop: each wakes an idle process.
    eventLoopMonitoringPrecision: 50,
  });
  const duration = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Seconds from a request to its answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const requests: RequestMetrics = {
    answered: (method, route, status, seconds) => {
      duration.observe({ method, route, status: String(status) }, seconds);
    },
  };
  return { registry, requests };
}

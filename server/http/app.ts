// SPDX-License-Identifier: GPL-2.0-or-later
import cookie from '@fastify/cookie';
import { fastify, type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from '../observability/logger.ts';
import type { RequestMetrics } from '../observability/metrics.ts';
import { type CookieSessionDeps, registerCookieSession } from './cookie-session.ts';
import { registerCrossOrigin } from './cross-origin.ts';
import { registerErrorAnswers } from './error-answers.ts';
import { isFromOtherNode } from './forward-to-home.ts';
import type { RateLimit } from './rate-limit.ts';
import { registerRequestLimit } from './request-limit.ts';
import { registerRequestLog } from './request-log.ts';
import { registerRequestSpans } from './request-spans.ts';
import { registerSameOriginCheck } from './same-origin.ts';
import { registerSecurityHeaders } from './security-headers.ts';

/** Largest body of a request in bytes: a long article as HTML in JSON fits. */
const bodyLimit = 4 * 1024 * 1024;

export type AppDeps = CookieSessionDeps & {
  readonly logger: Logger;
  readonly metrics: RequestMetrics;
  readonly publicOrigin: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Requests by address; without it there may be any number. */
  readonly requests?: RateLimit;
  /** Whether spans are sent anywhere. */
  readonly traced?: boolean;
};

/** The HTTP server without routes: sign-in by cookie, errors with codes, headers, limits. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: deps.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit,
    trustProxy: deps.trustedProxies.length === 0 ? false : [...deps.trustedProxies],
    routerOptions: { maxParamLength: 1024, ignoreTrailingSlash: true },
    // Titles such as __proto__ travel in bodies as values; as keys they are dropped.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  registerErrorAnswers(app);
  registerSecurityHeaders(app);
  registerRequestLog(app, deps.metrics);
  if (deps.traced === true) registerRequestSpans(app);
  const wikiOrigins = deps.wikiOrigins ?? new Set();
  registerCrossOrigin(app, wikiOrigins);
  // Pages that say why somebody was refused are in the language that a cookie remembers.
  await app.register(cookie);
  // What another node passes on was counted there.
  if (deps.requests !== undefined) registerRequestLimit(app, deps.requests, (request) => !isFromOtherNode(request));
  registerSameOriginCheck(app, deps.publicOrigin, wikiOrigins);
  registerCookieSession(app, deps);
  return app;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import cookie from '@fastify/cookie';
import { type HealthRoutesDeps, registerHealthRoutes } from '../http/health-routes.ts';
import { registerSecurityHeaders } from '../http/security-headers.ts';
import type { Logger } from '../observability/logger.ts';
import { chooseLanguage } from '../pages/language.ts';
import { createMessageSource } from '../pages/messages.ts';
import { nodeFigures } from './figures.ts';
import { figuresHtml, operatorPage } from './page.ts';
import { type Sample, takeSample } from './samples.ts';

/** Shortest time between two moments that figures for each second are made of, in milliseconds. */
const apart = 1000;

export type OperatorServerDeps = HealthRoutesDeps & { readonly logger: Logger; readonly now?: () => number };

/**
 * The operator's own server: live figures of this node to look at, and the same health and metrics as for machines.
 * It changes nothing and shows no names, titles or words; still it listens on an address of its own, away from the world.
 */
export async function createOperatorServer(deps: OperatorServerDeps): Promise<FastifyInstance> {
  const { readiness, metrics, logger, now = Date.now } = deps;
  const app = fastify({ loggerInstance: logger as FastifyBaseLogger, disableRequestLogging: true });
  registerSecurityHeaders(app);
  await app.register(cookie);
  registerHealthRoutes(app, { readiness, metrics });
  const messages = createMessageSource(new URL('i18n/', import.meta.url));
  const samples: Sample[] = [];

  const look = async () => {
    const sample = await takeSample(metrics.registry, now());
    const before = samples.findLast(({ at }) => sample.at - at >= apart);
    const last = samples.at(-1);
    // Several people may look at once: what they share are moments a second apart, the newest of them.
    if (last === undefined || sample.at - last.at >= apart) samples.push(sample);
    samples.splice(0, samples.length - 3);
    return nodeFigures(await readiness.check(), sample, before);
  };
  const inLanguage = (request: FastifyRequest) => messages.in(chooseLanguage(request, messages.languages));

  app.get('/', async (request, reply) => {
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    return operatorPage(inLanguage(request), await look());
  });
  app.get('/figures', async (request, reply) => {
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    return figuresHtml(inLanguage(request), await look()).text;
  });
  for (const [file, type] of Object.entries({ 'operator.css': 'text/css', 'operator.js': 'text/javascript' })) {
    const content = readFileSync(new URL(`static/${file}`, import.meta.url), 'utf8');
    app.get(`/${file}`, async (_request, reply) => {
      reply.headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
      return content;
    });
  }
  return app;
}

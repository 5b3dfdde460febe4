// SPDX-License-Identifier: GPL-2.0-or-later
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createReadPositions } from '../chat/record/read-position.ts';
import { createRecordReader } from '../chat/record/record-reader.ts';
import { systemTiming } from '../chat/timing.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createApp } from '../http/app.ts';
import { registerChatRoutes } from '../http/chat-routes.ts';
import { registerDocumentRoutes } from '../http/document-routes.ts';
import { registerEditRoutes } from '../http/edit-routes.ts';
import { registerHealthRoutes } from '../http/health-routes.ts';
import { limitPerMinute } from '../http/rate-limit.ts';
import { registerSessionRoutes } from '../http/session-routes.ts';
import { registerStaticRoutes } from '../http/static-routes.ts';
import { registerTokenRoutes } from '../http/token-routes.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Readiness } from '../observability/readiness.ts';
import type { EditDocuments } from '../sync/edit-documents.ts';
import type { Features } from './features.ts';

/** Where the build puts the browser's modules. */
export const assetsFolder = fileURLToPath(new URL('../../editor-client/dist', import.meta.url));

export type RoutesDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly features: Features;
  readonly documents: EditDocuments;
};

/** The HTTP server with all its routes. */
export async function createRoutes(deps: RoutesDeps): Promise<FastifyInstance> {
  const { settings, logger, metrics, readiness, features, documents } = deps;
  const { wiki, editing, signIns, admissions, db } = features;
  const app = await createApp({
    logger: logger.child({ part: 'http' }),
    metrics: metrics.requests,
    publicOrigin: settings.publicOrigin,
    trustedProxies: settings.trustedProxies,
    findSignIn: (cookie) => signIns.find(cookie),
  });
  const cookie = {
    secure: settings.publicOrigin?.startsWith('https:') ?? false,
    maxAgeSeconds: settings.signInDays * 86_400,
  };
  registerHealthRoutes(app, { readiness, metrics });
  registerSessionRoutes(app, { signIns, cookie, limit: limitPerMinute(settings.signInsPerMinute) });
  registerTokenRoutes(app, { admissions, limit: limitPerMinute(settings.tokensPerMinute) });
  registerDocumentRoutes(app, { wiki, editing });
  if (settings.modules.has('edit')) {
    registerEditRoutes(app, { wiki, editing, documents });
    registerChatRoutes(app, {
      wiki,
      pageOf: (key) => editing.pageKeys.pageOf(key),
      record: createRecordReader(db),
      readPositions: createReadPositions(db, systemTiming),
    });
  }
  await registerStaticRoutes(app, assetsFolder);
  return app;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Settings } from '../configuration/settings-table.ts';
import type { Logger } from '../observability/logger.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createReadiness } from '../observability/readiness.ts';
import { tryWriting } from '../storage/try-writing.ts';
import type { EditDocuments } from '../sync/edit-documents.ts';
import { repeat } from './repeat.ts';
import { createFeatures, type Features } from './features.ts';
import { createRoutes } from './routes.ts';

/** A server that runs. */
export type RunningServer = {
  /** Where people reach it, for reading out. */
  readonly address: string;
  /** Takes nobody in any more, keeps everything, closes all sockets. */
  stop(): Promise<void>;
};

const notYet = (): Promise<never> => Promise.reject(new ParleyError('overloaded'));
const noLiveDocuments: EditDocuments = {
  read: notYet,
  change: notYet,
  present: () => [],
  authors: async () => new Map(),
  tell: () => undefined,
  drop: async () => undefined,
};

/** Starts everything. Rejects with the system's error when the port or the folder cannot be used. */
export async function startServer(settings: Settings, logger: Logger): Promise<RunningServer> {
  const metrics = createMetrics();
  const features = await createFeatures({ settings, logger, isConnected: () => false });
  try {
    features.editing.attach(noLiveDocuments);
    const readiness = createReadiness(() => tryWriting(features.db, Date.now()), logger);
    const documents = noLiveDocuments;
    const app = await createRoutes({ settings, logger, metrics, readiness, features, documents });
    await app.listen({ host: settings.host, port: settings.port });
    const chores = startChores(features, logger);
    const stop = once(async () => {
      readiness.stop();
      chores.stop();
      await app.close();
      await features.editing.stop();
      features.wiki.stop();
      await features.journal.flush();
      await features.db.destroy();
    });
    return { address: addressOf(app, settings), stop };
  } catch (error) {
    await features.db.destroy();
    throw error;
  }
}

/** What is done now and then, for as long as the server runs. */
function startChores({ editing, signIns }: Features, logger: Logger): { stop(): void } {
  const failed = (error: unknown): void => logger.error({ err: error }, 'tidying up failed');
  const chores = [
    repeat(90_000, () => editing.tidy(), failed),
    repeat(30_000, async () => editing.forgetIdle(), failed),
    repeat(3_600_000, () => signIns.purge(), failed),
  ];
  return { stop: () => chores.forEach((chore) => chore.stop()) };
}

function addressOf(app: FastifyInstance, settings: Settings): string {
  if (settings.publicOrigin !== undefined) return settings.publicOrigin;
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.port;
  const everywhere = settings.host === '0.0.0.0' || settings.host === '::';
  const host = everywhere ? 'localhost' : settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `http://${host}:${String(port)}`;
}

/** Runs the work on the first call; later calls wait for the same. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance } from 'fastify';
import type { Reports } from '../chat/moderation/reports.ts';
import type { Release } from '../cluster/release.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { listen } from '../http/listen.ts';
import type { Admissions } from '../identity/admissions.ts';
import type { Logger } from '../observability/logger.ts';
import { createChatMetrics } from '../observability/chat-metrics.ts';
import { createWikiMetrics } from '../observability/wiki-metrics.ts';
import { createHelpMetrics } from '../observability/help-metrics.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createReadiness } from '../observability/readiness.ts';
import { showRoomFigures } from '../observability/room-metrics.ts';
import { showStorageFigures } from '../observability/storage-metrics.ts';
import { startTracing } from '../observability/tracing.ts';
import { createOperatorServer, type OperatorServerDeps } from '../operator/operator-server.ts';
import { type Database, poolFigures } from '../storage/database.ts';
import { forgetTraces } from '../storage/forget-traces.ts';
import { tryWriting } from '../storage/try-writing.ts';
import type { SyncServer } from '../sync/sync-server.ts';
import { isConnected } from './access-watch.ts';
import { endConnections, watchSignIns } from './sign-in-watch.ts';
import { repeat } from './repeat.ts';
import { createFeatures, type Features } from './features.ts';
import { createLiveSide } from './live-side.ts';
import { giveUpPlaces } from './nodes/give-up-places.ts';
import { handOverRooms } from './nodes/hand-over-rooms.ts';
import { takeOverRooms } from './nodes/take-over-rooms.ts';
import { createRoutes, peoplePresent } from './routes.ts';
import { wikisElsewhere } from './sides.ts';

/** How long a decided report is kept, with the words it holds, in milliseconds: long enough to object. */
const reportsKept = 30 * 86_400_000;

/** How long a node that stops hands its rooms over at most, in milliseconds. */
const longestHandOver = 3_000;

/** A server that runs. */
export type RunningServer = {
  /** Where people reach it, for reading out. */
  readonly address: string;
  /** Takes nobody in any more, keeps everything, closes all sockets. */
  stop(): Promise<void>;
};

/**
 * Starts everything. Rejects with the system's error when the port or the folder cannot be used. `release` is what a test
 * pretends to run among other nodes.
 */
export async function startServer(settings: Settings, logger: Logger, release?: Release): Promise<RunningServer> {
  const metrics = createMetrics();
  const helpMetrics = createHelpMetrics(metrics.registry);
  const tracing = await tracingOf(settings);
  const sockets: { sync?: SyncServer; admissions?: Admissions } = {};
  const wikiMetrics = createWikiMetrics(metrics.registry);
  const features = await createFeatures({
    settings,
    logger,
    release,
    chatMetrics: createChatMetrics(metrics.registry),
    helpMetrics,
    wikiMetrics,
    registry: metrics.registry,
    isConnected: (key) => sockets.sync !== undefined && isConnected(sockets.sync, key),
    signedOut: (over) => {
      // Nor does a token from before let them in again.
      sockets.admissions?.follow({ kind: 'signed_out', person: over.person });
      if (sockets.sync !== undefined) endConnections(sockets.sync, over);
    },
  });
  try {
    helpMetrics.show(() => features.helps?.counts() ?? []);
    showRoomFigures(metrics.registry, () => features.conversations.rooms.populated());
    showStorageFigures(metrics.registry, settings.databaseConnections, () => poolFigures(features.db));
    wikiMetrics.showAvailable(() => wikisElsewhere(features.sides));
    const sync = createLiveSide({ settings, logger, metrics, features });
    sockets.sync = sync;
    sockets.admissions = features.admissions;
    const readiness = createReadiness(() => tryWriting(features.db, Date.now()), logger);
    const app = await createRoutes({ settings, logger, metrics, readiness, features, documents: sync.edit });
    app.server.on('upgrade', (request, socket, head) => sync.handleUpgrade(request, socket, head));
    const doors = await listen(app, settings);
    const operator = await operatorPageOf(settings, { logger, metrics, readiness });
    const chores = startChores(features, sync, logger);
    const telling = features.conversations.ofNodes?.tell(() =>
      sync.openEdits().map((document) => [document, peoplePresent(sync.edit, document)]),
    );
    let stopping = false;
    const { cluster, conversations } = features;
    const rooms = { stores: conversations.stores, social: conversations.rooms.social };
    const nodesLog = logger.child({ part: 'nodes' });
    if (cluster !== undefined) takeOverRooms(cluster, rooms, () => stopping, nodesLog);
    const stop = once(async () => {
      stopping = true;
      readiness.stop();
      // A load balancer that asks now and then sends nobody new before people are asked to move.
      await passed(settings.stopNoticeSeconds * 1000);
      chores.stop();
      telling?.stop();
      if (cluster !== undefined) conversations.stores.hold();
      await sync.stop();
      await Promise.all([app.close(), doors.close()]);
      await operator?.close();
      await closeFeatures(features, async () => {
        if (cluster !== undefined) await handOverRooms(cluster, rooms, timeToHandOver(settings), nodesLog);
      });
      await tracing?.stop();
    });
    return { address: addressOf(app, settings), stop };
  } catch (error) {
    await features.db.destroy();
    throw error;
  }
}

/** The operator's page, where the settings give it a port. */
async function operatorPageOf(settings: Settings, deps: OperatorServerDeps): Promise<FastifyInstance | undefined> {
  const { operatorHost: host, operatorPort: port } = settings;
  if (port === undefined) return undefined;
  const server = await createOperatorServer({ ...deps, logger: deps.logger.child({ part: 'operator' }) });
  const address = await server.listen({ host, port });
  deps.logger.info({ address }, 'the operator page is there');
  return server;
}

/** Sends spans where the settings say so. */
async function tracingOf({ traces, tracesPercent }: Settings): Promise<{ stop(): Promise<void> } | undefined> {
  return traces === undefined ? undefined : startTracing(traces, tracesPercent / 100);
}

/** Keeps what is still under way, hands over what is not kept, then lets go of the database. */
async function closeFeatures(
  { cluster, sides, helps, signIns, journal, limits, db }: Features,
  handOver: () => Promise<void>,
): Promise<void> {
  limits.stop();
  await helps?.stop();
  for (const { topics } of sides.all) topics?.stop();
  for (const { editing } of sides.all) await editing.stop();
  for (const { kind } of sides.all) kind.wiki.stop();
  await journal.flush();
  await signIns.keepVisits();
  // Only now: whoever takes over finds everything kept.
  await handOver();
  await cluster?.leave();
  await db.destroy();
}

/** Whether there is time yet to hand rooms over, from now on: the stop has other things to do before and after. */
function timeToHandOver({ stopSeconds }: Settings): () => boolean {
  const deadline = performance.now() + Math.min(longestHandOver, (stopSeconds * 1000) / 2);
  return () => performance.now() < deadline;
}

/** What is done now and then, for as long as the server runs. */
function startChores(
  { sides, embedded, helps, signIns, wikiSessions, conversations, cluster, db }: Features,
  sync: SyncServer,
  logger: Logger,
): { stop(): void } {
  const failed = (error: unknown): void => logger.error({ err: error }, 'tidying up failed');
  const chores = [
    ...sides.all.flatMap(({ editing }) => [
      repeat(90_000, () => editing.tidy(), failed),
      repeat(30_000, async () => editing.forgetIdle(), failed),
    ]),
    repeat(1_000, async () => helps?.sweep(), failed),
    repeat(3_600_000, async () => helps?.purge(), failed),
    repeat(5_000, () => signIns.keepVisits(), failed),
    repeat(3_600_000, () => signIns.purge(), failed),
    repeat(3_600_000, () => wikiSessions.purge(), failed),
    repeat(3_600_000, () => conversations.moderation.tidy(conversations.isOver), failed),
    repeat(3_600_000, () => forgetWords(conversations.moderation.reports, db), failed),
    ...(embedded === undefined ? [] : [watchSignIns({ sync, signIns, wiki: embedded.id, cluster, failed })]),
    ...(cluster === undefined ? [] : [giveUpPlaces({ cluster, sync, sides: sides.all, failed })]),
  ];
  return { stop: () => chores.forEach((chore) => chore.stop()) };
}

/** Lets go of old reports, and of what deleted words left in the files. */
async function forgetWords(reports: Reports, db: Database): Promise<void> {
  await reports.forget(Date.now() - reportsKept);
  await forgetTraces(db);
}

function addressOf(app: FastifyInstance, settings: Settings): string {
  if (settings.publicOrigin !== undefined) return settings.publicOrigin;
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.port;
  const everywhere = settings.host === '0.0.0.0' || settings.host === '::';
  const host = everywhere ? 'localhost' : settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `http://${host}:${String(port)}`;
}

async function passed(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs the work on the first call; later calls wait for the same. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

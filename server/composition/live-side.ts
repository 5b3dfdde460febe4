// SPDX-License-Identifier: GPL-2.0-or-later
import type { Settings } from '../configuration/settings-table.ts';
import type { Admission } from '../identity/admission.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import { showNodeFigures } from '../observability/node-metrics.ts';
import { createSyncMetrics, showSyncFigures } from '../observability/sync-metrics.ts';
import { watchBusyness } from '../observability/busyness.ts';
import { networkOf } from '../http/network-of.ts';
import { createSyncServer, type SyncServer } from '../sync/sync-server.ts';
import { createAccessExpiries } from './access-expiries.ts';
import { createAccessLooks } from './access-looks.ts';
import { recheckAccess, watchAccess } from './access-watch.ts';
import type { WikiPage } from '../wiki/port.ts';
import type { Features } from './features.ts';
import { placeOf } from './nodes/places.ts';
import { forwardedAddress } from './forwarded-address.ts';
import { editHandlerOf } from './sides.ts';

export type LiveSideDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly features: Features;
};

/** The sockets, with the features behind each kind of document that this installation runs. */
export function createLiveSide({ settings, logger, metrics, features }: LiveSideDeps): SyncServer {
  const { admissions, cluster, journal, sides, conversations, helps } = features;
  const own = settings.publicOrigin === undefined ? [] : [settings.publicOrigin];
  const addressOf = forwardedAddress(settings.trustedProxies);
  const busyness = watchBusyness();
  const expiries = createAccessExpiries((isConcerned) => void looks.look(isConcerned));
  const noteEnd = (admission: Admission): Admission => {
    expiries.watch(admission);
    return admission;
  };
  const sync = createSyncServer({
    admit: async (token, document) => noteEnd(await admissions.admit(token, document)),
    journal,
    log: logger.child({ part: 'sync' }),
    metrics: createSyncMetrics(metrics.registry),
    limits: { socketsPerPerson: settings.socketsPerPerson, socketsPerAddress: settings.socketsPerAddress },
    allowedOrigins: [...own, ...settings.allowedOrigins, ...sides.all.flatMap(({ wiki }) => wiki.origins)],
    isTooBusy: busyness.isTooBusy,
    addressOf: (request) => networkOf(addressOf(request)),
    nodes: cluster && { cluster, placeOf },
  });
  showSyncFigures(metrics.registry, () => sync.figures());
  if (cluster !== undefined) {
    const across = () => sync.acrossNodes() ?? { guests: 0, away: 0, passedOver: 0 };
    showNodeFigures(metrics.registry, () => ({
      ...across(),
      together: cluster.state() === 'together' ? 1 : 0,
      roundTrip: cluster.pulse().roundTrip / 1000,
      silence: cluster.pulse().silence / 1000,
      others: cluster.others().length,
      links: cluster.links.linked().length,
      language: cluster.language(),
      passedOver: cluster.passedOver() + across().passedOver,
    }));
  }
  for (const { editing } of sides.all) editing.attach(sync.edit);
  if (settings.modules.has('edit')) {
    sync.handleEdits(editHandlerOf(sides));
    sync.handleFeeds('edit-chat', conversations.editChat.handler);
  }
  if (settings.modules.has('topics')) sync.handleFeeds('room', conversations.rooms.handler);
  if (settings.modules.has('social')) sync.handleFeeds('social', conversations.rooms.handler);
  if (helps !== undefined) {
    sync.handleFeeds('desk', helps.desk);
    sync.handleFeeds('help', helps.conversation);
  }
  const looks = createAccessLooks({
    sync,
    admissions: { of: async (request) => noteEnd(await admissions.of(request)) },
    failed: (error, people) => logger.error({ err: error, people }, 'what people may do could not be looked at anew'),
  });
  for (const { wiki, editing } of sides.all) {
    const watched = {
      wiki,
      sync,
      looks,
      keyOf: (page: WikiPage) => editing.pageKeys.keyOf(page),
      logger: logger.child({ part: 'access', wiki: wiki.id }),
    };
    watchAccess(watched);
    helps?.onMentorsChanged(wiki.id, (people) => {
      for (const person of people) {
        // A token from before says otherwise.
        admissions.follow({ kind: 'access', person });
        void recheckAccess(person, watched).catch((error: unknown) => {
          watched.logger.error({ err: error }, 'the mark of a mentor could not be carried to open connections');
        });
      }
    });
  }
  // Only now is everybody listening.
  for (const { kind } of sides.all) if (kind.kind === 'mediawiki') kind.wiki.events.start();
  return {
    ...sync,
    stop: async () => {
      await sync.stop();
      expiries.stop();
    },
  };
}

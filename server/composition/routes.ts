// SPDX-License-Identifier: GPL-2.0-or-later
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Moderation } from '../chat/moderation/moderation.ts';
import { createReadPositions } from '../chat/record/read-position.ts';
import { createRecordReader } from '../chat/record/record-reader.ts';
import { systemTiming } from '../chat/timing.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createApp } from '../http/app.ts';
import { type CookieSettings, sessionCookie } from '../http/cookie-session.ts';
import { registerChatRoutes } from '../http/chat-routes.ts';
import { registerDocumentRoutes } from '../http/document-routes.ts';
import { registerEditRoutes } from '../http/edit-routes.ts';
import { registerForwarding } from '../http/forward-to-home.ts';
import { registerHealthRoutes } from '../http/health-routes.ts';
import { type HelpSide, registerHelpRoutes } from '../http/help-routes.ts';
import { isLoopback } from '../http/loopback.ts';
import { networkOf } from '../http/network-of.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { registerModerationRoutes } from '../http/moderation-routes.ts';
import { registerRoomRoutes } from '../http/room-routes.ts';
import { registerSessionRoutes } from '../http/session-routes.ts';
import { registerStaticRoutes } from '../http/static-routes.ts';
import { registerTalkPageRoutes } from '../http/talk-page-routes.ts';
import { registerTokenRoutes } from '../http/token-routes.ts';
import { registerWikiEventRoutes } from '../http/wiki-event-routes.ts';
import { registerWikiRoutes } from '../http/wiki-routes.ts';
import { isShown, sideOf } from '../http/wiki-side.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Readiness } from '../observability/readiness.ts';
import type { EditDocuments } from '../sync/edit-documents.ts';
import type { SitePorts } from '../wiki/embedded/site/site-deps.ts';
import { registerWikiSite } from '../wiki/embedded/site/site-routes.ts';
import { roomHomes } from './across-wikis.ts';
import type { Features } from './features.ts';
import { placeOf, socialPlace } from './nodes/places.ts';
import type { Helps } from './help.ts';
import { embeddedSide, type EmbeddedSide, type Sides, wikisElsewhere } from './sides.ts';
import { createTokenSignIns, eventReceiverOf } from './wiki-doors.ts';

/** Where the build puts the browser's modules. */
export const assetsFolder = fileURLToPath(new URL('../../editor-client/dist', import.meta.url));

/** Pages one person may save over HTTP in a minute, outside of edit sessions. */
const wikiWritesPerMinute = 600;
/** Pages one person may have converted as a whole in a minute: for publishing, or to go between text and source. */
const conversionsPerMinute = 60;
/** Readings of a wiki elsewhere through this server: its people have the wiki itself for that. */
const wikiReadsPerMinute = 60;
/** Comparisons of a draft with its page, which read both as a whole. */
const comparisonsPerMinute = 300;
/** Questions to the help desk that one person may send in a minute, most of which are refused before. */
const questionsPerMinute = 20;
/** Looks of one person at the figures of live help. */
const looksPerMinute = 60;
/** Messages brought to talk pages, by person: each is an edit. */
const talkPostsPerMinute = 60;
/** Steps of somebody who reads a conversation. */
const readStepsPerMinute = 1200;

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
  const { sides, embedded, conversations, signIns, wikiSessions, admissions, db } = features;
  const { uses } = features.limits;
  const app = await createApp({
    logger: logger.child({ part: 'http' }),
    metrics: metrics.requests,
    publicOrigin: settings.publicOrigin,
    trustedProxies: settings.trustedProxies,
    requests: uses.perMinute('requests', settings.requestsPerMinute),
    traced: settings.traces !== undefined,
    findSignIn: async (cookie) => (embedded === undefined ? undefined : signIns.find(cookie)),
    findSession: (session) => wikiSessions.find(session),
    wikiOrigins: new Set(sides.all.flatMap(({ wiki }) => wiki.origins)),
  });
  const cookie = {
    secure: settings.publicOrigin?.startsWith('https:') ?? false,
    maxAgeSeconds: settings.signInDays * 86_400,
  };
  if (features.cluster !== undefined) {
    registerForwarding(app, { cluster: features.cluster, placeOf, socialPlace });
  }
  const signInLimit = uses.perMinute('sign-ins', settings.signInsPerMinute);
  registerHealthRoutes(app, {
    readiness,
    metrics,
    nodes: features.cluster && (() => features.cluster?.state() ?? 'alone'),
    wikis: () => wikisElsewhere(sides).filter(({ isPrivate }) => !isPrivate),
  });
  registerSessionRoutes(app, {
    signIns: embedded === undefined ? undefined : signIns,
    byToken: createTokenSignIns(features),
    cookie,
    limit: signInLimit,
  });
  await registerWikiEventRoutes(app, { receiverOf: (wiki) => eventReceiverOf(sides, wiki) });
  registerTokenRoutes(app, { admissions, limit: uses.perMinute('tokens', settings.tokensPerMinute) });
  registerDocumentRoutes(app, { sides });
  if (settings.modules.has('edit')) {
    registerEditRoutes(app, {
      sides,
      documents,
      limit: uses.perMinute('publishing', wikiWritesPerMinute),
      converting: uses.perMinute('conversions', conversionsPerMinute),
      comparing: uses.perMinute('comparisons', comparisonsPerMinute),
    });
    registerChatRoutes(app, {
      sides,
      record: createRecordReader(db),
      readPositions: createReadPositions(db, systemTiming),
      limit: uses.perMinute('read-steps', readStepsPerMinute),
    });
    registerTalkPageRoutes(app, {
      sides,
      record: createRecordReader(db),
      limit: uses.perMinute('talk-posts', talkPostsPerMinute),
    });
  }
  const { moderation, people } = conversations;
  registerModerationRoutes(app, { sides, moderation, people });
  if (settings.modules.has('topics') || settings.modules.has('social')) {
    const { directory, rooms } = conversations;
    registerRoomRoutes(app, {
      sides,
      directory,
      social: rooms.social,
      editing: (document) => peoplePresent(documents, document) || (conversations.ofNodes?.editing(document) ?? 0),
      helpersPresent: (wiki) => features.helps?.find(wiki)?.counts().helpers,
      refusal: (person) => whyNotToTalk(sides, moderation, person),
    });
  }
  const { helps } = features;
  if (helps !== undefined) {
    registerHelpRoutes(app, {
      sideOf: (request) => helpSideOf(request, sides, helps),
      asking: uses.perMinute('questions', questionsPerMinute),
      looking: uses.perMinute('looks', looksPerMinute),
    });
  }
  registerWikiRoutes(app, {
    sides,
    administrationOf: (id) => (id === embedded?.id ? embedded.administration : undefined),
    limit: uses.perMinute('wiki-writes', wikiWritesPerMinute),
    reading: uses.perMinute('wiki-reads', wikiReadsPerMinute),
  });
  await registerStaticRoutes(app, assetsFolder);
  const own = embeddedSide(sides);
  if (own !== undefined) await registerWikiSite(app, createSitePorts(deps, own, cookie, signInLimit));
  return app;
}

/** The help desk of the wiki that a request is about. */
async function helpSideOf(request: FastifyRequest, sides: Sides, helps: Helps): Promise<HelpSide> {
  const side = sideOf(request, sides);
  const { wiki } = side;
  const help = helps.find(wiki.id);
  if (help === undefined) throw new ParleyError('not_found');
  if (!(await isShown(side, request))) throw new ParleyError('permission_denied');
  return { wiki, help };
}

/** What the wiki's own pages need of the rest. */
function createSitePorts(
  { settings, features }: RoutesDeps,
  { wiki, editing }: EmbeddedSide,
  cookie: CookieSettings,
  limit: RateLimit,
): SitePorts {
  const { signIns } = features;
  return {
    wiki,
    pageKey: (page) => editing.pageKeys.keyOf(page),
    draft: async (page) => (settings.modules.has('edit') ? editing.draftOf(page) : undefined),
    signIn: async ({ address, ...request }) => {
      if (!isLoopback(address)) await limit.take(networkOf(address));
      return signIns.signIn(request);
    },
    signOut: (given) => signIns.signOut(given),
    cookie: { name: sessionCookie, ...cookie },
    hasHelp: settings.modules.has('help'),
    assetsFolder,
  };
}

/** People, not connections, who may write in an edit session. */
export function peoplePresent(documents: EditDocuments, document: string): number {
  const writers = documents.present(document).filter(({ readOnly }) => readOnly !== true);
  return new Set(writers.map((person) => personKey(person))).size;
}

/** Why a person may not start a room; `undefined` when they may. */
async function whyNotToTalk(sides: Sides, moderation: Moderation, person: Person): Promise<ParleyError | undefined> {
  const home = roomHomes(sides.all.map(({ wiki }) => wiki)).of(person.wiki);
  const rooms = formatDocumentName({ kind: 'social', wiki: home, key: 'any' });
  if (moderation.bannedEverywhere(person, rooms)) return new ParleyError('banned');
  const access = await sides.find(person.wiki)?.wiki.access(person, { title: '', latestRevision: 0 });
  if (access?.rights.includes('parley-chat') === true) return undefined;
  return new ParleyError(access?.editRefusal ?? 'permission_denied');
}

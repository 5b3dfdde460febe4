// SPDX-License-Identifier: GPL-2.0-or-later
import type { Registry } from 'prom-client';
import type { ChatMetrics } from '../chat/metrics.ts';
import type { HelpMetrics } from '../help/ports.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { readWikis } from '../configuration/wikis-file.ts';
import { prepareToRead } from '../editing/page-html.ts';
import { adoptSessions } from '../editing/adopt-sessions.ts';
import { type Admissions, createAdmissions } from '../identity/admissions.ts';
import { createSignIns, type SignIns } from '../identity/sign-ins.ts';
import type { SignIn } from '../identity/signed-in.ts';
import { createTokens } from '../identity/tokens.ts';
import { rememberUsedTokens } from '../identity/used-tokens.ts';
import { createWikiSessions, type WikiSessions } from '../identity/wiki-sessions.ts';
import { createWikiTokens, type WikiTokens } from '../identity/wiki-tokens.ts';
import { measuredJournal } from '../observability/journal-metrics.ts';
import type { WikiMetrics } from '../observability/wiki-metrics.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import { makeDataFolder } from '../storage/data-folder.ts';
import { createJournal } from '../storage/journal.ts';
import type { Journal } from '../storage/journal-port.ts';
import type { EmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Release } from '../cluster/release.ts';
import { answerTitles } from './nodes/answer-titles.ts';
import { createLimits, type Limits } from './limits.ts';
import { joinNodes } from './nodes/nodes.ts';
import { placeOf } from './nodes/places.ts';
import { askConnected, shareChanges, shareSignOuts, usedOnAnyNode } from './nodes/tell-nodes.ts';
import { createAcrossWikis } from './across-wikis.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createDocumentPlaces } from './document-places.ts';
import { createHelps, type Helps } from './help.ts';
import { createRoomTopics } from './rooms-for-page.ts';
import { createSides, mediawikiOf, type Sides } from './sides.ts';
import { createWikis } from './wikis.ts';
import { openStorage } from './storage.ts';

const day = 86_400_000;

/** Everything that works on the database, before anyone can reach it. */
export type Features = {
  readonly db: Database;
  /** The other nodes, where there are any. */
  readonly cluster: Cluster | undefined;
  readonly journal: Journal;
  /** The wikis, each with its edit sessions and the rooms its pages offer. */
  readonly sides: Sides;
  /** The wiki that Parley carries itself, where there is one. */
  readonly embedded: EmbeddedWiki | undefined;
  readonly signIns: SignIns;
  readonly wikiSessions: WikiSessions;
  readonly wikiTokens: WikiTokens;
  readonly conversations: Conversations;
  /** Live help; absent where it is switched off. */
  readonly helps: Helps | undefined;
  readonly admissions: Admissions;
  readonly limits: Limits;
};

export type FeaturesDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly chatMetrics: ChatMetrics;
  readonly helpMetrics: HelpMetrics;
  readonly wikiMetrics: WikiMetrics;
  readonly registry: Registry;
  /** What a test pretends to run among other nodes. */
  readonly release: Release | undefined;
  /** Whether somebody has a socket open now, by person key. */
  readonly isConnected: (personKey: string) => boolean;
  /** Ends what a sign-in that is over has open. */
  readonly signedOut: (signIn: SignIn) => void;
};

/** Opens the data folder and makes the features over it. */
export async function createFeatures(deps: FeaturesDeps): Promise<Features> {
  const { settings, logger, chatMetrics, helpMetrics, wikiMetrics, registry, isConnected, signedOut } = deps;
  await makeDataFolder(settings.data);
  const { db, secret } = await openStorage(settings, logger);
  const entries = await readWikis(settings.wikis, settings.wikiId);
  // It takes a while in which nothing else is done: from the moment it joins a node must not be still.
  if (entries.some(({ kind }) => kind === 'embedded')) prepareToRead();
  const cluster = await joinNodes(settings, db, logger, deps.release);
  const failed = (error: unknown) => logger.error({ err: error }, 'the journal could not be written');
  const journal = measuredJournal(createJournal(db, failed, cluster?.hold), registry);
  const embedded: { wiki?: EmbeddedWiki } = {};
  const signIns = createSignIns({
    db,
    wiki: settings.wikiId,
    isConnected: cluster === undefined ? isConnected : askConnected(cluster, isConnected),
    holdFor: settings.nameHoldSeconds * 1000,
    lastFor: settings.signInDays * day,
    rolesChanged: (person) => embedded.wiki?.rolesChanged(person),
    signedOut: cluster === undefined ? signedOut : shareSignOuts(cluster, signedOut),
  });
  const wikiSessions = createWikiSessions(db);
  const wikis = await createWikis({ entries, settings, logger, db, signIns, wikiSessions, metrics: wikiMetrics });
  for (const one of wikis) if (one.kind === 'embedded') embedded.wiki = one.wiki;
  const first = wikis[0]?.wiki.id ?? settings.wikiId;
  await adoptSessions(db, embedded.wiki?.id ?? first);
  const across = createAcrossWikis(wikis.map(({ wiki }) => wiki));
  const sides = createSides({
    wikis,
    across,
    settings,
    logger,
    db,
    cluster,
    // No client can give a command such an id, and so keep the note from being made.
    announce: (document, by, event) =>
      conversations.editChat.addEvent(document, { by, id: `published:${String(event.revision)}`, event }),
  });
  const limits = createLimits(cluster);
  const conversations: Conversations = await createConversations({
    limits,
    settings,
    logger,
    metrics: chatMetrics,
    db,
    journal,
    sides,
    wikiSessions,
    cluster,
    titleOfHelp: (document) => helps?.titleOf(document) ?? '',
  });
  const helps: Helps | undefined = settings.modules.has('help')
    ? await createHelps({
        settings,
        logger,
        metrics: helpMetrics,
        chatMetrics,
        db,
        moderation: conversations.moderation,
        stores: conversations.stores,
        wikis: sides.all,
        isKnown: async (person) => (await conversations.personOf(person)) !== undefined,
      })
    : undefined;
  for (const side of sides.all) {
    const topicsLogger = logger.child({ part: 'topics', wiki: side.wiki.id });
    side.topics = await createRoomTopics({
      side,
      rooms: conversations.ofNodes?.rooms ?? conversations.rooms,
      logger: topicsLogger,
    });
  }
  const used = cluster === undefined ? rememberUsedTokens() : usedOnAnyNode(cluster);
  const wikiTokens = createWikiTokens({ secretsOf: (id) => mediawikiOf(sides, id)?.secrets, used });
  const admissions = createAdmissions({
    accessTo: across.accessTo,
    tokens: createTokens({ secret, used }),
    wikiTokens,
    learn: ({ wiki, person, madeAt }, page, access) =>
      mediawikiOf(sides, wiki)?.learnAccess(person, page, access, madeAt),
    places: createDocumentPlaces(sides, settings.modules, (name) => cluster?.isHere(placeOf(name)) ?? true),
    ...(helps === undefined ? {} : { help: helps.doors }),
  });
  for (const { wiki } of sides.all) wiki.onChange((change) => admissions.follow(change));
  if (cluster !== undefined) {
    shareChanges(cluster, sides, logger);
    answerTitles(cluster, sides);
  }
  return {
    db,
    cluster,
    journal,
    sides,
    embedded: embedded.wiki,
    signIns,
    wikiSessions,
    wikiTokens,
    conversations,
    helps,
    admissions,
    limits,
  };
}

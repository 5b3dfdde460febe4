// SPDX-License-Identifier: GPL-2.0-or-later
import { join } from 'node:path';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { ChatMetrics } from '../chat/metrics.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createEditing, type Editing } from '../editing/editing.ts';
import { type Admissions, createAdmissions } from '../identity/admissions.ts';
import { createSignIns, type SignIns } from '../identity/sign-ins.ts';
import { loadTokenSecret } from '../identity/token-secret.ts';
import { createTokens } from '../identity/tokens.ts';
import { rememberUsedTokens } from '../identity/used-tokens.ts';
import type { Logger } from '../observability/logger.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { makeDataFolder } from '../storage/data-folder.ts';
import { createJournal } from '../storage/journal.ts';
import type { Journal } from '../storage/journal-port.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import type { Topics } from '../topics/topics.ts';
import { importSamples } from '../wiki/embedded/samples.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createDocumentPlaces } from './document-places.ts';
import { createRoomTopics } from './rooms-for-page.ts';

const day = 86_400_000;

/** Everything that works on the database, before anyone can reach it. */
export type Features = {
  readonly db: Database;
  readonly journal: Journal;
  readonly wiki: EmbeddedWiki;
  readonly signIns: SignIns;
  readonly editing: Editing;
  readonly conversations: Conversations;
  readonly topics: Topics;
  readonly admissions: Admissions;
};

export type FeaturesDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly chatMetrics: ChatMetrics;
  /** Whether somebody has a socket open now, by person key. */
  readonly isConnected: (personKey: string) => boolean;
  /** Ends what somebody who signed out has open. */
  readonly signedOut: (person: Person) => void;
};

/** Opens the data folder and makes the features over it. */
export async function createFeatures(deps: FeaturesDeps): Promise<Features> {
  const { settings, logger, chatMetrics, isConnected, signedOut } = deps;
  await makeDataFolder(settings.data);
  const secret = await loadTokenSecret(settings.data);
  const db = await openDatabase(join(settings.data, 'parley.db'));
  const journal = createJournal(db, (error) => {
    logger.error({ err: error }, 'the journal could not be written');
  });
  const signIns: SignIns = createSignIns({
    db,
    wiki: settings.wikiId,
    isConnected,
    holdFor: settings.nameHoldSeconds * 1000,
    lastFor: settings.signInDays * day,
    rolesChanged: (person) => wiki.rolesChanged(person),
    signedOut,
  });
  const samples = await importSamples(db, settings.wikiId, Date.now());
  if (samples > 0) logger.info({ pages: samples }, 'the empty wiki was filled with sample pages');
  const wiki: EmbeddedWiki = createEmbeddedWiki(db, {
    id: settings.wikiId,
    name: settings.wikiName,
    log: logger.child({ part: 'wiki' }),
    rolesOf: (person) => (person.wiki === settings.wikiId ? signIns.rolesOf(person.userId) : []),
  });
  const editing = createEditing({
    db,
    wiki,
    logger: logger.child({ part: 'editing' }),
    // No client can give a command such an id, and so keep the note from being made.
    announce: (document, by, event) =>
      conversations.editChat.addEvent(document, { by, id: `published:${String(event.revision)}`, event }),
    keepDrafts: settings.draftDays * day,
    grace: settings.sessionGraceSeconds * 1000,
  });
  const conversations: Conversations = await createConversations({
    settings,
    logger,
    metrics: chatMetrics,
    db,
    journal,
    editing,
  });
  const topics = await createRoomTopics({
    wiki,
    rooms: conversations.rooms,
    editing,
    logger: logger.child({ part: 'topics' }),
  });
  const admissions = createAdmissions({
    wiki,
    tokens: createTokens({ secret, used: rememberUsedTokens() }),
    places: createDocumentPlaces(wiki.id, editing, settings.modules),
  });
  wiki.onChange((change) => admissions.follow(change));
  return { db, journal, wiki, signIns, editing, conversations, topics, admissions };
}

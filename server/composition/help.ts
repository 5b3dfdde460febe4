// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDocumentName, parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { createHelpConversations } from '../chat/help-conversations.ts';
import type { ChatMetrics } from '../chat/metrics.ts';
import type { Moderation } from '../chat/moderation/moderation.ts';
import type { RoomStores } from '../chat/rooms/room-stores.ts';
import { ConfigurationError } from '../configuration/configuration-error.ts';
import { readSecretFile } from '../configuration/secret-file.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createEmailChannel } from '../help/escalation/email-channel.ts';
import { createWebhookChannel } from '../help/escalation/webhook-channel.ts';
import { createLiveHelp, type HelpRequestRules, type LiveHelp } from '../help/live-help.ts';
import type { Channel, HelpMetrics } from '../help/ports.ts';
import type { HelpSettings } from '../help/settings.ts';
import type { HelpDoors } from '../identity/admissions.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import type { FeedHandler } from '../sync/feed.ts';
import type { Wiki, WikiPage } from '../wiki/port.ts';

/** A wiki that people may ask for help on. */
export type HelpedWiki = {
  readonly wiki: Wiki;
  readonly editing: { documentsOf(page: WikiPage): Promise<PageDocuments> };
};

export type HelpsDeps = {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: HelpMetrics;
  readonly chatMetrics: ChatMetrics;
  readonly db: Database;
  readonly moderation: Moderation;
  /** Where the words of conversations that are not kept are. */
  readonly stores: RoomStores;
  readonly wikis: readonly HelpedWiki[];
  /** Whether a person was ever here. */
  readonly isKnown: (person: Person) => Promise<boolean>;
};

/** Live help of all wikis. */
export type Helps = {
  find(wiki: string): LiveHelp | undefined;
  readonly doors: HelpDoors;
  readonly desk: FeedHandler;
  readonly conversation: FeedHandler;
  /** The page that a request for help is about. */
  titleOf(document: string): string;
  counts(): readonly { readonly wiki: string; readonly helpers: number; readonly waiting: number }[];
  /** Names who looks at open connections anew when somebody became a mentor or is one no longer. */
  onMentorsChanged(wiki: string, told: (people: readonly Person[]) => void): void;
  sweep(): Promise<void>;
  purge(): Promise<void>;
  stop(): Promise<void>;
};

/** Makes the help desk of each wiki. Rejects with a `ConfigurationError` when a channel cannot be set up. */
export async function createHelps(deps: HelpsDeps): Promise<Helps> {
  const { settings } = deps;
  const channels = await channelsOf(settings);
  const mentorsChanged = new Map<string, (people: readonly Person[]) => void>();
  const helps = new Map<string, LiveHelp>();
  for (const { wiki, editing } of deps.wikis) {
    const help = createLiveHelp({
      wiki,
      db: deps.db,
      settings: helpSettingsOf(settings, channels),
      logger: deps.logger.child({ part: 'help', wiki: wiki.id }),
      metrics: deps.metrics,
      channels,
      moderation: moderationFor(deps.moderation, wiki.id),
      conversations: (requests) => conversationsFor(requests, deps),
      isEditOf: async (page, document) => isEditOf((await editing.documentsOf(page)).edit, document),
      isKnown: deps.isKnown,
      mentorsChanged: (people) => mentorsChanged.get(wiki.id)?.(people),
    });
    helps.set(wiki.id, help);
  }
  const of = (wiki: string): LiveHelp => {
    const help = helps.get(wiki);
    if (help === undefined) throw new ParleyError('not_found');
    return help;
  };
  const all = [...helps.values()];
  return {
    find: (wiki) => helps.get(wiki),
    doors: {
      enter: async (name, person, access) => of(name.wiki).doors.enter(name, person, access),
      isMentor: (person, name) => helps.get(name.wiki)?.doors.isMentor(person, name) === true,
    },
    desk: byWiki((wiki) => of(wiki).desk),
    conversation: byWiki((wiki) => of(wiki).conversation),
    titleOf: (document) => helps.get(parseDocumentName(document)?.wiki ?? '')?.titleOf(document) ?? '',
    counts: () => Array.from(helps, ([wiki, help]) => ({ wiki, ...help.counts() })),
    onMentorsChanged: (wiki, told) => void mentorsChanged.set(wiki, told),
    async sweep() {
      await Promise.all(all.map((help) => help.sweep()));
    },
    async purge() {
      for (const help of all) await help.purge();
    },
    async stop() {
      for (const help of all) {
        help.stop();
        await help.settled();
      }
    },
  };
}

/** The feeds of several wikis, each brought to its own. */
function byWiki(handler: (wiki: string) => FeedHandler): FeedHandler {
  return {
    open: async (name, document) => handler(document.wiki).open(name, document),
    joined: (feed, member) => handler(feed.document.wiki).joined(feed, member),
    left: (feed, member) => handler(feed.document.wiki).left(feed, member),
    readmitted: (feed, member) => handler(feed.document.wiki).readmitted?.(feed, member),
    command: async (feed, member, payload) => handler(feed.document.wiki).command(feed, member, payload),
    emptied: (feed) => handler(feed.document.wiki).emptied(feed),
  };
}

function conversationsFor(requests: HelpRequestRules, { logger, chatMetrics, moderation, stores }: HelpsDeps) {
  const conversations = createHelpConversations({
    requests,
    stores,
    logger: logger.child({ part: 'help-conversation' }),
    metrics: chatMetrics,
    standing: moderation.standing(false),
    other: moderation.carryOut,
  });
  moderation.watch({
    kept: false,
    standing: conversations.standing,
    all: () => conversations.conversations.all(),
  });
  return conversations;
}

function moderationFor({ bannedEverywhere, reports }: Moderation, wiki: string) {
  const desk = formatDocumentName({ kind: 'desk', wiki, key: 'main' });
  return {
    isBanned: (person: Person) => bannedEverywhere(person, desk),
    report: (report: Omit<Parameters<typeof reports.add>[0], 'context'>) => reports.add({ ...report, context: [] }),
  };
}

/** The same page, though its session may have begun anew meanwhile. */
function isEditOf(present: string, document: string): boolean {
  const [one, other] = [parseDocumentName(present), parseDocumentName(document)];
  if (one?.kind !== 'edit' || other?.kind !== 'edit' || one.wiki !== other.wiki) return false;
  const key = parseEditKey(one.key)?.pageKey;
  return key !== undefined && key === parseEditKey(other.key)?.pageKey && formatDocumentName(other) === document;
}

function helpSettingsOf(settings: Settings, channels: readonly Channel[]): HelpSettings {
  return {
    everyoneAfter: settings.helpEveryoneSeconds * 1000,
    // With nobody to tell outside, no asker reads that somebody is told.
    outsideAfter: channels.length === 0 ? Infinity : settings.helpOutsideSeconds * 1000,
    offerAfter: settings.helpOfferSeconds * 1000,
    lease: settings.helpLeaseSeconds * 1000,
    coming: settings.helpComingSeconds * 1000,
    idleAfter: settings.helpIdleSeconds * 1000,
    missedAfter: settings.helpMissedSeconds * 1000,
    askerGoneAfter: settings.helpAskerGoneSeconds * 1000,
    parkedFor: settings.helpParkedDays * 86_400_000,
    queue: settings.helpQueue,
    perHour: settings.helpPerHour,
    blockedMayAsk: settings.helpBlocked,
    helpPage: settings.helpPage,
  };
}

/** The ways to reach helpers who are not here that the operator set up. */
async function channelsOf(settings: Settings): Promise<readonly Channel[]> {
  const email = await emailOf(settings);
  const webhook = await webhookOf(settings);
  return [email, webhook].filter((channel) => channel !== undefined);
}

async function emailOf(settings: Settings) {
  const { helpMailServer, helpMailPasswordFile, helpMailFrom, helpMailTo, publicOrigin, host, port } = settings;
  if (helpMailServer === undefined) return undefined;
  if (helpMailFrom === undefined || helpMailTo.length === 0) {
    throw new ConfigurationError(
      'PARLEY_HELP_MAIL_SERVER needs PARLEY_HELP_MAIL_FROM and PARLEY_HELP_MAIL_TO as well.',
    );
  }
  const desk = `${publicOrigin ?? `http://${host}:${String(port)}`}/help/desk`;
  const server = new URL(helpMailServer);
  if (helpMailPasswordFile !== undefined)
    server.password = encodeURIComponent(await readSecretFile('PARLEY_HELP_MAIL_PASSWORD_FILE', helpMailPasswordFile));
  return createEmailChannel({ server: server.href, from: helpMailFrom, to: helpMailTo, desk });
}

async function webhookOf({ helpWebhook, helpWebhookSecretFile, helpWebhookWords }: Settings) {
  if (helpWebhook === undefined) return undefined;
  const secret =
    helpWebhookSecretFile === undefined
      ? ''
      : await readSecretFile('PARLEY_HELP_WEBHOOK_SECRET_FILE', helpWebhookSecretFile);
  if (secret.length < 16) {
    const advice = 'Write the path of a file with at least 16 characters.';
    throw new ConfigurationError(`PARLEY_HELP_WEBHOOK needs PARLEY_HELP_WEBHOOK_SECRET_FILE. ${advice}`);
  }
  return createWebhookChannel({ address: helpWebhook, secret, words: helpWebhookWords });
}

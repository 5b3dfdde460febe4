// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { AskedForHelp, CannedAnswers, HelpFigures, HelpStanding } from '@parley/protocol/help/api.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Kysely } from 'kysely';
import type { Logger } from '../observability/logger.ts';
import type { HelpTables } from '../storage/tables/help.ts';
import type { FeedHandler, FeedMember } from '../sync/feed.ts';
import type { WikiPage } from '../wiki/port.ts';
import { createAsking, type Question } from './asking.ts';
import { cannedAnswers } from './canned-answers.ts';
import { createRequestCommands } from './conversation/request-commands.ts';
import { createRequestFeed } from './conversation/request-feed.ts';
import { createDeskCommands, firstMessageOf } from './desk/desk-commands.ts';
import { createDeskFeed } from './desk/desk-feed.ts';
import { createDoors, type Doors } from './doors.ts';
import { createOutsideCalls } from './escalation/outside-calls.ts';
import { createFigures } from './figures/figures.ts';
import { createHelperStore } from './helpers/helper-store.ts';
import { createOfferBook } from './helpers/offer-book.ts';
import { mentorChanges } from './mentor-changes.ts';
import { createHelpNotes } from './notes/help-notes.ts';
import { createNotices } from './notes/notices.ts';
import { createOrderedWork } from './ordered-work.ts';
import {
  type Channel,
  type Clock,
  type HelpConversations,
  type HelpMetrics,
  type HelpModeration,
  type HelpWiki,
  silentHelpMetrics,
} from './ports.ts';
import { createPresence } from './presence.ts';
import { createCommandRates } from './replies.ts';
import { isLive } from './requests/request-record.ts';
import { createRequestStore } from './requests/request-store.ts';
import { spoke } from './requests/transitions.ts';
import type { HelpSettings } from './settings.ts';
import { helpersOnDuty, placesIn } from './snapshot.ts';
import { helpStanding } from './standing.ts';
import { createHelpState } from './state.ts';
import { createSweep } from './sweep.ts';
import { watchWiki } from './wiki-watch.ts';

export type LiveHelpDependencies = {
  readonly wiki: HelpWiki;
  readonly db: Kysely<HelpTables>;
  readonly settings: HelpSettings;
  readonly logger: Logger;
  readonly metrics?: HelpMetrics;
  readonly clock?: Clock;
  readonly channels?: readonly Channel[];
  readonly moderation: HelpModeration;
  /** Makes the conversations over what they need to know of requests. */
  readonly conversations: (requests: HelpRequestRules) => HelpConversations;
  /** Whether this is a live edit document of the page. */
  readonly isEditOf: (page: WikiPage, document: string) => Promise<boolean>;
  /** Whether a person uses Parley. */
  readonly isKnown: (person: Person) => Promise<boolean>;
  /** Who is a mentor where has changed for these people: what they have open is to be looked at anew. */
  readonly mentorsChanged: (people: readonly Person[]) => void;
};

/** What a conversation needs to know of the request it belongs to. */
export type HelpRequestRules = {
  firstMessage(document: string): Promise<Message | undefined>;
  mayGo(document: string): boolean;
  over(document: string): ErrorCode | undefined;
  editOf(document: string): string | undefined;
};

/** Live help on one wiki. */
export type LiveHelp = {
  /** For documents of the kind `desk`, and of the kind `help`. */
  readonly desk: FeedHandler;
  readonly conversation: FeedHandler;
  readonly doors: Doors;
  ask(person: Person, question: Question): Promise<AskedForHelp>;
  standing(person: Person | undefined, page: string | undefined): Promise<HelpStanding>;
  canned(page: string | undefined): Promise<CannedAnswers>;
  figures(days: number): Promise<HelpFigures>;
  noticeSeen(person: Person, id: string): Promise<void>;
  /** The page a request is about, for reports; empty for none. */
  titleOf(document: string): string;
  /** How many helpers are here, and how many requests wait. */
  counts(): { readonly helpers: number; readonly waiting: number };
  /** Everything that is due by the clock; to be called every second. */
  sweep(): Promise<void>;
  /** Forgets what is old. */
  purge(): Promise<void>;
  /** Resolves when everything that was begun is done. */
  settled(): Promise<void>;
  stop(): void;
};

const day = 86_400_000;
/** Requests that ended are forgotten after this, notices nobody saw after that; in milliseconds. */
const endedKept = 7 * day;
const noticesKept = 90 * day;

export function createLiveHelp(deps: LiveHelpDependencies): LiveHelp {
  const { wiki, db, settings, logger, moderation, clock = { now: () => Date.now() }, channels = [] } = deps;
  const metrics = deps.metrics ?? silentHelpMetrics;
  const requests = createRequestStore(db, wiki.id);
  const helpers = createHelperStore(db, wiki.id);
  const notices = createNotices(db, wiki.id, clock);
  const figures = createFigures(db, wiki.id, clock);
  const state = createHelpState({ wiki: wiki.id, requests, helpers, clock, settings, metrics });
  const presence = createPresence(() => clock.now());
  const offers = createOfferBook();
  const rates = createCommandRates();
  const turns = createOrderedWork();
  const background = createBackground(logger);
  const snapshot = () => state.snapshot;

  const conversations = deps.conversations({
    async firstMessage(document) {
      const name = parseDocumentName(document);
      const request = name === undefined ? undefined : await requests.find(name.key);
      if (request === undefined) throw new ParleyError('not_found');
      return request.text === '' ? undefined : firstMessageOf(request);
    },
    mayGo: (document) => {
      const found = requestFeed.find(document);
      return found === undefined || (found.state.kind !== 'claimed' && found.state.kind !== 'joined');
    },
    over: (document) => {
      const found = requestFeed.find(document);
      return found === undefined || isLive(found.state) ? undefined : 'help_over';
    },
    editOf: (document) => requestFeed.find(document)?.about.page?.edit,
  });
  const notes = createHelpNotes({ wiki, state, requests, notices, conversations, clock, settings, turns });
  const asking = createAsking({
    wiki,
    state,
    requests,
    moderation,
    metrics,
    clock,
    settings,
    turns,
    isEditOf: deps.isEditOf,
  });
  const carryOutAtDesk = createDeskCommands({ state, requests, helpers, offers, notes, moderation, turns, clock });
  const carryOutInRequest = createRequestCommands({
    state,
    helpers,
    offers,
    notes,
    clock,
    settings,
    find: (document) => requestFeed.find(document),
  });
  const helperEntered = (member: FeedMember): void => {
    const first = presence.enter(member);
    const { person } = member.admission;
    background.run(async () => {
      if (first) await welcomeHelper(person);
      await state.refresh();
    });
  };
  const welcomeHelper = async (person: Person): Promise<void> => {
    const before = await helpers.find(personKey(person));
    await helpers.enter(person, clock.now());
    // To come back after a while is a sign that they are here; after a cut it is not.
    const returned = before !== undefined && clock.now() - before.seenAt > settings.idleAfter;
    if (before?.away === 'blocked' || (returned && before.away !== undefined && before.away !== 'chosen')) {
      await helpers.setAvailability(personKey(person), { kind: 'on' });
    }
  };
  const helperLeft = (member: FeedMember): void => {
    if (!presence.leave(member)) return;
    const key = personKey(member.admission.person);
    background.run(async () => {
      if (!presence.helpers().includes(key)) await helpers.left(key);
      await state.refresh();
    });
  };
  const desk = createDeskFeed({
    clock,
    settings,
    presence,
    offers,
    rates,
    logger,
    snapshot,
    entered: helperEntered,
    left: helperLeft,
    carryOut: carryOutAtDesk,
  });
  const requestFeed = createRequestFeed({
    clock,
    settings,
    presence,
    rates,
    logger,
    requests,
    snapshot,
    conversation: conversations.handler,
    helperEntered,
    helperLeft,
    askerEntered: (id) => background.run(() => requests.askerSeen([id], clock.now())),
    helperSpoke: async (request) => {
      const isNews = (request.state.kind === 'claimed' || request.state.kind === 'joined') && !request.state.spoke;
      if (isNews) await state.change(request.id, spoke);
    },
    carryOut: carryOutInRequest,
  });
  state.onRefresh(async (now, before) => {
    desk.show(now);
    await requestFeed.show(now);
    const changed = mentorChanges(before, now);
    if (changed.length > 0) deps.mentorsChanged(changed);
  });
  const outside = createOutsideCalls({ wiki: wiki.id, channels, requests, metrics, logger });
  const sweep = createSweep({ state, requests, helpers, presence, offers, outside, notes, clock, settings, logger });
  const watch = watchWiki({ wiki, state, helpers, notes, notices, settings, logger, isKnown: deps.isKnown });
  const standing = { wiki, state, requests, notices, figures, asking, clock, settings };

  return {
    desk: desk.handler,
    conversation: requestFeed.handler,
    doors: createDoors({ requests, settings, snapshot }),
    ask: (person, question) => asking.ask(person, question),
    standing: (person, page) => helpStanding(standing, person, page),
    canned: (page) => cannedAnswers(wiki, page),
    figures: (days) => figures.of(days),
    noticeSeen: (person, id) => notices.seen(person, id),
    titleOf: (document) => requestFeed.find(document)?.about.page?.title ?? '',
    counts: () => ({
      helpers: helpersOnDuty(state.snapshot, clock.now(), settings).length,
      waiting: placesIn(state.snapshot).size,
    }),
    sweep,
    async purge() {
      await requests.forget(clock.now() - endedKept);
      await notices.forget(clock.now() - noticesKept);
    },
    async settled() {
      await background.settled();
      await watch.settled();
      await outside.settled();
      await state.refresh();
    },
    stop: () => watch.stop(),
  };
}

/** Work that nobody waits for. */
function createBackground(logger: Logger): { run(work: () => Promise<void>): void; settled(): Promise<void> } {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const done = work()
        .catch((error: unknown) => logger.error({ err: error }, 'live help could not be brought up to date'))
        .finally(() => running.delete(done));
      running.add(done);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

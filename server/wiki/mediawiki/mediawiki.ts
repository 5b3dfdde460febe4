// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { SharedSecrets } from '../../identity/shared-secrets.ts';
import type { Logger } from '../../observability/logger.ts';
import type { MediaWikiTables } from '../../storage/tables/mediawiki.ts';
import type { PageAccess, RelationsSource, Wiki, WikiChange, WikiPage } from '../port.ts';
import { createChangeFeed } from '../change-feed.ts';
import { type Access, createAccess } from './access.ts';
import { createEditCounts } from './edit-counts.ts';
import { SearchAnswer, WikitextAnswer } from './answers.ts';
import { createEventFeed, type EventFeed, type EventObserver } from './event-feed.ts';
import { createEventNumbers } from './event-numbers.ts';
import { type AnyEvent, meaningOf } from './events.ts';
import { createExpiries } from './expiries.ts';
import { logModeration } from './moderation-log.ts';
import { createPages, type Pages } from './pages.ts';
import { publishTicket } from './publish-tickets.ts';
import { createRelations } from './relations.ts';
import { createRevisions } from './revisions.ts';
import { createPageSource, leaveNote } from './source.ts';
import { createWikiRequests, type Timeouts, type WikiRequestObserver } from './wiki-requests.ts';

/** What an operator says of one MediaWiki. */
export type MediaWikiSettings = {
  readonly id: string;
  readonly name: string;
  /** Its REST entry, as this server reaches it. */
  readonly rest: string;
  readonly origins: readonly string[];
  readonly isPrivate: boolean;
};

export type MediaWikiDeps = {
  readonly settings: MediaWikiSettings;
  readonly secrets: SharedSecrets;
  readonly db: Kysely<MediaWikiTables>;
  readonly logger: Logger;
  /** Somebody's sign-ins from before a time (milliseconds since 1970) end. */
  readonly signedOut: (person: Person, before: number) => Promise<void>;
  readonly observe?: { readonly request: WikiRequestObserver; readonly events: EventObserver };
  readonly timeouts?: Timeouts;
  readonly askEvery?: number;
  readonly now?: () => number;
};

/** A MediaWiki with the extension: the port, and what the rest of the server does for it. */
export type MediaWiki = Wiki &
  RelationsSource & {
    readonly secrets: SharedSecrets;
    readonly events: EventFeed;
    /** Whether it answers at present. */
    readonly available: boolean;
    /** Somebody signed in with a token of this wiki. */
    signedIn(person: Person): void;
    /** What a token of this wiki says about its person. */
    learnAccess(person: Person, page: WikiPage, access: PageAccess, at: number): void;
    stop(): void;
  };

/** Makes the adapter. `events.start()` begins to follow the wiki. */
export function createMediaWiki(deps: MediaWikiDeps): MediaWiki {
  const { settings, secrets, db, logger, now = Date.now } = deps;
  const { id, name, rest, origins, isPrivate } = settings;
  const requests = createWikiRequests({
    wiki: id,
    rest,
    secrets,
    logger,
    now,
    ...(deps.observe === undefined ? {} : { observe: deps.observe.request }),
    ...(deps.timeouts === undefined ? {} : { timeouts: deps.timeouts }),
  });
  const changes = createChangeFeed(logger);
  const pages = createPages(requests, now);
  const revisions = createRevisions(id, requests);
  const expiries = createExpiries((person, page) => {
    access.forget({ person, page });
    changes.tell({ kind: 'access', person, ...(page.title === '' ? {} : { page }) });
  }, now);
  const access = createAccess({ wiki: id, requests, isWikitext: pages.isWikitext, expiries, now });
  const relations = createRelations(requests);
  const events = createEventFeed({
    wiki: id,
    requests,
    numbers: createEventNumbers(db, id),
    logger,
    carryOut: (event) => carryOut(event, { ...deps, pages, access, forget: revisions.forget, tell: changes.tell }),
    ...(deps.observe === undefined ? {} : { observe: deps.observe.events }),
    ...(deps.askEvery === undefined ? {} : { askEvery: deps.askEvery }),
    now,
  });

  return {
    id,
    name,
    origins,
    isPrivate,
    secrets,
    events,
    get available() {
      return requests.available;
    },
    publishing: { kind: 'browser', ticket: (request) => publishTicket(id, secrets, request, now()) },
    source: createPageSource(requests),
    page: pages.named,
    pageById: pages.byId,
    latest: async (title) => {
      const { latestRevision } = await pages.named(title);
      return latestRevision === 0 ? undefined : revisions.content(latestRevision);
    },
    revision: revisions.content,
    history: revisions.history,
    ...relations,
    search: async (words, limit) => {
      const answer = await requests.get('search', { q: words, limit }, SearchAnswer);
      return answer?.titles ?? [];
    },
    access: (person, page) => access.of(person, page),
    editCount: createEditCounts(id, requests),
    signedIn: access.signedIn,
    learnAccess: (person, page, given, at) => access.learn(person, page, given, at),
    text: async (title) => {
      const answer = await requests.get('wikitext', { title }, WikitextAnswer);
      return answer?.text;
    },
    leaveNote: (note) => leaveNote(id, requests, note),
    logModeration: (done) => logModeration(requests, done),
    publish: () =>
      Promise.reject(new ParleyError('bad_request', 'On this wiki people publish with their own browser.')),
    onChange: changes.listen,
    stop: () => {
      events.stop();
      expiries.stop();
    },
  };
}

type CarryOutDeps = Pick<MediaWikiDeps, 'settings' | 'logger' | 'signedOut'> & {
  readonly pages: Pages;
  readonly access: Access;
  readonly forget: (revisions: readonly number[]) => void;
  readonly tell: (change: WikiChange) => void;
};

/** First what was known is put right, then the rest of the server hears of it and may ask anew. */
async function carryOut(event: AnyEvent, deps: CarryOutDeps): Promise<void> {
  const { settings, logger, pages, access, forget, tell, signedOut } = deps;
  const meaning = meaningOf(settings.id, event);
  if (meaning === undefined) {
    logger.warn({ wiki: settings.id, kind: event.kind }, 'an event of the wiki is of an unknown kind');
    return;
  }
  for (const page of meaning.forgotten) pages.forget(page);
  for (const page of meaning.pages) pages.learn(page);
  forget(meaning.hiddenRevisions);
  for (const change of meaning.changes) {
    if (change.kind === 'access') access.forget(change);
    else if (change.kind === 'signed_out') access.forget({ person: change.person });
    else if (change.kind === 'moved') access.forget({ page: { title: change.from, latestRevision: 0 } });
  }
  for (const person of meaning.signedOut) await signedOut(person, event.at);
  for (const change of meaning.changes) tell(change);
}

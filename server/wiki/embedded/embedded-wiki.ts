// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { Logger } from 'pino';
import { inTransaction } from '../../storage/in-transaction.ts';
import type { PublishRequest, RelationsSource, Wiki, WikiChange } from '../port.ts';
import type { WikiAdministration } from '../wiki-administration.ts';
import { Access, type RolesOf } from './access.ts';
import { type ChangeFeed, createChangeFeed } from '../change-feed.ts';
import { leaveNote, plainTextOf } from './notes.ts';
import { existingPage, Pages } from './pages.ts';
import { prepare, writeRevision } from './publishing.ts';
import { Relations } from './relations.ts';
import { Revisions } from './revisions.ts';
import { searchTitles } from './search.ts';
import { normaliseTitle } from './title.ts';
import type { WikiDatabase } from './wiki-database.ts';

export type EmbeddedWikiSettings = {
  /** Part of document names: `[a-z][a-z0-9_-]{0,31}`. */
  readonly id: string;
  /** For people; the id where it has no other. */
  readonly name?: string;
  readonly rolesOf: RolesOf;
  readonly log: Logger;
  readonly now?: () => number;
};

/** The wiki that Parley carries itself: the port, and what its own pages and moderators need besides. */
export type EmbeddedWiki = Wiki &
  RelationsSource & {
    readonly pages: Pages;
    readonly linksAndCategories: Relations;
    readonly administration: WikiAdministration;
    /** Tells open connections that a person's roles changed. */
    rolesChanged(person: Person): void;
    /** Tells listeners of a change that was made through another process. */
    retell(change: WikiChange): void;
    stop(): void;
  };

/** Makes the embedded wiki over a database that has its tables. */
export function createEmbeddedWiki(db: WikiDatabase, settings: EmbeddedWikiSettings): EmbeddedWiki {
  const now = settings.now ?? Date.now;
  const changes = createChangeFeed(settings.log);
  const pages = new Pages(db);
  const revisions = new Revisions(db, pages);
  const relations = new Relations(db);
  const access = new Access({ wiki: settings.id, db, pages, changes, rolesOf: settings.rolesOf, now });
  const publish = createPublisher({ db, pages, access, changes, now });

  return {
    id: settings.id,
    name: settings.name ?? settings.id,
    origins: [],
    isPrivate: false,
    publishing: { kind: 'server' },
    pages,
    linksAndCategories: relations,
    rolesChanged: (person) => access.rolesChanged(person),
    page: (title) => pages.named(title),
    pageById: async (pageId) => {
      const page = await pages.byId(pageId);
      return page && { title: page.title, pageId: page.pageId, latestRevision: page.latestRevision };
    },
    latest: async (title) => {
      const page = await pages.find(normaliseTitle(title));
      return page && revisions.content(page.latestRevision);
    },
    revision: (id) => revisions.content(id),
    history: async (title, limit, before) => {
      const page = await pages.find(normaliseTitle(title));
      return page === undefined ? [] : revisions.history(page.pageId, limit, before);
    },
    relations: async (title) => {
      const page = await pages.find(normaliseTitle(title));
      return page && relations.of(page.pageId);
    },
    allRelations: () => relations.all(),
    search: (words, limit) => searchTitles(db, words, limit),
    access: (person, page) => access.of(person, page),
    editCount: (person) => revisions.countBy(person),
    publish,
    text: async (title) => {
      const page = await pages.find(normaliseTitle(title));
      const content = page && (await revisions.content(page.latestRevision));
      return content && plainTextOf(content.html);
    },
    leaveNote: (note) => leaveNote({ pages, revisions, publish, now }, note),
    administration: {
      restore: (request) => restore({ pages, revisions, publish }, request),
      protect: (by, title, restriction) => access.protect(by, title, restriction),
      protectionOf: (title) => access.protectionOf(title),
      block: (by, person, restriction) => access.block(by, person, restriction),
    },
    onChange: (listener) => changes.listen(listener),
    retell: (change) => changes.tell(change),
    stop: () => access.stop(),
  };
}

type RestoreDependencies = {
  readonly pages: Pages;
  readonly revisions: Revisions;
  readonly publish: (request: PublishRequest) => Promise<RevisionSummary>;
};

async function restore(
  { pages, revisions, publish }: RestoreDependencies,
  { title, revision, by, summary }: Parameters<WikiAdministration['restore']>[0],
): Promise<RevisionSummary> {
  const page = await existingPage(pages, title);
  const old = await revisions.content(revision);
  if (old?.page.pageId !== page.pageId) throw new ParleyError('not_found', 'The page has no such revision.');
  return publish({
    title: page.title,
    html: old.html,
    summary,
    by,
    baseRevision: page.latestRevision,
    coAuthors: [],
  });
}

type PublisherDependencies = {
  readonly db: WikiDatabase;
  readonly pages: Pages;
  readonly access: Access;
  readonly changes: ChangeFeed;
  readonly now: () => number;
};

/** Publishes one after the other, so that listeners hear of revisions in the order in which they were made. */
function createPublisher(deps: PublisherDependencies): (request: PublishRequest) => Promise<RevisionSummary> {
  let last: Promise<unknown> = Promise.resolve();
  const publish = async (request: PublishRequest) => {
    const page = await deps.pages.named(request.title);
    await deps.access.requireEdit(request.by, page);
    const draft = prepare(request, deps.now());
    const saved = await inTransaction(deps.db, (trx) => writeRevision(trx, draft));
    deps.changes.tell({
      kind: 'saved',
      page: { title: saved.title, pageId: saved.pageId, latestRevision: saved.revision.id },
      revision: saved.revision.id,
      by: request.by,
    });
    return saved.revision;
  };
  return (request) => {
    const result = last.then(() => publish(request));
    last = result.catch(() => undefined);
    return result;
  };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Kysely } from 'kysely';
import type { Node } from 'prosemirror-model';
import {
  formatDocumentName,
  formatEditKey,
  parseDocumentName,
  parseEditKey,
} from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { SessionMode } from '@parley/protocol/edit/frames.ts';
import type {
  ConflictChoice,
  PageDocuments,
  PendingChanges,
  PreparedEdit,
  Published,
} from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import { inSpan } from '../observability/tracing.ts';
import type { EditingTables } from '../storage/tables/editing.ts';
import type { EditDocuments, EditHandler } from '../sync/edit-documents.ts';
import { pageOfChange, type Wiki, type WikiChange, type WikiPage } from '../wiki/port.ts';
import { preparePublish, takePublished } from './browser-publishing.ts';
import { seedOf } from './draft-document.ts';
import type { EditSession } from './edit-session.ts';
import { LiveSessions } from './live-sessions.ts';
import { fitsTogether, followOutsideEdit, newestRevision, resolveConflict } from './outside-edits.ts';
import { createPageKeys, type NamedTitles, type PageKeys } from './page-keys.ts';
import { Pace } from './pace.ts';
import { announceMissed, type AnnouncePublished, publishDraft, type PublishOrder } from './publishing.ts';
import { changeMode } from './session-mode.ts';
import { createSessionPages } from './session-pages.ts';
import { freshRecord, type SessionRecord, SessionStore } from './session-store.ts';

/** How many drafts are compared together, and milliseconds from then to the next: edits have their turn in between. */
const comparisons = { atOnce: 8, every: 10 };

export type EditingDeps = {
  readonly db: Kysely<EditingTables>;
  readonly wiki: Wiki;
  readonly logger: Logger;
  readonly announce: AnnouncePublished;
  /** How long a draft is kept after its last change, in milliseconds. */
  readonly keepDrafts: number;
  /** How long an empty session without anything unpublished keeps its CRDT, in milliseconds. */
  readonly grace: number;
  /** Whether the documents of a page live in this process, or may from now on; absent where there is one process. */
  readonly livesHere?: ((key: string) => Promise<boolean>) | undefined;
  /** The title of a page that does not exist yet, where another process gave it a key. */
  readonly namedElsewhere?: ((key: string) => Promise<string | undefined>) | undefined;
  readonly now?: () => number;
};

/** An unpublished draft, as pages and lists tell of it. */
export type Draft = {
  readonly page: { readonly title: string; readonly key: string };
  readonly document: string;
  readonly changedAt: number;
  /** Who worked on it, the last first. */
  readonly people: readonly Person[];
};

/** Edit sessions: what belongs to a page, seeding, publishing, drafts. */
export type Editing = {
  /** What `sync/` asks. */
  readonly handler: EditHandler;
  readonly pageKeys: PageKeys & NamedTitles;
  /** Gives it the live documents, which are made with `handler`. To be called once, before anyone connects. */
  attach(documents: EditDocuments): void;
  documentsOf(page: WikiPage): Promise<PageDocuments>;
  /** The session of a document. Rejects `not_found` for other documents and `session_over` for a past lineage. */
  session(document: string): Promise<EditSession>;
  /** The page of a document that may live in another process. Rejects as `session` does. */
  pageOf(document: string): Promise<WikiPage>;
  /** The same for somebody who is about to enter it: it does not end before they are there. */
  enter(document: string): Promise<void>;
  /** Rejects `publish`'s codes: see `publishDraft`. */
  publish(document: string, order: PublishOrder): Promise<Published>;
  /** What a person's browser needs to publish. Rejects `preparePublish`'s codes. */
  prepare(document: string, order: PublishOrder): Promise<PreparedEdit>;
  /** A person says that the wiki made this revision from the session. Rejects `not_found`. */
  published(document: string, by: Person, revision: number): Promise<Published>;
  resolve(document: string, by: Person, choice: ConflictChoice, latestRevision: number): Promise<void>;
  /** Throws the draft away. Rejects `permission_denied` unless it is this person's alone, or `force`. */
  discard(document: string, by: Person, force: boolean): Promise<void>;
  changes(document: string): Promise<PendingChanges>;
  /** Goes on in the other mode. Rejects `changeMode`'s codes. */
  changeMode(document: string, mode: SessionMode): Promise<void>;
  /** Who worked on the unpublished draft of a page, the last first; cheap enough for every view of the page. */
  draftOf(page: WikiPage): Promise<Draft | undefined>;
  /** The drafts last changed, of one person or of anybody. */
  drafts(limit: number, worker?: Person): Promise<readonly Draft[]>;
  /** Lets go of drafts that are too old and of lineages nobody needs any more. */
  tidy(): Promise<void>;
  /** Frees the memory of sessions nobody uses. */
  forgetIdle(): void;
  /** Keys of the pages whose sessions are in memory. */
  keysInMemory(): Iterable<string>;
  stop(): Promise<void>;
};

/** Makes the feature over its ports. */
export function createEditing(deps: EditingDeps): Editing {
  return new EditingFeature(deps);
}

class EditingFeature implements Editing {
  readonly pageKeys: PageKeys & NamedTitles;
  readonly handler: EditHandler;
  readonly #deps: EditingDeps;
  readonly #store: SessionStore;
  readonly #now: () => number;
  #live: LiveSessions | undefined;
  readonly #unfollow: () => void;

  constructor(deps: EditingDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? Date.now;
    this.#store = new SessionStore(deps.db, deps.wiki.id);
    this.pageKeys = createPageKeys(deps.db, deps.wiki, deps.namedElsewhere);
    this.handler = this.#makeHandler();
    this.#unfollow = deps.wiki.onChange((change) => {
      void this.#follow(change).catch((error: unknown) => {
        deps.logger.error({ err: error, change: change.kind }, 'a change of the wiki could not be followed');
      });
    });
  }

  attach(documents: EditDocuments): void {
    const { wiki, logger } = this.#deps;
    const pagesOf = createSessionPages(wiki);
    const pace = new Pace(comparisons);
    const tools = {
      wiki,
      store: this.#store,
      pageKeys: this.pageKeys,
      pagesOf,
      documents,
      logger,
      now: this.#now,
      pace,
    };
    this.#live = new LiveSessions(tools, this.#deps.grace);
  }

  get #sessions(): LiveSessions {
    if (this.#live === undefined) throw new Error('edit sessions have no documents yet');
    return this.#live;
  }

  #makeHandler(): EditHandler {
    const inBackground = (name: string, work: (session: EditSession) => void | Promise<void>): void => {
      void this.session(name)
        .then(work)
        .catch((error: unknown) => {
          // Somebody leaving or typing in a lineage that has just ended is no news.
          if (error instanceof ParleyError && error.code === 'session_over') return;
          this.#deps.logger.error({ err: error, document: name }, 'an edit session could not follow');
        });
    };
    return {
      seed: (name) => inSpan('seed', {}, () => this.#seed(name)),
      state: async (name, admission) => (await this.session(name)).state(admission.readOnly),
      joined: (name) =>
        inBackground(name, async (session) => {
          this.#sessions.joined(session);
          await announceMissed(session, this.#deps.announce);
        }),
      left: (name) => inBackground(name, (session) => this.#sessions.left(session)),
      changed: (name, by) => inBackground(name, (session) => session.changedBy(by)),
      emptied: (name) => inBackground(name, (session) => this.#sessions.emptied(session)),
    };
  }

  /** Not `alone`: work that runs alone may be what loads the document. */
  async #seed(name: string): Promise<Uint8Array> {
    const { session, begins } = await this.#beginningOf(name);
    if (begins !== undefined) return seedOf(begins);
    const page = await session.page();
    const baseRevision = page.latestRevision;
    const { page: content } = await session.pages.bases.read(baseRevision);
    await this.pageKeys.keep(session.record.key, page);
    session.sawRevision(baseRevision);
    await session.update({
      title: page.title,
      seeded: true,
      baseRevision,
      unpublished: false,
      notCounted: [],
      workers: new Map(),
    });
    return seedOf(content.childCount === 0 ? session.pages.empty() : content);
  }

  async session(document: string): Promise<EditSession> {
    const { key, lineage } = this.#parse(document);
    const session = await this.#sessionOf(key);
    session.requireLineage(lineage);
    return session;
  }

  async #sessionOf(key: string): Promise<EditSession> {
    return (await this.#sessions.known(key)) ?? this.#find(key);
  }

  /** The session that a document is the lineage of, or is about to be. */
  async #beginningOf(document: string): Promise<{ readonly session: EditSession; readonly begins: Node | undefined }> {
    const { key, lineage } = this.#parse(document);
    const session = await this.#sessionOf(key);
    const begins = session.beginning(lineage);
    if (begins === undefined) session.requireLineage(lineage);
    return { session, begins };
  }

  async pageOf(document: string): Promise<WikiPage> {
    const { key, lineage } = this.#parse(document);
    const page = await this.pageKeys.pageOf(key);
    if (page === undefined) throw new ParleyError('not_found');
    if ((await this.#recordOf(key, page)).lineage !== lineage) throw new ParleyError('session_over');
    return page;
  }

  async enter(document: string): Promise<void> {
    (await this.session(document)).expect();
  }

  async #find(key: string): Promise<EditSession> {
    const page = await this.pageKeys.pageOf(key);
    if (page === undefined) throw new ParleyError('not_found');
    return this.#sessions.get(key, page);
  }

  #parse(document: string): { readonly key: string; readonly lineage: number } {
    const name = parseDocumentName(document);
    const parts = name?.kind === 'edit' && name.wiki === this.#deps.wiki.id ? parseEditKey(name.key) : undefined;
    if (parts === undefined) throw new ParleyError('not_found');
    return { key: parts.pageKey, lineage: parts.lineage };
  }

  async documentsOf(page: WikiPage): Promise<PageDocuments> {
    const key = await this.pageKeys.keyOf(page);
    const { lineage } = await this.#recordOf(key, page);
    const name = (kind: 'edit-chat' | 'room') => formatDocumentName({ kind, wiki: this.#deps.wiki.id, key });
    return {
      page: { title: page.title, key, exists: page.pageId !== undefined },
      edit: this.#editDocument(key, lineage),
      editChat: name('edit-chat'),
      room: name('room'),
    };
  }

  /** What is known of a session, without keeping it in memory: anyone may ask for any page. */
  async #recordOf(key: string, page: WikiPage): Promise<SessionRecord> {
    const live = await this.#sessions.known(key);
    return live?.record ?? (await this.#store.read(key)) ?? freshRecord(key, page.title);
  }

  async publish(document: string, order: PublishOrder): Promise<Published> {
    const session = await this.session(document);
    return session.alone(() => inSpan('publish', {}, () => publishDraft(session, order, this.#deps.announce)));
  }

  async prepare(document: string, order: PublishOrder): Promise<PreparedEdit> {
    const session = await this.session(document);
    return session.alone(() => preparePublish(session, order));
  }

  async published(document: string, by: Person, revision: number): Promise<Published> {
    const session = await this.session(document);
    return session.alone(() => takePublished(session, revision, this.#deps.announce, by));
  }

  async resolve(document: string, by: Person, choice: ConflictChoice, latestRevision: number): Promise<void> {
    const session = await this.session(document);
    await session.alone(() => resolveConflict(session, by, choice, latestRevision));
  }

  async discard(document: string, by: Person, force: boolean): Promise<void> {
    const session = await this.session(document);
    await session.alone(async () => {
      const others = [...session.record.workers.keys()].some((key) => key !== personKey(by));
      if (others && !force) throw new ParleyError('permission_denied', 'Others worked on this draft too.');
      await session.startAnew();
    });
  }

  async changeMode(document: string, mode: SessionMode): Promise<void> {
    const session = await this.session(document);
    await session.alone(() => changeMode(session, mode));
  }

  async changes(document: string): Promise<PendingChanges> {
    const session = await this.session(document);
    const { record, pages } = session;
    const base = await pages.bases.read(record.baseRevision);
    const draft = await session.draft();
    const coAuthors = await session.participants();
    const both = {
      base: { revision: record.baseRevision, html: base.html },
      draft: { html: pages.canonical(draft).html },
    };
    const page = await session.page();
    if (page.latestRevision === record.baseRevision) return { ...both, coAuthors };
    const latest = await newestRevision(session);
    if (latest === undefined) return { ...both, coAuthors };
    const { revision, by, at, summary } = latest;
    const mergeable = await fitsTogether(session, latest);
    return {
      ...both,
      latest: { revision, html: pages.canonical(latest.page).html, by, at, summary, mergeable },
      coAuthors,
    };
  }

  async draftOf(page: WikiPage): Promise<Draft | undefined> {
    return this.#draftOf(await this.pageKeys.keyOf(page), page);
  }

  async drafts(limit: number, worker?: Person): Promise<readonly Draft[]> {
    const keys = await this.#store.draftKeys(limit, worker === undefined ? undefined : personKey(worker));
    const drafts: Draft[] = [];
    for (const key of keys) {
      const page = await this.pageKeys.pageOf(key);
      const draft = page === undefined ? undefined : await this.#draftOf(key, page);
      if (draft !== undefined) drafts.push(draft);
    }
    return drafts;
  }

  async #draftOf(key: string, page: WikiPage): Promise<Draft | undefined> {
    const { seeded, unpublished, changedAt, workers, title, lineage } = await this.#recordOf(key, page);
    if (!seeded || !unpublished || changedAt === undefined) return undefined;
    const people = Array.from(workers.values())
      .sort((one, other) => other.lastAt - one.lastAt)
      .map(({ person }) => person);
    return { page: { title, key }, document: this.#editDocument(key, lineage), changedAt, people };
  }

  #editDocument(key: string, lineage: number): string {
    return formatDocumentName({
      kind: 'edit',
      wiki: this.#deps.wiki.id,
      key: formatEditKey({ pageKey: key, lineage }),
    });
  }

  async #follow(change: WikiChange): Promise<void> {
    await this.pageKeys.follow(change);
    const page = pageOfChange(change);
    if (page === undefined || change.kind === 'access' || change.kind === 'relations') return;
    const key = await this.pageKeys.keyOf(page);
    const record = await this.#store.read(key);
    if (record === undefined || !(await this.#livesHere(key))) return;
    const session = await this.#sessions.get(key, page);
    await session.alone(async () => {
      if (change.kind !== 'saved' || change.document !== session.name) await followOutsideEdit(session);
      else await takePublished(session, change.revision, this.#deps.announce);
    });
  }

  async tidy(): Promise<void> {
    const tooOld = this.#now() - this.#deps.keepDrafts;
    for (const key of await this.#store.overdueKeys(tooOld)) {
      const page = await this.pageKeys.pageOf(key);
      if (page === undefined || !(await this.#livesHere(key))) continue;
      await this.#sessions.letGo(await this.#sessions.get(key, page), tooOld);
    }
  }

  async #livesHere(key: string): Promise<boolean> {
    return (await this.#deps.livesHere?.(key)) ?? true;
  }

  forgetIdle(): void {
    this.#live?.forgetIdle();
  }

  keysInMemory(): Iterable<string> {
    return this.#live?.keys() ?? [];
  }

  async stop(): Promise<void> {
    this.#unfollow();
    await this.#live?.stop();
  }
}

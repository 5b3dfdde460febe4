// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { pino } from 'pino';
import type { Person } from '@parley/protocol/identity/person.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import type { Wiki } from '../../wiki/port.ts';
import { createEditing, type Editing } from '../editing.ts';
import { pageOfDraft, writeDraft } from '../draft-document.ts';
import { parsePage, renderPage } from '../page-html.ts';
import { DocumentsInMemory } from './documents-in-memory.ts';

export const alice: Person = { wiki: 'demo', userId: '1', name: 'Alice' };
export const bob: Person = { wiki: 'demo', userId: '2', name: 'Bob' };
export const carol: Person = { wiki: 'demo', userId: '3', name: 'Carol' };

export type Announcement = { readonly editChat: string; readonly revision: number; readonly summary: string };

/** Edit sessions over a wiki, with live documents in memory. */
export class EditingOverAWiki {
  readonly db: Database;
  readonly wiki: Wiki;
  readonly editing: Editing;
  readonly documents: DocumentsInMemory;
  readonly announced: Announcement[];
  readonly clock: { now: number };
  /** Happens once, when the next publish of a session reaches the wiki. */
  duringPublish: (() => Promise<void>) | undefined;

  constructor(db: Database, wiki: Wiki, clock: { now: number }) {
    this.db = db;
    this.wiki = wiki;
    this.clock = clock;
    this.announced = [];
    this.editing = createEditing({
      db,
      wiki: {
        ...wiki,
        publish: async (request) => {
          const meanwhile = this.duringPublish;
          this.duringPublish = undefined;
          await meanwhile?.();
          return wiki.publish(request);
        },
      },
      logger: pino({ level: 'silent' }),
      announce: async (editChat, _by, { revision, summary }) => {
        this.announced.push({ editChat, revision, summary });
      },
      keepDrafts: 30 * 86_400_000,
      grace: 0,
      now: () => clock.now,
    });
    this.documents = new DocumentsInMemory(this.editing.handler);
    this.editing.attach(this.documents);
  }

  /** Name of the page's edit document. */
  async documentOf(title: string): Promise<string> {
    return (await this.editing.documentsOf(await this.wiki.page(title))).edit;
  }

  async draftHtml(document: string): Promise<string> {
    return renderPage(await this.documents.read(document, pageOfDraft));
  }

  /** A person rewrites the draft, as an editor would with few edits. */
  async write(document: string, by: Person, html: string | ((draft: Node) => Node)): Promise<void> {
    await this.documents.type(document, by, (doc) => {
      writeDraft(doc, typeof html === 'string' ? parsePage(html) : html(pageOfDraft(doc)));
    });
    await this.settled(document);
  }

  /** Until what was begun in the session is done. */
  async settled(document: string): Promise<void> {
    const session = await this.editing.session(document);
    await session.alone(() => session.compare());
  }

  /** Somebody edits the page without the session. */
  async publishElsewhere(title: string, html: string, by: Person = carol): Promise<number> {
    const page = await this.wiki.page(title);
    const { id } = await this.wiki.publish({
      title,
      html,
      summary: 'elsewhere',
      baseRevision: page.latestRevision,
      by,
      coAuthors: [],
    });
    return id;
  }

  /** Resolves when the session's base is the revision. */
  async based(document: string, revision: number): Promise<void> {
    const session = await this.editing.session(document);
    while (session.record.baseRevision !== revision) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    await session.alone(async () => undefined);
  }

  /** Resolves when the session has seen the revision as the newest. */
  async saw(document: string, revision: number): Promise<void> {
    const session = await this.editing.session(document);
    while (session.latestRevision !== revision) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    await session.alone(async () => undefined);
  }
}

/** An empty database in memory. */
export function emptyDatabase(): Promise<Database> {
  return openDatabase(':memory:');
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { formatDocumentName, formatEditKey } from '@parley/protocol/documents/document-name.ts';
import type { Participant, SessionMode, SessionState } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Logger } from '../observability/logger.ts';
import type { EditDocuments } from '../sync/edit-documents.ts';
import type { Wiki, WikiPage } from '../wiki/port.ts';
import { pageOfDraft } from './draft-document.ts';
import type { Pace } from './pace.ts';
import type { PageKeys } from './page-keys.ts';
import type { SessionPages } from './canonical-page.ts';
import type { PagesOf } from './session-pages.ts';
import { freshRecord, type SessionRecord, type SessionStore, type Worker } from './session-store.ts';
import { type ClockRange, everythingIn, writtenByClient } from './written-shares.ts';

/** What an edit session works with. */
export type SessionTools = {
  readonly wiki: Wiki;
  readonly store: SessionStore;
  readonly pageKeys: PageKeys;
  readonly pagesOf: PagesOf;
  readonly documents: EditDocuments;
  readonly logger: Logger;
  readonly now: () => number;
  /** The drafts of all sessions are compared at this pace. */
  readonly pace: Pace;
};

/** How a lineage begins: without a draft, with the wiki's page. */
export type Beginning = { readonly mode?: SessionMode; readonly draft?: Node };

/** What has been written in a draft when it was read, and by whom since the last publish. */
export type Seen = { readonly written: readonly ClockRange[]; readonly workers: SessionRecord['workers'] };

/** How soon after a change the draft is compared with what it builds on, in milliseconds. */
const compareSoon = 300;
/** How soon somebody who was let in is there, in milliseconds; the document is loaded meanwhile. */
const arrivesWithin = 30_000;
/** How often it is compared while it is known to differ: only a return to the published text would be news. */
const compareSeldom = 5000;
/** How old what is kept of a draft may be while only the times of its last changes differ, in milliseconds. */
const keptWithin = 60_000;

/**
 * The edit session of one page: which lineage is current and how its draft stands to the wiki. What changes it runs
 * one after the other (`alone`), so that two people publishing at once get a clear order.
 */
export class EditSession {
  readonly tools: SessionTools;
  #record: SessionRecord;
  #latestRevision: number;
  #turn: Promise<unknown> = Promise.resolve();
  #busy = 0;
  #comparing: NodeJS.Timeout | undefined;
  #comparingSoon = false;
  #told = '';
  /** What was kept last, without times, and when. */
  #kept = { what: '', at: 0 };
  /** Connections in the current lineage. */
  connections = 0;
  /** When somebody was let in who is not there yet. */
  #expectedSince: number | undefined;
  #ending = false;
  /** The first content of the lineage to come, where it is not the wiki's page. */
  #toCome: { readonly lineage: number; readonly draft: Node } | undefined;
  /** Its newest publish stands in the conversation. */
  isAnnounced = false;
  /** When it was last used, for letting go of it. */
  usedAt: number;

  constructor(tools: SessionTools, record: SessionRecord, latestRevision: number) {
    this.tools = tools;
    this.#record = record;
    this.#latestRevision = latestRevision;
    this.usedAt = tools.now();
  }

  get record(): SessionRecord {
    return this.#record;
  }

  /** How its pages are read, compared and written. */
  get pages(): SessionPages {
    return this.tools.pagesOf(this.#record.mode);
  }

  /** Name of the live document. */
  get name(): string {
    return this.nameOf(this.#record.lineage);
  }

  nameOf(lineage: number): string {
    const key = formatEditKey({ pageKey: this.#record.key, lineage });
    return formatDocumentName({ kind: 'edit', wiki: this.tools.wiki.id, key });
  }

  /** Name of the conversation beside it. */
  get editChat(): string {
    return formatDocumentName({ kind: 'edit-chat', wiki: this.tools.wiki.id, key: this.#record.key });
  }

  get latestRevision(): number {
    return this.#latestRevision;
  }

  /** Nobody is in it and nothing is going on. */
  get idle(): boolean {
    return this.connections === 0 && this.#busy === 0 && this.#comparing === undefined;
  }

  /** Somebody is in it, or about to be. */
  get occupied(): boolean {
    const expected = this.#expectedSince !== undefined && this.tools.now() - this.#expectedSince < arrivesWithin;
    return this.connections > 0 || expected;
  }

  /**
   * Somebody is let in, and may write before anyone hears that they joined: until then the lineage does not end.
   * @throws ParleyError `session_over` when it is ending already
   */
  expect(): void {
    if (this.#ending) throw new ParleyError('session_over');
    this.#expectedSince = this.tools.now();
  }

  /** Somebody joined. */
  arrived(): void {
    this.connections += 1;
    this.#expectedSince = undefined;
  }

  /** Runs when everything before it has run. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    this.usedAt = this.tools.now();
    const result = this.#turn.then(work).finally(() => {
      this.#busy -= 1;
      this.usedAt = this.tools.now();
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Changes and keeps what is known of the session; only within `alone`. */
  async update(change: Partial<SessionRecord>): Promise<void> {
    // Before the writing, not after it: what is noted meanwhile must stay.
    this.note(change);
    this.#kept = { what: whatIsKept(this.#record), at: this.tools.now() };
    await this.tools.store.write(this.#record);
  }

  /** As `update`, but what differs in times alone is kept once in a while; only within `alone`. */
  async #updateInTime(change: Partial<SessionRecord>): Promise<void> {
    this.note(change);
    const isNews = this.#kept.what !== whatIsKept(this.#record);
    if (isNews || this.tools.now() - this.#kept.at >= keptWithin) await this.update({});
  }

  /** Changes what is in memory; written with the next `update`. */
  note(change: Partial<SessionRecord>): void {
    this.#record = { ...this.#record, ...change };
  }

  sawRevision(revision: number): void {
    this.#latestRevision = revision;
  }

  /** The page as the wiki has it now. */
  async page(): Promise<WikiPage> {
    const page = await this.tools.pageKeys.pageOf(this.#record.key);
    return page ?? this.tools.wiki.page(this.#record.title);
  }

  /** The page as the draft has it now. */
  draft(): Promise<Node> {
    return this.tools.documents.read(this.name, pageOfDraft);
  }

  state(readOnly?: SessionState['readOnly']): SessionState {
    const { title, key, mode, baseRevision, unpublished, published } = this.#record;
    return {
      type: 'session',
      mode,
      page: { title, key },
      baseRevision,
      latestRevision: this.#latestRevision,
      unpublished,
      hasSource: this.tools.wiki.source !== undefined,
      ...(published === undefined ? {} : { published }),
      ...(readOnly === undefined ? {} : { readOnly }),
    };
  }

  /** Tells everyone in the session how it stands, if that is news. */
  tell(): void {
    const news = JSON.stringify(this.state());
    if (news === this.#told) return;
    this.#told = news;
    this.tools.documents.tell(this.name, ({ readOnly }) => this.state(readOnly));
  }

  /** A person changed the draft. */
  changedBy(person: Person): void {
    const now = this.tools.now();
    const key = personKey(person);
    const known = this.#record.workers.get(key);
    const firstAt = known?.firstAt ?? now;
    const workers = new Map(this.#record.workers).set(key, { person, firstAt, lastAt: now });
    this.note({ workers, changedAt: now });
    this.compareLater(known === undefined || !this.#record.unpublished);
  }

  /** Looks, and keeps what is known, in a moment; `soon` when that may be news to somebody. */
  compareLater(soon: boolean): void {
    if (this.#comparing !== undefined && !(soon && !this.#comparingSoon)) return;
    clearTimeout(this.#comparing);
    this.#comparingSoon = soon;
    this.#comparing = setTimeout(
      () => void this.#compareInTurn(),
      // Sessions that began together need not be compared together.
      soon ? compareSoon : compareSeldom * (1 + Math.random() / 2),
    );
  }

  /** Many sessions may have begun together, as after a restart; nobody's letters wait until all are compared. */
  async #compareInTurn(): Promise<void> {
    const due = this.#comparing;
    await this.tools.pace.turn();
    // Another time was set meanwhile, or none: the session was closed.
    if (this.#comparing !== due) return;
    this.#comparing = undefined;
    await this.alone(() => this.compare()).catch((error: unknown) => {
      this.tools.logger.error({ err: error, document: this.name }, 'a draft could not be compared');
    });
  }

  /** Finds out whether the draft differs from what it builds on, keeps that and tells it. */
  async compare(): Promise<void> {
    if (!this.#record.seeded) return;
    const baseRevision = await this.#reachedRevision();
    const base = await this.pages.bases.read(baseRevision);
    const { draft, seen } = await this.readDraft();
    if (this.pages.isSame(draft, base)) return this.isAsPublished(seen, baseRevision);
    const missed = this.#record.unpublished ? {} : await this.#notedLate();
    await this.#updateInTime({ baseRevision, unpublished: true, ...missed });
    this.tell();
  }

  /** The draft as it is now, and what has been written so far by whom. */
  readDraft(): Promise<{ readonly draft: Node; readonly seen: Seen }> {
    return this.tools.documents.read(this.name, (doc) => ({
      draft: pageOfDraft(doc),
      seen: { written: everythingIn(doc), workers: this.#record.workers },
    }));
  }

  /** The draft, when it was read, said what it builds on; only within `alone`. */
  async isAsPublished({ written, workers }: Seen, baseRevision = this.#record.baseRevision): Promise<void> {
    // What somebody wrote and took back again is no part of what comes next; what came since it was read is.
    const since = this.#record.workers === workers ? new Map<string, Worker>() : this.#record.workers;
    await this.#updateInTime({ baseRevision, unpublished: false, workers: since, notCounted: written });
    this.tell();
  }

  /** What is noted of a draft that is found to be one: what a crash kept from being noted begins to age now. */
  async #notedLate(): Promise<Partial<SessionRecord>> {
    const changedAt = this.tools.now();
    if (this.#record.workers.size > 0) return { changedAt };
    const writers = (await this.participants()).map(({ person, firstAt, lastAt }) => ({ person, firstAt, lastAt }));
    // Somebody may have written meanwhile.
    const noted = [...writers.map((writer) => [personKey(writer.person), writer] as const), ...this.#record.workers];
    return { changedAt, workers: new Map(noted) };
  }

  /**
   * The revision the draft builds on. A draft that is the newest revision has reached it, whoever made it: the same
   * change made elsewhere is no conflict, nor is a publish that a crash kept from being noted.
   */
  async #reachedRevision(): Promise<number> {
    const { baseRevision } = this.#record;
    if (this.#latestRevision === baseRevision) return baseRevision;
    const latest = await this.pages.bases.read(this.#latestRevision);
    const reached = await this.tools.documents.read(this.name, (doc) => this.pages.isSame(pageOfDraft(doc), latest));
    return reached ? this.#latestRevision : baseRevision;
  }

  /** Who wrote how much of what a publish would bring. Those who only took away count with 0. */
  async participants(): Promise<readonly Participant[]> {
    const { workers, notCounted, seeded } = this.#record;
    if (!seeded) return [];
    const authors = await this.tools.documents.authors(this.name);
    const byClient = await this.tools.documents.read(this.name, (doc) => writtenByClient(doc, notCounted));
    const people = new Map<string, Omit<Participant, 'share'>>(
      Array.from(workers, ([key, worker]) => [key, { ...worker, written: 0 }]),
    );
    const at = this.#record.changedAt ?? this.tools.now();
    let total = 0;
    for (const [client, characters] of byClient) {
      const person = authors.get(client);
      if (person === undefined) continue;
      const key = personKey(person);
      const known = people.get(key) ?? { person, firstAt: at, lastAt: at, written: 0 };
      people.set(key, { ...known, written: known.written + characters });
      total += characters;
    }
    return Array.from(people.values(), (one) => ({
      ...one,
      share: total === 0 ? 1 / people.size : one.written / total,
    })).sort((one, other) => other.written - one.written || one.firstAt - other.firstAt);
  }

  /**
   * Ends the current lineage: what was written in it is published, taken back or too old. Everyone in it is told to
   * ask for the new document. With a `draft`, the new lineage begins with that instead of the wiki's page.
   */
  async startAnew({ mode = 'visual', draft }: Beginning = {}): Promise<void> {
    this.#ending = true;
    try {
      const past = this.name;
      const { key, title, lineage, workers, changedAt } = this.#record;
      const next = lineage + 1;
      // What a crash left of a lineage that never began; only a change of mode prepares one.
      if (this.tools.wiki.source !== undefined) await this.tools.documents.drop(this.nameOf(next), 'session_over');
      if (draft !== undefined) await this.#prepare(next, draft);
      // First the new lineage, then the end of the old: no token for the old one can be had in between.
      const latest = await this.page();
      this.#latestRevision = latest.latestRevision;
      const fresh = {
        ...freshRecord(key, title),
        lineage: next,
        mode,
        baseRevision: latest.latestRevision,
        ...(draft === undefined
          ? {}
          : { seeded: true, unpublished: true, workers, changedAt: changedAt ?? this.tools.now() }),
      };
      await this.tools.store.write(fresh);
      this.#record = fresh;
      this.connections = 0;
      this.#told = '';
      await this.tools.documents.drop(past, 'session_over');
    } finally {
      this.#toCome = undefined;
      this.#ending = false;
    }
  }

  /** Keeps a draft as the beginning of a lineage, before the present one ends: a crash then loses neither. */
  async #prepare(lineage: number, draft: Node): Promise<void> {
    this.#toCome = { lineage, draft };
    await this.tools.documents.read(this.nameOf(lineage), () => undefined);
  }

  /** What a lineage begins with, if that is not the wiki's page. */
  beginning(lineage: number): Node | undefined {
    return this.#toCome?.lineage === lineage ? this.#toCome.draft : undefined;
  }

  /** @throws ParleyError `session_over` unless this is the current lineage */
  requireLineage(lineage: number): void {
    if (lineage !== this.#record.lineage) throw new ParleyError('session_over');
  }

  /** Lets what goes on come to its end, keeps what it was about to keep, and ends. */
  async close(): Promise<void> {
    const isDue = this.#comparing !== undefined;
    clearTimeout(this.#comparing);
    this.#comparing = undefined;
    await this.alone(async () => {
      // What nobody looked at yet is a draft until somebody does: its page tells of it as soon as a server is back.
      const { unpublished, workers } = this.#record;
      if (isDue) await this.update({ unpublished: unpublished || workers.size > 0 });
    });
  }
}

/** A session's record without the times of its last changes. */
function whatIsKept({ workers, changedAt, ...rest }: SessionRecord): string {
  return JSON.stringify({ ...rest, changed: changedAt !== undefined, workers: [...workers.keys()] });
}

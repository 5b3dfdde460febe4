// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentStatus } from '@parley/chat-ui/connection/document-status.ts';
import { parseDocumentName, parseEditKey } from '@parley/protocol/documents/document-name.ts';
import type { SessionState } from '@parley/protocol/edit/frames.ts';
import { ParleyError, type ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Node } from 'prosemirror-model';
import { Doc } from 'yjs';
import type { CarryOver, LeftBehind } from './carry-over.ts';
import { KeptTexts, type KeptText } from './kept-texts.ts';
import type { LocalCopy, OpenLocalCopy } from './local-copy.ts';
import { OpenedDocument, type DocumentConnection } from './opened-document.ts';
import { readPage, writePage } from './page-in-document.ts';
import { answerToRefusedWrite } from './refusal-answer.ts';
import { noFacts, saveStateOf, withEvent, type SaveEvent, type SaveFacts, type SaveState } from './save-state.ts';
import { UnsentMarks, type ListedStorage } from './unsent-marks.ts';

export type EditSessionParts = {
  readonly title: string;
  /** Nobody's words are kept in the browser for someone who is not signed in. */
  readonly person: Person | null;
  readonly connection: DocumentConnection;
  readonly documentsOf: (title: string) => Promise<PageDocuments>;
  readonly openCopy: OpenLocalCopy;
  readonly storage: ListedStorage;
  /** An id of this tab, for as long as the page is open. */
  readonly tab: string;
  /** Waits before try number `attempt`. */
  readonly wait: (attempt: number) => Promise<void>;
  readonly now: () => number;
};

/** What there is to show of the session. */
export type EditSessionView = {
  readonly save: SaveState;
  readonly session?: SessionState;
  /** The document to edit, once there is a text; another object is another document. */
  readonly opened?: OpenedDocument;
  readonly documents?: PageDocuments;
  /** Words that did not find their way into the page. */
  readonly kept: readonly KeptText[];
  /** Unsent words of a past visit were put into the page just now. */
  readonly carried: boolean;
};

/** Unsent words that wait until the present page is known. */
type Pending = {
  /** Name of the document they were written in. */
  readonly document: string;
  readonly left: LeftBehind;
  readonly why: KeptText['why'];
  /** They are set aside until then, in case the tab is closed meanwhile. */
  readonly keptId?: string;
  /** What to do once they are in the page or set aside. */
  readonly settled: () => Promise<void>;
};

/** After one refusal so short a time (milliseconds) since the last, words are set aside instead of tried again. */
const tryAnewAfter = 30_000;
/** How long, in milliseconds, somebody waits for their last words to be acknowledged. */
const longestWait = 3000;

/**
 * One person's visit to the edit session of a page: finds the current document, opens it, follows it when its
 * lineage ends, and sees to it that no word typed here is lost on the way.
 */
export class EditSession {
  readonly #parts: EditSessionParts;
  readonly #marks: UnsentMarks | undefined;
  readonly #listeners = new Set<() => void>();
  #facts: SaveFacts = noFacts;
  #documents: PageDocuments | undefined;
  #opened: OpenedDocument | undefined;
  #kept: KeptTexts | undefined;
  #pending: Pending[] = [];
  /** Past documents in whose copy another tab has unsent words: that tab, or a later visit, sees to them. */
  readonly #leftToOthers = new Set<string>();
  #hasText = false;
  #carried = false;
  #refusals = 0;
  #writtenAnewAt = -Infinity;
  #stopped = false;

  constructor(parts: EditSessionParts) {
    this.#parts = parts;
    this.#marks = parts.person === null ? undefined : new UnsentMarks(parts.storage, parts.person, parts.tab);
  }

  get view(): EditSessionView {
    const { session } = this.#facts;
    const waiting = new Set(this.#pending.map((pending) => pending.keptId));
    return {
      save: saveStateOf(this.#facts),
      ...(session === undefined ? {} : { session }),
      ...(this.#opened === undefined || !this.#hasText ? {} : { opened: this.#opened }),
      ...(this.#documents === undefined ? {} : { documents: this.#documents }),
      kept: (this.#kept?.list ?? []).filter((text) => !waiting.has(text.id)),
      carried: this.#carried,
    };
  }

  /** Calls back after each change of the view; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Finds and opens the page's current document. Never rejects: what goes wrong is in the view. */
  async start(): Promise<void> {
    await this.#enterCurrent();
  }

  /** Tries again after a refusal, for instance when the person has signed in. */
  retry(): void {
    if (this.#opened === undefined) void this.start();
    else this.#opened.live.retry();
  }

  /** Resolves when the server has everything typed so far, or after a while when it does not answer. */
  async sent(): Promise<void> {
    if (!this.#facts.unsent) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(done, longestWait);
      const stop = this.onChange(() => {
        if (!this.#facts.unsent) done();
      });
    });
  }

  /** The person has copied what they need of a kept text. */
  dropKept(id: string): void {
    this.#kept?.drop(id);
    this.#changed();
  }

  noteCarriedSeen(): void {
    this.#carried = false;
    this.#changed();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#listeners.clear();
    await this.#opened?.close('keep');
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #note(event: SaveEvent): void {
    if (this.#stopped) return;
    this.#facts = withEvent(this.#facts, event);
    if (event.type === 'acknowledged') this.#refusals = 0;
    if (event.type === 'status') this.#followStatus(event.status);
    this.#changed();
  }

  #followStatus(status: DocumentStatus): void {
    if (status.state === 'refused' && status.code === 'session_over') void this.#moveOn();
  }

  /** `past` is a name that is over: the server may need a moment to give another. */
  async #enterCurrent(past?: string): Promise<void> {
    for (let attempt = 0; !this.#stopped; attempt += 1) {
      const documents = await this.#askDocuments();
      if (documents === 'refused') return;
      if (documents !== 'unreachable' && documents.edit !== past) {
        await this.#enter(documents);
        return;
      }
      await this.#parts.wait(attempt);
    }
  }

  async #askDocuments(): Promise<PageDocuments | 'refused' | 'unreachable'> {
    try {
      return await this.#parts.documentsOf(this.#parts.title);
    } catch (error) {
      if (error instanceof ParleyError && !passes(error.code)) {
        this.#note({ type: 'status', status: { state: 'refused', code: error.code } });
        return 'refused';
      }
      this.#note({ type: 'status', status: { state: 'offline', since: this.#parts.now() } });
      return 'unreachable';
    }
  }

  async #enter(documents: PageDocuments): Promise<void> {
    const name = documents.edit;
    const doc = new Doc();
    const copy = await this.#openCopy(name, doc);
    const acknowledged = await copy.acknowledged();
    // Storage that is late for this copy is late for past ones too: they wait for another visit.
    if (copy.late !== true) await this.#collectPast(documents);
    if (this.#stopped) return;
    // What is noted of a copy that could not be read stays as it is, for a visit that can read it.
    const marks = copy.late === true ? undefined : this.#marks;
    const unsent = marks?.unsent(name) ?? false;
    this.#documents = documents;
    this.#hasText = readPage(doc).childCount > 0;
    this.#kept ??=
      this.#parts.person === null
        ? undefined
        : new KeptTexts(this.#parts.storage, this.#parts.person, documents.page.key);
    this.#facts = withEvent(this.#facts, { type: 'opened', unsent });
    this.#opened = new OpenedDocument({
      name,
      doc,
      copy,
      marks,
      connection: this.#parts.connection,
      acknowledged,
      unsent,
      onEvent: (event) => this.#note(event),
      onSynced: () => this.#onSynced(),
      onRefused: (code) => void this.#onRefused(code),
    });
    marks?.set(name, unsent);
    this.#changed();
  }

  #openCopy(name: string, doc: Doc): Promise<LocalCopy> {
    const { person } = this.#parts;
    if (person === null) return Promise.resolve(noCopy);
    return this.#parts.openCopy(person, name, doc, this.#marks?.unsent(name) ?? false);
  }

  /** Looks for copies of past documents of this page, and takes from them what was never acknowledged. */
  async #collectPast(documents: PageDocuments): Promise<void> {
    for (const name of this.#marks?.documents() ?? []) {
      if (name === documents.edit || pageKeyOf(name) !== documents.page.key) continue;
      if (this.#leftToOthers.has(name) || this.#pending.some((pending) => pending.document === name)) continue;
      const doc = new Doc();
      const copy = await this.#openCopy(name, doc);
      if (copy.late === true) continue;
      const forget = async () => {
        this.#marks?.forget(name);
        await copy.clear();
        doc.destroy();
      };
      if (this.#marks?.unsent(name) !== true) {
        await forget();
        continue;
      }
      const base = await copy.acknowledged();
      const left = { ours: readPage(doc), ...(base === undefined ? {} : { base }) };
      this.#pending.push({ document: name, left, why: 'does-not-fit', settled: forget });
    }
  }

  #onSynced(): void {
    this.#hasText = true;
    if (this.#pending.length > 0 && this.#opened !== undefined) void this.#settleAll(this.#opened);
    this.#changed();
  }

  /** Unsent words are rare: what fits them in is fetched when there are some. */
  async #settleAll(opened: OpenedDocument): Promise<void> {
    const carryOver = await fetchCarryOver();
    // Otherwise they wait for the document that comes next.
    if (this.#stopped || this.#opened !== opened) return;
    const pending = this.#pending;
    this.#pending = [];
    for (const each of pending) this.#settle(each, opened, carryOver);
    this.#changed();
  }

  #settle({ left, why, keptId, settled }: Pending, opened: OpenedDocument, carryOver: FitIn): void {
    if (keptId !== undefined) this.#kept?.drop(keptId);
    const { status } = opened.live;
    const readOnly = status.state === 'online' ? status.readOnly : undefined;
    const result = carryOver(left, readPage(opened.doc));
    if (result.kind === 'fits' && readOnly === undefined && why === 'does-not-fit') {
      writePage(opened.doc, result.page, this);
      this.#carried = true;
    } else if (result.kind !== 'nothing') {
      this.#setAside(left, readOnly ?? why);
    }
    void settled();
  }

  #setAside({ ours, base }: LeftBehind, why: KeptText['why']): string | undefined {
    return this.#kept?.keep({ at: this.#parts.now(), ours, why, ...(base === undefined ? {} : { base }) });
  }

  /** The lineage ended: goes on in the new one, and takes along what was not acknowledged. */
  async #moveOn(): Promise<void> {
    const past = this.#opened;
    if (past === undefined) return;
    this.#opened = undefined;
    if (past.unsent) {
      // A copy that could not be read holds other words than these: it waits for a visit that can read it.
      const settled = past.isLate ? () => Promise.resolve() : () => this.#forgetCopy(past.name);
      this.#pending.push({ document: past.name, left: past.leftBehind(), why: 'does-not-fit', settled });
    }
    // All from here has arrived: what is marked as unsent still is another tab's.
    const elsewhere = !past.unsent && this.#marks?.unsent(past.name) === true;
    if (elsewhere) this.#leftToOthers.add(past.name);
    await past.close(past.unsent || elsewhere ? 'keep' : 'forget');
    await this.#enterCurrent(past.name);
  }

  async #forgetCopy(name: string): Promise<void> {
    this.#marks?.forget(name);
    const copy = await this.#openCopy(name, new Doc());
    await copy.clear();
  }

  async #onRefused(code: ErrorCode): Promise<void> {
    const answer = answerToRefusedWrite(code);
    switch (answer) {
      case 'send-again': {
        const attempt = this.#refusals;
        this.#refusals += 1;
        // Missing parents are a matter of order, nothing to worry a person with, unless it goes on.
        if (code !== 'dependency_missing' || attempt > 2) this.#note({ type: 'failed', code });
        const opened = this.#opened;
        await this.#parts.wait(attempt);
        if (opened === this.#opened) opened?.resync();
        return;
      }
      case 'write-anew': {
        const now = this.#parts.now();
        const again = now - this.#writtenAnewAt < tryAnewAfter;
        this.#writtenAnewAt = now;
        await this.#openAnew(again ? code : 'does-not-fit');
        return;
      }
      case 'set-aside':
        await this.#openAnew(code);
    }
  }

  /** The server will never take this copy: takes the words along into a fresh one of the same document. */
  async #openAnew(why: KeptText['why']): Promise<void> {
    const past = this.#opened;
    if (past === undefined || this.#documents === undefined) return;
    this.#opened = undefined;
    if (past.unsent) {
      const left = past.leftBehind();
      const keptId = this.#setAside(left, why);
      const settled = () => Promise.resolve();
      this.#pending.push({ document: past.name, left, why, settled, ...(keptId === undefined ? {} : { keptId }) });
    }
    await past.close('forget');
    await this.#enterCurrent();
    // A document that was left is joined anew most surely on a new socket.
    this.#joinOnNewSocket();
  }

  #joinOnNewSocket(): void {
    this.#opened?.live.retry();
  }
}

type FitIn = (left: LeftBehind, present: Node) => CarryOver;

/** Without it, a person must look. */
async function fetchCarryOver(): Promise<FitIn> {
  try {
    return (await import('./carry-over.ts')).carryOver;
  } catch {
    return () => ({ kind: 'does-not-fit' });
  }
}

/** Refusals that a later try may not meet. */
function passes(code: ErrorCode): boolean {
  return code === 'rate_limited' || code === 'overloaded' || code === 'stopping' || code === 'internal';
}

function pageKeyOf(name: string): string | undefined {
  const parsed = parseDocumentName(name);
  return parsed === undefined ? undefined : parseEditKey(parsed.key)?.pageKey;
}

const noCopy: LocalCopy = {
  origin: undefined,
  acknowledged: async () => undefined,
  keepAcknowledged: async () => undefined,
  close: async () => undefined,
  clear: async () => undefined,
};

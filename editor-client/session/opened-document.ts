// SPDX-License-Identifier: GPL-2.0-or-later
import type { LiveDocumentOptions, ProvidedDocument } from '@parley/chat-ui/connection/live-document.ts';
import { toErrorCode } from '@parley/chat-ui/http/api-client.ts';
import type { SessionState } from '@parley/protocol/edit/frames.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Node } from 'prosemirror-model';
import type { Doc } from 'yjs';
import type { LeftBehind } from './carry-over.ts';
import type { LocalCopy } from './local-copy.ts';
import { readPage } from './page-in-document.ts';
import type { SaveEvent } from './save-state.ts';
import type { UnsentMarks } from './unsent-marks.ts';

/** The part of the tab's connection that an edit session needs. */
export type DocumentConnection = {
  open(name: string, doc: Doc, options: LiveDocumentOptions): ProvidedDocument;
};

export type OpenedDocumentParts = {
  readonly name: string;
  readonly doc: Doc;
  readonly copy: LocalCopy;
  readonly marks: UnsentMarks | undefined;
  readonly connection: DocumentConnection;
  /** The page as it was last acknowledged, from the copy. */
  readonly acknowledged: Node | undefined;
  readonly unsent: boolean;
  readonly onEvent: (event: SaveEvent) => void;
  /** The text is as the server has it; called again after each reconnect. */
  readonly onSynced: () => void;
  readonly onRefused: (code: ErrorCode) => void;
};

/** How often, in milliseconds, the acknowledged page is kept while somebody types. */
const keepEvery = 2000;

/** One edit document on the connection, with its local copy: it knows what is acknowledged and what is not. */
export class OpenedDocument {
  readonly live: ProvidedDocument;
  readonly #parts: OpenedDocumentParts;
  #acknowledged: Node | undefined;
  #unsent: boolean;
  #keptAt = 0;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  /** What past tabs left in the copy has been acknowledged. */
  #settledPast = false;
  #closed = false;

  constructor(parts: OpenedDocumentParts) {
    this.#parts = parts;
    this.#acknowledged = parts.acknowledged;
    this.#unsent = parts.unsent;
    // Before the provider listens, so that a keystroke is never acknowledged before it was noted.
    parts.doc.on('update', this.#onUpdate);
    this.live = parts.connection.open(parts.name, parts.doc, {
      awareness: true,
      onStatus: (status) => this.#tell({ type: 'status', status }),
      onStateless: (payload) => this.#onFrame(payload),
      onSynced: () => this.#onSynced(),
    });
    this.live.provider.on('unsyncedChanges', this.#onUnsyncedChanges);
    this.#tell({ type: 'status', status: this.live.status });
  }

  get name(): string {
    return this.#parts.name;
  }

  get doc(): Doc {
    return this.#parts.doc;
  }

  get unsent(): boolean {
    return this.#unsent;
  }

  /** Its copy could not be read in time. */
  get isLate(): boolean {
    return this.#parts.copy.late === true;
  }

  /** What would be lost if this document were gone now. */
  leftBehind(): LeftBehind {
    const ours = readPage(this.doc);
    return this.#acknowledged === undefined ? { ours } : { ours, base: this.#acknowledged };
  }

  /** Compares with the server anew and sends what it does not have. */
  resync(): void {
    if (!this.#closed) this.live.provider.forceSync();
  }

  /** Leaves the document. `forget` also deletes the copy; otherwise it waits for another visit. */
  async close(copy: 'keep' | 'forget'): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#keepTimer);
    this.doc.off('update', this.#onUpdate);
    this.live.close();
    if (copy === 'keep') {
      await this.#parts.copy.close();
      return;
    }
    this.#parts.marks?.forget(this.name);
    await this.#parts.copy.clear();
  }

  #tell(event: SaveEvent): void {
    if (!this.#closed) this.#parts.onEvent(event);
  }

  readonly #onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (this.#parts.copy.origin !== undefined && origin === this.#parts.copy.origin) return;
    if (origin === this.live.provider) {
      this.#tell({ type: 'received' });
      if (!this.#unsent) this.#keepSoon();
      return;
    }
    if (!this.#unsent) this.#parts.marks?.set(this.name, true);
    this.#unsent = true;
    this.#tell({ type: 'typed' });
  };

  readonly #onUnsyncedChanges = ({ number }: { number: number }): void => {
    if (number === 0 && !this.#closed) this.#acknowledge();
  };

  #acknowledge(): void {
    if (this.#unsent) this.#parts.marks?.set(this.name, false);
    // The copy was part of the first sync, whichever tab wrote it.
    if (!this.#settledPast) this.#parts.marks?.forget(this.name, 'this-tab');
    this.#settledPast = true;
    this.#unsent = false;
    this.#tell({ type: 'acknowledged' });
    this.#keepSoon();
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    const wait = Math.max(0, this.#keptAt + keepEvery - Date.now());
    if (wait === 0) this.#keep();
    else this.#keepTimer = setTimeout(() => this.#keep(), wait);
  }

  #keep(): void {
    if (this.#closed || this.#unsent) return;
    this.#keptAt = Date.now();
    this.#acknowledged = readPage(this.doc);
    // Without storage the page in memory does.
    void this.#parts.copy.keepAcknowledged(this.#acknowledged);
  }

  #onSynced(): void {
    if (this.#closed) return;
    if (!this.#unsent) this.#keepSoon();
    this.#parts.onSynced();
  }

  #onFrame(payload: string): void {
    const frame = parseFrame(payload);
    if (frame === undefined || this.#closed) return;
    if (frame['type'] === 'session') this.#tell({ type: 'session', session: frame as unknown as SessionState });
    if (frame['type'] === 'refused') this.#parts.onRefused(toErrorCode(frame['code']) ?? 'internal');
  }
}

function parseFrame(payload: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

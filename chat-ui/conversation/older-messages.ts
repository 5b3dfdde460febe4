// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';

/** Fetches one page of a kept record. */
export type FetchPage = (query: {
  before?: string;
  around?: string;
  limit?: number;
  q?: string;
}) => Promise<MessagePage>;

const pageSize = 100;

export type OlderState = 'unknown' | 'more' | 'loading' | 'failed' | 'beginning';

/** The part of a kept conversation that is older than its live document, page by page. */
export class OlderMessages {
  readonly #fetchPage: FetchPage;
  #messages: readonly Message[] = [];
  #before: string | undefined;
  #state: OlderState = 'unknown';

  constructor(fetchPage: FetchPage) {
    this.#fetchPage = fetchPage;
  }

  get messages(): readonly Message[] {
    return this.#messages;
  }

  get state(): OlderState {
    return this.#state;
  }

  /** Loads the page before the oldest message shown. Answers whether anything was added. */
  async load(live: readonly Message[], changed: () => void): Promise<boolean> {
    if (this.#state === 'loading' || this.#state === 'beginning') return false;
    const before = this.#before ?? this.#messages[0]?.id ?? live[0]?.id;
    if (before === undefined) return false;
    this.#state = 'loading';
    changed();
    try {
      const page = await this.#fetchPage({ before, limit: pageSize });
      const known = new Set([...this.#messages, ...live].map((message) => message.id));
      const added = page.messages.filter((message) => !known.has(message.id));
      this.#messages = [...added, ...this.#messages];
      this.#before = page.before;
      this.#state = page.before === undefined ? 'beginning' : 'more';
      return added.length > 0;
    } catch {
      this.#state = 'failed';
      return false;
    } finally {
      changed();
    }
  }

  /** The live document dropped its oldest messages to make room: they are shown on. */
  liveChanged(before: readonly Message[], now: readonly Message[]): void {
    const first = now[0];
    if (before.length === 0 || first === undefined) return;
    const kept = before.findIndex((message) => message.id === first.id);
    if (kept > 0) {
      this.#messages = [...this.#messages, ...before.slice(0, kept)];
    } else if (kept < 0 && this.#messages.at(-1)?.id !== first.id) {
      // Away for so long that messages lie between: what is shown must have no gap.
      this.#messages = [];
      this.#before = undefined;
      this.#state = 'unknown';
    }
    const live = new Set(now.map((message) => message.id));
    if (this.#messages.some((message) => live.has(message.id))) {
      this.#messages = this.#messages.filter((message) => !live.has(message.id));
    }
  }

  /** An older message was changed by this person: the page fetched before no longer tells the truth. */
  update(id: string, change: (message: Message) => Message): void {
    this.#messages = this.#messages.map((message) => (message.id === id ? change(message) : message));
  }
}

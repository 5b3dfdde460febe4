// SPDX-License-Identifier: GPL-2.0-or-later
import { api } from '@parley/chat-ui/http/api-client.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { AuthorsOfClients } from '@parley/protocol/http/api.ts';
import type { AuthorOf } from '../../editor/authorship/author-controller.ts';

/** The wait before the server is asked for an author nobody knows, in milliseconds: several often come together. */
const askAfter = 500;
/** It is not asked more often than this, in milliseconds. */
const askAtMostEvery = 5000;

/**
 * Who wrote under which Yjs client id. Answers from what it knows and asks the server for the rest; `changed` is
 * called when more is known, and `authorOf` is another function then.
 */
export class AuthorDirectory {
  readonly #document: string;
  readonly #changed: () => void;
  #known: ReadonlyMap<number, PresentPerson> = new Map();
  readonly #unknown = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = -Infinity;
  authorOf: AuthorOf;

  constructor(document: string, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
    this.authorOf = this.#answer();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #answer(): AuthorOf {
    return (client) => {
      const known = this.#known.get(client);
      // Asked once for each: what the server does not know was in the page before the session.
      if (known === undefined && !this.#unknown.has(client)) {
        this.#unknown.add(client);
        this.#askSoon();
      }
      return known;
    };
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    const wait = Math.max(askAfter, this.#askedAt + askAtMostEvery - performance.now());
    this.#timer = setTimeout(() => void this.#ask(), wait);
  }

  async #ask(): Promise<void> {
    this.#askedAt = performance.now();
    try {
      const { clients } = await api.get<AuthorsOfClients>(`/api/edit/${encodeURIComponent(this.#document)}/authors`);
      this.#known = new Map(Object.entries(clients).map(([client, person]) => [Number(client), person]));
      this.authorOf = this.#answer();
      this.#changed();
    } catch {
      // Colours are a help, not a need: the next unknown client asks again.
      this.#unknown.clear();
    }
  }
}

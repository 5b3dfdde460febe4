// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  applyCompletion,
  completePages,
  completePeople,
  completionAt,
  type Completion,
  type CompletionQuery,
} from '../conversation/completion.ts';

/** How long a person pauses, in milliseconds, before pages are looked up. */
const lookUpPause = 150;

export type CompletionSources = {
  readonly here: readonly Person[];
  readonly spoke: readonly Person[];
  readonly wiki: string;
  readonly searchPages: (words: string, signal: AbortSignal) => Promise<readonly string[]>;
};

/** The completions that are open under a text field, and which of them is chosen. */
export class CompletionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: () => CompletionSources;
  #query: CompletionQuery | undefined;
  #completions: readonly Completion[] = [];
  #active = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;

  constructor(host: ReactiveControllerHost, sources: () => CompletionSources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get completions(): readonly Completion[] {
    return this.#completions;
  }

  get active(): number {
    return this.#active;
  }

  get open(): boolean {
    return this.#completions.length > 0;
  }

  /** The text or the caret changed. */
  update(text: string, caret: number): void {
    const query = completionAt(text, caret);
    this.#cancel();
    this.#query = query;
    if (query === undefined) {
      this.#show([]);
    } else if (query.kind === 'person') {
      const { here, spoke, wiki } = this.#sources();
      this.#show(completePeople(query.words, here, spoke, wiki));
    } else if (query.words.trim() === '') {
      this.#show([]);
    } else {
      this.#timer = setTimeout(() => void this.#lookUp(query.words), lookUpPause);
    }
  }

  move(by: number): void {
    const count = this.#completions.length;
    this.#active = (this.#active + by + count) % count;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#cancel();
    this.#query = undefined;
    this.#show([]);
  }

  /** The text with the chosen completion in it. */
  accept(text: string, index: number = this.#active): { text: string; caret: number } | undefined {
    const completion = this.#completions[index];
    const query = this.#query;
    if (completion === undefined || query === undefined) return undefined;
    this.close();
    return applyCompletion(text, query, completion);
  }

  async #lookUp(words: string): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    try {
      const titles = await this.#sources().searchPages(words, search.signal);
      if (!search.signal.aborted) this.#show(completePages(titles));
    } catch {
      // Completion is a help: without it the title is typed.
      if (!search.signal.aborted) this.#show([]);
    }
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
    this.#search = undefined;
  }

  #show(completions: readonly Completion[]): void {
    this.#completions = completions;
    this.#active = 0;
    this.#host.requestUpdate();
  }
}

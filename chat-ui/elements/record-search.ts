// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { fetchRecord } from '../http/chat-record.ts';
import { formatDateTime, formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import { face } from './face.ts';
import { personName } from './person-name.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly messages: readonly Message[]; readonly before?: string }
  | { readonly kind: 'failed' };

/** Pause after the last key, in milliseconds, before the record is searched. */
const typingPause = 250;

/** Searches the record of a kept conversation; a find leads to its place. */
export class ParleyRecordSearch extends LitElement {
  static override properties = {
    document: {},
    wiki: {},
    jump: { attribute: false },
    leave: { attribute: false },
    language: {},
  };

  declare document: string;
  declare wiki: string;
  declare jump: (id: string) => void;
  declare leave: () => void;
  declare language: string;
  #state: State = { kind: 'idle' };
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;

  constructor() {
    super();
    this.document = '';
    this.wiki = '';
    this.language = '';
    this.jump = () => undefined;
    this.leave = () => undefined;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        flex: 1;
        min-block-size: 0;
      }
      .field {
        padding: var(--spacing-50) var(--spacing-75);
      }
      .results {
        flex: 1;
        overflow: auto;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--spacing-50);
        inline-size: 100%;
        padding: var(--spacing-50) var(--spacing-75);
        border: 0;
        border-block-end: 1px solid var(--border-color-muted);
        background: none;
        text-align: start;
        overflow-wrap: anywhere;
      }
      li button:hover {
        background: var(--background-color-neutral-subtle);
      }
      .name {
        font-weight: var(--font-weight-bold);
      }
      time,
      .note {
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
      }
      .note {
        margin: 0;
        padding: var(--spacing-50) var(--spacing-75);
      }
      .words {
        grid-column: 2;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
      }
    `,
  ];

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  override render(): TemplateResult {
    return html`
      <div class="field" role="search">
        <input
          type="search"
          maxlength="200"
          placeholder=${msg('parley-search-placeholder')}
          aria-label=${msg('parley-search-placeholder')}
          @input=${this.#input}
          @keydown=${this.#keydown}
        />
      </div>
      <div class="results">${this.#results()}</div>
    `;
  }

  #results(): TemplateResult | typeof nothing {
    const state = this.#state;
    switch (state.kind) {
      case 'idle':
        return html`<p class="note">${msg('parley-search-hint')}</p>`;
      case 'searching':
        return html`<p class="note" role="status">${msg('parley-search-running')}</p>`;
      case 'failed':
        return html`<p class="note" role="alert">${msg('parley-search-failed')}</p>`;
      case 'found': {
        const { messages, before } = state;
        const count = messages.length;
        return html`
          <p class="note" role="status">
            ${
              before === undefined
                ? msg('parley-search-found', formatNumber(count), count)
                : msg('parley-search-found-more', formatNumber(count))
            }
          </p>
          <ul role="list">
            ${messages.toReversed().map((message) => this.#find(message))}
          </ul>
          ${
            before === undefined
              ? nothing
              : html`<p class="note">
                  <button type="button" class="button" @click=${() => void this.#more(messages, before)}>
                    ${msg('parley-search-more')}
                  </button>
                </p>`
          }
        `;
      }
    }
  }

  #find(message: Message): TemplateResult {
    return html`<li>
      <button type="button" @click=${() => this.jump(message.id)}>
        ${face(message.author, { size: 1.25 })}
        <span>${personName(message.author, this.wiki)} <time>${formatDateTime(message.at)}</time></span>
        <span class="words" dir="auto">${message.text}</span>
      </button>
    </li>`;
  }

  readonly #input = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#words = event.target.value.trim();
    clearTimeout(this.#timer);
    this.#search?.abort();
    if (this.#words === '') this.#set({ kind: 'idle' });
    else this.#timer = setTimeout(() => void this.#run(), typingPause);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  };

  async #run(): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    this.#set({ kind: 'searching' });
    try {
      const page = await fetchRecord(this.document, { q: this.#words, limit: 50 }, search.signal);
      if (!search.signal.aborted) this.#set({ kind: 'found', ...page });
    } catch {
      if (!search.signal.aborted) this.#set({ kind: 'failed' });
    }
  }

  async #more(messages: readonly Message[], before: string): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    try {
      const page = await fetchRecord(this.document, { q: this.#words, limit: 50, before }, search.signal);
      if (!search.signal.aborted) this.#set({ ...page, kind: 'found', messages: [...page.messages, ...messages] });
    } catch {
      if (!search.signal.aborted) this.#set({ kind: 'failed' });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

customElements.define('parley-record-search', ParleyRecordSearch);

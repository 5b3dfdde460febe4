// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry } from '@parley/protocol/http/api.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { findRooms, type RoomQuery } from '../http/rooms.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import type { OpenRoom } from './open-room.ts';
import { roomEntry, roomEntryStyles } from './room-entry.ts';
import { openRoomOf } from './room-list.ts';

type Way = RoomQuery['kind'];

type State =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly rooms: readonly RoomEntry[] };

const ways: readonly Way[] = ['populated', 'words', 'category'];
const typingPause = 250;

/** Finds rooms: the most populated, by words, or by the category of their page. */
export class ParleyFindRooms extends LitElement {
  static override properties = { wiki: {}, open: { attribute: false } };

  declare wiki: string;
  declare open: (room: OpenRoom) => void;
  #way: Way = 'populated';
  #words = '';
  #state: State = { kind: 'searching' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;

  constructor() {
    super();
    this.wiki = '';
    this.open = () => undefined;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    roomEntryStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        flex: 1;
        min-block-size: 0;
      }
      .fields {
        display: grid;
        gap: var(--spacing-50);
        padding: var(--spacing-75) var(--spacing-100);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacing-25);
      }
      .ways .button[aria-pressed='true'] {
        border-color: var(--border-color-progressive);
        background: var(--background-color-progressive-subtle);
        color: var(--color-progressive);
      }
      .results {
        flex: 1;
        overflow: auto;
      }
      .note {
        margin: var(--spacing-75) var(--spacing-100);
        color: var(--color-subtle);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  override render(): TemplateResult {
    return html`
      <div class="fields">
        <div class="ways" role="group" aria-label=${msg('parley-rooms-find')}>
          ${ways.map(
            (way) =>
              html`<button
                type="button"
                class="button"
                aria-pressed=${way === this.#way ? 'true' : 'false'}
                @click=${() => this.#choose(way)}
              >
                ${wayWords(way)}
              </button>`,
          )}
        </div>
        ${
          this.#way === 'populated'
            ? ''
            : html`<input
                type="search"
                maxlength="200"
                .value=${this.#words}
                placeholder=${wayHint(this.#way)}
                aria-label=${wayHint(this.#way)}
                @input=${this.#input}
              />`
        }
      </div>
      <div class="results">${this.#results()}</div>
    `;
  }

  #results(): TemplateResult | typeof nothing {
    const state = this.#state;
    switch (state.kind) {
      case 'searching':
        return html`<p class="note" role="status">${msg('parley-search-running')}</p>`;
      case 'failed':
        return html`<p class="note" role="alert">${msg('parley-rooms-failed')}</p>`;
      case 'found':
        if (state.rooms.length === 0) {
          // The field says what to write.
          if (this.#words === '' && this.#way !== 'populated') return nothing;
          return html`<p class="note" role="status">${msg('parley-rooms-none-found')}</p>`;
        }
        return html`<ul class="entries" role="list">
          ${state.rooms.map((entry) => roomEntry(entry, this.wiki, (chosen) => this.open(openRoomOf(chosen))))}
        </ul>`;
    }
  }

  #choose(way: Way): void {
    this.#way = way;
    void this.#run();
  }

  readonly #input = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#words = event.target.value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), typingPause);
  };

  async #run(): Promise<void> {
    this.#search?.abort();
    const search = new AbortController();
    this.#search = search;
    const query = this.#query();
    if (query === undefined) {
      this.#set({ kind: 'found', rooms: [] });
      return;
    }
    this.#set({ kind: 'searching' });
    try {
      const rooms = await findRooms(query, search.signal);
      if (!search.signal.aborted) this.#set({ kind: 'found', rooms });
    } catch {
      if (!search.signal.aborted) this.#set({ kind: 'failed' });
    }
  }

  #query(): RoomQuery | undefined {
    switch (this.#way) {
      case 'populated':
        return { kind: 'populated' };
      case 'words':
        return this.#words === '' ? undefined : { kind: 'words', words: this.#words };
      case 'category':
        return this.#words === '' ? undefined : { kind: 'category', category: this.#words };
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

function wayWords(way: Way): string {
  switch (way) {
    case 'populated':
      return msg('parley-find-populated');
    case 'words':
      return msg('parley-find-words');
    case 'category':
      return msg('parley-find-category');
  }
}

function wayHint(way: Way): string {
  return way === 'category' ? msg('parley-find-category-hint') : msg('parley-find-words-hint');
}

customElements.define('parley-find-rooms', ParleyFindRooms);

// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry, RoomList, RoomReason } from '@parley/protocol/http/api.ts';
import { cdxIconAdd, cdxIconBell, cdxIconHelp, cdxIconSearch, cdxIconSpeechBubbleAdd } from '@wikimedia/codex-icons';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { icon } from '../elements/icon.ts';
import { host } from '../host/host.ts';
import { listRooms, roomOfPage } from '../http/rooms.ts';
import { formatNumber } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { tellTalking } from '../wiki/people-talking.ts';
import type { OpenRoom } from './open-room.ts';
import { reasonWords, roomEntry, roomEntryStyles, unreadBadge } from './room-entry.ts';

type State =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'listed'; readonly list: RoomList };

/** How often the list is asked for while it is in view, in milliseconds. */
const refreshTime = 10_000;

export type RoomListHandlers = {
  readonly open: (room: OpenRoom) => void;
  readonly find: () => void;
  readonly create: () => void;
  /** Opens live help. */
  readonly help: () => void;
  /** Tells the reader when somebody comes into one of these rooms. */
  readonly watch: (documents: readonly string[], on: boolean) => void;
};

/** What a reader of a page can talk about and with whom: at most ten rooms, those with people first. */
export class ParleyRoomList extends LitElement {
  static override properties = {
    page: {},
    wiki: {},
    signedIn: { type: Boolean },
    joined: { attribute: false },
    watching: { type: Boolean },
    handlers: { attribute: false },
    active: { type: Boolean },
  };

  declare page: string;
  declare wiki: string;
  declare signedIn: boolean;
  /** Rooms the reader is in, with what is unread. */
  declare joined: readonly (OpenRoom & { readonly unread: number })[];
  declare watching: boolean;
  declare handlers: RoomListHandlers;
  /** In view: the list is kept fresh. */
  declare active: boolean;
  #state: State = { kind: 'loading' };
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.page = '';
    this.wiki = '';
    this.signedIn = false;
    this.joined = [];
    this.watching = false;
    this.active = false;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    roomEntryStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        flex: 1;
        padding-block-end: var(--spacing-100);
      }
      h3 {
        margin: var(--spacing-75) var(--spacing-100) var(--spacing-25);
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
        font-weight: var(--font-weight-bold);
      }
      .actions {
        display: grid;
        gap: var(--spacing-50);
        margin: var(--spacing-75) var(--spacing-100);
      }
      .actions .button {
        justify-content: flex-start;
        gap: var(--spacing-50);
        min-block-size: 2.25rem;
        overflow: hidden;
        white-space: normal;
      }
      .actions .why {
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
      }
      .help {
        margin: var(--spacing-75) var(--spacing-100);
      }
      .help .button {
        justify-content: flex-start;
        gap: var(--spacing-50);
        inline-size: 100%;
        white-space: normal;
      }
      .nobody {
        margin: var(--spacing-100);
        padding: var(--spacing-100);
        border-radius: var(--border-radius-base);
        background: var(--background-color-neutral-subtle);
      }
      .nobody p {
        margin: 0 0 var(--spacing-75);
      }
      .note {
        margin: var(--spacing-75) var(--spacing-100);
        color: var(--color-subtle);
      }
      .bone {
        block-size: 2.5rem;
        margin: var(--spacing-75) var(--spacing-100);
        border-radius: var(--border-radius-base);
        background: var(--background-color-neutral-subtle);
        opacity: 0;
        animation: appear 1ms 300ms forwards;
      }
      @keyframes appear {
        to {
          opacity: 1;
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('active') && !changed.has('page')) return;
    clearInterval(this.#timer);
    if (!this.active) return;
    void this.#load();
    this.#timer = setInterval(() => void this.#load(), refreshTime);
  }

  override render(): TemplateResult {
    const state = this.#state;
    return html`
      ${this.#joinedRooms()}
      ${state.kind === 'loading' ? html`<div aria-hidden="true">${[1, 2, 3].map(() => html`<div class="bone"></div>`)}</div>` : nothing}
      ${
        state.kind === 'failed'
          ? html`<p class="note" role="alert">
              ${msg('parley-rooms-failed')}
              <button type="button" class="button" @click=${() => void this.#load()}>
                ${msg('parley-message-try-again')}
              </button>
            </p>`
          : nothing
      }
      ${state.kind === 'listed' ? html`${this.#listed(state.list.rooms)} ${this.#help(state.list)}` : nothing}
    `;
  }

  #listed(rooms: readonly RoomEntry[]): TemplateResult {
    const of = (...kinds: readonly RoomEntry['kind'][]) => rooms.filter((room) => kinds.includes(room.kind));
    const populated = rooms.some((room) => room.count > 0);
    const peopled = (kind: RoomEntry['kind']) => of(kind).filter((room) => room.count > 0);
    // Where a hint leads though nobody is there. This page's own is one to start, by hint or not.
    const empty = of('related').filter((room) => room.count === 0);
    const here = of('here').find((room) => room.count === 0);
    const everyone = of('global', 'social');
    const emptyLast = everyone.some((room) => room.count > 0);
    const emptySection = this.#section(msg('parley-rooms-empty'), empty);
    return html`
      ${populated ? nothing : this.#nobody(rooms)} ${this.#section(msg('parley-rooms-here'), peopled('here'))}
      ${this.#section(msg('parley-rooms-related'), peopled('related'))} ${emptyLast ? nothing : emptySection}
      ${this.#actions(peopled('here').length > 0, here?.reason)}
      ${this.#section(msg('parley-rooms-everyone'), everyone)} ${emptyLast ? emptySection : nothing}
    `;
  }

  #section(heading: string, rooms: readonly RoomEntry[]): TemplateResult | typeof nothing {
    if (rooms.length === 0) return nothing;
    const open = (entry: RoomEntry) => this.handlers.open(openRoomOf(entry));
    return html`
      <h3>${heading}</h3>
      <ul class="entries" role="list">
        ${rooms.map((entry) => roomEntry(entry, this.wiki, open, this.#unreadIn(entry.document)))}
      </ul>
    `;
  }

  #joinedRooms(): TemplateResult | typeof nothing {
    const listed = this.#state.kind === 'listed' ? this.#state.list.rooms.map((room) => room.document) : [];
    // Those that stand further down anyway say there what is unread in them.
    const joined = this.joined.filter((room) => !listed.includes(room.document));
    if (joined.length === 0) return nothing;
    return html`
      <h3>${msg('parley-rooms-joined')}</h3>
      <ul class="entries" role="list">
        ${joined.map(
          (room) =>
            html`<li>
              <button type="button" class="entry" @click=${() => this.handlers.open(room)}>
                <span class="title"><bdi>${room.title}</bdi></span>
                <span></span>
                ${unreadBadge(room.unread)}
              </button>
            </li>`,
        )}
      </ul>
    `;
  }

  #unreadIn(document: string): number {
    return this.joined.find((room) => room.document === document)?.unread ?? 0;
  }

  #nobody(rooms: readonly RoomEntry[]): TemplateResult {
    return html`
      <div class="nobody">
        <p>${msg(this.signedIn ? 'parley-rooms-nobody-anywhere' : 'parley-rooms-nobody-signed-out')}</p>
        <button
          type="button"
          class="button"
          aria-pressed=${this.watching ? 'true' : 'false'}
          @click=${() => void this.#watch(rooms)}
        >
          ${icon(cdxIconBell, 1)} ${this.watching ? msg('parley-rooms-watching') : msg('parley-rooms-watch')}
        </button>
      </div>
    `;
  }

  #actions(roomHere: boolean, reason: RoomReason | undefined): TemplateResult {
    return html`
      <div class="actions">
        ${this.signedIn ? nothing : signIn()}
        ${
          roomHere || this.page === '' || !this.signedIn
            ? nothing
            : html`<button
                  type="button"
                  class="button primary"
                  aria-describedby=${reason === undefined ? nothing : 'why-here'}
                  @click=${() => void this.#startHere()}
                >
                  ${icon(cdxIconSpeechBubbleAdd, 1)} ${msg('parley-rooms-start', isolate(this.page))}
                </button>
                ${reason === undefined ? nothing : html`<span class="why" id="why-here">${reasonWords(reason)}</span>`}`
        }
        <button type="button" class="button" @click=${() => this.handlers.find()}>
          ${icon(cdxIconSearch, 1)} ${msg('parley-rooms-find')}
        </button>
        ${
          this.signedIn
            ? html`<button type="button" class="button" @click=${() => this.handlers.create()}>
                ${icon(cdxIconAdd, 1)} ${msg('parley-rooms-create')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  /** The last line: help is never far, and says who is there before the click. */
  #help({ helpersPresent }: RoomList): TemplateResult | typeof nothing {
    if (helpersPresent === undefined) return nothing;
    const words =
      helpersPresent === 0
        ? msg('parley-help-need-nobody')
        : msg('parley-help-need', formatNumber(helpersPresent), helpersPresent);
    return html`<div class="help">
      <button type="button" class="button quiet" data-action="help" @click=${() => this.handlers.help()}>
        ${icon(cdxIconHelp, 1)} ${words}
      </button>
    </div>`;
  }

  async #startHere(): Promise<void> {
    try {
      const document = await roomOfPage(this.page);
      this.handlers.open({ document, title: this.page, topic: '', page: this.page });
    } catch {
      this.#set({ kind: 'failed' });
    }
  }

  async #watch(rooms: readonly RoomEntry[]): Promise<void> {
    try {
      const here = this.page === '' ? [] : [await roomOfPage(this.page)];
      this.handlers.watch([...new Set([...here, ...rooms.map((room) => room.document)])], !this.watching);
    } catch {
      this.#set({ kind: 'failed' });
    }
  }

  async #load(): Promise<void> {
    try {
      const list = await listRooms(this.page);
      this.#set({ kind: 'listed', list });
      if (this.page !== '') tellTalking(this, list.rooms.find(({ kind }) => kind === 'here')?.count ?? 0);
    } catch {
      // A list that is a little old is better than none.
      if (this.#state.kind !== 'listed') this.#set({ kind: 'failed' });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

/** Readers find the way to take part where others find what they can do. */
function signIn(): TemplateResult {
  const address = host().signInAddress(location.pathname + location.search);
  return html`<a class="button primary" href=${address}>${msg('parley-rooms-sign-in')}</a>`;
}

/** A room of a list as the drawer opens it. */
export function openRoomOf(entry: RoomEntry): OpenRoom {
  const article = entry.document.startsWith('room:');
  return {
    document: entry.document,
    title: entry.title,
    topic: entry.topic ?? '',
    ...(article && { page: entry.title }),
  };
}

customElements.define('parley-room-list', ParleyRoomList);

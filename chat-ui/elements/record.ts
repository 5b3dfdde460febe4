// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { MessagePage } from '@parley/protocol/http/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timeline, type TimelineItem } from '../conversation/timeline.ts';
import { host } from '../host/host.ts';
import { fetchRecord, saveRecord, type ExportFormat } from '../http/chat-record.ts';
import { formatDay, formatTime } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { editAddress } from '../wiki/page-address.ts';
import { fetchPart } from '../on-demand/fetch-part.ts';
import { announce, mountAnnouncer } from './announcer.ts';
import type { MessageAction, MessagePowers } from './message-actions.ts';
import { messageListStyles } from './message-list-styles.ts';
import './message.ts';
import type { ParleyMessage } from './message.ts';
import './record-search.ts';

type State = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'shown' };

const pageSize = 100;

/** The record of a kept conversation, to be read: pages, search, links to messages, files. */
export class ParleyRecord extends LitElement {
  static override properties = { document: {}, context: { attribute: false } };

  declare document: string;
  declare context: PageContext | undefined;
  #state: State = { kind: 'loading' };
  #messages: readonly Message[] = [];
  #before: string | undefined;
  #after: string | undefined;
  #searching = false;
  #highlighted: string | undefined;
  #started = false;
  /** Ids of messages that were chosen for the talk page; `undefined` while nobody chooses. */
  #chosen: ReadonlySet<string> | undefined;

  constructor() {
    super();
    this.document = '';
    this.context = undefined;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    messageListStyles,
    css`
      :host {
        display: block;
        max-inline-size: 48rem;
        font-size: var(--font-size-medium);
        line-height: var(--line-height-medium);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacing-50);
        margin-block-end: var(--spacing-75);
      }
      .choosing {
        display: flex;
        align-items: flex-start;
        gap: var(--spacing-50);
      }
      .choosing input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        flex: none;
        margin-block-start: var(--spacing-75);
      }
      .choosing parley-message {
        flex: 1;
        min-inline-size: 0;
      }
      ol {
        border-block: 1px solid var(--border-color-muted);
        padding-block: var(--spacing-50);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    mountAnnouncer();
    addEventListener('hashchange', this.#followLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followLink);
  }

  override willUpdate(): void {
    if (this.#started || this.context === undefined || this.document === '') return;
    this.#started = true;
    this.#followLink();
    if (this.#highlighted === undefined) void this.#load({});
  }

  override render(): TemplateResult {
    return html`
      <div class="bar">
        <button
          type="button"
          class="button"
          aria-pressed=${this.#searching ? 'true' : 'false'}
          @click=${this.#toggleSearch}
        >
          ${msg('parley-search-open')}
        </button>
        ${this.#choosing()} ${this.#export('text', msg('parley-export-text'))}
        ${this.#export('wikitext', msg('parley-export-wikitext'))} ${this.#export('json', msg('parley-export-json'))}
      </div>
      ${
        this.#searching
          ? html`<parley-record-search
              .document=${this.document}
              .wiki=${this.context?.wiki ?? ''}
              .jump=${(id: string) => void this.#show(id)}
              .leave=${this.#toggleSearch}
            ></parley-record-search>`
          : this.#record()
      }
      <parley-talk-page-dialog></parley-talk-page-dialog>
    `;
  }

  #export(format: ExportFormat, label: string): TemplateResult {
    return html`<button type="button" class="button" @click=${() => void this.#save(format)}>${label}</button>`;
  }

  /** Where the wiki takes sections for its talk pages, messages can be chosen for one. */
  #choosing(): TemplateResult | typeof nothing {
    const chosen = this.#chosen;
    const person = this.context?.person ?? null;
    if (host().postToTalkPage === undefined || person === null || this.#messages.length === 0) return nothing;
    return html`
      <button
        type="button"
        class="button"
        aria-pressed=${chosen === undefined ? 'false' : 'true'}
        @click=${() => this.#choose(chosen === undefined ? new Set() : undefined)}
      >
        ${msg('parley-record-choose')}
      </button>
      ${
        chosen === undefined
          ? nothing
          : html`<button
              type="button"
              class="button primary"
              ?disabled=${chosen.size === 0}
              @click=${() => void this.#postChosen()}
            >
              ${msg('parley-talk-post-open')}
            </button>`
      }
    `;
  }

  #choose(chosen: ReadonlySet<string> | undefined): void {
    this.#chosen = chosen;
    this.requestUpdate();
  }

  #checkbox(message: Message): TemplateResult | typeof nothing {
    const chosen = this.#chosen;
    if (chosen === undefined || message.deletedBy !== undefined || message.event !== undefined) return nothing;
    return html`<input
      type="checkbox"
      aria-label=${msg('parley-record-choose-one', isolate(message.author.name), formatTime(message.at))}
      .checked=${chosen.has(message.id)}
      @change=${(event: Event) => {
        const others = [...chosen].filter((id) => id !== message.id);
        const checked = event.target instanceof HTMLInputElement && event.target.checked;
        this.#choose(new Set(checked ? [...others, message.id] : others));
      }}
    />`;
  }

  async #postChosen(): Promise<void> {
    try {
      await fetchPart(() => import('./talk-page-dialog.ts'));
    } catch {
      announce(msg('parley-error-not-done'));
      return;
    }
    const dialog = this.renderRoot.querySelector('parley-talk-page-dialog');
    dialog?.ask({
      document: this.document,
      title: this.context?.title ?? '',
      messages: [...(this.#chosen ?? [])],
      done: (address) => location.assign(address),
    });
  }

  async #save(format: ExportFormat): Promise<void> {
    try {
      await saveRecord(this.document, format);
    } catch {
      announce(msg('parley-error-not-done'));
    }
  }

  #record(): TemplateResult {
    switch (this.#state.kind) {
      case 'loading':
        return html`<p class="note" role="status">${msg('parley-list-loading')}</p>`;
      case 'failed':
        return html`<p class="note" role="alert">
          ${msg('parley-record-failed')}
          <button type="button" class="button" @click=${() => void this.#load({})}>
            ${msg('parley-message-try-again')}
          </button>
        </p>`;
      case 'shown':
        return this.#shown();
    }
  }

  #shown(): TemplateResult {
    if (this.#messages.length === 0) return html`<p class="empty">${msg('parley-record-empty')}</p>`;
    const before = this.#before;
    const after = this.#after;
    const items = timeline(this.#messages, [], undefined, () => false);
    return html`
      ${
        before === undefined
          ? html`<p class="note">${msg('parley-list-beginning')}</p>`
          : html`<p class="note">
              <button type="button" class="button" @click=${() => void this.#load({ before })}>
                ${msg('parley-record-older')}
              </button>
            </p>`
      }
      <ol role="list">
        ${repeat(
          items,
          (item) => item.key,
          (item) => this.#item(item),
        )}
      </ol>
      ${
        after === undefined
          ? nothing
          : html`<p class="note">
              <button type="button" class="button" @click=${() => void this.#load({ after })}>
                ${msg('parley-record-newer')}
              </button>
            </p>`
      }
    `;
  }

  #item(item: TimelineItem): TemplateResult | typeof nothing {
    if (item.kind === 'day') return html`<li class="line day"><span>${formatDay(item.at)}</span></li>`;
    if (item.kind !== 'message') return nothing;
    const { message } = item;
    const person = this.context?.person ?? undefined;
    return html`<li class=${this.#chosen === undefined ? '' : 'choosing'}>
      ${this.#checkbox(message)}
      <parley-message
        tabindex="-1"
        .message=${message}
        .replied=${this.#messages.find((each) => each.id === message.replyTo)}
        .powers=${reader}
        .act=${this.#act}
        .wiki=${this.context?.wiki ?? ''}
        .myName=${person?.name}
        .grouped=${item.grouped}
        .highlighted=${this.#highlighted === message.id}
      ></parley-message>
    </li>`;
  }

  readonly #act = (action: MessageAction): void => {
    if (action.kind === 'jump') void this.#show(action.id);
    else if (action.kind === 'copy-link') void this.#copyLink(action.message.id);
    else if (action.kind === 'reveal') {
      // The passage is in the draft: the editor finds it by the message.
      location.assign(editAddress(this.context?.title ?? '', action.message.id));
    }
  };

  async #copyLink(id: string): Promise<void> {
    history.replaceState(null, '', `#message=${id}`);
    this.#highlighted = id;
    this.requestUpdate();
    try {
      await navigator.clipboard.writeText(location.href);
      announce(msg('parley-link-copied'));
    } catch {
      announce(msg('parley-link-in-address'));
    }
  }

  readonly #toggleSearch = (): void => {
    this.#searching = !this.#searching;
    this.requestUpdate();
  };

  readonly #followLink = (): void => {
    const id = /^#message=([\w-]{1,64})$/u.exec(location.hash)?.[1];
    if (id !== undefined) void this.#show(id);
  };

  async #show(id: string): Promise<void> {
    this.#searching = false;
    this.#highlighted = id;
    if (!this.#messages.some((message) => message.id === id)) await this.#load({ around: id });
    this.requestUpdate();
    await this.updateComplete;
    const elements = [...this.renderRoot.querySelectorAll<ParleyMessage>('parley-message')];
    const element = elements.find((each) => each.message.id === id);
    await element?.updateComplete;
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }

  /** Loads a page of the record: before or after what is shown, or a new place in it. */
  async #load(query: { before?: string; after?: string; around?: string }): Promise<void> {
    if (this.#messages.length === 0) this.#set({ kind: 'loading' });
    try {
      this.#join(query, await fetchRecord(this.document, { ...query, limit: pageSize }));
      this.#set({ kind: 'shown' });
    } catch {
      this.#set({ kind: 'failed' });
    }
  }

  #join(query: { before?: string; after?: string }, page: MessagePage): void {
    // A button pressed twice asks for the same page twice.
    const known = new Set(this.#messages.map((message) => message.id));
    const added = page.messages.filter((message) => !known.has(message.id));
    if (query.before !== undefined) {
      this.#messages = [...added, ...this.#messages];
      this.#before = page.before;
    } else if (query.after !== undefined) {
      this.#messages = [...this.#messages, ...added];
      this.#after = page.after;
    } else {
      this.#messages = page.messages;
      this.#before = page.before;
      this.#after = page.after;
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

/** A record is read: what is said in it is said in the edit session. */
const reader: MessagePowers = {
  mine: false,
  canPost: false,
  canModerate: false,
  kept: true,
  signedIn: false,
  ignored: false,
};

customElements.define('parley-record', ParleyRecord);

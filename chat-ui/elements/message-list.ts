// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { cdxIconArrowDown } from '@wikimedia/codex-icons';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OlderState } from '../conversation/older-messages.ts';
import type { PendingMessage } from '../conversation/outbox.ts';
import type { TimelineItem } from '../conversation/timeline.ts';
import { formatDay, formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { icon } from './icon.ts';
import type { Act, MessagePowers } from './message-actions.ts';
import { messageListStyles } from './message-list-styles.ts';
import './message.ts';
import type { AnchorState, ParleyMessage } from './message.ts';
import './pending-message.ts';

/** How the list shows messages and what it does with them. */
export type MessageListView = {
  readonly wiki: string;
  readonly person: Person | undefined;
  readonly powers: (message: Message) => MessagePowers;
  readonly find: (id: string) => Message | undefined;
  readonly ignored: (message: Message) => boolean;
  readonly anchorState: (message: Message) => AnchorState;
  readonly act: Act;
  readonly retry: (clientId: string) => void;
  readonly change: (pending: PendingMessage) => void;
  readonly discard: (clientId: string) => void;
  readonly loadOlder: () => void;
  /** The newest message is in view. */
  readonly seen: () => void;
};

/** So near to its end, in pixels, a list counts as being at its end. */
const nearEnd = 48;
/** So near to its beginning, in pixels, older messages are fetched. */
const nearBeginning = 400;

/** The messages of a conversation. It stays at the newest until the reader scrolls away, then keeps its place. */
export class ParleyMessageList extends LitElement {
  static override properties = {
    items: { attribute: false },
    view: { attribute: false },
    older: { attribute: false },
    loading: { type: Boolean },
    empty: {},
    highlighted: { attribute: false },
    label: {},
    language: {},
  };

  declare items: readonly TimelineItem[];
  declare view: MessageListView;
  /** Whether older messages can be fetched; `undefined` where there are none. */
  declare older: OlderState | undefined;
  declare loading: boolean;
  /** What stands here while nobody has said anything. */
  declare empty: string;
  declare highlighted: string | undefined;
  declare label: string;
  declare language: string;

  #atEnd = true;
  #newBelow = 0;
  #focused: string | undefined;
  readonly #resizes = new ResizeObserver(() => this.#resized());

  constructor() {
    super();
    this.items = [];
    this.loading = false;
    this.older = undefined;
    this.empty = '';
    this.highlighted = undefined;
    this.label = '';
    this.language = '';
  }

  static override styles = [baseStyles, buttonStyles, messageListStyles];

  /** The newest message is in view, and stays so. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** Brings a message into view; answers whether it is in the list. */
  reveal(id: string): boolean {
    const element = this.#elementOf(id);
    if (element === undefined) return false;
    this.#atEnd = false;
    element.scrollIntoView({ block: 'center' });
    this.#focused = this.items.find((item) => item.kind === 'message' && item.message.id === id)?.key;
    this.requestUpdate();
    element.focus({ preventScroll: true });
    return true;
  }

  /** Puts the focus on the message that had it last, or the newest. */
  focusList(): void {
    const elements = this.#elements();
    (elements.find((element) => element.tabIndex === 0) ?? elements.at(-1) ?? this.#scroller)?.focus();
  }

  readonly scrollToEnd = (): void => {
    this.#atEnd = true;
    this.#newBelow = 0;
    this.#keepAtEnd();
    this.requestUpdate();
    this.view.seen();
  };

  override firstUpdated(): void {
    const content = this.renderRoot.querySelector('.content');
    if (content !== null) this.#resizes.observe(content);
    if (this.#scroller !== null) this.#resizes.observe(this.#scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.firstUpdated();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('items')) return;
    const before = changed.get('items');
    const added = before === undefined ? 0 : arrivedAtEnd(before, this.items);
    const last = this.items.at(-1);
    // What one says oneself is always shown.
    if (added > 0 && last?.kind === 'pending' && before?.at(-1)?.key !== last.key) this.#atEnd = true;
    this.#newBelow = this.#atEnd ? 0 : this.#newBelow + added;
    if (!this.items.some((item) => item.key === this.#focused)) this.#focused = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('items')) return;
    this.#keepAtEnd();
    if (this.#atEnd) this.view.seen();
  }

  override render(): TemplateResult {
    return html`
      <div
        class="scroller"
        tabindex=${this.items.length === 0 ? 0 : -1}
        role="region"
        aria-label=${this.label}
        @scroll=${this.#scrolled}
        @keydown=${this.#keydown}
      >
        <div class="content">
          ${this.#beginning()} ${this.items.length === 0 ? this.#nothingYet() : nothing}
          <ol role="list" aria-live="off">
            ${repeat(
              this.items,
              (item) => item.key,
              (item) => this.#item(item),
            )}
          </ol>
        </div>
      </div>
      ${
        this.#newBelow === 0
          ? nothing
          : html`<button type="button" class="button primary pill" @click=${this.scrollToEnd}>
              ${icon(cdxIconArrowDown, 1)} ${msg('parley-list-new', formatNumber(this.#newBelow), this.#newBelow)}
            </button>`
      }
    `;
  }

  #beginning(): TemplateResult | typeof nothing {
    switch (this.older) {
      case 'loading':
        return html`<div class="note">${msg('parley-list-loading-older')}</div>`;
      case 'failed':
        return html`<div class="note" role="alert">
          ${msg('parley-list-older-failed')}
          <button type="button" class="button" @click=${() => this.view.loadOlder()}>
            ${msg('parley-message-try-again')}
          </button>
        </div>`;
      case 'beginning':
        return this.items.length === 0 ? nothing : html`<div class="note">${msg('parley-list-beginning')}</div>`;
      case 'more':
      case 'unknown':
      case undefined:
        return nothing;
    }
  }

  #nothingYet(): TemplateResult {
    if (!this.loading) return html`<p class="empty">${this.empty}</p>`;
    return html`
      <div class="skeleton" aria-label=${msg('parley-list-loading')} role="img">
        ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}
      </div>
    `;
  }

  #item(item: TimelineItem): TemplateResult {
    switch (item.kind) {
      case 'day':
        return html`<li class="line day"><span>${formatDay(item.at)}</span></li>`;
      case 'new':
        return html`<li class="line new"><span>${msg('parley-list-new-line')}</span></li>`;
      case 'pending':
        return html`<li>
          <parley-pending-message
            .pending=${item.pending}
            .person=${this.view.person}
            .retry=${this.view.retry}
            .change=${this.view.change}
            .discard=${this.view.discard}
          ></parley-pending-message>
        </li>`;
      case 'message':
        return this.#message(item);
    }
  }

  #message(item: Extract<TimelineItem, { kind: 'message' }>): TemplateResult {
    const { message } = item;
    const { view } = this;
    const focusable =
      this.#focused === undefined
        ? item === this.items.findLast((each) => each.kind === 'message')
        : item.key === this.#focused;
    return html`<li>
      <parley-message
        tabindex=${focusable ? 0 : -1}
        .message=${message}
        .replied=${message.replyTo === undefined ? undefined : view.find(message.replyTo)}
        .powers=${view.powers(message)}
        .act=${view.act}
        .wiki=${view.wiki}
        .myName=${view.person?.name}
        .anchorState=${message.anchor === undefined ? 'unknown' : view.anchorState(message)}
        .grouped=${item.grouped}
        .highlighted=${this.highlighted === message.id}
        .hiddenByReader=${view.ignored(message)}
        .language=${this.language}
        @focus=${() => this.#took(item.key)}
      ></parley-message>
    </li>`;
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroller');
  }

  #elements(): ParleyMessage[] {
    return [...this.renderRoot.querySelectorAll<ParleyMessage>('parley-message')];
  }

  #elementOf(id: string): ParleyMessage | undefined {
    return this.#elements().find((element) => element.message.id === id);
  }

  #took(key: string): void {
    if (this.#focused === key) return;
    this.#focused = key;
    this.requestUpdate();
  }

  #keepAtEnd(): void {
    const scroller = this.#scroller;
    if (scroller !== null && this.#atEnd) scroller.scrollTop = scroller.scrollHeight;
  }

  /** Where messages became fewer or shorter the end may have come into view, and nobody has scrolled. */
  #resized(): void {
    if (this.#atEnd) this.#keepAtEnd();
    else this.#scrolled();
  }

  readonly #scrolled = (): void => {
    const scroller = this.#scroller;
    if (scroller === null) return;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
    if (atEnd !== this.#atEnd) {
      this.#atEnd = atEnd;
      if (atEnd) this.scrollToEnd();
    }
    if (scroller.scrollTop < nearBeginning && (this.older === 'more' || this.older === 'unknown')) {
      // At the very beginning the browser would not keep the place.
      if (scroller.scrollTop === 0) scroller.scrollTop = 1;
      this.view.loadOlder();
    }
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.localName !== 'parley-message') return;
    const inside = (event.composedPath()[0] ?? event.target) !== event.target;
    if (inside) return;
    const elements = this.#elements();
    const at = elements.findIndex((element) => element === event.target);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: elements.length - 1 };
    const to = moves[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = elements[to];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
}

/** How many messages stand after those that were the newest before. */
function arrivedAtEnd(before: readonly TimelineItem[], now: readonly TimelineItem[]): number {
  const known = new Set(before.map((item) => item.key));
  const lastKnown = now.findLastIndex((item) => known.has(item.key));
  return now.slice(lastKnown + 1).filter((item) => item.kind === 'message' || item.kind === 'pending').length;
}

customElements.define('parley-message-list', ParleyMessageList);

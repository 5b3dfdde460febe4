// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor, Message } from '@parley/protocol/chat/message.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { ignoredPeople } from '../conversation/ignored-people.ts';
import { currentLanguage, msg } from '../i18n/messages.ts';
import { fetchPart } from '../on-demand/fetch-part.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { mountAnnouncer } from './announcer.ts';
import './composer.ts';
import type { ComposerHandlers, ParleyComposer } from './composer.ts';
import type { CompletionSources } from './completion-controller.ts';
import './confirm-dialog.ts';
import type { MenuItem } from './menu.ts';
import type { Act } from './message-actions.ts';
import './message-list.ts';
import type { MessageListView, ParleyMessageList } from './message-list.ts';
import type { AnchorState } from './message.ts';
import { RoomActions } from './room-actions.ts';
import { alertBanner, refusalLine, statusBanner } from './room-banners.ts';
import { RoomController, type UnreadCount } from './room-controller.ts';
import './room-header.ts';
import { typingWords, writingRefusal } from './room-status.ts';
import { roomStyles } from './room-styles.ts';
import { noticeWords } from './words.ts';

export type RoomContext = Pick<PageContext, 'wiki' | 'person' | 'title'>;

/** Somebody wants to see the passage a message is about. */
export type AnchorEvent = CustomEvent<{ readonly anchor: Anchor; readonly message: string }>;
export type UnreadEvent = CustomEvent<UnreadCount>;
export type CompanyEvent = CustomEvent<number>;
/** Messages of others that just arrived; of a drawer's interest, which notifies. */
export type ArrivedEvent = CustomEvent<{ readonly messages: readonly Message[] }>;

/**
 * One conversation: title, promise, who is here, messages, and the field to write in.
 *
 * Events: `parley-anchor` (show a passage), `parley-unread`, `parley-company` (how many are here), `parley-arrived`,
 * `parley-leave` (Esc: back to the text), `parley-accept` (an invitation). All bubble. Slot `standing`: below the title.
 */
export class ParleyRoom extends LitElement {
  static override properties = {
    document: {},
    connection: { attribute: false },
    kept: { type: Boolean },
    context: { attribute: false },
    heading: {},
    topic: {},
    promise: {},
    anchorState: { attribute: false },
    searchPages: { attribute: false },
    back: { attribute: false },
    backLabel: { attribute: false },
    menuItems: { attribute: false },
    inviting: { type: Boolean },
    recordAddress: { attribute: false },
  };

  /** Name of the conversation's document. */
  declare document: string;
  declare connection: Pick<Connection, 'open'> | undefined;
  /** Kept on record, or gone when the room empties. */
  declare kept: boolean;
  declare context: RoomContext | undefined;
  declare heading: string;
  declare topic: string;
  /** What becomes of the words, where it is neither of the two common promises. */
  declare promise: string;
  /** Says what has become of a passage. Call `requestUpdate()` when the answers changed. */
  declare anchorState: (anchor: Anchor) => AnchorState;
  /** Finds titles that begin with or contain the words, for `[[`. */
  declare searchPages: CompletionSources['searchPages'];
  declare back: (() => void) | undefined;
  /** Where `back` leads, where that is not the list of rooms. */
  declare backLabel: string;
  /** Further entries of the room's own menu. */
  declare menuItems: readonly MenuItem[];
  /** People here can invite the others to edit the page together. */
  declare inviting: boolean;
  /** Address of a page that shows a message of the record, for links to messages. */
  declare recordAddress: (id: string) => string;

  readonly #room = new RoomController(this, {
    unread: (unread) => this.#tell('parley-unread', unread),
    company: (count) => this.#tell('parley-company', count),
    arrived: (messages) => this.#tell('parley-arrived', { messages }),
    notice: (notice) => this.#say(noticeWords(notice)),
    ignores: (person) => ignoredPeople.has(person),
    inView: () => this.checkVisibility(),
  });
  readonly #actions = new RoomActions(this, () => this.#room.conversation);
  #searching = false;
  #highlighted: string | undefined;
  #alert = '';
  #restored = false;

  constructor() {
    super();
    this.document = '';
    this.connection = undefined;
    this.kept = true;
    this.context = undefined;
    this.heading = '';
    this.topic = '';
    this.promise = '';
    this.anchorState = () => 'unknown';
    this.searchPages = async () => [];
    this.back = undefined;
    this.backLabel = '';
    this.menuItems = [];
    this.inviting = false;
    this.recordAddress = (id) => `#message=${id}`;
  }

  static override styles = [baseStyles, buttonStyles, roomStyles];

  /** Goes to the field to write in. */
  async focusComposer(): Promise<void> {
    await this.updateComplete;
    const { composer } = this;
    if (composer === null) this.list?.focusList();
    else await composer.focusField();
  }

  /** Begins a message about a passage of the text. */
  async discuss(anchor: Anchor): Promise<void> {
    this.#searching = false;
    this.requestUpdate();
    await this.updateComplete;
    this.composer?.discuss(anchor);
  }

  /** Brings a message into view, paging in older ones as needed; answers whether it was found. */
  async showMessage(id: string): Promise<boolean> {
    this.#searching = false;
    this.requestUpdate();
    const found = await this.#actions.pageTo(id);
    await this.updateComplete;
    await this.list?.updateComplete;
    if (!found) {
      this.#say(msg('parley-message-not-found'));
      return false;
    }
    this.#highlighted = id;
    this.requestUpdate();
    return this.list?.reveal(id) ?? false;
  }

  /** Tells the others here that this person is away, or back. */
  setAway(on: boolean): void {
    void this.#room.conversation?.command({ type: 'away', on });
  }

  /** How much is unread now. */
  get unread(): UnreadCount {
    return this.#room.unread;
  }

  /** The parts that actions work on. */
  get composer(): ParleyComposer | null {
    return this.renderRoot.querySelector('parley-composer');
  }

  get list(): ParleyMessageList | null {
    return this.renderRoot.querySelector('parley-message-list');
  }

  /** Tells the reader something that went wrong. */
  fail(words: string): void {
    this.#say(words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mountAnnouncer();
    if (this.hasUpdated) this.requestUpdate();
    addEventListener('hashchange', this.#followLink);
    document.addEventListener('visibilitychange', this.#visibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followLink);
    document.removeEventListener('visibilitychange', this.#visibility);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { connection, context } = this;
    // An update may still be due after the room was left: nothing is opened again for it.
    if (!this.isConnected || connection === undefined || context === undefined || this.document === '') return;
    if (changed.has('document')) this.#restored = false;
    this.#room.open({
      connection,
      document: this.document,
      kept: this.kept,
      person: context.person ?? undefined,
      wiki: context.wiki,
    });
  }

  override updated(): void {
    if (this.#restored || this.#room.conversation?.synced !== true) return;
    this.#restored = true;
    const draft = this.#room.drafts?.load() ?? { text: '' };
    const replied = draft.replyTo === undefined ? undefined : this.#room.conversation.find(draft.replyTo);
    this.composer?.restore(draft, replied);
    this.#followLink();
  }

  override render(): TemplateResult | typeof nothing {
    const conversation = this.#room.conversation;
    if (conversation === undefined) return nothing;
    const { digest } = conversation;
    return html`
      <section aria-label=${this.heading} @keydown=${this.#keydown}>
        <parley-room-header
          .heading=${this.heading}
          .topic=${this.topic}
          .kept=${this.kept}
          .promise=${this.promise}
          .document=${this.document}
          .people=${digest?.people ?? []}
          .count=${digest?.count ?? 0}
          .wiki=${this.#wiki}
          .searching=${this.#searching}
          .search=${this.#toggleSearch}
          .back=${this.back}
          .backLabel=${this.backLabel}
          .moreItems=${[...this.#actions.menu(), ...this.menuItems]}
          .language=${currentLanguage()}
        ></parley-room-header>
        <slot name="standing"></slot>
        ${statusBanner(conversation.status, () => conversation.rejoin(), this.context?.person !== null)}
        ${this.#searching ? this.#search() : this.#messages()} ${alertBanner(this.#alert, () => this.#say(''))}
        ${this.#writing()}
      </section>
      <parley-confirm-dialog></parley-confirm-dialog>
      <parley-report-dialog></parley-report-dialog>
      <parley-moderation-dialog></parley-moderation-dialog>
    `;
  }

  get #wiki(): string {
    return this.context?.wiki ?? '';
  }

  #search(): TemplateResult {
    return html`<parley-record-search
      .document=${this.document}
      .wiki=${this.#wiki}
      .jump=${(id: string) => void this.showMessage(id)}
      .leave=${this.#toggleSearch}
      .language=${currentLanguage()}
    ></parley-record-search>`;
  }

  #messages(): TemplateResult {
    const conversation = this.#room.conversation;
    return html`<parley-message-list
      .items=${this.#room.items}
      .view=${this.#view()}
      .older=${this.kept ? conversation?.older : undefined}
      .loading=${conversation?.synced !== true && conversation?.status.state === 'connecting'}
      .empty=${this.#emptyWords()}
      .highlighted=${this.#highlighted}
      .label=${msg('parley-list-label')}
      .language=${currentLanguage()}
    ></parley-message-list>`;
  }

  /** Who was put out is not asked to be the first. */
  #emptyWords(): string {
    if (this.#room.conversation?.status.state === 'refused') return '';
    return this.kept ? msg('parley-room-empty-kept') : msg('parley-room-empty');
  }

  #writing(): TemplateResult | typeof nothing {
    const conversation = this.#room.conversation;
    const person = this.context?.person ?? undefined;
    // The banner says why; saying it twice would not make it clearer.
    if (conversation?.status.state === 'refused' && person !== undefined) return nothing;
    const refusal = conversation && writingRefusal(conversation.status, conversation.welcome, person !== undefined);
    if (refusal !== undefined) return refusalLine(refusal, person !== undefined);
    return html`<parley-composer
      .label=${msg('parley-composer-label')}
      .state=${typingWords(conversation?.digest, person, this.#wiki)}
      .wiki=${this.#wiki}
      .sources=${this.#sources}
      .handlers=${this.#handlers}
      .language=${currentLanguage()}
    ></parley-composer>`;
  }

  readonly #sources = (): CompletionSources => {
    const conversation = this.#room.conversation;
    const me = this.context?.person?.userId;
    const spoke = (conversation?.messages ?? []).map((message) => message.author).toReversed();
    return {
      here: (conversation?.digest?.people ?? []).filter((person) => person.userId !== me),
      spoke: spoke.filter((person) => person.userId !== me),
      wiki: this.#wiki,
      searchPages: this.searchPages,
    };
  };

  readonly #handlers: ComposerHandlers = {
    post: (draft) => {
      this.#say('');
      this.#room.conversation?.post(draft);
    },
    edit: (message, text) => void this.#actions.edit(message, text),
    draft: (draft) => this.#room.drafts?.save(draft),
    typing: (on) => this.#room.conversation?.typing(on),
    editLast: () => this.#actions.editLast(),
    leave: () => this.#tell('parley-leave', undefined),
  };

  #view(): MessageListView {
    return {
      wiki: this.#wiki,
      person: this.context?.person ?? undefined,
      powers: (message) => this.#actions.powers(message),
      find: (id) => this.#room.conversation?.find(id),
      ignored: (message) => ignoredPeople.has(message.author),
      anchorState: (message) => (message.anchor === undefined ? 'unknown' : this.anchorState(message.anchor)),
      act: this.#act,
      retry: (clientId) => this.#room.conversation?.retry(clientId),
      change: (pending) => {
        const { text, replyTo, anchor } = pending;
        const draft = { text, ...(replyTo !== undefined && { replyTo }), ...(anchor && { anchor }) };
        this.#room.conversation?.discard(pending.clientId);
        this.composer?.restore(draft, replyTo === undefined ? undefined : this.#room.conversation?.find(replyTo));
        void this.composer?.focusField();
      },
      discard: (clientId) => this.#room.conversation?.discard(clientId),
      loadOlder: () => void this.#room.conversation?.loadOlder(),
      seen: () => this.#seen(),
    };
  }

  readonly #act: Act = (action) => this.#actions.act(action);

  #seen(): void {
    if (document.visibilityState === 'visible' && this.checkVisibility()) this.#room.seen();
  }

  /** Call when the room comes into view again, for instance when its column opens. */
  shown(): void {
    this.#room.returned();
    if (this.list?.atEnd === true) this.#seen();
  }

  readonly #visibility = (): void => {
    if (document.visibilityState === 'visible' && this.checkVisibility()) this.shown();
  };

  readonly #toggleSearch = (): void => {
    fetchPart(() => import('./record-search.ts')).catch(() => this.#say(msg('parley-error-not-done')));
    this.#searching = !this.#searching;
    this.requestUpdate();
    if (!this.#searching) void this.focusComposer();
  };

  readonly #followLink = (): void => {
    const id = /^#message=([\w-]{1,64})$/u.exec(location.hash)?.[1];
    if (id !== undefined && this.kept) void this.showMessage(id);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const composer = this.composer;
    if (event.key === 'F6' && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      // From the field to the messages, from there out to the text.
      if (event.composedPath().includes(composer ?? this) && composer !== null) this.list?.focusList();
      else this.#tell('parley-leave', undefined);
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (composer === null) this.#tell('parley-leave', undefined);
      else void composer.focusField();
    }
  };

  #say(words: string): void {
    this.#alert = words;
    this.requestUpdate();
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('parley-room', ParleyRoom);

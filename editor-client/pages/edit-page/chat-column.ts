// SPDX-License-Identifier: GPL-2.0-or-later
import type { AnchorState } from '@parley/chat-ui/elements/message.ts';
import type { AnchorEvent, ParleyRoom, UnreadEvent } from '@parley/chat-ui/elements/room.ts';
import type { Connection } from '@parley/chat-ui/connection/live-document.ts';
import { storageFor } from '@parley/chat-ui/conversation/browser-storage.ts';
import type { MenuItem } from '@parley/chat-ui/elements/menu.ts';
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { icon } from '@parley/chat-ui/elements/icon.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { searchTitles } from '@parley/chat-ui/http/wiki.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { recordAddress } from '@parley/chat-ui/wiki/page-address.ts';
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { PageDocuments } from '@parley/protocol/http/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconJournal, cdxIconSpeechBubbles } from '@wikimedia/codex-icons';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DiscussedPassage } from '../../editor/anchors/passage-marks.ts';
import { passageOf } from '../../editor/anchors/passages.ts';
import type { ParleyEditor } from '../../editor/parley-editor.ts';
import type { OpenedDocument } from '../../session/opened-document.ts';
import { discussedPassages, samePassages } from './discussed-passages.ts';
import { findQuote, revealQuote } from './find-quote.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Where it is remembered whether the column was open. */
const openKey = 'parley-edit-chat-open';
/** Narrower windows have the chat as a sheet over the text. */
const sheetBelow = '(max-width: 47.99rem)';
/** How long after a change of the text, in milliseconds, quotes are looked up anew. */
const lookAgainAfter = 600;

/** The chat beside the text: open or closed, unread or not, and the passages it is about. */
export class ChatColumn {
  readonly #host: Host;
  readonly #editor: () => ParleyEditor | null;
  #open: boolean;
  #unread = 0;
  #document: OpenedDocument | undefined;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;
  #title = '';
  passages: readonly DiscussedPassage[] = [];

  /** `failed` is called when the conversation's code cannot be had. */
  constructor(host: Host, editor: () => ParleyEditor | null, failed: () => void) {
    this.#host = host;
    this.#editor = editor;
    this.#open = this.#opensByItself;
    // A turned phone or a larger zoom makes the column a sheet: the text must not be covered unasked.
    matchMedia(sheetBelow).addEventListener('change', () => {
      this.#open = this.#opensByItself;
      host.requestUpdate();
    });
    // The text comes first: the chat is fetched beside it, and its element takes what is set on it when it is there.
    import('@parley/chat-ui/elements/room.ts').catch(failed);
  }

  get #isSheet(): boolean {
    return matchMedia(sheetBelow).matches;
  }

  get #opensByItself(): boolean {
    return !this.#isSheet && storageFor('browser').getItem(openKey) !== 'no';
  }

  get #room(): ParleyRoom | null {
    return this.#host.querySelector('parley-room');
  }

  documentChanged(opened: OpenedDocument): void {
    this.#document?.doc.off('update', this.#lookSoon);
    this.#document = opened;
    opened.doc.on('update', this.#lookSoon);
  }

  /** Opens the chat and goes to its field. */
  async enter(): Promise<void> {
    this.#setOpen(true);
    await Promise.all([this.#host.updateComplete, customElements.whenDefined('parley-room')]);
    this.#room?.shown();
    await this.#room?.focusComposer();
  }

  /** Back to the text, at the caret. A sheet would cover it: it closes. */
  readonly leave = (): void => {
    if (this.#isSheet) this.#setOpen(false);
    this.#editor()?.focus();
  };

  readonly #close = (): void => {
    this.#setOpen(false);
    this.#editor()?.focus();
  };

  #setOpen(open: boolean): void {
    if (this.#open === open) return;
    this.#open = open;
    if (!this.#isSheet) storageFor('browser').setItem(openKey, open ? 'yes' : 'no');
    this.#host.requestUpdate();
  }

  /** Alt+C goes into the chat; F6 goes on from the text into it. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.#room === null) return;
    const chatKey = event.code === 'KeyC' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const regionKey = event.key === 'F6' && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!chatKey && !regionKey) return;
    event.preventDefault();
    void this.enter();
  };

  readonly onDiscuss = (event: CustomEvent<Anchor>): void => {
    void this.enter().then(() => this.#room?.discuss(event.detail));
  };

  readonly onOpenPassage = (event: CustomEvent<string>): void => {
    void this.enter().then(() => this.#room?.showMessage(event.detail));
  };

  /** The button that opens the chat, and closes it. */
  button(): TemplateResult {
    const label = this.#unread === 0 ? msg('session-chat-open') : msg('session-chat-open-unread', this.#unread);
    return html`<button
      type="button"
      class="parley-edit__button parley-edit__button--side"
      data-action="chat"
      aria-label=${label}
      aria-keyshortcuts="Alt+C"
      aria-expanded=${String(this.#open)}
      @click=${() => (this.#open ? this.#close() : void this.enter())}
    >
      ${icon(cdxIconSpeechBubbles)}<span class="parley-edit__word">${msg('session-chat-open')}</span>
      ${this.#unread === 0 ? nothing : html`<span class="parley-edit__badge">${formatNumber(this.#unread)}</span>`}
    </button>`;
  }

  render(
    context: PageContext,
    documents: PageDocuments | undefined,
    connection: Connection | undefined,
  ): TemplateResult {
    // The column is there from the start, so that the text does not jump when the conversation arrives.
    return html`<aside class="parley-edit__chat" aria-label=${msg('session-chat-label')} ?hidden=${!this.#open}>
      ${documents === undefined || connection === undefined ? nothing : this.#conversation(context, documents, connection)}
    </aside>`;
  }

  #conversation(context: PageContext, documents: PageDocuments, connection: Connection): TemplateResult {
    this.#title = context.title;
    return html`<parley-room
      kept
      .document=${documents.editChat}
      .connection=${connection}
      .context=${context}
      .heading=${msg('session-chat-label')}
      .anchorState=${this.#anchorState}
      .searchPages=${searchTitles}
      .menuItems=${this.#menuItems}
      .recordAddress=${this.#recordAddress}
      .back=${this.#isSheet ? this.#close : undefined}
      @parley-anchor=${this.#onAnchor}
      @parley-unread=${this.#onUnread}
      @parley-leave=${this.leave}
    ></parley-room>`;
  }

  readonly #menuItems: readonly MenuItem[] = [
    {
      label: msg('session-chat-record'),
      icon: cdxIconJournal,
      run: () => open(recordAddress(this.#title), '_blank', 'noopener'),
    },
  ];

  readonly #recordAddress = (message: string): string => recordAddress(this.#title, message);

  readonly #onUnread = (event: UnreadEvent): void => {
    this.#unread = event.detail.count;
    this.#host.requestUpdate();
  };

  readonly #onAnchor = (event: AnchorEvent): void => {
    if (this.#isSheet) this.#setOpen(false);
    void this.#reveal(event.detail.anchor);
  };

  async #reveal(anchor: Anchor): Promise<void> {
    await this.#host.updateComplete;
    const editor = this.#editor();
    if (editor?.reveal(anchor) === true || revealQuote(editor?.view, anchor.quote)) return;
    announce(msg('session-passage-deleted'));
  }

  /** What has become of a passage. The room asks for each message it shows, so this is where they are noticed. */
  readonly #anchorState = (anchor: Anchor): AnchorState => {
    this.#lookAtPassages();
    const view = this.#editor()?.view;
    const name = this.#document?.name;
    if (view === undefined || name === undefined) return 'unknown';
    // Positions of a past text mean nothing in this one; its words may still be there.
    const found =
      anchor.document === name ? passageOf(view.state, anchor, name) : findQuote(view.state.doc, anchor.quote);
    return found === undefined ? 'deleted' : 'present';
  };

  #lookAtPassages(): void {
    if (this.#looking) return;
    this.#looking = true;
    queueMicrotask(() => {
      this.#looking = false;
      const passages = discussedPassages(this.#room?.list?.items ?? []);
      if (samePassages(passages, this.passages)) return;
      this.passages = passages;
      this.#host.requestUpdate();
    });
  }

  readonly #lookSoon = (): void => {
    clearTimeout(this.#lookTimer);
    this.#lookTimer = setTimeout(() => this.#room?.requestUpdate(), lookAgainAfter);
  };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { cdxIconArrowNext, cdxIconEllipsis, cdxIconQuotes } from '@wikimedia/codex-icons';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatFull, formatList, formatNumber, formatTime } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { mentionsName } from '../text/mentions.ts';
import { face } from './face.ts';
import { icon } from './icon.ts';
import type { Act, MessagePowers } from './message-actions.ts';
import { messageMenu } from './message-actions.ts';
import { messageStyles } from './message-styles.ts';
import { messageText } from './message-text.ts';
import './menu.ts';
import { personName, roleMark } from './person-name.ts';
import './reaction-picker.ts';
import { deletedWords, eventWords, messageLabel, nameOf, sentenceOf } from './words.ts';

/** What has become of a passage that a message is about. */
export type AnchorState = 'present' | 'deleted' | 'unknown';

/** One message. What is done with it goes to `act`. */
export class ParleyMessage extends LitElement {
  static override properties = {
    message: { attribute: false },
    replied: { attribute: false },
    powers: { attribute: false },
    act: { attribute: false },
    wiki: {},
    myName: { attribute: false },
    anchorState: { attribute: false },
    grouped: { type: Boolean, reflect: true },
    highlighted: { type: Boolean, reflect: true },
    hiddenByReader: { attribute: false },
    language: {},
  };

  declare message: Message;
  /** The message this one answers, when it is at hand. */
  declare replied: Message | undefined;
  declare powers: MessagePowers;
  declare act: Act;
  /** The wiki whose people are shown without its name. */
  declare wiki: string;
  declare myName: string | undefined;
  declare anchorState: AnchorState;
  declare grouped: boolean;
  declare highlighted: boolean;
  /** The reader ignores its author: it is shown when asked for. */
  declare hiddenByReader: boolean;
  declare language: string;
  #shown = false;

  constructor() {
    super();
    this.act = () => undefined;
    this.wiki = '';
    this.myName = undefined;
    this.replied = undefined;
    this.anchorState = 'unknown';
    this.grouped = false;
    this.highlighted = false;
    this.hiddenByReader = false;
    this.language = '';
  }

  static override styles = [baseStyles, buttonStyles, messageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'article');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('message') && !changed.has('wiki') && !changed.has('language')) return;
    this.setAttribute('aria-label', messageLabel(this.message, this.wiki));
    const { myName } = this;
    const mentioned = myName !== undefined && !this.powers.mine && mentionsName(this.message.text, myName);
    this.toggleAttribute('mentions-me', mentioned);
  }

  override render(): TemplateResult {
    const { message } = this;
    if (message.event !== undefined) return this.#event();
    if (this.hiddenByReader && !this.#shown) return this.#ignored();
    return html`
      <div class="row">
        ${this.grouped ? this.#gutter() : html`<div class="face">${face(message.author, { size: 1.75 })}</div>`}
        <div class="body">
          ${this.grouped ? nothing : this.#head()} ${this.#replyQuote()} ${this.#anchorQuote()} ${this.#text()}
          ${this.#reactions()}
        </div>
      </div>
      ${this.#tools()}
    `;
  }

  #time(): TemplateResult {
    const { at } = this.message;
    return html`<time datetime=${new Date(at).toISOString()} title=${formatFull(at)}>${formatTime(at)}</time>`;
  }

  #gutter(): TemplateResult {
    return html`<div class="gutter">${this.#time()}</div>`;
  }

  #head(): TemplateResult {
    const { author } = this.message;
    return html`<div class="head">${personName(author, this.wiki)} ${roleMark(author.role)} ${this.#time()}</div>`;
  }

  #text(): TemplateResult {
    const { message } = this;
    if (message.deletedBy !== undefined) return html`<span class="gone">${deletedWords(message.deletedBy)}</span>`;
    return html`${messageText(message.text, this.myName)}${
      message.editedAt === undefined
        ? nothing
        : html`<span class="edited" title=${formatFull(message.editedAt)}>${msg('parley-message-edited')}</span>`
    }`;
  }

  #replyQuote(): TemplateResult | typeof nothing {
    const { replyTo } = this.message;
    if (replyTo === undefined) return nothing;
    const words = this.replied === undefined ? msg('parley-reply-to-earlier') : sentenceOf(this.replied, this.wiki);
    return html`
      <button
        type="button"
        class="quote"
        aria-label=${msg('parley-reply-jump', words)}
        @click=${() => this.act({ kind: 'jump', id: replyTo })}
      >
        ${icon(cdxIconQuotes, 0.875)}<span>${words}</span>
      </button>
    `;
  }

  #anchorQuote(): TemplateResult | typeof nothing {
    const { anchor } = this.message;
    if (anchor === undefined || this.message.deletedBy !== undefined) return nothing;
    if (this.anchorState === 'deleted') {
      return html`
        <div class="quote anchor deleted"><span dir="auto">${anchor.quote}</span></div>
        <div class="edited">${msg('parley-anchor-deleted')}</div>
      `;
    }
    return html`
      <button
        type="button"
        class="quote anchor"
        title=${msg('parley-anchor-jump')}
        aria-label=${msg('parley-anchor-label', isolate(anchor.quote))}
        @click=${() => this.act({ kind: 'reveal', message: this.message })}
      >
        <span dir="auto">${anchor.quote}</span>${icon(cdxIconArrowNext, 1)}
      </button>
    `;
  }

  #reactions(): TemplateResult | typeof nothing {
    const entries = Object.entries(this.message.reactions);
    if (entries.length === 0) return nothing;
    return html`<div class="reactions">
      ${entries.map(([emoji, reaction]) => {
        const names = reaction.people.map((person) => displayName(person, this.wiki));
        const on =
          this.myName !== undefined && reaction.people.some((p) => p.name === this.myName && p.wiki === this.wiki);
        const others = reaction.count - names.length;
        const who = formatList(names) + (others > 0 ? ` ${msg('parley-faces-more', formatNumber(others))}` : '');
        return html`
          <button
            type="button"
            class="reaction"
            aria-pressed=${on ? 'true' : 'false'}
            aria-label=${msg('parley-reaction-label', emoji, reaction.count, isolate(who))}
            title=${who}
            ?disabled=${!this.powers.canPost}
            @click=${() => this.act({ kind: 'react', message: this.message, emoji, on: !on })}
          >
            <span aria-hidden="true">${emoji}</span>${formatNumber(reaction.count)}
          </button>
        `;
      })}
    </div>`;
  }

  #tools(): TemplateResult | typeof nothing {
    const { message, powers } = this;
    const items = messageMenu(message, powers, this.act);
    const answerable = powers.canPost && message.deletedBy === undefined;
    if (!answerable && items.length === 0) return nothing;
    return html`
      <div class="tools">
        ${
          answerable
            ? html`
                <parley-reaction-picker
                  .pick=${(emoji: string) => this.act({ kind: 'react', message, emoji, on: true })}
                ></parley-reaction-picker>
                <button
                  type="button"
                  class="button quiet icon"
                  aria-label=${msg('parley-action-reply')}
                  title=${msg('parley-action-reply')}
                  @click=${() => this.act({ kind: 'reply', message })}
                >
                  ${icon(cdxIconQuotes)}
                </button>
              `
            : nothing
        }
        ${
          items.length === 0
            ? nothing
            : html`<parley-menu
                .label=${msg('parley-action-more')}
                .icon=${cdxIconEllipsis}
                .items=${items}
              ></parley-menu>`
        }
      </div>
    `;
  }

  #event(): TemplateResult {
    const { event, author } = this.message;
    if (event === undefined) return html``;
    const invitation = event.kind === 'invitation' && !this.powers.mine && this.powers.signedIn;
    return html`
      <div class="event">
        <div>${eventWords(event, nameOf(author, this.wiki))} ${this.#time()}</div>
        ${
          invitation
            ? html`<button
                type="button"
                class="button"
                @click=${() => this.act({ kind: 'accept', message: this.message })}
              >
                ${msg('parley-invitation-accept')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #ignored(): TemplateResult {
    return html`
      <div class="event">
        ${msg('parley-message-ignored')}
        <button type="button" class="button quiet" @click=${this.#show}>${msg('parley-message-show')}</button>
      </div>
    `;
  }

  readonly #show = (): void => {
    this.#shown = true;
    this.requestUpdate();
  };
}

customElements.define('parley-message', ParleyMessage);

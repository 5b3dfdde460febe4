// SPDX-License-Identifier: GPL-2.0-or-later
import { maxMentions, maxMessageLength } from '@parley/protocol/chat/limits.ts';
import type { Anchor, Message } from '@parley/protocol/chat/message.ts';
import { cdxIconArrowUp, cdxIconCheck, cdxIconClose } from '@wikimedia/codex-icons';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft } from '../conversation/drafts.ts';
import { formatNumber } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import { countMentions } from '../text/mentions.ts';
import { composerStyles } from './composer-styles.ts';
import { CompletionController, type CompletionSources } from './completion-controller.ts';
import { face } from './face.ts';
import { icon } from './icon.ts';
import { sentenceOf } from './words.ts';

/** What is being written: something new, or another text for a message that stands. */
export type ComposerMode =
  | { readonly kind: 'new'; readonly replyTo?: Message; readonly replyId?: string; readonly anchor?: Anchor }
  | { readonly kind: 'edit'; readonly message: Message };

export type ComposerHandlers = {
  readonly post: (draft: Draft) => void;
  readonly edit: (message: Message, text: string) => void;
  /** What is written now, to be kept. */
  readonly draft: (draft: Draft) => void;
  readonly typing: (on: boolean) => void;
  /** Arrow up in an empty field. */
  readonly editLast: () => void;
  /** Esc with nothing left to cancel. */
  readonly leave: () => void;
};

/** From so many characters left on, the rest is counted down. */
const countFrom = 200;

/** Where a person writes. Enter sends, Shift+Enter breaks the line, Esc cancels. */
export class ParleyComposer extends LitElement {
  static override properties = {
    label: {},
    state: { attribute: false },
    disabled: { type: Boolean },
    wiki: {},
    sources: { attribute: false },
    handlers: { attribute: false },
    mode: { attribute: false },
    text: { attribute: false },
    language: {},
  };

  declare label: string;
  /** A short line under the field: who is typing, or how the connection stands. */
  declare state: string;
  declare disabled: boolean;
  declare wiki: string;
  declare sources: () => CompletionSources;
  declare handlers: ComposerHandlers;
  declare mode: ComposerMode;
  declare text: string;
  declare language: string;
  readonly #completion = new CompletionController(this, () => this.sources());
  /** What was being written when an edit began. */
  #setAside: { text: string; mode: ComposerMode } | undefined;
  #problem = '';

  constructor() {
    super();
    this.label = '';
    this.state = '';
    this.disabled = false;
    this.wiki = '';
    this.mode = { kind: 'new' };
    this.text = '';
    this.language = '';
  }

  static override styles = [baseStyles, buttonStyles, fieldStyles, composerStyles];

  /** Puts a kept draft into the field. */
  restore(draft: Draft, replyTo: Message | undefined): void {
    this.text = draft.text;
    this.mode = newMode(draft, replyTo);
  }

  reply(message: Message): void {
    this.#leaveEdit();
    this.mode = newMode({ text: '', ...this.#draftParts(), replyTo: message.id }, message);
    this.#changed();
    void this.focusField();
  }

  discuss(anchor: Anchor): void {
    this.#leaveEdit();
    const { replyTo, replyId } = this.mode.kind === 'new' ? this.mode : {};
    this.mode = { kind: 'new', anchor, ...(replyTo && { replyTo }), ...(replyId !== undefined && { replyId }) };
    this.#changed();
    void this.focusField();
  }

  edit(message: Message): void {
    if (this.mode.kind === 'new') this.#setAside = { text: this.text, mode: this.mode };
    this.mode = { kind: 'edit', message };
    this.text = message.text;
    void this.focusField();
  }

  async focusField(): Promise<void> {
    await this.updateComplete;
    const field = this.#field;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#grow();
  }

  /** Browsers without `field-sizing` are told the height. */
  #grow(): void {
    const field = this.#field;
    if (field === null || CSS.supports('field-sizing', 'content')) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }

  override render(): TemplateResult {
    const left = maxMessageLength - this.text.length;
    const { completions, active, open } = this.#completion;
    return html`
      ${open ? this.#completions() : nothing} ${this.#context()}
      <div class="line">
        <textarea
          rows="1"
          dir="auto"
          .value=${live(this.text)}
          ?disabled=${this.disabled}
          placeholder=${this.label}
          aria-label=${this.label}
          aria-describedby="below"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls=${open ? 'completions' : nothing}
          aria-activedescendant=${open && completions.length > 0 ? `completion-${active}` : nothing}
          enterkeyhint="send"
          @input=${this.#input}
          @click=${this.#caretMoved}
          @keydown=${this.#keydown}
          @blur=${this.#blur}
        ></textarea>
        <button
          type="button"
          class="button primary icon"
          aria-label=${this.mode.kind === 'edit' ? msg('parley-composer-save') : msg('parley-composer-send')}
          title=${this.mode.kind === 'edit' ? msg('parley-composer-save') : msg('parley-composer-send')}
          ?disabled=${this.disabled || this.text.trim() === '' || left < 0}
          @click=${this.#submit}
        >
          ${icon(this.mode.kind === 'edit' ? cdxIconCheck : cdxIconArrowUp)}
        </button>
      </div>
      <div class="below" id="below">
        <span class="state">
          ${this.#problem === '' ? this.state : html`<span class="error" role="alert">${this.#problem}</span>`}
        </span>
        ${this.#count(left)}
      </div>
    `;
  }

  #count(left: number): TemplateResult | typeof nothing {
    if (left > countFrom) return nothing;
    if (left >= 0) return html`<span>${msg('parley-composer-left', formatNumber(left), left)}</span>`;
    return html`<span class="over">${msg('parley-composer-over', formatNumber(-left), -left)}</span>`;
  }

  #context(): TemplateResult | typeof nothing {
    const { mode } = this;
    const line = (words: string, cancelLabel: string, cancel: () => void): TemplateResult => html`
      <div class="context">
        <span>${words}</span>
        <button type="button" class="button quiet icon" aria-label=${cancelLabel} title=${cancelLabel} @click=${cancel}>
          ${icon(cdxIconClose, 0.875)}
        </button>
      </div>
    `;
    if (mode.kind === 'edit')
      return line(msg('parley-composer-editing'), msg('parley-composer-cancel'), this.#cancelEdit);
    const { replyTo, replyId, anchor } = mode;
    const answered = replyTo === undefined ? msg('parley-reply-to-earlier') : sentenceOf(replyTo, this.wiki);
    return html`
      ${
        replyId === undefined
          ? nothing
          : line(msg('parley-composer-replying', answered), msg('parley-composer-cancel-reply'), () =>
              this.#drop('reply'),
            )
      }
      ${
        anchor === undefined
          ? nothing
          : line(msg('parley-composer-about', isolate(anchor.quote)), msg('parley-composer-cancel-about'), () =>
              this.#drop('anchor'),
            )
      }
    `;
  }

  #completions(): TemplateResult {
    const { completions, active } = this.#completion;
    return html`
      <ul class="completions" id="completions" role="listbox" aria-label=${msg('parley-composer-completions')}>
        ${completions.map(
          (completion, index) => html`
            <li
              id="completion-${index}"
              role="option"
              aria-selected=${index === active ? 'true' : 'false'}
              @pointerdown=${(event: Event) => this.#chose(event, index)}
            >
              ${completion.kind === 'person' ? face(completion.person) : nothing}<bdi>${completion.label}</bdi>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #chose(event: Event, index: number): void {
    // The field keeps the focus.
    event.preventDefault();
    this.#accept(index);
  }

  #accept(index?: number): void {
    const accepted = this.#completion.accept(this.text, index);
    if (accepted === undefined) return;
    this.text = accepted.text;
    this.#changed();
    void this.#placeCaret(accepted.caret);
  }

  async #placeCaret(caret: number): Promise<void> {
    await this.updateComplete;
    this.#field?.setSelectionRange(caret, caret);
  }

  readonly #input = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.text = event.target.value;
    this.#problem = '';
    this.#completion.update(this.text, event.target.selectionStart);
    this.handlers.typing(this.text !== '');
    this.#changed();
  };

  readonly #caretMoved = (): void => {
    const field = this.#field;
    if (field !== null) this.#completion.update(this.text, field.selectionStart);
  };

  readonly #blur = (): void => {
    this.#completion.close();
    this.handlers.typing(false);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.#completion.open && this.#completionKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#escape();
    } else if (event.key === 'ArrowUp' && this.text === '' && this.mode.kind === 'new') {
      event.preventDefault();
      this.handlers.editLast();
    }
  };

  /** Whether the key was one for the open completions. */
  #completionKey(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        this.#completion.move(1);
        return true;
      case 'ArrowUp':
        this.#completion.move(-1);
        return true;
      case 'Enter':
      case 'Tab':
        this.#accept();
        return true;
      case 'Escape':
        this.#completion.close();
        return true;
      default:
        return false;
    }
  }

  #escape(): void {
    if (this.mode.kind === 'edit') this.#cancelEdit();
    else if (this.mode.replyId !== undefined) this.#drop('reply');
    else if (this.mode.anchor !== undefined) this.#drop('anchor');
    else this.handlers.leave();
  }

  readonly #submit = (): void => {
    const text = this.text.trim();
    if (text === '' || this.disabled || text.length > maxMessageLength) return;
    if (countMentions(text) > maxMentions) {
      this.#problem = msg('parley-error-too-many-mentions', maxMentions);
      this.requestUpdate();
      return;
    }
    if (this.mode.kind === 'edit') {
      const { message } = this.mode;
      if (text !== message.text) this.handlers.edit(message, text);
      this.#cancelEdit();
      return;
    }
    this.handlers.post({ text, ...this.#draftParts() });
    this.text = '';
    this.mode = { kind: 'new' };
    this.#completion.close();
    this.#changed();
    void this.focusField();
  };

  readonly #cancelEdit = (): void => {
    this.#leaveEdit();
    void this.focusField();
  };

  #leaveEdit(): void {
    if (this.mode.kind !== 'edit') return;
    this.text = this.#setAside?.text ?? '';
    this.mode = this.#setAside?.mode ?? { kind: 'new' };
    this.#setAside = undefined;
  }

  #drop(what: 'reply' | 'anchor'): void {
    if (this.mode.kind !== 'new') return;
    const { replyTo, replyId, anchor } = this.mode;
    this.mode =
      what === 'anchor'
        ? { kind: 'new', ...(replyTo && { replyTo }), ...(replyId !== undefined && { replyId }) }
        : { kind: 'new', ...(anchor && { anchor }) };
    this.#changed();
    void this.focusField();
  }

  #draftParts(): Pick<Draft, 'replyTo' | 'anchor'> {
    if (this.mode.kind === 'edit') return {};
    const { replyId, anchor } = this.mode;
    return { ...(replyId !== undefined && { replyTo: replyId }), ...(anchor && { anchor: { ...anchor } }) };
  }

  #changed(): void {
    if (this.mode.kind === 'new') this.handlers.draft({ text: this.text, ...this.#draftParts() });
  }
}

function newMode(draft: Draft, replyTo: Message | undefined): ComposerMode {
  return {
    kind: 'new',
    ...(replyTo && { replyTo }),
    ...(draft.replyTo !== undefined && { replyId: draft.replyTo }),
    ...(draft.anchor && { anchor: draft.anchor }),
  };
}

customElements.define('parley-composer', ParleyComposer);

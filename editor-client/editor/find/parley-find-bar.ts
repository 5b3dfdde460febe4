// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Icon } from '@wikimedia/codex-icons';
import {
  cdxIconArrowDown,
  cdxIconArrowUp,
  cdxIconClose,
  cdxIconEdit,
  cdxIconSearchCaseSensitive,
} from '@wikimedia/codex-icons';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
import { icon } from '../toolbar/icon.ts';
import type { Found } from './find-plugin.ts';
import { endSearch, replaceAll, replaceCurrent, search, showCurrent, step } from './find-plugin.ts';

/** Longest text searched for or put in its place, in characters. */
const longest = 500;

/** The bar below the toolbar in which one finds and replaces words. In light DOM. */
export class ParleyFindBar extends LitElement {
  static override properties = {
    view: { attribute: false },
    found: { attribute: false },
    readOnly: { attribute: false },
    isOpen: { state: true },
    replacing: { state: true },
    matchCase: { state: true },
  };

  declare view: EditorView | undefined;
  declare found: Found | undefined;
  declare readOnly: boolean;
  declare isOpen: boolean;
  declare replacing: boolean;
  declare matchCase: boolean;
  private typed = '';
  private replacement = '';

  constructor() {
    super();
    this.readOnly = false;
    this.isOpen = false;
    this.replacing = false;
    this.matchCase = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens with the selected words, and puts the focus into the field. */
  open(): void {
    const { view } = this;
    if (view === undefined) return;
    const { from, to, $from, $to } = view.state.selection;
    if (from < to && $from.sameParent($to)) this.typed = view.state.doc.textBetween(from, to).slice(0, longest);
    this.isOpen = true;
    this.look(from);
    void this.focusField();
  }

  /** Ends the search and gives the focus back to the text. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.view === undefined) return;
    endSearch(this.view);
    this.view.focus();
  }

  /** Goes to the next match; opens when closed. */
  next(direction: 1 | -1): void {
    if (this.view === undefined) return;
    if (this.isOpen) step(this.view, direction);
    else this.open();
  }

  private async focusField(): Promise<void> {
    await this.updateComplete;
    const field = this.querySelector('input');
    field?.focus();
    field?.select();
  }

  protected override render(): unknown {
    if (!this.isOpen) return nothing;
    return html`<form
      class="parley-find"
      role="search"
      aria-label=${msg('parley-editor-find')}
      @submit=${this.onSubmit}
      @keydown=${this.onKey}
    >
      <div class="parley-find__row">
        <input
          class="parley-field"
          type="text"
          dir="auto"
          maxlength=${longest}
          autocomplete="off"
          spellcheck="false"
          aria-label=${msg('parley-editor-find-field')}
          placeholder=${msg('parley-editor-find-field')}
          .value=${this.typed}
          @input=${this.onInput}
        />
        <span class="parley-find__count" role="status">${this.count()}</span>
        ${this.button('parley-editor-find-previous', cdxIconArrowUp, () => this.next(-1))}
        ${this.button('parley-editor-find-following', cdxIconArrowDown, () => this.next(1))}
        ${this.button('parley-editor-find-case', cdxIconSearchCaseSensitive, this.toggleCase, this.matchCase)}
        ${
          this.readOnly
            ? nothing
            : this.button('parley-editor-replace-open', cdxIconEdit, this.toggleReplacing, this.replacing)
        }
        ${this.button('parley-editor-find-close', cdxIconClose, () => this.close())}
      </div>
      ${this.replacing && !this.readOnly ? this.replaceRow() : nothing}
    </form>`;
  }

  private replaceRow(): TemplateResult {
    const none = this.found === undefined || this.found.matches.length === 0;
    return html`<div class="parley-find__row">
      <input
        class="parley-field"
        type="text"
        dir="auto"
        maxlength=${longest}
        autocomplete="off"
        aria-label=${msg('parley-editor-replace-field')}
        placeholder=${msg('parley-editor-replace-field')}
        .value=${this.replacement}
        @input=${(event: Event) => {
          this.replacement = (event.target as HTMLInputElement).value;
        }}
      />
      <button
        type="button"
        class="parley-button"
        aria-disabled=${String(none)}
        @click=${() => this.replace(replaceCurrent)}
      >
        ${msg('parley-editor-replace-one')}
      </button>
      <button
        type="button"
        class="parley-button"
        aria-disabled=${String(none)}
        @click=${() => this.replace(replaceAll)}
      >
        ${msg('parley-editor-replace-all')}
      </button>
    </div>`;
  }

  private button(message: string, glyph: Icon, press: () => void, on?: boolean): TemplateResult {
    return html`<button
      type="button"
      class="parley-toolbar__button"
      title=${msg(message)}
      aria-label=${msg(message)}
      aria-pressed=${on === undefined ? nothing : String(on)}
      @click=${press}
    >
      ${icon(glyph)}
    </button>`;
  }

  private count(): string {
    const { found } = this;
    if (found === undefined || found.query.text === '') return '';
    if (found.matches.length === 0) return msg('parley-editor-find-none');
    return msg('parley-editor-find-count', formatNumber(found.current + 1), formatNumber(found.matches.length));
  }

  private look(from: number): void {
    if (this.view === undefined) return;
    search(this.view, { text: this.typed, matchCase: this.matchCase }, from);
    showCurrent(this.view);
  }

  private replace(how: (view: EditorView, replacement: string) => number): void {
    if (this.view === undefined) return;
    const count = how(this.view, this.replacement);
    if (count > 0) announce(msg('parley-editor-replaced', count));
  }

  private readonly toggleCase = (): void => {
    this.matchCase = !this.matchCase;
    this.look(this.view?.state.selection.from ?? 0);
  };

  private readonly toggleReplacing = (): void => {
    this.replacing = !this.replacing;
  };

  private readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.look(this.view?.state.selection.from ?? 0);
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.next(1);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.shiftKey) this.next(-1);
    else if ((command && event.key.toLowerCase() === 'g') || event.key === 'F3') this.next(event.shiftKey ? -1 : 1);
    else if (command && event.key.toLowerCase() === 'f') void this.focusField();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

customElements.define('parley-find-bar', ParleyFindBar);

// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { EditorView } from 'prosemirror-view';
import type { Range } from './link-commands.ts';
import { removeLink, setLink } from './link-commands.ts';
import type { LinkAt, LinkTarget } from './link-target.ts';
import { linkAt, readTarget } from './link-target.ts';
import type { PageDirectory } from './page-directory.ts';
import { emptyDirectory } from './page-directory.ts';
import { placeBeside } from './place-beside.ts';
import type { Suggestion } from './suggestions.ts';
import { Suggestions, suggestionList, suggestionTarget } from './suggestions.ts';

type Editing = { readonly range: Range; readonly link: LinkAt | undefined; readonly words: string };

/** The small dialog beside the selection in which a link is made, changed or removed. In light DOM. */
export class ParleyLinkDialog extends LitElement {
  static override properties = {
    view: { attribute: false },
    pages: { attribute: false },
    editing: { state: true },
    typed: { state: true },
  };

  declare view: EditorView | undefined;
  declare pages: PageDirectory;
  declare editing: Editing | undefined;
  declare typed: string;
  private readonly suggestions = new Suggestions(this, () => this.pages);

  constructor() {
    super();
    this.pages = emptyDirectory;
    this.typed = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens for the selection, or for the link the caret is in. */
  open(): void {
    const { view } = this;
    if (view === undefined || !view.editable) return;
    const { state } = view;
    if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return;
    const link = linkAt(state);
    const range = link ?? { from: state.selection.from, to: state.selection.to };
    const words = state.doc.textBetween(range.from, range.to, ' ', ' ');
    this.editing = { range: { from: range.from, to: range.to }, link, words };
    this.typed = link === undefined ? words.slice(0, 255) : textOf(link.target);
    void this.showBeside(view, range);
  }

  private async showBeside(view: EditorView, range: Range): Promise<void> {
    await this.updateComplete;
    placeBeside(this, view, range);
    const field = this.querySelector('input');
    field?.focus();
    field?.select();
    this.suggestions.look(this.typed, false);
  }

  /** Closes without a change; the caret is back in the text. */
  close(): void {
    if (this.editing === undefined) return;
    this.editing = undefined;
    this.suggestions.clear();
    this.view?.focus();
  }

  /** What was being linked is a place in the view before: in another one it would be anywhere. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.editing = undefined;
  }

  protected override render(): unknown {
    const { editing } = this;
    this.hidden = editing === undefined;
    if (editing === undefined) return nothing;
    const target = readTarget(this.typed, this.pages);
    const { active } = this.suggestions;
    return html`<div
      class="parley-popover"
      role="dialog"
      aria-label=${msg('parley-editor-link')}
      @keydown=${this.onKey}
      @focusout=${this.onFocusOut}
    >
      <form class="parley-link" @submit=${this.onSubmit}>
        <input
          class="parley-field"
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          maxlength="2000"
          aria-label=${msg('parley-editor-link-field')}
          placeholder=${msg('parley-editor-link-field')}
          aria-expanded=${String(this.suggestions.items.length > 0)}
          aria-controls="parley-link-suggestions"
          aria-activedescendant=${active < 0 ? nothing : `parley-link-suggestions-${active}`}
          .value=${this.typed}
          @input=${this.onInput}
        />
        ${suggestionList(this.suggestions, 'parley-link-suggestions', this.choose)}
        <div class="parley-popover__actions">
          ${
            editing.link === undefined
              ? nothing
              : html`<button type="button" class="parley-button" @click=${this.unlink}>
                    ${msg('parley-editor-unlink')}
                  </button>
                  <a
                    class="parley-button"
                    target="_blank"
                    rel="noopener noreferrer"
                    href=${this.addressOf(editing.link.target)}
                    >${msg('parley-editor-link-open')}</a
                  >`
          }
          <button type="submit" class="parley-button parley-button--primary" ?disabled=${target === undefined}>
            ${msg(editing.link === undefined ? 'parley-editor-link-set' : 'parley-editor-link-change')}
          </button>
        </div>
      </form>
    </div>`;
  }

  private addressOf(target: LinkTarget): string {
    return target.kind === 'page' ? this.pages.addressOf(target.title) : target.href;
  }

  private readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.suggestions.look(this.typed, false);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const inField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') this.close();
    else if (inField && event.key === 'ArrowDown') this.suggestions.move(1);
    else if (inField && event.key === 'ArrowUp') this.suggestions.move(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.contains(next)) {
      this.editing = undefined;
      this.suggestions.clear();
    }
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { chosen } = this.suggestions;
    if (chosen !== undefined) this.choose(chosen);
    else {
      const target = readTarget(this.typed, this.pages);
      if (target !== undefined) this.set(target);
    }
  };

  private readonly choose = (suggestion: Suggestion): void => this.set(suggestionTarget(suggestion));

  private set(target: LinkTarget): void {
    const { view, editing } = this;
    if (view === undefined || editing === undefined) return;
    // Others may have written meanwhile: the selection was mapped with their changes, the remembered range was not.
    const range = linkAt(view.state) ?? view.state.selection;
    setLink({ from: range.from, to: range.to }, target, textOf(target))(view.state, view.dispatch);
    this.close();
  }

  private readonly unlink = (): void => {
    const { view } = this;
    const link = view === undefined ? undefined : linkAt(view.state);
    if (view !== undefined && link !== undefined) removeLink(link)(view.state, view.dispatch);
    this.close();
  };
}

function textOf(target: LinkTarget): string {
  return target.kind === 'page' ? target.title : target.href;
}

customElements.define('parley-link-dialog', ParleyLinkDialog);

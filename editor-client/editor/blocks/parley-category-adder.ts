// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { cdxIconAdd } from '@wikimedia/codex-icons';
import { LitElement, html, nothing } from 'lit';
import type { EditorView } from 'prosemirror-view';
import { node } from '../commands/types.ts';
import type { PageDirectory } from '../links/page-directory.ts';
import { emptyDirectory, tidyTitle } from '../links/page-directory.ts';
import type { Suggestion } from '../links/suggestions.ts';
import { Suggestions, suggestionList } from '../links/suggestions.ts';
import { icon } from '../toolbar/icon.ts';
import { addCategory } from './categories.ts';

const listId = 'parley-category-suggestions';

/** The button at the end of the page that adds a category, with suggestions. In light DOM. */
export class ParleyCategoryAdder extends LitElement {
  static override properties = {
    view: { attribute: false },
    pages: { attribute: false },
    isOpen: { state: true },
  };

  declare view: EditorView | undefined;
  declare pages: PageDirectory;
  declare isOpen: boolean;
  private typed = '';
  private readonly suggestions = new Suggestions(this, () => this.categoriesOnly());

  constructor() {
    super();
    this.pages = emptyDirectory;
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (!this.isOpen) {
      return html`<button
        type="button"
        class="parley-button parley-button--quiet parley-category-add"
        @click=${this.open}
      >
        ${icon(cdxIconAdd)} ${msg('parley-editor-category-add')}
      </button>`;
    }
    const { active } = this.suggestions;
    return html`<form
      class="parley-category-form"
      @submit=${this.onSubmit}
      @keydown=${this.onKey}
      @focusout=${this.onFocusOut}
    >
      <input
        class="parley-field"
        type="text"
        role="combobox"
        dir="auto"
        maxlength="255"
        autocomplete="off"
        aria-label=${msg('parley-editor-category-add')}
        placeholder=${msg('parley-editor-category-field')}
        aria-expanded=${String(this.suggestions.items.length > 0)}
        aria-controls=${listId}
        aria-activedescendant=${active < 0 ? nothing : `${listId}-${active}`}
        .value=${this.typed}
        @input=${this.onInput}
      />
      ${
        this.suggestions.items.length > 0
          ? html`<div class="parley-popover parley-category-form__list">
              ${suggestionList(this.suggestions, listId, (item) => this.choose(item))}
            </div>`
          : nothing
      }
    </form>`;
  }

  private categoriesOnly(): PageDirectory {
    const { pages } = this;
    const isCategory = (title: string) =>
      title.toLocaleLowerCase().startsWith(pages.categoryPrefix.toLocaleLowerCase());
    return {
      ...pages,
      search: async (typed, signal) => (await pages.search(typed, signal)).filter(({ title }) => isCategory(title)),
    };
  }

  private readonly open = async (): Promise<void> => {
    this.isOpen = true;
    this.typed = '';
    await this.updateComplete;
    this.querySelector('input')?.focus();
  };

  private close(): void {
    this.isOpen = false;
    this.suggestions.clear();
  }

  private choose(item: Suggestion): void {
    if (item.kind !== 'outside') this.add(item.title);
  }

  private add(typed: string): void {
    const { view, pages } = this;
    const title = tidyTitle(typed);
    if (view === undefined || title === undefined || title === pages.categoryPrefix.trim()) return;
    const prefixed = title.toLocaleLowerCase().startsWith(pages.categoryPrefix.toLocaleLowerCase());
    const category = node.category.create({ title: prefixed ? title : pages.categoryPrefix + title });
    addCategory(category)(view.state, view.dispatch);
    this.close();
    view.focus();
  }

  private readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    const { categoryPrefix } = this.pages;
    const prefixed = this.typed.toLocaleLowerCase().startsWith(categoryPrefix.toLocaleLowerCase());
    this.suggestions.look(this.typed, false, prefixed ? '' : categoryPrefix);
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { chosen } = this.suggestions;
    if (chosen === undefined) this.add(this.typed);
    else this.choose(chosen);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.close();
      this.view?.focus();
    } else if (event.key === 'ArrowDown') this.suggestions.move(1);
    else if (event.key === 'ArrowUp') this.suggestions.move(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.close();
  };
}

customElements.define('parley-category-adder', ParleyCategoryAdder);

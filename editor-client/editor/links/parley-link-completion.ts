// SPDX-License-Identifier: GPL-2.0-or-later
import { LitElement, html, nothing } from 'lit';
import type { EditorView } from 'prosemirror-view';
import type { CompletionListener, OpenLink } from './link-completion.ts';
import { closeCompletion } from './link-completion.ts';
import { setLink } from './link-commands.ts';
import type { PageDirectory } from './page-directory.ts';
import { emptyDirectory } from './page-directory.ts';
import { placeBeside } from './place-beside.ts';
import type { Suggestion } from './suggestions.ts';
import { Suggestions, suggestionList, suggestionTarget } from './suggestions.ts';

const listId = 'parley-completion';

/** The pages offered below a `[[` that is being typed. Focus stays in the text. In light DOM. */
export class ParleyLinkCompletion extends LitElement implements CompletionListener {
  static override properties = { pages: { attribute: false } };

  declare pages: PageDirectory;
  private view: EditorView | undefined;
  private openLink: OpenLink | undefined;
  private readonly suggestions = new Suggestions(this, () => this.pages);

  constructor() {
    super();
    this.pages = emptyDirectory;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  changed(open: OpenLink | undefined, view: EditorView): void {
    this.view = view;
    this.openLink = open;
    if (open === undefined) this.suggestions.clear();
    else this.suggestions.look(open.typed, true);
  }

  key(event: KeyboardEvent): boolean {
    if (this.suggestions.items.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
        this.suggestions.move(1);
        return true;
      case 'ArrowUp':
        this.suggestions.move(-1);
        return true;
      case 'Enter':
      case 'Tab': {
        const { chosen } = this.suggestions;
        if (chosen === undefined) return false;
        this.choose(chosen);
        return true;
      }
      default:
        return false;
    }
  }

  protected override render(): unknown {
    const shown = this.openLink !== undefined && this.suggestions.items.length > 0;
    this.hidden = !shown;
    return shown
      ? html`<div class="parley-popover">${suggestionList(this.suggestions, listId, this.choose)}</div>`
      : nothing;
  }

  protected override updated(): void {
    const { view, openLink } = this;
    if (view === undefined || view.isDestroyed) return;
    const active = this.hidden || this.suggestions.active < 0 ? undefined : `${listId}-${this.suggestions.active}`;
    if (active === undefined) view.dom.removeAttribute('aria-activedescendant');
    else view.dom.setAttribute('aria-activedescendant', active);
    if (!this.hidden && openLink !== undefined) placeBeside(this, view, { from: openLink.from, to: openLink.from });
  }

  private readonly choose = (suggestion: Suggestion): void => {
    const { view, openLink } = this;
    if (view === undefined || openLink === undefined) return;
    closeCompletion(view);
    const { from, to } = openLink;
    view.dispatch(view.state.tr.delete(from, to));
    const target = suggestionTarget(suggestion);
    const label = target.kind === 'page' ? target.title : target.href;
    setLink({ from, to: from }, target, label)(view.state, view.dispatch);
    view.focus();
  };
}

customElements.define('parley-link-completion', ParleyLinkCompletion);

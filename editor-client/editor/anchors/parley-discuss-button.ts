// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { cdxIconSpeechBubbleAdd } from '@wikimedia/codex-icons';
import { LitElement, html } from 'lit';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { icon } from '../toolbar/icon.ts';
import { shownKeys } from '../toolbar/keyboard.ts';

/** Milliseconds a selection rests before the button appears: not while one is still selecting. */
const rest = 250;

/** The button that appears beside selected words to talk about them. In light DOM. Fires `parley-discuss-press`. */
export class ParleyDiscussButton extends LitElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private view: EditorView | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = true;
    window.addEventListener('scroll', this.place, { passive: true, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    window.removeEventListener('scroll', this.place, { capture: true });
  }

  /** To be called when the selection may have changed. */
  selectionChanged(view: EditorView): void {
    if (this.view !== view) view.dom.addEventListener('focusout', () => this.selectionLost());
    this.view = view;
    clearTimeout(this.timer);
    if (!isSelected(view)) {
      this.hidden = true;
      return;
    }
    if (this.hidden) this.timer = setTimeout(this.show, rest);
    else this.place();
  }

  private selectionLost(): void {
    clearTimeout(this.timer);
    if (!this.matches(':hover')) this.hidden = true;
  }

  protected override render(): unknown {
    const name = msg('parley-editor-discuss');
    return html`<button
      type="button"
      class="parley-button parley-discuss__button"
      title=${msg('parley-editor-with-keys', name, shownKeys('Mod-Alt-m'))}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.dispatchEvent(new CustomEvent('parley-discuss-press'))}
    >
      ${icon(cdxIconSpeechBubbleAdd)} ${name}
    </button>`;
  }

  private readonly show = (): void => {
    if (this.view === undefined || this.view.isDestroyed || !isSelected(this.view)) return;
    this.hidden = false;
    this.place();
  };

  /** Beside the end of the selection, out of the way of the words above and below it. */
  private readonly place = (): void => {
    const { view } = this;
    if (this.hidden || view === undefined || view.isDestroyed) return;
    const { from, to } = view.state.selection;
    const first = view.coordsAtPos(from, 1);
    const last = view.coordsAtPos(to, -1);
    const column = view.dom.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this;
    const above = first.top - height - 6;
    const left = Math.max(column.left, Math.min((first.left + last.right - width) / 2, column.right - width));
    this.style.left = `${Math.max(4, left)}px`;
    this.style.top = `${above > 100 ? above : last.bottom + 6}px`;
  };
}

function isSelected(view: EditorView): boolean {
  const { selection } = view.state;
  return selection instanceof TextSelection && !selection.empty && view.hasFocus();
}

customElements.define('parley-discuss-button', ParleyDiscussButton);

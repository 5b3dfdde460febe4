// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { cdxIconClose } from '@wikimedia/codex-icons';
import { LitElement, html } from 'lit';
import { icon } from '../toolbar/icon.ts';
import { shownKeys } from '../toolbar/keyboard.ts';
import { shortcutHelp } from './shortcut-list.ts';

/** The list of keyboard shortcuts, in a dialog. In light DOM. */
export class ParleyShortcutHelp extends LitElement {
  static override properties = { isOpen: { state: true } };

  declare isOpen: boolean;
  private opener: HTMLElement | undefined;

  constructor() {
    super();
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens over the page; closing gives the focus back. */
  async open(): Promise<void> {
    this.opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.isOpen = true;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): unknown {
    if (!this.isOpen) return html``;
    return html`<dialog
      class="parley-help"
      aria-labelledby="parley-help-title"
      @close=${this.onClose}
      @click=${this.onClick}
    >
      <div class="parley-help__inside">
        <header class="parley-help__head">
          <h2 id="parley-help-title">${msg('parley-editor-help')}</h2>
          <form method="dialog">
            <button
              class="parley-toolbar__button"
              title=${msg('parley-editor-close')}
              aria-label=${msg('parley-editor-close')}
            >
              ${icon(cdxIconClose)}
            </button>
          </form>
        </header>
        <div class="parley-help__groups">
          ${shortcutHelp.map(
            (group) =>
              html`<section>
                <h3>${msg(group.message)}</h3>
                <dl>
                  ${group.entries.map(
                    ({ message, keys }) =>
                      html`<div>
                        <dt>${msg(message)}</dt>
                        <dd>${keys.map((each) => html`<kbd dir="ltr">${shownKeys(each)}</kbd> `)}</dd>
                      </div>`,
                  )}
                </dl>
              </section>`,
          )}
        </div>
      </div>
    </dialog>`;
  }

  private readonly onClose = (): void => {
    this.isOpen = false;
    this.opener?.focus();
  };

  /** A click beside the dialog closes it. */
  private readonly onClick = (event: Event): void => {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  };
}

customElements.define('parley-shortcut-help', ParleyShortcutHelp);

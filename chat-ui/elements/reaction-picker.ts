// SPDX-License-Identifier: GPL-2.0-or-later
import { cdxIconHeartOutline } from '@wikimedia/codex-icons';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import { icon } from './icon.ts';
import { openPopup } from './popup.ts';

/** What people answer with most; any other emoji can be typed. */
const frequent = ['👍', '❤️', '😄', '🎉', '🤔', '👀'] as const;

/** A button that offers reactions. Calls `pick` with the emoji. */
export class ParleyReactionPicker extends LitElement {
  static override properties = { pick: { attribute: false } };

  declare pick: (emoji: string) => void;

  constructor() {
    super();
    this.pick = () => undefined;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: inline-flex;
      }
      [popover] {
        padding: var(--spacing-50);
        border: 1px solid var(--border-color-base);
        border-radius: var(--border-radius-base);
        background: var(--background-color-base);
        color: var(--color-base);
        box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
      }
      .frequent {
        display: flex;
        gap: var(--spacing-12);
        margin-block-end: var(--spacing-50);
      }
      .frequent button {
        font-size: var(--font-size-large);
      }
      label {
        display: block;
        inline-size: 13rem;
        color: var(--color-subtle);
        font-size: var(--font-size-x-small);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <button
        class="button quiet icon"
        type="button"
        aria-haspopup="dialog"
        aria-label=${msg('parley-action-react')}
        title=${msg('parley-action-react')}
        @click=${this.#open}
      >
        ${icon(cdxIconHeartOutline)}
      </button>
      <div popover role="dialog" aria-label=${msg('parley-action-react')} @keydown=${this.#keydown}>
        <div class="frequent">
          ${frequent.map(
            (emoji) => html`
              <button class="button quiet icon" type="button" @click=${() => this.#pick(emoji)}>${emoji}</button>
            `,
          )}
        </div>
        <label>
          ${msg('parley-reaction-other')}
          <input type="text" maxlength="32" autocomplete="off" enterkeyhint="done" @keydown=${this.#typed} />
        </label>
      </div>
    `;
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  readonly #open = (event: Event): void => {
    const popup = this.#popup;
    if (popup === null || !(event.currentTarget instanceof HTMLElement)) return;
    openPopup(popup, event.currentTarget);
    popup.querySelector<HTMLElement>('button')?.focus();
  };

  #pick(emoji: string): void {
    this.#popup?.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('.icon')?.focus();
    this.pick(emoji);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    // Keys here move nothing behind: not the list of messages, not the drawer.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#popup?.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('.icon')?.focus();
  };

  readonly #typed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.currentTarget instanceof HTMLInputElement)) return;
    const emoji = event.currentTarget.value.trim();
    event.currentTarget.value = '';
    if (emoji !== '') this.#pick(emoji);
  };
}

customElements.define('parley-reaction-picker', ParleyReactionPicker);

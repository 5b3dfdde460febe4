// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { baseStyles } from '@parley/chat-ui/styles/shared-styles.ts';
import { css, html, LitElement } from 'lit';
import type { SaveState } from './save-state.ts';
import { saveWords } from './save-words.ts';

/** `<parley-save-state>`: where the text is kept, one short phrase with a dot. Never a spinner. */
export class ParleySaveState extends LitElement {
  static override readonly properties = { state: { attribute: false }, homeWiki: {} };
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: var(--spacing-50);
        min-block-size: 2rem;
        white-space: nowrap;
        color: var(--color-subtle);
      }
      @media (max-width: 47.99rem) {
        .state {
          white-space: normal;
        }
      }
      .dot {
        flex: none;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border-radius: 50%;
        border: 2px solid var(--color-icon-success);
        background: var(--color-icon-success);
      }
      /* The shapes differ as well, for those who do not see the colours. */
      .busy .dot {
        border-color: var(--color-subtle);
        background: transparent;
      }
      .alert {
        color: var(--color-base);
        font-weight: var(--font-weight-bold);
      }
      .alert .dot {
        border-color: var(--color-icon-warning);
        background: var(--color-icon-warning);
        border-radius: 0;
        rotate: 45deg;
      }
    `,
  ];

  declare state: SaveState;
  declare homeWiki: string;

  constructor() {
    super();
    this.state = { kind: 'opening' };
    this.homeWiki = '';
  }

  protected override render() {
    const { phrase, about, tone } = saveWords(this.state, this.homeWiki);
    return html`
      <span class="state ${tone}" title=${about} data-state=${this.state.kind}>
        <span class="dot"></span>
        <span>${phrase}</span>
      </span>
      <span class="hidden-text" role="status">${this.#spoken(phrase)}</span>
    `;
  }

  /** Saving and saved alternate with every word typed: only what a person should know is announced. */
  #spoken(phrase: string): string {
    switch (this.state.kind) {
      case 'saving':
      case 'opening':
      case 'on-server':
        return '';
      default:
        return msg('session-state-label', phrase);
    }
  }
}

customElements.define('parley-save-state', ParleySaveState);

declare global {
  interface HTMLElementTagNameMap {
    'parley-save-state': ParleySaveState;
  }
}

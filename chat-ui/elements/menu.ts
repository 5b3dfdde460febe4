// SPDX-License-Identifier: GPL-2.0-or-later
import type { Icon } from '@wikimedia/codex-icons';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { icon } from './icon.ts';
import { openPopup } from './popup.ts';

export type MenuItem = {
  readonly label: string;
  readonly icon?: Icon;
  readonly destructive?: boolean;
  readonly run: () => void;
};

/** A button that opens a menu. Arrow keys move, letters do not type, Esc and a click elsewhere close. */
export class ParleyMenu extends LitElement {
  static override properties = {
    label: {},
    icon: { attribute: false },
    items: { attribute: false },
    worded: { type: Boolean },
  };

  declare label: string;
  declare icon: Icon | undefined;
  declare items: readonly MenuItem[];
  /** The button shows its label, and no icon alone. */
  declare worded: boolean;

  constructor() {
    super();
    this.label = '';
    this.icon = undefined;
    this.items = [];
    this.worded = false;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
      }
      [popover] {
        min-inline-size: 11rem;
        max-inline-size: min(20rem, calc(100vw - 1rem));
        padding: var(--spacing-25) 0;
        border: 1px solid var(--border-color-base);
        border-radius: var(--border-radius-base);
        background: var(--background-color-base);
        color: var(--color-base);
        box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
      }
      [role='menuitem'] {
        display: flex;
        align-items: center;
        gap: var(--spacing-50);
        inline-size: 100%;
        min-block-size: 2rem;
        padding: var(--spacing-25) var(--spacing-75);
        border: 0;
        background: none;
        text-align: start;
      }
      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--background-color-interactive-subtle--hover);
        outline-offset: -2px;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <button
        class=${this.worded ? 'button' : 'button quiet icon'}
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${this.label}
        title=${this.label}
        @click=${this.#toggle}
      >
        ${this.icon === undefined ? nothing : icon(this.icon)} ${this.worded ? this.label : nothing}
      </button>
      <div popover role="menu" aria-label=${this.label} @keydown=${this.#keydown} @toggle=${this.#toggled}>
        ${this.items.map(
          (item) => html`
            <button
              type="button"
              role="menuitem"
              tabindex="-1"
              class=${item.destructive === true ? 'destructive' : ''}
              @click=${() => this.#run(item)}
            >
              ${item.icon === undefined ? nothing : icon(item.icon, 1)} ${item.label}
            </button>
          `,
        )}
      </div>
    `;
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.button');
  }

  readonly #toggle = (): void => {
    const popup = this.#popup;
    const button = this.#button;
    if (popup === null || button === null) return;
    if (popup.matches(':popover-open')) {
      popup.hidePopover();
    } else {
      openPopup(popup, button);
      this.#focus(0);
    }
  };

  readonly #toggled = (event: Event): void => {
    const open = (event as ToggleEvent).newState === 'open';
    this.#button?.setAttribute('aria-expanded', String(open));
    this.toggleAttribute('open', open);
  };

  #run(item: MenuItem): void {
    this.#popup?.hidePopover();
    item.run();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const entries = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 };
    const to = moves[event.key];
    if (event.key === 'Tab') this.#popup?.hidePopover();
    if (event.key === 'Escape') {
      // Esc closes the menu alone, not what the menu is in.
      event.stopPropagation();
      event.preventDefault();
      this.#popup?.hidePopover();
      this.#button?.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#focus((to + entries.length) % entries.length);
  };

  #focus(index: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')[index]?.focus();
  }
}

customElements.define('parley-menu', ParleyMenu);

// SPDX-License-Identifier: GPL-2.0-or-later
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';

export const dialogStyles = css`
  dialog {
    inline-size: min(30rem, calc(100vw - 2rem));
    max-block-size: calc(100dvb - 2rem);
    padding: 0;
    border: 1px solid var(--border-color-base);
    border-radius: var(--border-radius-base);
    background: var(--background-color-base);
    color: var(--color-base);
    box-shadow: 0 4px 8px 0 var(--box-shadow-color-alpha-base);
  }
  dialog::backdrop {
    background: var(--background-color-backdrop-dark);
  }
  form {
    display: grid;
    gap: var(--spacing-75);
    padding: var(--spacing-100);
  }
  h2 {
    margin: 0;
    font-size: var(--font-size-large);
    line-height: var(--line-height-large);
  }
  p {
    margin: 0;
  }
  label {
    display: grid;
    gap: var(--spacing-25);
    font-weight: var(--font-weight-bold);
  }
  label > * {
    font-weight: var(--font-weight-normal);
  }
  label.check {
    display: flex;
    align-items: flex-start;
    gap: var(--spacing-50);
    font-weight: var(--font-weight-normal);
  }
  label.check input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    margin: var(--spacing-12) 0 0;
  }
  blockquote {
    margin: 0;
    max-block-size: 8rem;
    overflow: auto;
    padding: var(--spacing-50) var(--spacing-75);
    border-inline-start: 3px solid var(--border-color-subtle);
    background: var(--background-color-neutral-subtle);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--spacing-50);
  }
  .subtle {
    color: var(--color-subtle);
    font-weight: var(--font-weight-normal);
  }
  .error {
    color: var(--color-error);
  }
`;

/** What a modal dialog of Parley has in common: it opens, it closes, and it gives the focus back. */
export abstract class ParleyDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles];
  #before: HTMLElement | undefined;
  #shown = false;

  protected abstract heading(): string;
  /** The fields and the buttons. */
  protected abstract body(): TemplateResult;
  protected abstract submitted(): void;

  protected async open(): Promise<void> {
    this.#before = focused();
    this.#shown = true;
    this.requestUpdate();
    await this.updateComplete;
    const dialog = this.#dialog;
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  protected close(): void {
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    return html`
      <dialog aria-labelledby="heading" @close=${this.#closed} @keydown=${keepKeys} @click=${this.#backdrop}>
        <form method="dialog" @submit=${this.#submit}>
          <h2 id="heading">${this.heading()}</h2>
          ${this.body()}
        </form>
      </dialog>
    `;
  }

  protected cancelButton(label: string = msg('parley-dialog-cancel')): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.close()}>${label}</button>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.submitted();
  };

  readonly #backdrop = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.close();
  };

  readonly #closed = (): void => {
    // The next opening starts with empty fields.
    this.#shown = false;
    this.requestUpdate();
    this.#before?.focus();
    this.#before = undefined;
  };
}

/** Keys in a dialog are the dialog's alone. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}

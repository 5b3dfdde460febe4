// SPDX-License-Identifier: GPL-2.0-or-later
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { isolate, msg } from '../i18n/messages.ts';
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
    background: var(--background-color-backdrop-light);
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
  label > *,
  label > input:not([type='checkbox']) {
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
  [aria-invalid='true']:not(:focus) {
    border-color: var(--border-color-error);
  }
  /* What is missing is said above the buttons. */
  .actions {
    order: 1;
  }
`;

/** What a modal dialog of Parley has in common: it opens, it closes, and it gives the focus back. */
export abstract class ParleyDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles];
  #before: HTMLElement | undefined;
  #shown = false;
  /** What the field is called that was left empty and must not be. */
  #missing: string | undefined;

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
        <form method="dialog" novalidate @submit=${this.#submit} @input=${this.#written}>
          <h2 id="heading">${this.heading()}</h2>
          ${this.body()}
          ${
            this.#missing === undefined
              ? nothing
              : html`<p id="missing" class="error" role="alert">
                  ${msg('parley-dialog-missing', isolate(this.#missing))}
                </p>`
          }
        </form>
      </dialog>
    `;
  }

  protected cancelButton(label: string = msg('parley-dialog-cancel')): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.close()}>${label}</button>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const empty = this.#emptyField();
    if (empty === undefined) this.submitted();
    else this.#ask(empty);
  };

  #emptyField(): HTMLInputElement | HTMLTextAreaElement | undefined {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input, textarea)');
    return [...fields].find((field) => field.required && field.value.trim() === '');
  }

  /** Says in the page's own words which field is needed, and goes there. */
  #ask(field: HTMLInputElement | HTMLTextAreaElement): void {
    this.#missing = field.labels?.[0]?.textContent.trim() ?? '';
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'missing');
    field.focus();
    this.requestUpdate();
  }

  readonly #written = (): void => {
    if (this.#missing === undefined || this.#emptyField() !== undefined) return;
    this.#missing = undefined;
    for (const field of this.renderRoot.querySelectorAll('[aria-describedby="missing"]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
    this.requestUpdate();
  };

  readonly #backdrop = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.close();
  };

  readonly #closed = (): void => {
    // The next opening starts with empty fields.
    this.#shown = false;
    this.#missing = undefined;
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

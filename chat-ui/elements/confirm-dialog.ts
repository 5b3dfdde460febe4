// SPDX-License-Identifier: GPL-2.0-or-later
import { html, nothing, type TemplateResult } from 'lit';
import { ParleyDialog } from './dialog.ts';

export type Question = {
  readonly heading: string;
  /** What it means. */
  readonly text: string;
  /** The words it is about. */
  readonly quote?: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly run: () => void;
};

/** Asks before something that cannot be undone. */
export class ParleyConfirmDialog extends ParleyDialog {
  #question: Question | undefined;

  ask(question: Question): void {
    this.#question = question;
    void this.open();
  }

  protected override heading(): string {
    return this.#question?.heading ?? '';
  }

  protected override body(): TemplateResult {
    const question = this.#question;
    return html`
      <p>${question?.text}</p>
      ${question?.quote === undefined ? nothing : html`<blockquote dir="auto">${question.quote}</blockquote>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button destructive" autofocus>${question?.verb}</button>
      </div>
    `;
  }

  protected override submitted(): void {
    this.close();
    this.#question?.run();
  }
}

customElements.define('parley-confirm-dialog', ParleyConfirmDialog);

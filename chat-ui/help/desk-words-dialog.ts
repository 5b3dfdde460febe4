// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskRequest } from '@parley/protocol/help/desk.ts';
import { maxAnswerLength } from '@parley/protocol/help/limits.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { ParleyDialog } from '../elements/dialog.ts';
import { msg } from '../i18n/messages.ts';
import { outcomeWords } from './help-words.ts';
import type { HelpOutcome } from './request-link.ts';

export type DeskWords = {
  /** An answer to a request that was kept, or a report of its words to the moderators. */
  readonly kind: 'answer' | 'report';
  readonly request: DeskRequest;
  readonly wiki: string;
  readonly send: (text: string) => Promise<HelpOutcome>;
};

/** Longest reason of a report. */
const maxReason = 500;

/** Takes a helper's words about a request on the desk: an answer on the wiki, or the reason of a report. */
export class ParleyDeskWords extends ParleyDialog {
  #what: DeskWords | undefined;
  #error = '';
  #receipt: string | undefined;
  #sending = false;

  ask(what: DeskWords): void {
    this.#what = what;
    this.#error = '';
    this.#receipt = undefined;
    void this.open();
  }

  protected override heading(): string {
    if (this.#receipt !== undefined) return msg('parley-report-sent');
    return this.#what?.kind === 'report' ? msg('parley-desk-report-heading') : msg('parley-desk-answer-heading');
  }

  protected override body(): TemplateResult {
    const report = this.#what?.kind === 'report';
    if (this.#receipt !== undefined) {
      return html`
        <p>${msg('parley-report-thanks')}</p>
        ${this.#receipt === '' ? nothing : html`<p>${msg('parley-report-receipt', this.#receipt)}</p>`}
        <div class="actions">${this.cancelButton(msg('parley-dialog-close'))}</div>
      `;
    }
    return html`
      <blockquote dir="auto">${this.#what?.request.text}</blockquote>
      <label>
        ${report ? msg('parley-report-reason') : msg('parley-desk-answer-words')}
        <textarea
          name="words"
          rows="5"
          maxlength=${report ? maxReason : maxAnswerLength}
          required
          dir="auto"
          autofocus
        ></textarea>
      </label>
      <p class="subtle">${report ? msg('parley-report-privacy') : msg('parley-desk-answer-where')}</p>
      ${this.#error === '' ? nothing : html`<p class="error" role="alert">${this.#error}</p>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${this.#sending}>
          ${report ? msg('parley-report-send') : msg('parley-desk-answer-send')}
        </button>
      </div>
    `;
  }

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    const what = this.#what;
    if (form === null || what === undefined || this.#sending) return;
    const words = String(new FormData(form).get('words') ?? '').trim();
    if (words === '') return;
    this.#sending = true;
    this.requestUpdate();
    const outcome = await what.send(words);
    this.#sending = false;
    this.#error = outcomeWords(outcome, what.wiki) ?? '';
    if (outcome.type === 'ack' && what.kind === 'report') this.#receipt = outcome.receipt ?? '';
    else if (outcome.type === 'ack') this.close();
    this.requestUpdate();
  }
}

customElements.define('parley-desk-words', ParleyDeskWords);

declare global {
  interface HTMLElementTagNameMap {
    'parley-desk-words': ParleyDeskWords;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandOutcome } from '../conversation/command-channel.ts';
import { msg } from '../i18n/messages.ts';
import { ParleyDialog } from './dialog.ts';
import { errorWords } from './words.ts';

export type SendReport = (report: { message: string; reason: string; context: boolean }) => Promise<CommandOutcome>;

type State =
  | { readonly kind: 'writing'; readonly error?: string }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly receipt: string | undefined };

/** Reports a message to the moderators, and gives the receipt. */
export class ParleyReportDialog extends ParleyDialog {
  #message: Message | undefined;
  #send: SendReport = async () => ({ type: 'unanswered' });
  #state: State = { kind: 'writing' };

  report(message: Message, send: SendReport): void {
    this.#message = message;
    this.#send = send;
    this.#state = { kind: 'writing' };
    void this.open();
  }

  protected override heading(): string {
    return this.#state.kind === 'sent' ? msg('parley-report-sent') : msg('parley-report-heading');
  }

  protected override body(): TemplateResult {
    const state = this.#state;
    if (state.kind === 'sent') {
      return html`
        <p>${msg('parley-report-thanks')}</p>
        ${state.receipt === undefined ? nothing : html`<p>${msg('parley-report-receipt', state.receipt)}</p>`}
        <div class="actions">${this.cancelButton(msg('parley-dialog-close'))}</div>
      `;
    }
    return html`
      <blockquote dir="auto">${this.#message?.text}</blockquote>
      <label>
        ${msg('parley-report-reason')}
        <textarea name="reason" rows="3" maxlength="500" required dir="auto" autofocus></textarea>
      </label>
      <label class="check">
        <input type="checkbox" name="context" />
        <span>${msg('parley-report-context')}</span>
      </label>
      <p class="subtle">${msg('parley-report-privacy')}</p>
      ${
        state.kind === 'writing' && state.error !== undefined
          ? html`<p class="error" role="alert">${state.error}</p>`
          : nothing
      }
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${state.kind === 'sending'}>${msg('parley-report-send')}</button>
      </div>
    `;
  }

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    const message = this.#message;
    if (form === null || message === undefined || this.#state.kind === 'sending') return;
    const fields = new FormData(form);
    this.#set({ kind: 'sending' });
    const outcome = await this.#send({
      message: message.id,
      reason: String(fields.get('reason') ?? ''),
      context: fields.has('context'),
    });
    switch (outcome.type) {
      case 'ack':
        this.#set({ kind: 'sent', receipt: outcome.receipt });
        return;
      case 'error':
        this.#set({ kind: 'writing', error: errorWords(outcome.code, outcome.retryAfter) });
        return;
      case 'unanswered':
        this.#set({ kind: 'writing', error: errorWords(undefined) });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

customElements.define('parley-report-dialog', ParleyReportDialog);

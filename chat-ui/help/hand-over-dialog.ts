// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskHelper } from '@parley/protocol/help/desk.ts';
import { maxPassNoteLength } from '@parley/protocol/help/limits.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { ParleyDialog } from '../elements/dialog.ts';
import { msg } from '../i18n/messages.ts';
import { outcomeWords } from './help-words.ts';
import type { HelpCommandWithoutId, HelpOutcome } from './request-link.ts';

export type HandOver = {
  /** Gives the request away, or brings somebody along. */
  readonly kind: 'help-pass' | 'help-second';
  /** Who could take it. */
  readonly helpers: readonly DeskHelper[];
  readonly wiki: string;
  readonly send: (command: HelpCommandWithoutId) => Promise<HelpOutcome>;
};

/** Passes a request on to another helper with a note, or asks a second one to come along. */
export class ParleyHandOverDialog extends ParleyDialog {
  #what: HandOver | undefined;
  #error = '';
  #sending = false;

  ask(what: HandOver): void {
    this.#what = what;
    this.#error = '';
    void this.open();
  }

  protected override heading(): string {
    return this.#what?.kind === 'help-second' ? msg('parley-help-second-heading') : msg('parley-help-pass-heading');
  }

  protected override body(): TemplateResult {
    const what = this.#what;
    return html`
      <label>
        ${msg('parley-help-to-whom')}
        <select name="to">
          <option value="">${msg('parley-help-to-anyone')}</option>
          ${what?.helpers.map(
            (helper) => html`<option value=${personKey(helper.person)}>${optionWords(helper, what.wiki)}</option>`,
          )}
        </select>
      </label>
      <label>
        ${msg('parley-help-pass-note')}
        <textarea name="note" rows="3" maxlength=${maxPassNoteLength} dir="auto" autofocus></textarea>
      </label>
      <p class="subtle">${msg('parley-help-pass-seen')}</p>
      ${this.#error === '' ? nothing : html`<p class="error" role="alert">${this.#error}</p>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${this.#sending}>
          ${what?.kind === 'help-second' ? msg('parley-help-second') : msg('parley-help-pass')}
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
    const fields = new FormData(form);
    const to = what.helpers.find(({ person }) => personKey(person) === fields.get('to'))?.person;
    this.#set(true, '');
    const outcome = await what.send({
      type: what.kind,
      note: String(fields.get('note') ?? '').trim(),
      ...(to && { to: { wiki: to.wiki, userId: to.userId } }),
    });
    const problem = outcomeWords(outcome, what.wiki);
    this.#set(false, problem ?? '');
    if (problem === undefined) this.close();
  }

  #set(sending: boolean, error: string): void {
    this.#sending = sending;
    this.#error = error;
    this.requestUpdate();
  }
}

function optionWords({ person, availability, requests, atOnce }: DeskHelper, wiki: string): string {
  const name = displayName(person, wiki);
  if (availability.kind === 'away') return msg('parley-person-away', name);
  return requests.length < atOnce ? name : msg('parley-help-full-person', name);
}

customElements.define('parley-hand-over-dialog', ParleyHandOverDialog);

declare global {
  interface HTMLElementTagNameMap {
    'parley-hand-over-dialog': ParleyHandOverDialog;
  }
}

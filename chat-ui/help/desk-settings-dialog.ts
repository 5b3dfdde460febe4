// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelperSettings } from '@parley/protocol/help/desk.ts';
import { helperWeights, maxAtOnce, maxHelperTopics } from '@parley/protocol/help/limits.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { ParleyDialog } from '../elements/dialog.ts';
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { outcomeWords } from './help-words.ts';
import type { HelpOutcome } from './request-link.ts';

export type SaveSettings = (settings: HelperSettings) => Promise<HelpOutcome>;

/** How a helper sets themselves up: how readily they are asked, how many at once, and what they know about. */
export class ParleyDeskSettings extends ParleyDialog {
  #settings: HelperSettings = { weight: 2, atOnce: 2, topics: [] };
  #save: SaveSettings = async () => ({ type: 'unanswered' });
  #error = '';

  change(settings: HelperSettings, save: SaveSettings): void {
    this.#settings = settings;
    this.#save = save;
    this.#error = '';
    void this.open();
  }

  protected override heading(): string {
    return msg('parley-desk-settings');
  }

  protected override body(): TemplateResult {
    const { weight, atOnce, topics } = this.#settings;
    return html`
      <label>
        ${msg('parley-desk-weight')}
        <select name="weight" autofocus>
          ${helperWeights.map(
            (each) => html`<option value=${each} ?selected=${each === weight}>${weightWords(each)}</option>`,
          )}
        </select>
      </label>
      <label>
        ${msg('parley-desk-at-once')}
        <select name="atOnce">
          ${Array.from({ length: maxAtOnce }, (_, index) => index + 1).map(
            (each) => html`<option value=${each} ?selected=${each === atOnce}>${formatNumber(each)}</option>`,
          )}
        </select>
      </label>
      <label>
        ${msg('parley-desk-topics')}
        <textarea name="topics" rows="4" dir="auto" aria-describedby="topics-hint">${topics.join('\n')}</textarea>
      </label>
      <p class="subtle" id="topics-hint">${msg('parley-desk-topics-hint', formatNumber(maxHelperTopics))}</p>
      ${this.#error === '' ? nothing : html`<p class="error" role="alert">${this.#error}</p>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary">${msg('parley-desk-save')}</button>
      </div>
    `;
  }

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    if (form === null) return;
    const fields = new FormData(form);
    const weight = helperWeights.find((each) => String(each) === fields.get('weight')) ?? this.#settings.weight;
    const lines = String(fields.get('topics') ?? '').split('\n');
    const topics = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
    const outcome = await this.#save({
      weight,
      atOnce: Number(fields.get('atOnce')),
      topics: topics.slice(0, maxHelperTopics),
    });
    this.#error = outcomeWords(outcome, '') ?? '';
    if (this.#error === '') this.close();
    else this.requestUpdate();
  }
}

function weightWords(weight: HelperSettings['weight']): string {
  switch (weight) {
    case 0:
      return msg('parley-desk-weight-never');
    case 1:
      return msg('parley-desk-weight-seldom');
    case 2:
      return msg('parley-desk-weight-normal');
    case 4:
      return msg('parley-desk-weight-often');
  }
}

customElements.define('parley-desk-settings', ParleyDeskSettings);

declare global {
  interface HTMLElementTagNameMap {
    'parley-desk-settings': ParleyDeskSettings;
  }
}

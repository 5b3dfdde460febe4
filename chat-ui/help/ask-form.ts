// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { AskedForHelp, HelpStanding } from '@parley/protocol/help/api.ts';
import { maxRequestLength } from '@parley/protocol/help/limits.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconClock, cdxIconUserGroup } from '@wikimedia/codex-icons';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { newClientId } from '../conversation/outbox.ts';
import { icon } from '../elements/icon.ts';
import { askForHelp } from '../http/help.ts';
import { formatNumber } from '../i18n/formats.ts';
import { currentLanguage, isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared-styles.ts';
import { pageAddress } from '../wiki/page-address.ts';
import { helpStyles } from './help-styles.ts';
import { helpErrorWords, languageName, standingWords } from './help-words.ts';
import type { AskingFrom } from './shared-facts.ts';

export type AskedHandler = (asked: AskedForHelp, words: string) => void;

/** From so many characters left on, the rest is counted down. */
const countFrom = 200;

/** Asks for help: the truth about who would answer, what is shared, and one field. The first message is the request. */
export class ParleyHelpAsk extends LitElement {
  static override properties = {
    context: { attribute: false },
    standing: { attribute: false },
    from: { attribute: false },
    asked: { attribute: false },
  };

  declare context: Pick<PageContext, 'wiki' | 'person' | 'language'>;
  declare standing: HelpStanding;
  declare from: AskingFrom;
  declare asked: AskedHandler;
  #text = '';
  #problem = '';
  #sending = false;
  /** The same request again, when its answer was lost, must not become a second one. */
  #id = newClientId();

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    helpStyles,
    css`
      :host {
        gap: var(--spacing-75);
        padding: var(--spacing-75);
      }
      form {
        display: grid;
        gap: var(--spacing-75);
      }
      label {
        display: grid;
        gap: var(--spacing-25);
        font-weight: var(--font-weight-bold);
      }
      textarea {
        min-block-size: 6rem;
        resize: vertical;
        font-weight: var(--font-weight-normal);
      }
      label.check {
        display: flex;
        align-items: flex-start;
        gap: var(--spacing-50);
        font-weight: var(--font-weight-normal);
      }
      .check input {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        flex: none;
        margin: 0;
      }
      summary {
        cursor: pointer;
      }
      details ul {
        display: grid;
        gap: var(--spacing-12);
        padding-block-start: var(--spacing-25);
        padding-inline-start: var(--spacing-100);
        list-style: disc;
      }
      .truth {
        font-weight: var(--font-weight-bold);
      }
    `,
  ];

  /** Goes to the field. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render(): TemplateResult {
    const { standing } = this;
    const nobody = standing.helpersPresent === 0;
    return html`
      <p class="truth" id="truth">
        ${icon(nobody ? cdxIconClock : cdxIconUserGroup)}<span>${standingWords(standing)}</span>
      </p>
      ${this.#waiting()} ${standing.refusal === undefined ? this.#form() : this.#refused()}
    `;
  }

  #waiting(): TemplateResult | typeof nothing {
    const { waiting } = this.standing;
    if (waiting === 0) return nothing;
    return html`<p class="subtle">${msg('parley-help-others-wait', formatNumber(waiting), waiting)}</p>`;
  }

  #refused(): TemplateResult {
    const { refusal, helpPage } = this.standing;
    return html`
      <p role="status">${helpErrorWords(refusal)}</p>
      <p><a href=${pageAddress(helpPage)}>${msg('parley-help-page-instead', isolate(helpPage))}</a></p>
    `;
  }

  #form(): TemplateResult {
    const left = maxRequestLength - this.#text.length;
    const empty = this.#text.trim() === '';
    return html`<form @submit=${this.#submit}>
      <label>
        ${msg('parley-help-question')}
        <textarea
          rows="4"
          dir="auto"
          aria-describedby="truth left"
          .value=${live(this.#text)}
          @input=${this.#input}
          @keydown=${this.#keydown}
        ></textarea>
      </label>
      <span id="left" class=${left < 0 ? 'error' : 'subtle'}>${this.#leftWords(left)}</span>
      ${this.#shared()}
      <label class="check">
        <input type="checkbox" name="leave" />
        <span>${msg('parley-help-may-leave', isolate(this.standing.helpPage))}</span>
      </label>
      ${this.#problem === '' ? nothing : html`<p class="error" role="alert">${this.#problem}</p>`}
      <div class="actions">
        <button class="button primary" ?disabled=${this.#sending || empty || left < 0}>
          ${msg('parley-help-ask')}
        </button>
      </div>
    </form>`;
  }

  #leftWords(left: number): string {
    if (left > countFrom) return '';
    if (left >= 0) return msg('parley-composer-left', formatNumber(left), left);
    return msg('parley-composer-over', formatNumber(-left), -left);
  }

  /** Everything that helpers will see, before it is sent. */
  #shared(): TemplateResult {
    const { page, revision, section, edit } = this.from;
    const editCount = this.standing.you?.editCount;
    const name = this.context.person?.name ?? '';
    const facts = [
      msg('parley-help-shares-name', isolate(name)),
      page === '' ? undefined : msg('parley-help-shares-page', isolate(page)),
      revision === undefined || revision === 0 ? undefined : msg('parley-help-shares-revision', String(revision)),
      section === undefined || section === '' ? undefined : msg('parley-help-shares-section', isolate(section)),
      edit === undefined ? undefined : msg('parley-help-shares-edit'),
      editCount === undefined ? undefined : msg('parley-help-shares-edits', formatNumber(editCount), editCount),
      msg('parley-help-shares-language', languageName(this.context.language, currentLanguage())),
    ].filter((fact) => fact !== undefined);
    return html`<details open>
      <summary>${msg('parley-help-shares')}</summary>
      <ul class="subtle">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <p class="subtle">${msg('parley-help-shares-not')}</p>
    </details>`;
  }

  readonly #input = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.#text = event.target.value;
    this.#problem = '';
    this.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== 'Enter' || !plain || event.isComposing) return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const text = this.#text.trim();
    if (this.#sending || text === '' || text.length > maxRequestLength) return;
    const { page, ...rest } = this.from;
    const leave = this.renderRoot.querySelector<HTMLInputElement>('input[name=leave]')?.checked === true;
    this.#set(true, '');
    try {
      const about = { ...rest, ...(page !== '' && { page }), language: this.context.language };
      const asked = await askForHelp({ id: this.#id, text, ...about, mayLeave: leave });
      this.#text = '';
      this.#id = newClientId();
      this.#set(false, '');
      this.asked(asked, text);
    } catch (error) {
      this.#set(false, helpErrorWords(error instanceof ParleyError ? error.code : undefined));
    }
  }

  #set(sending: boolean, problem: string): void {
    this.#sending = sending;
    this.#problem = problem;
    this.requestUpdate();
  }
}

customElements.define('parley-help-ask', ParleyHelpAsk);

declare global {
  interface HTMLElementTagNameMap {
    'parley-help-ask': ParleyHelpAsk;
  }
}

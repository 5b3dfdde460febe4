// SPDX-License-Identifier: GPL-2.0-or-later
import { reportStates, type Report, type ReportState } from '@parley/protocol/chat/moderation.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { nameOf, sentenceOf } from '../elements/words.ts';
import { fetchReports, stepReport, type ReportStep } from '../http/moderation.ts';
import { formatDateTime } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { failure } from './moderation-log.ts';
import { moderationStyles } from './moderation-styles.ts';

/** The reports that moderators work through: open, taken by somebody, decided. */
export class ParleyReportQueue extends LitElement {
  static override properties = { wiki: {} };

  declare wiki: string;
  #state: ReportState = 'open';
  #reports: readonly Report[] | undefined;
  #problem = '';

  constructor() {
    super();
    this.wiki = '';
  }

  static override styles = [baseStyles, buttonStyles, moderationStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load(this.#state);
  }

  override render(): TemplateResult {
    return html`
      <div class="states" role="group" aria-label=${msg('parley-reports-title')}>
        ${reportStates.map(
          (state) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${state === this.#state ? 'true' : 'false'}
              @click=${() => void this.#load(state)}
            >
              ${stateWords(state)}
            </button>`,
        )}
      </div>
      ${this.#problem === '' ? nothing : html`<p class="note" role="alert">${this.#problem}</p>`}
      ${this.#reports?.length === 0 ? html`<p class="note">${msg('parley-reports-none')}</p>` : nothing}
      <ul role="list">
        ${this.#reports?.map((report) => this.#report(report))}
      </ul>
    `;
  }

  #report(report: Report): TemplateResult {
    const lines = [...report.context, report.message].toSorted((one, other) => one.at - other.at);
    return html`<li class="item">
      <p>
        <strong><bdi>${report.title}</bdi></strong>
      </p>
      <p class="subtle">${msg('parley-reports-by', nameOf(report.by, this.wiki), formatDateTime(report.at))}</p>
      <p dir="auto">${report.reason}</p>
      ${lines.map(
        (line) =>
          html`<blockquote
            class=${line.id === report.message.id ? 'reported' : ''}
            .textContent=${sentenceOf(line, this.wiki)}
          ></blockquote>`,
      )}
      ${
        report.handler === undefined
          ? nothing
          : html`<p class="subtle">${msg('parley-reports-handler', nameOf(report.handler, this.wiki))}</p>`
      }
      ${
        report.decision === undefined
          ? nothing
          : html`<p>${report.decision === 'acted' ? msg('parley-reports-acted') : msg('parley-reports-dismissed')}</p>`
      }
      ${
        report.note === undefined || report.note === ''
          ? nothing
          : html`<p>${msg('parley-notice-reason', isolate(report.note))}</p>`
      }
      ${this.#actions(report)}
    </li>`;
  }

  #actions(report: Report): TemplateResult | typeof nothing {
    const button = (label: string, step: ReportStep): TemplateResult =>
      html`<button type="button" class="button" @click=${() => void this.#step(report, step)}>${label}</button>`;
    switch (report.state) {
      case 'open':
        return html`<div class="actions">${button(msg('parley-reports-take'), { state: 'taken' })}</div>`;
      case 'taken':
        return html`<div class="actions">
          ${button(msg('parley-reports-act'), { state: 'decided', decision: 'acted', note: '' })}
          ${button(msg('parley-reports-dismiss'), { state: 'decided', decision: 'dismissed', note: '' })}
          ${button(msg('parley-reports-give-back'), { state: 'open' })}
        </div>`;
      case 'decided':
        return nothing;
    }
  }

  async #load(state: ReportState): Promise<void> {
    this.#state = state;
    try {
      this.#reports = await fetchReports(state);
      this.#problem = '';
    } catch (error) {
      this.#problem = failure(error);
    }
    this.requestUpdate();
  }

  async #step(report: Report, step: ReportStep): Promise<void> {
    try {
      const after = await stepReport(report.receipt, step);
      // It stays in view, changed, until the list is asked for again.
      this.#reports = this.#reports?.map((each) => (each.receipt === report.receipt ? after : each));
      this.#problem = '';
    } catch (error) {
      this.#problem = failure(error);
    }
    this.requestUpdate();
  }
}

function stateWords(state: ReportState): string {
  switch (state) {
    case 'open':
      return msg('parley-reports-open');
    case 'taken':
      return msg('parley-reports-taken');
    case 'decided':
      return msg('parley-reports-decided');
  }
}

customElements.define('parley-report-queue', ParleyReportQueue);

// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { HelpFigure, HelpFigures } from '@parley/protocol/help/api.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { fetchHelpFigures } from '../http/help.ts';
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { helpStyles } from './help-styles.ts';
import { helpErrorWords, lengthWords } from './help-words.ts';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'shown'; readonly figures: HelpFigures };

const spans = [7, 30, 90] as const;

/** `<parley-help-figures>`: how live help went, for coordinators. Numbers alone: no words, no names. */
export class ParleyHelpFigures extends LitElement {
  #state: State = { kind: 'loading' };
  #days: (typeof spans)[number] = 30;

  static override styles = [
    baseStyles,
    buttonStyles,
    helpStyles,
    css`
      :host {
        gap: var(--spacing-100);
      }
      .spans {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacing-50);
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-block: var(--spacing-50);
        font-weight: var(--font-weight-bold);
        text-align: start;
      }
      th,
      td {
        padding: var(--spacing-25) var(--spacing-50);
        border-block-end: 1px solid var(--border-color-subtle);
        text-align: start;
      }
      td {
        white-space: nowrap;
      }
      .bar {
        inline-size: 30%;
        min-inline-size: 6rem;
      }
      .bar span {
        display: block;
        block-size: 0.75rem;
        border-radius: var(--border-radius-base);
        background: var(--background-color-progressive);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load(this.#days);
  }

  override render(): TemplateResult {
    return html`
      <div class="spans" role="group" aria-label=${msg('parley-figures-span')}>
        ${spans.map(
          (days) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${days === this.#days ? 'true' : 'false'}
              @click=${() => void this.#load(days)}
            >
              ${msg('parley-figures-days', formatNumber(days), days)}
            </button>`,
        )}
      </div>
      ${this.#body()}
    `;
  }

  #body(): TemplateResult {
    const state = this.#state;
    switch (state.kind) {
      case 'loading':
        return html`<div aria-hidden="true">${[1, 2, 3].map(() => html`<div class="bone"></div>`)}</div>`;
      case 'failed':
        return html`<p role="alert">${state.words}</p>`;
      case 'shown':
        return tables(state.figures);
    }
  }

  async #load(days: (typeof spans)[number]): Promise<void> {
    this.#days = days;
    try {
      this.#state = { kind: 'shown', figures: await fetchHelpFigures(days) };
    } catch (error) {
      const words = error instanceof ParleyError ? helpErrorWords(error.code) : msg('parley-figures-failed');
      this.#state = { kind: 'failed', words };
    }
    this.requestUpdate();
  }
}

function tables(figures: HelpFigures): TemplateResult {
  if (figures.all.requests === 0) return html`<p>${msg('parley-figures-none')}</p>`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${msg('parley-figures-all')}>${overall(figures.all)}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${msg('parley-figures-by-hour')}>
      ${series(
        msg('parley-figures-by-hour'),
        msg('parley-figures-hour'),
        figures.byHour.map((figure, hour) => ({ name: formatHour(hour), figure })),
      )}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label=${msg('parley-figures-by-helpers')}>
      ${series(
        msg('parley-figures-by-helpers'),
        msg('parley-figures-helpers'),
        figures.byHelpers.map((figure) => ({ name: formatNumber(figure.helpers), figure })),
      )}
    </div>
  `;
}

function overall(figure: HelpFigure): TemplateResult {
  const rows: readonly (readonly [string, string])[] = [
    [msg('parley-figures-requests'), formatNumber(figure.requests)],
    [msg('parley-figures-wait-p50'), lengthWords(figure.waitP50)],
    [msg('parley-figures-wait-p90'), lengthWords(figure.waitP90)],
    [msg('parley-figures-claimed'), formatNumber(figure.claimed)],
    [msg('parley-figures-parked'), formatNumber(figure.parked)],
    [msg('parley-figures-answered'), formatNumber(figure.answered)],
    [msg('parley-figures-withdrawn'), formatNumber(figure.withdrawn)],
    [msg('parley-figures-abandoned'), formatNumber(figure.abandoned)],
    [msg('parley-figures-solved-yes'), formatNumber(figure.solved.yes)],
    [msg('parley-figures-solved-partly'), formatNumber(figure.solved.partly)],
    [msg('parley-figures-solved-no'), formatNumber(figure.solved.no)],
  ];
  return html`<table>
    <caption>
      ${msg('parley-figures-all')}
    </caption>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

type Named = { readonly name: string; readonly figure: HelpFigure };

function series(caption: string, first: string, rows: readonly Named[]): TemplateResult {
  const most = Math.max(1, ...rows.map(({ figure }) => figure.requests));
  const busy = rows.filter(({ figure }) => figure.requests > 0);
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${first}</th>
        <th scope="col">${msg('parley-figures-requests')}</th>
        <td></td>
        <th scope="col">${msg('parley-figures-claimed')}</th>
        <th scope="col">${msg('parley-figures-wait-p50')}</th>
        <th scope="col">${msg('parley-figures-wait-p90')}</th>
      </tr>
    </thead>
    <tbody>
      ${busy.map(
        ({ name, figure }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${formatNumber(figure.requests)}</td>
            <td class="bar"><span style="inline-size:${(100 * figure.requests) / most}%"></span></td>
            <td>${formatNumber(figure.claimed)}</td>
            <td>${lengthWords(figure.waitP50)}</td>
            <td>${lengthWords(figure.waitP90)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** An hour of the day as *14:00*; the same everywhere, since all are hours of UTC. */
function formatHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

customElements.define('parley-help-figures', ParleyHelpFigures);

declare global {
  interface HTMLElementTagNameMap {
    'parley-help-figures': ParleyHelpFigures;
  }
}

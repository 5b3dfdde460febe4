// SPDX-License-Identifier: GPL-2.0-or-later
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { baseStyles, buttonStyles } from '@parley/chat-ui/styles/shared-styles.ts';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Node } from 'prosemirror-model';
import '../i18n/register.ts';
import '../on-demand/messages.ts';
import { compareDocuments, isUnchanged } from './compare-documents.ts';
import { differenceStyles } from './difference-styles.ts';
import { changeAttribute, renderDifference } from './render-difference.ts';

/** Two versions of one page. */
export type Versions = { readonly old: Node; readonly current: Node };

/**
 * `<parley-difference>`: what differs between two versions of a page, to read and to walk through by keyboard
 * (`n` and `p`, as the buttons). Set `versions`; while it is undefined nothing is shown.
 */
export class ParleyDifference extends LitElement {
  static override readonly properties = {
    versions: { attribute: false },
    label: {},
    at: { state: true },
    total: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, differenceStyles];

  declare versions: Versions | undefined;
  /** Accessible name of the whole; needed where two stand on one page. */
  declare label: string;
  /** The change the reader is at, from 0; -1 before the first. */
  declare private at: number;
  declare private total: number;
  #shown: DocumentFragment | undefined;

  constructor() {
    super();
    this.label = '';
    this.at = -1;
    this.total = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('versions')) return;
    this.at = -1;
    const changes = this.versions === undefined ? [] : compareDocuments(this.versions.old, this.versions.current);
    this.#shown = isUnchanged(changes) ? undefined : renderDifference(changes);
    this.total = this.#shown?.querySelectorAll(`[${changeAttribute}]`).length ?? 0;
  }

  /** Goes to the next (1) or previous (-1) change, around the ends, and puts the focus on it. */
  go(step: 1 | -1): void {
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>(`[${changeAttribute}]`)];
    if (places.length === 0) return;
    const from = this.at < 0 && step < 0 ? 0 : this.at;
    this.at = (from + step + places.length) % places.length;
    const place = places[this.at];
    if (place === undefined) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }

  protected override render() {
    if (this.versions === undefined) return nothing;
    if (this.#shown === undefined) return html`<p class="nothing">${msg('diff-nothing')}</p>`;
    return html`
      <section aria-label=${this.label === '' ? msg('diff-label') : this.label} @keydown=${this.#onKey}>
        <div class="bar">${this.#legend()} ${this.#walk()}</div>
        <div class="changes"></div>
      </section>
    `;
  }

  /** The difference is DOM of its own, put in by hand: Lit must not look at its many parts again. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('versions') || this.#shown === undefined) return;
    this.renderRoot.querySelector('.changes')?.replaceChildren(this.#shown);
  }

  #legend() {
    return html`<ul class="legend" aria-label=${msg('diff-legend')}>
      <li><ins class="words">${msg('diff-added')}</ins></li>
      <li><del class="words">${msg('diff-removed')}</del></li>
      <li><span class="formatted">${msg('diff-formatted')}</span></li>
    </ul>`;
  }

  #walk() {
    const count = msg('diff-count', this.total, formatNumber(this.total));
    const position = msg('diff-position', formatNumber(this.at + 1), formatNumber(this.total));
    return html`
      <span role="status">${this.at < 0 ? count : position}</span>
      <div class="walk">
        <button class="button" type="button" @click=${() => this.go(-1)}>${msg('diff-previous')}</button>
        <button class="button" type="button" @click=${() => this.go(1)}>${msg('diff-next')}</button>
      </div>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'n' && event.key !== 'p') return;
    event.preventDefault();
    this.go(event.key === 'n' ? 1 : -1);
  };
}

customElements.define('parley-difference', ParleyDifference);

declare global {
  interface HTMLElementTagNameMap {
    'parley-difference': ParleyDifference;
  }
}

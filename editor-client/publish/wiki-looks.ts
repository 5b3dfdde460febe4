// SPDX-License-Identifier: GPL-2.0-or-later
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PendingChanges } from '@parley/protocol/http/api.ts';
import type { WikiLook, WikiSide } from './wiki-side.ts';

type Shown = WikiLook | 'changes';
type State = 'loading' | 'shown' | 'failed';

/** Name of the slot through which the wiki's own views are shown: outside of the dialog they have the wiki's styles. */
const slotName = 'wiki-look';

/**
 * The ways to look at a draft before it is published: the changes as Parley shows them, the wiki's difference, and the
 * wiki's preview. The latter two are asked for when somebody wants to see them.
 */
export class WikiLooks {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wiki: WikiSide | undefined;
  #of: PendingChanges | undefined;
  #shown: Shown = 'changes';
  readonly #states = new Map<WikiLook, State>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Begins anew, for another visit of the dialog. */
  reset(wiki: WikiSide | undefined): void {
    this.#wiki = wiki;
    this.#shown = 'changes';
    this.#forget();
  }

  /** `changes` is what Parley itself shows. */
  render(pending: PendingChanges, changes: TemplateResult): TemplateResult {
    if (this.#wiki === undefined) return changes;
    // Other changes than before: what the wiki made of those is old.
    if (this.#of !== pending) this.#forget();
    this.#of = pending;
    const looks = [
      ['changes', msg('publish-look-changes')],
      ['difference', msg('publish-look-difference')],
      ['preview', msg('publish-look-preview')],
    ] as const;
    return html`
      <div class="looks" role="group" aria-label=${msg('publish-looks')}>
        ${looks.map(
          ([look, label]) =>
            html`<button
              type="button"
              class="button"
              data-look=${look}
              aria-pressed=${this.#shown === look ? 'true' : 'false'}
              @click=${() => this.#choose(look)}
            >
              ${label}
            </button>`,
        )}
      </div>
      ${this.#shown === 'changes' ? changes : this.#wikiLook(this.#shown)}
    `;
  }

  #wikiLook(look: WikiLook): TemplateResult {
    const state = this.#states.get(look) ?? 'loading';
    return html`
      ${state === 'loading' ? html`<p role="status">${msg('publish-look-loading')}</p>` : nothing}
      ${
        state === 'failed'
          ? html`<p class="failure" role="alert">
              ${msg('publish-look-failed')}
              <button type="button" class="button" @click=${() => void this.#load(look)}>
                ${msg('session-retry')}
              </button>
            </p>`
          : nothing
      }
      <div class="wiki-look" ?hidden=${state !== 'shown'}><slot name=${slotName}></slot></div>
    `;
  }

  #choose(look: Shown): void {
    this.#shown = look;
    if (look !== 'changes' && this.#states.get(look) !== 'shown') void this.#load(look);
    else this.#arrange();
    this.#host.requestUpdate();
  }

  async #load(look: WikiLook): Promise<void> {
    const pending = this.#of;
    this.#set(look, 'loading');
    const place = this.#placeOf(look);
    this.#arrange();
    try {
      await this.#wiki?.show(look, place);
      if (this.#of === pending) this.#set(look, 'shown');
    } catch {
      if (this.#of === pending) this.#set(look, 'failed');
    }
  }

  #set(look: WikiLook, state: State): void {
    this.#states.set(look, state);
    this.#host.requestUpdate();
  }

  #placeOf(look: WikiLook): HTMLElement {
    const known = this.#host.querySelector<HTMLElement>(`[data-wiki-look="${look}"]`);
    if (known !== null) return known;
    const place = this.#host.ownerDocument.createElement('div');
    place.dataset['wikiLook'] = look;
    this.#host.append(place);
    return place;
  }

  /** Only the chosen one goes through the slot; what is in no slot is not shown. */
  #arrange(): void {
    for (const place of this.#host.querySelectorAll<HTMLElement>('[data-wiki-look]')) {
      place.slot = place.dataset['wikiLook'] === this.#shown ? slotName : '';
    }
  }

  #forget(): void {
    this.#states.clear();
    this.#of = undefined;
    if (this.#shown !== 'changes') this.#shown = 'changes';
    for (const place of this.#host.querySelectorAll('[data-wiki-look]')) place.remove();
  }
}

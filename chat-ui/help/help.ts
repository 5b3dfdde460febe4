// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { AskedForHelp, HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconArrowPrevious, cdxIconClock } from '@wikimedia/codex-icons';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { icon } from '../elements/icon.ts';
import { fetchHelpStanding } from '../http/help.ts';
import { currentLanguage, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import './ask-form.ts';
import { helpNotices } from './help-notices.ts';
import { helpStyles } from './help-styles.ts';
import { helpErrorWords, standingWords } from './help-words.ts';
import { isOpen } from './is-open.ts';
import type { AskingFrom } from './shared-facts.ts';
import './talk.ts';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'asking'; readonly standing: HelpStanding }
  | {
      readonly kind: 'talking';
      readonly standing: HelpStanding;
      readonly document: string;
      readonly known: HelpRequest | undefined;
    };

/** How often the truth before the click is asked for while it is in view, in milliseconds. */
const refreshTime = 10_000;

/**
 * `<parley-help>`: live help for whoever needs it. Says who is here, takes the question, and follows the request to
 * its end; somebody who comes back, from another device too, finds it as it stands.
 */
export class ParleyHelp extends LitElement {
  static override properties = {
    context: { attribute: false },
    connect: { attribute: false },
    from: { attribute: false },
    back: { attribute: false },
    active: { type: Boolean },
  };

  declare context: PageContext;
  /** Gives the tab's connection; called when there is a request to follow. */
  declare connect: () => Promise<Pick<Connection, 'open'>>;
  declare from: AskingFrom;
  declare back: (() => void) | undefined;
  /** In view: what it says is kept fresh. */
  declare active: boolean;
  #state: State = { kind: 'loading' };
  #connection: Pick<Connection, 'open'> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Somebody wants to write, and there is nothing to write in yet. */
  #focusDue = false;

  constructor() {
    super();
    this.back = undefined;
    this.active = false;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    helpStyles,
    css`
      .top {
        display: flex;
        align-items: center;
        gap: var(--spacing-25);
        padding: var(--spacing-50) var(--spacing-75);
        border-block-end: 1px solid var(--border-color-subtle);
      }
      .scroll {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
      }
      parley-help-talk {
        flex: 1;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('active')) return;
    clearInterval(this.#timer);
    if (!this.active) return;
    void this.#load();
    this.#timer = setInterval(() => void this.#refresh(), refreshTime);
  }

  /** Goes to where something can be written. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    const talk = this.renderRoot.querySelector('parley-help-talk');
    const ask = this.renderRoot.querySelector('parley-help-ask');
    if (talk !== null) await talk.focusField();
    else if (ask !== null) await ask.focusField();
    else {
      this.#focusDue = this.#state.kind === 'loading';
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  override render(): TemplateResult {
    const state = this.#state;
    switch (state.kind) {
      case 'loading':
        return html`${this.#top()}
          <div aria-hidden="true">${[1, 2, 3].map(() => html`<div class="bone"></div>`)}</div>`;
      case 'failed':
        return html`${this.#top()}
          <div class="card">
            <p role="alert">${state.words}</p>
            <div class="actions">
              <button type="button" class="button" @click=${() => void this.#load()}>
                ${msg('parley-message-try-again')}
              </button>
            </div>
          </div>`;
      case 'asking':
        return html`${this.#top()}
          <p class="promise">${icon(cdxIconClock, 1)} ${msg('parley-help-promise')}</p>
          <div class="scroll">
            ${this.#notices(state.standing)}
            ${this.context.person === null ? this.#signedOut(state.standing) : this.#form(state.standing)}
          </div>`;
      case 'talking':
        return html`${this.#notices(state.standing)}
          <parley-help-talk
            side="asker"
            .document=${state.document}
            .known=${state.known}
            .connection=${this.#connection}
            .context=${this.context}
            .helpPage=${state.standing.helpPage}
            .helpersPresent=${state.standing.helpersPresent}
            .back=${this.back}
            @parley-help-again=${this.#again}
          ></parley-help-talk>`;
    }
  }

  #top(): TemplateResult {
    const { back } = this;
    return html`<div class="top">
      ${
        back === undefined
          ? nothing
          : html`<button
              type="button"
              class="button quiet icon"
              aria-label=${msg('parley-help-leave-view')}
              title=${msg('parley-help-leave-view')}
              @click=${back}
            >
              ${icon(cdxIconArrowPrevious)}
            </button>`
      }
      <h2 tabindex="-1">${msg('parley-help-title')}</h2>
    </div>`;
  }

  #signedOut(standing: HelpStanding): TemplateResult {
    return html`<div class="card" lang=${currentLanguage()}>
      <p>${standingWords(standing)}</p>
      <p>${msg('parley-help-sign-in')}</p>
    </div>`;
  }

  #form(standing: HelpStanding): TemplateResult {
    return html`<parley-help-ask
      .context=${this.context}
      .standing=${standing}
      .from=${this.#from(standing)}
      .asked=${(asked: AskedForHelp) => void this.#talk(standing, asked.document, undefined)}
    ></parley-help-ask>`;
  }

  /** Whoever asks after their edit was reverted, or while they are blocked, mostly asks about that. */
  #from({ you }: HelpStanding): AskingFrom {
    if (this.context.editRefusal === 'blocked') return { ...this.from, cause: 'blocked' };
    const reverted = you?.notices.find((notice) => notice.kind === 'reverted');
    if (reverted === undefined || this.from.cause !== 'drawer') return this.from;
    return { cause: 'reverted', page: reverted.page, revision: reverted.revision };
  }

  #notices(standing: HelpStanding): TemplateResult | typeof nothing {
    return helpNotices(standing.you?.notices ?? [], () => void this.#refresh());
  }

  async #load(): Promise<void> {
    const standing = await this.#fetch();
    if (standing === undefined || this.#state.kind === 'talking') return;
    const mine = toShow(standing.you?.requests ?? []);
    if (mine === undefined) this.#set({ kind: 'asking', standing });
    else await this.#talk(standing, mine.document, mine);
  }

  async #refresh(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    const before = this.#state;
    if (before.kind !== 'asking' && before.kind !== 'talking') return;
    const standing = await this.#fetch();
    if (standing === undefined || this.#state !== before) return;
    this.#set({ ...before, standing });
  }

  async #fetch(): Promise<HelpStanding | undefined> {
    try {
      return await fetchHelpStanding(this.from.page);
    } catch (error) {
      // What is known a little longer is better than nothing.
      const known = this.#state.kind === 'asking' || this.#state.kind === 'talking';
      const words = error instanceof ParleyError ? helpErrorWords(error.code) : msg('parley-error-not-done');
      if (!known) this.#set({ kind: 'failed', words });
      return undefined;
    }
  }

  async #talk(standing: HelpStanding, document: string, known: HelpRequest | undefined): Promise<void> {
    try {
      this.#connection ??= await this.connect();
    } catch {
      this.#set({ kind: 'failed', words: msg('parley-error-not-done') });
      return;
    }
    this.#set({ kind: 'talking', standing, document, known });
    if (known === undefined) await this.focusField();
  }

  readonly #again = (event: Event): void => {
    event.stopPropagation();
    if (this.#state.kind !== 'talking') return;
    this.#set({ kind: 'asking', standing: this.#state.standing });
    void this.#refresh();
    void this.focusField();
  };

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
    if (!this.#focusDue || state.kind === 'loading') return;
    this.#focusDue = false;
    void this.focusField();
  }
}

/** What goes on comes first, then what is kept; what ended stays to be seen for a while. */
function toShow(requests: readonly HelpRequest[]): HelpRequest | undefined {
  const open = requests.filter(isOpen);
  return (
    open.find(({ state }) => state.kind !== 'parked') ??
    open[0] ??
    requests.find(({ state }) => state.kind === 'closed' && state.solved === undefined)
  );
}

customElements.define('parley-help', ParleyHelp);

declare global {
  interface HTMLElementTagNameMap {
    'parley-help': ParleyHelp;
  }
}

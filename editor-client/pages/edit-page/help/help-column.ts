// SPDX-License-Identifier: GPL-2.0-or-later
import { storageFor } from '@parley/chat-ui/conversation/browser-storage.ts';
import { icon } from '@parley/chat-ui/elements/icon.ts';
import { fetchHelpStanding } from '@parley/chat-ui/http/help.ts';
import { isOpen } from '@parley/chat-ui/help/is-open.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpCause } from '@parley/protocol/help/request.ts';
import { cdxIconHelp } from '@wikimedia/codex-icons';
import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussedPassage } from '../../../editor/anchors/passage-marks.ts';
import type { HelpPage } from './help-page.ts';
import type { HelpSide } from './help-side.ts';

/** Whoever does not want the offer is not made it again. */
const hintKey = 'parley-help-first-edits';
/** Narrower windows have help as a sheet over the text: it does not open by itself there. */
const sheetBelow = '(max-width: 47.99rem)';

/**
 * Live help beside the text: a button from the start, and everything else once somebody asks, comes back to a request,
 * or arrives here as a helper (`#help=<request>`).
 */
export class HelpColumn {
  readonly #page: HelpPage;
  readonly #visited: string | undefined;
  #standing: HelpStanding | undefined;
  #open = false;
  #side: HelpSide | undefined;
  #loading: Promise<void> | undefined;
  #looking: Promise<void> | undefined;
  #started = false;
  #hintClosed = storageFor('browser').getItem(hintKey) === 'no';

  constructor(page: HelpPage) {
    this.#page = page;
    this.#visited = /^#help=([\w-]{1,64})$/u.exec(location.hash)?.[1];
  }

  /** Asks who is here; without live help on this wiki, or none within reach, nothing of it is shown. */
  look(): Promise<void> {
    this.#looking ??= this.#ask();
    return this.#looking;
  }

  /** Goes on, once the text is here, with what this person asked before, or came to help with. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#begin();
  }

  /** A helper looks first, and edits only when they choose to. */
  get looking(): boolean {
    return this.#visited !== undefined && this.#side?.edits !== true;
  }

  /** There is live help on this wiki. */
  get available(): boolean {
    return this.#standing !== undefined;
  }

  /** Passages that a mentor shows now. */
  get passages(): readonly DiscussedPassage[] {
    return this.#side?.passages ?? [];
  }

  /** Opens live help, and goes to its field. */
  readonly ask = (cause: HelpCause = 'button'): void => {
    void this.#enter(cause);
  };

  button(): TemplateResult | typeof nothing {
    if (this.#standing === undefined) return nothing;
    const waiting = this.#side?.unread ?? 0;
    const label = waiting === 0 ? msg('session-help-open') : msg('session-help-open-unread', waiting);
    return html`<button
      type="button"
      class="parley-edit__button parley-edit__button--side"
      data-action="help"
      aria-label=${label}
      aria-expanded=${String(this.#open)}
      @click=${() => (this.#open ? this.#close() : this.ask())}
    >
      ${icon(cdxIconHelp)}<span class="parley-edit__word">${msg('session-help-open')}</span>
      ${waiting === 0 ? nothing : html`<span class="parley-edit__badge">${formatNumber(waiting)}</span>`}
    </button>`;
  }

  /** What stands above the text: who looks at it with this person, and an offer to those who are new and write. */
  bars(writes: boolean): TemplateResult | typeof nothing {
    const bars = this.#side?.bars() ?? nothing;
    if (bars !== nothing) return bars;
    const you = this.#standing?.you;
    // Whoever may not edit is offered help where that is said.
    if (!writes || this.#page.context().editRefusal !== undefined) return nothing;
    if (this.#hintClosed || this.#open || you?.newcomer !== true || this.#visited !== undefined) return nothing;
    // Whoever has asked already needs no offer.
    if (this.#side?.asked ?? you.requests.some(isOpen)) return nothing;
    return html`<div class="parley-edit__notice parley-edit__notice--calm" role="status" data-notice="first-edits">
      <p>${msg('session-help-first-edits')}</p>
      <button type="button" class="parley-edit__button" @click=${() => this.ask('first-edits')}>
        ${msg('session-help-ask')}
      </button>
      <button type="button" class="parley-edit__button parley-edit__button--quiet" @click=${this.#closeHint}>
        ${msg('session-help-no-thanks')}
      </button>
    </div>`;
  }

  render(): TemplateResult {
    // The side stays when it is closed: the conversation goes on.
    return html`<aside
      class="parley-edit__chat parley-edit__help"
      aria-label=${msg('session-help-label')}
      ?hidden=${!this.#open}
    >
      ${this.#side?.render(this.#open) ?? nothing}
    </aside>`;
  }

  readonly #closeHint = (): void => {
    this.#hintClosed = true;
    storageFor('browser').setItem(hintKey, 'no');
    this.#page.host.requestUpdate();
    this.#page.editor()?.focus();
  };

  readonly #close = (): void => {
    this.#setOpen(false);
    this.#page.editor()?.focus();
  };

  async #begin(): Promise<void> {
    await this.look();
    if (this.#standing === undefined) return;
    if (this.#visited !== undefined) {
      await this.#load();
      this.#side?.visit(this.#visited, this.#standing.desk);
      if (!matchMedia(sheetBelow).matches) this.#setOpen(true);
    } else if (this.#standing.you?.requests.some(isOpen) === true) {
      await this.#load();
      this.#side?.prepare('button');
      if (!matchMedia(sheetBelow).matches) this.#setOpen(true);
    }
  }

  async #ask(): Promise<void> {
    try {
      this.#standing = await fetchHelpStanding(this.#page.context().title);
      this.#page.host.requestUpdate();
    } catch {
      // Editing goes on without.
    }
  }

  async #enter(cause: HelpCause): Promise<void> {
    await this.#load();
    if (this.#side === undefined) return;
    if (this.#visited === undefined) this.#side.prepare(cause);
    this.#setOpen(true);
    await this.#page.host.updateComplete;
    await this.#side.focusField();
  }

  #load(): Promise<void> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      const { HelpSide } = await import('./help-side.ts');
      this.#side = await HelpSide.load(this.#page, this.#close);
    } catch {
      this.#loading = undefined;
      this.#page.failed();
    }
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#page.host.requestUpdate();
  }
}

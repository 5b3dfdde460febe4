// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { nameOf } from '@parley/chat-ui/elements/words.ts';
import { inSessionWords } from '@parley/chat-ui/help/help-words.ts';
import type { HelpSignal, RequestLink } from '@parley/chat-ui/help/request-link.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { type DiscussedPassage, scrollToPosition } from '../../../editor/anchors/passage-marks.ts';
import { passageOf } from '../../../editor/anchors/passages.ts';
import type { HelpPage } from './help-page.ts';

/** What ends following: the person moves about themselves. */
const ownMoves = ['wheel', 'touchmove', 'keydown', 'mousedown'] as const;

/** The asker's view while a mentor is in their text: what the mentor points at, and where they lead. */
export class LedView {
  readonly #page: HelpPage;
  #link: RequestLink | undefined;
  #mentored = false;
  #words: readonly string[] = [];
  #pointed: { readonly by: Person; readonly passage: Anchor } | undefined;
  #shown: readonly DiscussedPassage[] = [];
  #leader: Person | undefined;
  #follows = true;
  #listening: HTMLElement | undefined;

  constructor(page: HelpPage) {
    this.#page = page;
  }

  /** The same list as long as the same is shown. */
  get passages(): readonly DiscussedPassage[] {
    return this.#shown;
  }

  requestChanged(link: RequestLink, request: HelpRequest | undefined): void {
    this.#link = link;
    const mentored = request?.state.kind === 'joined';
    this.#words = request?.state.kind === 'joined' ? inSessionWords(request.state, this.#page.context().wiki) : [];
    if (this.#mentored && !mentored) {
      this.#show(undefined);
      this.#lead(undefined);
    }
    this.#mentored = mentored;
  }

  take(link: RequestLink, signal: HelpSignal): void {
    this.#link = link;
    switch (signal.type) {
      case 'point':
        this.#point(signal.by, signal.passage);
        return;
      case 'lead':
        this.#led(signal.by, signal.passage);
        return;
      case 'follow':
        // Another tab of this person chose.
        this.#follows = signal.on;
    }
  }

  bar(): TemplateResult | typeof nothing {
    const { wiki } = this.#page.context();
    if (this.#leader !== undefined) {
      const name = nameOf(this.#leader, wiki);
      return bar(
        this.#follows ? msg('parley-help-led', name) : msg('parley-help-led-not', name),
        this.#follows ? msg('parley-help-follow-stop') : msg('parley-help-follow'),
        () => this.#follow(!this.#follows),
      );
    }
    if (this.#pointed === undefined) return this.#present();
    return bar(msg('parley-help-pointed', nameOf(this.#pointed.by, wiki)), msg('parley-help-pointed-again'), () =>
      this.#reveal(),
    );
  }

  /** Who is in the text, and whether they only look, also while the conversation is closed. */
  #present(): TemplateResult | typeof nothing {
    if (this.#words.length === 0) return nothing;
    return html`<div class="parley-edit__notice parley-edit__notice--calm" data-notice="mentor">
      <p>${this.#words.join(' ')}</p>
    </div>`;
  }

  #point(by: Person, passage: Anchor | null): void {
    this.#show(passage === null ? undefined : { by, passage });
    if (passage === null) return;
    announce(`${msg('parley-help-pointed', nameOf(by, this.#page.context().wiki))} ${passage.quote}`);
    this.#reveal();
  }

  #show(pointed: { readonly by: Person; readonly passage: Anchor } | undefined): void {
    this.#pointed = pointed;
    const title = msg('parley-help-pointed-title');
    this.#shown = pointed === undefined ? [] : [{ id: 'pointed', anchor: pointed.passage, pointed: title }];
  }

  #reveal(): void {
    if (this.#pointed !== undefined) this.#page.editor()?.reveal(this.#pointed.passage);
  }

  #led(by: Person, passage: Anchor | null): void {
    if (passage === null) {
      this.#lead(undefined);
      return;
    }
    if (this.#leader === undefined) {
      this.#follows = true;
      announce(msg('parley-help-led', nameOf(by, this.#page.context().wiki)));
    }
    this.#lead(by);
    if (this.#follows) this.#goTo(passage);
  }

  #lead(leader: Person | undefined): void {
    this.#leader = leader;
    this.#listen(leader !== undefined && this.#follows);
  }

  #goTo(passage: Anchor): void {
    const view = this.#page.editor()?.view;
    const document = this.#page.document();
    if (view === undefined || document === undefined) return;
    const range = passageOf(view.state, passage, document);
    if (range !== undefined) scrollToPosition(view, range.from);
  }

  #follow(on: boolean): void {
    this.#follows = on;
    this.#listen(on && this.#leader !== undefined);
    this.#link?.tell({ type: 'help-follow', on });
    this.#page.host.requestUpdate();
  }

  #listen(on: boolean): void {
    const text = on ? this.#page.editor()?.view?.dom : undefined;
    if (text === this.#listening) return;
    for (const type of ownMoves) {
      this.#listening?.removeEventListener(type, this.#moved);
      text?.addEventListener(type, this.#moved, { passive: true });
    }
    this.#listening = text;
  }

  readonly #moved = (): void => this.#follow(false);
}

function bar(words: string, verb: string, run: () => void): TemplateResult {
  return html`<div class="parley-edit__notice parley-edit__notice--calm" data-notice="mentor">
    <p role="status">${words}</p>
    <button type="button" class="parley-edit__button" @click=${run}>${verb}</button>
  </div>`;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import { anchorOfRange } from '../../../editor/anchors/passages.ts';
import type { HelpPage } from './help-page.ts';

/** The asker's view is moved at most this often, in milliseconds. */
const leadInterval = 400;

/** A mentor's view that leads: tells which passage stands in its middle, as often as it moves. */
export class LeadingView {
  readonly #page: HelpPage;
  readonly #tell: (passage: Anchor | null) => void;
  #on = false;
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HelpPage, tell: (passage: Anchor | null) => void) {
    this.#page = page;
    this.#tell = tell;
  }

  get on(): boolean {
    return this.#on;
  }

  start(): void {
    if (this.#on) return;
    this.#on = true;
    // Whatever scrolls the text, here or in what is around it.
    document.addEventListener('scroll', this.#moved, { capture: true, passive: true });
    this.#look();
  }

  stop(): void {
    if (!this.#on) return;
    this.#on = false;
    this.#last = '';
    clearTimeout(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('scroll', this.#moved, { capture: true });
    this.#tell(null);
  }

  readonly #moved = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#on) this.#look();
    }, leadInterval);
  };

  #look(): void {
    const passage = this.#inTheMiddle();
    if (passage === undefined || passage.start === this.#last) return;
    this.#last = passage.start;
    this.#tell(passage);
  }

  /** The block of text in the middle of what this person sees. */
  #inTheMiddle(): Anchor | undefined {
    const view = this.#page.editor()?.view;
    const document = this.#page.document();
    if (view === undefined || document === undefined) return undefined;
    const { left, width } = view.dom.getBoundingClientRect();
    const place = view.posAtCoords({ left: left + width / 2, top: innerHeight / 2 });
    if (place === null) return undefined;
    const at = view.state.doc.resolve(place.pos);
    if (!at.parent.isTextblock || at.parent.content.size === 0) return undefined;
    return anchorOfRange(view.state, { from: at.start(), to: at.end() }, document);
  }
}

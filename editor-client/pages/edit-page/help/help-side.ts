// SPDX-License-Identifier: GPL-2.0-or-later
import { DeskLink } from '@parley/chat-ui/help/desk-link.ts';
import { isOpen } from '@parley/chat-ui/help/is-open.ts';
import { helpLoaded } from '@parley/chat-ui/help/load-help.ts';
import type { AskingFrom } from '@parley/chat-ui/help/shared-facts.ts';
import type { HelpRequestEvent, HelpSignalEvent } from '@parley/chat-ui/help/talk.ts';
import type { UnreadEvent } from '@parley/chat-ui/elements/room.ts';
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { HelpCause, HelpRequest } from '@parley/protocol/help/request.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussedPassage } from '../../../editor/anchors/passage-marks.ts';
import type { HelpPage } from './help-page.ts';
import { LedView } from './led-view.ts';
import { MentorVisit } from './mentor-visit.ts';
import { sectionAt } from './section-at.ts';

/** The part of live help that is fetched late: the panel beside the text, and what stands above it. */
export class HelpSide {
  readonly #page: HelpPage;
  readonly #close: () => void;
  readonly #led: LedView;
  #from: AskingFrom | undefined;
  #mentor: MentorVisit | undefined;
  #visited: string | undefined;
  #desk: DeskLink | undefined;
  #unread = 0;
  #asked: boolean | undefined;

  private constructor(page: HelpPage, close: () => void) {
    this.#page = page;
    this.#close = close;
    this.#led = new LedView(page);
  }

  /** Resolves when its texts are there, too. */
  static async load(page: HelpPage, close: () => void): Promise<HelpSide> {
    await helpLoaded;
    return new HelpSide(page, close);
  }

  get unread(): number {
    return this.#unread;
  }

  /** This person has a question open; `undefined` until that is known. */
  get asked(): boolean | undefined {
    return this.#asked;
  }

  /** The helper has chosen to edit. */
  get edits(): boolean {
    return this.#mentor?.edits === true;
  }

  get passages(): readonly DiscussedPassage[] {
    return this.#led.passages;
  }

  /** Notes where the person is as they turn to live help. */
  prepare(cause: HelpCause): void {
    const { title } = this.#page.context();
    const edit = this.#page.document();
    const view = this.#page.editor()?.view;
    const section = view === undefined ? undefined : sectionAt(view.state.doc, view.state.selection.head);
    this.#from = {
      cause,
      page: title,
      revision: this.#page.revision(),
      ...(section !== undefined && { section }),
      ...(edit !== undefined && { edit }),
    };
    this.#page.host.requestUpdate();
  }

  /** A helper has come to a request; `desk` is the desk's document, for those who may open it. */
  visit(request: string, desk: string | undefined): void {
    const connection = this.#page.connection();
    this.#visited = formatDocumentName({ kind: 'help', wiki: this.#page.context().wiki, key: request });
    this.#mentor = new MentorVisit(this.#page);
    if (desk !== undefined && connection !== undefined) {
      // Whoever helps in a text is at the desk as well.
      const changed = () => this.#page.host.requestUpdate();
      this.#desk = new DeskLink(connection, desk, { changed, offered: changed });
    }
    this.#page.host.requestUpdate();
  }

  async focusField(): Promise<void> {
    const { host } = this.#page;
    await (host.querySelector('parley-help') ?? host.querySelector('parley-help-talk'))?.focusField();
  }

  bars(): TemplateResult | typeof nothing {
    return this.#mentor === undefined ? this.#led.bar() : this.#mentor.bar();
  }

  render(open: boolean): TemplateResult | typeof nothing {
    const context = this.#page.context();
    if (this.#visited !== undefined) {
      return html`<parley-help-talk
        side="helper"
        inPage
        .document=${this.#visited}
        .connection=${this.#page.connection()}
        .context=${context}
        .helpers=${this.#desk?.helpers ?? []}
        .back=${this.#close}
        @parley-help-request=${this.#onRequest}
        @parley-help-signal=${this.#onSignal}
        @parley-unread=${this.#onUnread}
        @parley-leave=${this.#onLeave}
        @parley-help-given=${this.#close}
      ></parley-help-talk>`;
    }
    if (this.#from === undefined) return nothing;
    return html`<parley-help
      .context=${context}
      .connect=${this.#connect}
      .from=${this.#from}
      .back=${this.#close}
      ?active=${open}
      @parley-help-request=${this.#onRequest}
      @parley-help-signal=${this.#onSignal}
      @parley-unread=${this.#onUnread}
      @parley-leave=${this.#onLeave}
    ></parley-help>`;
  }

  readonly #connect = async () => {
    const connection = this.#page.connection();
    if (connection === undefined) throw new Error('the page is not connected');
    return connection;
  };

  readonly #onRequest = (event: HelpRequestEvent): void => {
    const { link } = event.detail;
    const request: HelpRequest | undefined = event.detail.request;
    if (this.#visited === undefined && request !== undefined) this.#asked = isOpen(request);
    if (this.#mentor === undefined) this.#led.requestChanged(link, request);
    else this.#mentor.requestChanged(link, request);
    this.#page.host.requestUpdate();
  };

  readonly #onSignal = (event: HelpSignalEvent): void => {
    const { link, signal } = event.detail;
    if (this.#mentor === undefined) this.#led.take(link, signal);
    else this.#mentor.take(signal);
    this.#page.host.requestUpdate();
  };

  readonly #onUnread = (event: UnreadEvent): void => {
    event.stopPropagation();
    this.#unread = event.detail.count;
    this.#page.host.requestUpdate();
  };

  readonly #onLeave = (event: Event): void => {
    event.stopPropagation();
    this.#page.editor()?.focus();
  };
}

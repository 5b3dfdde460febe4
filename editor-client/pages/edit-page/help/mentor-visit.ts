// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { nameOf } from '@parley/chat-ui/elements/words.ts';
import { outcomeWords } from '@parley/chat-ui/help/help-words.ts';
import { isMentor } from '@parley/chat-ui/help/helper-state.ts';
import type { HelpSignal, RequestLink } from '@parley/chat-ui/help/request-link.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { scrollToPosition } from '../../../editor/anchors/passage-marks.ts';
import { liveCursors } from '../../../editor/presence/live-cursors.ts';
import type { HelpPage } from './help-page.ts';
import { LeadingView } from './leading-view.ts';

/** A helper's visit to the text of somebody who asked: first looking, then pointing, leading and editing as they choose. */
export class MentorVisit {
  readonly #page: HelpPage;
  readonly #leading: LeadingView;
  #link: RequestLink | undefined;
  #request: HelpRequest | undefined;
  #asked = false;
  #wentThere = false;
  #edits = false;
  #points = false;
  #followed = true;

  constructor(page: HelpPage) {
    this.#page = page;
    this.#leading = new LeadingView(page, (passage) => this.#link?.tell({ type: 'help-lead', passage }));
  }

  /** They have chosen to edit, and not only to look. */
  get edits(): boolean {
    return this.#edits && this.#isMentor;
  }

  requestChanged(link: RequestLink, request: HelpRequest | undefined): void {
    this.#link = link;
    this.#request = request;
    if (request === undefined) return;
    this.#askIn(link, request);
    if (!this.#isMentor) {
      this.#edits = false;
      this.#points = false;
      this.#leading.stop();
    } else {
      // After a reload, too, it is what the asker reads.
      this.#edits = this.#editsAsTold(request);
    }
    if (this.#isMentor && !this.#wentThere) {
      this.#wentThere = this.#goToAsker(request.asker);
    }
  }

  /** Whoever comes here by the link of a request has not always said so yet: once is enough. */
  #askIn(link: RequestLink, request: HelpRequest): void {
    const { state } = request;
    if (this.#asked || link.status.state !== 'online') return;
    if (state.kind !== 'claimed' && state.kind !== 'joined') return;
    this.#asked = true;
    const isMe = (person: Person) => person.userId === this.#me?.userId && person.wiki === this.#me.wiki;
    const known = state.coming.some(({ helper }) => isMe(helper)) || state.declined.some(isMe) || this.#isMentor;
    if (!known && state.helpers.some(isMe)) link.tell({ type: 'help-join' });
  }

  take(signal: HelpSignal): void {
    if (signal.type === 'follow') this.#followed = signal.on;
  }

  bar(): TemplateResult | typeof nothing {
    const request = this.#request;
    if (request === undefined || !this.#isMentor) return nothing;
    const asker = nameOf(request.asker, this.#page.context().wiki);
    const words = this.#edits ? msg('parley-help-editing-with', asker) : msg('parley-help-looking', asker);
    return html`<div class="parley-edit__notice parley-edit__notice--calm" data-notice="mentor">
      <p role="status">
        ${words} ${this.#leading.on && !this.#followed ? msg('parley-help-not-followed', asker) : nothing}
      </p>
      ${button(this.#edits ? msg('parley-help-only-look') : msg('parley-help-edit'), () => void this.#setEdits(!this.#edits))}
      ${button(this.#points ? msg('parley-help-point-stop') : msg('parley-help-point'), () => this.#point())}
      ${button(this.#leading.on ? msg('parley-help-lead-stop') : msg('parley-help-lead'), () => this.#lead())}
    </div>`;
  }

  get #me(): Person | undefined {
    return this.#page.context().person ?? undefined;
  }

  get #isMentor(): boolean {
    return this.#request !== undefined && isMentor(this.#request, this.#me);
  }

  #editsAsTold({ state }: HelpRequest): boolean {
    const me = this.#me;
    if (state.kind !== 'joined' || me === undefined) return false;
    return state.editing?.some((mentor) => personKey(mentor) === personKey(me)) === true;
  }

  /** The asker is told before anything can be changed. */
  async #setEdits(on: boolean): Promise<void> {
    if (!on) this.#edits = false;
    const outcome = await this.#link?.command({ type: 'help-edits', on });
    if (outcome?.type === 'ack') this.#edits = on;
    // To look only is up to this page alone; while a node of the release before has the request, nobody can be told.
    else if (on) announce(outcomeWords(outcome ?? { type: 'unanswered' }, this.#page.context().wiki) ?? '');
    this.#page.host.requestUpdate();
    this.#page.editor()?.focus();
  }

  #point(): void {
    if (this.#points) {
      this.#points = false;
      this.#link?.tell({ type: 'help-point', passage: null });
      this.#page.host.requestUpdate();
      return;
    }
    const passage = this.#page.editor()?.selectionAnchor();
    if (passage === undefined) {
      announce(msg('parley-help-point-nothing'));
      return;
    }
    this.#points = true;
    this.#link?.tell({ type: 'help-point', passage });
    this.#page.host.requestUpdate();
  }

  #lead(): void {
    this.#followed = true;
    if (this.#leading.on) this.#leading.stop();
    else this.#leading.start();
    this.#page.host.requestUpdate();
  }

  /** To the asker's own place in the text; false while they have none. */
  #goToAsker(asker: Person): boolean {
    const view = this.#page.editor()?.view;
    if (view === undefined) return false;
    const cursors = [...liveCursors(view.state).values()];
    const cursor = cursors.find(({ person }) => personKey(person) === personKey(asker));
    if (cursor === undefined) return false;
    scrollToPosition(view, cursor.head);
    return true;
  }
}

function button(label: string, run: () => void): TemplateResult {
  return html`<button type="button" class="parley-edit__button" @click=${run}>${label}</button>`;
}

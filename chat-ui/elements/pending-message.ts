// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '@parley/protocol/identity/person.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PendingMessage } from '../conversation/outbox.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { face } from './face.ts';
import { messageStyles } from './message-styles.ts';
import { messageText } from './message-text.ts';
import { personName } from './person-name.ts';
import { errorWords } from './words.ts';

/** A message of one's own on its way: in half tone, or with what went wrong and what can be done. */
export class ParleyPendingMessage extends LitElement {
  static override properties = {
    pending: { attribute: false },
    person: { attribute: false },
    retry: { attribute: false },
    change: { attribute: false },
    discard: { attribute: false },
  };

  declare pending: PendingMessage;
  declare person: Person | undefined;
  declare retry: (clientId: string) => void;
  /** Puts the words back into the composer. */
  declare change: (pending: PendingMessage) => void;
  declare discard: (clientId: string) => void;

  constructor() {
    super();
    this.person = undefined;
    this.retry = () => undefined;
    this.change = () => undefined;
    this.discard = () => undefined;
  }

  static override styles = [baseStyles, buttonStyles, messageStyles];

  override willUpdate(): void {
    this.toggleAttribute('pending', this.pending.state.kind === 'waiting');
    this.toggleAttribute('failed', this.pending.state.kind === 'failed');
  }

  override render(): TemplateResult {
    const { pending, person } = this;
    return html`
      <div class="row">
        <div class="face">${person === undefined ? nothing : face(person, { size: 1.75 })}</div>
        <div class="body">
          <div class="head">
            ${person === undefined ? nothing : personName(person, person.wiki)}
            ${
              pending.state.kind === 'waiting'
                ? html`<span class="edited">${msg('parley-message-sending')}</span>`
                : nothing
            }
          </div>
          ${
            pending.anchor === undefined
              ? nothing
              : html`<div class="quote anchor"><span dir="auto">${pending.anchor.quote}</span></div>`
          }
          ${messageText(pending.text, undefined)} ${this.#failure()}
        </div>
      </div>
    `;
  }

  #failure(): TemplateResult | typeof nothing {
    const { pending } = this;
    if (pending.state.kind !== 'failed') return nothing;
    return html`
      <div class="failure" role="alert">
        <span>${errorWords(pending.state.code, pending.state.retryAfter)}</span>
        <button type="button" class="button" @click=${() => this.retry(pending.clientId)}>
          ${msg('parley-message-try-again')}
        </button>
        <button type="button" class="button quiet" @click=${() => this.change(pending)}>
          ${msg('parley-message-change')}
        </button>
        <button type="button" class="button quiet destructive" @click=${() => this.discard(pending.clientId)}>
          ${msg('parley-message-discard')}
        </button>
      </div>
    `;
  }
}

customElements.define('parley-pending-message', ParleyPendingMessage);

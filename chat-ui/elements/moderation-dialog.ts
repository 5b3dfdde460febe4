// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandOutcome } from '../conversation/command-channel.ts';
import type { CommandWithoutId } from '../conversation/conversation.ts';
import { msg } from '../i18n/messages.ts';
import { ParleyDialog } from './dialog.ts';
import { errorWords, nameOf } from './words.ts';

export type RunCommand = (command: CommandWithoutId) => Promise<CommandOutcome>;

const measures = ['remove', 'mute', 'kick', 'ban'] as const;
type Measure = (typeof measures)[number];

/** How long a measure may last, in seconds; 0 until it is undone. */
const durations = [600, 3600, 86_400, 604_800, 2_592_000, 0] as const;

type State = { readonly kind: 'asking'; readonly error?: string } | { readonly kind: 'sending' };

/** A moderator decides what to do about a message or its author, for how long, and why. */
export class ParleyModerationDialog extends ParleyDialog {
  #message: Message | undefined;
  #run: RunCommand = async () => ({ type: 'unanswered' });
  #wiki = '';
  #measure: Measure = 'remove';
  #state: State = { kind: 'asking' };

  decide(message: Message, wiki: string, measure: 'remove' | 'mute', run: RunCommand): void {
    this.#message = message;
    this.#wiki = wiki;
    this.#run = run;
    this.#measure = measure;
    this.#state = { kind: 'asking' };
    void this.open();
  }

  protected override heading(): string {
    if (this.#message === undefined) return '';
    return msg('parley-moderation-heading', nameOf(this.#message.author, this.#wiki));
  }

  protected override body(): TemplateResult {
    const message = this.#message;
    const text = message?.text ?? '';
    const timed = this.#measure === 'mute' || this.#measure === 'ban';
    return html`
      ${text === '' ? nothing : html`<blockquote dir="auto">${text}</blockquote>`}
      <label>
        ${msg('parley-moderation-measure')}
        <select name="measure" @change=${this.#changed}>
          ${measures.map(
            (measure) =>
              html`<option value=${measure} ?selected=${measure === this.#measure}>${measureWords(measure)}</option>`,
          )}
        </select>
      </label>
      ${
        timed
          ? html`<label>
              ${msg('parley-moderation-duration')}
              <select name="seconds">
                ${durations.map((seconds) => html`<option value=${seconds}>${durationWords(seconds)}</option>`)}
              </select>
            </label>`
          : nothing
      }
      ${
        this.#measure === 'ban'
          ? html`<label class="check">
              <input type="checkbox" name="everywhere" /><span>${msg('parley-moderation-everywhere')}</span>
            </label>`
          : nothing
      }
      <label>
        ${msg('parley-moderation-reason')}
        <input name="reason" maxlength="300" required autocomplete="off" dir="auto" />
      </label>
      <p class="subtle">${msg('parley-moderation-public')}</p>
      ${
        this.#state.kind === 'asking' && this.#state.error !== undefined
          ? html`<p class="error" role="alert">${this.#state.error}</p>`
          : nothing
      }
      <div class="actions">
        ${this.cancelButton()}
        <button class="button destructive" ?disabled=${this.#state.kind === 'sending'}>
          ${measureWords(this.#measure)}
        </button>
      </div>
    `;
  }

  readonly #changed = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    this.#measure = measures.find((measure) => measure === value) ?? 'remove';
    this.requestUpdate();
  };

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    const message = this.#message;
    if (form === null || message === undefined || this.#state.kind === 'sending') return;
    const command = commandOf(this.#measure, message, new FormData(form));
    this.#set({ kind: 'sending' });
    const outcome = await this.#run(command);
    switch (outcome.type) {
      case 'ack':
        this.#set({ kind: 'asking' });
        this.close();
        return;
      case 'error':
        this.#set({ kind: 'asking', error: errorWords(outcome.code, outcome.retryAfter) });
        return;
      case 'unanswered':
        this.#set({ kind: 'asking', error: msg('parley-error-not-done') });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

function commandOf(measure: Measure, message: Message, fields: FormData): CommandWithoutId {
  const reason = String(fields.get('reason') ?? '');
  const { wiki, userId } = message.author;
  const person = { wiki, userId };
  const chosen = Number(fields.get('seconds') ?? 0);
  const time = chosen > 0 ? { seconds: chosen } : {};
  switch (measure) {
    case 'remove':
      return { type: 'remove', message: message.id, reason };
    case 'mute':
      return { type: 'mute', person, reason, ...time };
    case 'kick':
      return { type: 'kick', person, reason };
    case 'ban':
      return { type: 'ban', person, reason, everywhere: fields.has('everywhere'), ...time };
  }
}

function measureWords(measure: Measure): string {
  switch (measure) {
    case 'remove':
      return msg('parley-moderation-remove');
    case 'mute':
      return msg('parley-moderation-mute');
    case 'kick':
      return msg('parley-moderation-kick');
    case 'ban':
      return msg('parley-moderation-ban');
  }
}

function durationWords(seconds: number): string {
  if (seconds === 0) return msg('parley-moderation-until-undone');
  if (seconds < 3600) return msg('parley-duration-minutes', Math.round(seconds / 60));
  if (seconds < 86_400) return msg('parley-duration-hours', Math.round(seconds / 3600));
  return msg('parley-duration-days', Math.round(seconds / 86_400));
}

customElements.define('parley-moderation-dialog', ParleyModerationDialog);

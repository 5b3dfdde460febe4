// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { errorWords, nameOf } from '../elements/words.ts';
import { toErrorCode } from '../http/api-client.ts';
import { fetchLog, undoMeasure } from '../http/moderation.ts';
import { formatDateTime, formatNumber } from '../i18n/formats.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { moderationStyles } from './moderation-styles.ts';

/** What holds until its time is over or a moderator ends it. */
const lasting: ReadonlySet<ModerationEntry['action']> = new Set(['mute', 'ban', 'close']);

/** What moderators did, for everybody to read; moderators end here what still holds. */
export class ParleyModerationLog extends LitElement {
  static override properties = { wiki: {}, moderator: { type: Boolean } };

  declare wiki: string;
  declare moderator: boolean;
  #entries: readonly ModerationEntry[] | undefined;
  #before: string | undefined;
  #problem = '';

  constructor() {
    super();
    this.wiki = '';
    this.moderator = false;
  }

  static override styles = [baseStyles, buttonStyles, moderationStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult {
    const entries = this.#entries;
    return html`
      ${this.#problem === '' ? nothing : html`<p class="note" role="alert">${this.#problem}</p>`}
      ${entries?.length === 0 ? html`<p class="note">${msg('parley-log-empty')}</p>` : nothing}
      <ul role="list">
        ${entries?.map((entry) => this.#entry(entry))}
      </ul>
      ${
        this.#before === undefined
          ? nothing
          : html`<p class="note">
              <button type="button" class="button" @click=${() => void this.#load(this.#before)}>
                ${msg('parley-log-older')}
              </button>
            </p>`
      }
    `;
  }

  #entry(entry: ModerationEntry): TemplateResult {
    const holds = lasting.has(entry.action) && entry.undone === undefined;
    const over = entry.until !== undefined && entry.until < Date.now();
    return html`<li class="item">
      <p>${entryWords(entry, this.wiki)}</p>
      ${entry.reason === '' ? nothing : html`<p>${msg('parley-notice-reason', isolate(entry.reason))}</p>`}
      <p class="subtle">
        ${formatDateTime(entry.at)}
        ${entry.until === undefined ? nothing : msg('parley-log-until', formatDateTime(entry.until))}
        ${entry.undone === undefined ? nothing : msg('parley-log-undone', nameOf(entry.undone.by, this.wiki))}
      </p>
      ${
        this.moderator && holds && !over
          ? html`<div class="actions">
              <button type="button" class="button" @click=${() => void this.#undo(entry)}>
                ${msg('parley-log-undo')}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  async #load(before?: string): Promise<void> {
    try {
      const page = await fetchLog(before);
      // A button pressed twice asks for the same page twice.
      const known = before === undefined ? [] : (this.#entries ?? []);
      const ids = new Set(known.map((entry) => entry.id));
      this.#entries = [...known, ...page.entries.filter((entry) => !ids.has(entry.id))];
      this.#before = page.before;
      this.#problem = '';
    } catch {
      this.#problem = msg('parley-log-failed');
    }
    this.requestUpdate();
  }

  async #undo(entry: ModerationEntry): Promise<void> {
    try {
      const undone = await undoMeasure(entry.id);
      this.#entries = this.#entries?.map((each) => (each.id === entry.id ? undone : each));
      this.#problem = '';
    } catch (error) {
      this.#problem = failure(error);
    }
    this.requestUpdate();
  }
}

/** What went wrong with a moderator's step, in words. */
export function failure(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? toErrorCode(error.code) : undefined;
  return code === undefined ? msg('parley-error-not-done') : errorWords(code);
}

function entryWords(entry: ModerationEntry, wiki: string): string {
  const by = nameOf(entry.by, wiki);
  const whom = entry.person === undefined ? '' : nameOf(entry.person, wiki);
  const where = isolate(entry.title);
  switch (entry.action) {
    case 'remove':
      return msg('parley-log-remove', by, whom, where);
    case 'mute':
      return msg('parley-log-mute', by, whom, where);
    case 'kick':
      return msg('parley-log-kick', by, whom, where);
    case 'ban':
      return entry.everywhere === true
        ? msg('parley-log-ban-everywhere', by, whom)
        : msg('parley-log-ban', by, whom, where);
    case 'slow':
      return entry.seconds === undefined || entry.seconds === 0
        ? msg('parley-log-slow-end', by, where)
        : msg('parley-log-slow', by, where, formatNumber(entry.seconds));
    case 'close':
      return msg('parley-log-close', by, where);
  }
}

customElements.define('parley-moderation-log', ParleyModerationLog);

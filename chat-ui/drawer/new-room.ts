// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { ParleyDialog } from '../elements/dialog.ts';
import { errorWords } from '../elements/words.ts';
import { makeRoom } from '../http/rooms.ts';
import { msg } from '../i18n/messages.ts';
import type { OpenRoom } from './open-room.ts';

/** Starts a room outside the articles: a name, a line on what it is about. */
export class ParleyNewRoom extends ParleyDialog {
  static override properties = { made: { attribute: false } };

  declare made: (room: OpenRoom) => void;
  #error = '';
  #sending = false;

  constructor() {
    super();
    this.made = () => undefined;
  }

  ask(): void {
    this.#error = '';
    void this.open();
  }

  protected override heading(): string {
    return msg('parley-rooms-create');
  }

  protected override body(): TemplateResult {
    return html`
      <label>
        ${msg('parley-new-room-name')}
        <input name="name" maxlength="80" required autocomplete="off" dir="auto" autofocus />
      </label>
      <label>
        ${msg('parley-new-room-topic')}
        <input name="topic" maxlength="200" autocomplete="off" dir="auto" />
      </label>
      <p class="subtle">${msg('parley-new-room-promise')}</p>
      ${this.#error === '' ? nothing : html`<p class="error" role="alert">${this.#error}</p>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${this.#sending}>${msg('parley-new-room-start')}</button>
      </div>
    `;
  }

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    if (form === null || this.#sending) return;
    const fields = new FormData(form);
    const title = String(fields.get('name') ?? '').trim();
    const topic = String(fields.get('topic') ?? '').trim();
    this.#sending = true;
    this.requestUpdate();
    try {
      const document = await makeRoom(title, topic);
      this.close();
      this.made({ document, title, topic });
    } catch (error) {
      this.#error = errorWords(error instanceof ParleyError ? error.code : undefined);
    } finally {
      this.#sending = false;
      this.requestUpdate();
    }
  }
}

customElements.define('parley-new-room', ParleyNewRoom);

// SPDX-License-Identifier: GPL-2.0-or-later
import { html, nothing, type TemplateResult } from 'lit';
import { host } from '../host/host.ts';
import { chosenWikitext } from '../http/chat-record.ts';
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { ParleyDialog } from './dialog.ts';

/** Which messages of a record go to the talk page of its page. */
export type TalkPost = {
  readonly document: string;
  readonly title: string;
  readonly messages: readonly string[];
  /** Called with the address of the new section. */
  readonly done: (address: string) => void;
};

/** Posts chosen messages of a kept conversation as a section of the talk page, in the person's own name. */
export class ParleyTalkPageDialog extends ParleyDialog {
  #post: TalkPost | undefined;
  #error = '';
  #sending = false;

  ask(post: TalkPost): void {
    this.#post = post;
    this.#error = '';
    void this.open();
  }

  protected override heading(): string {
    return msg('parley-talk-post-title');
  }

  protected override body(): TemplateResult {
    const count = this.#post?.messages.length ?? 0;
    return html`
      <p>${msg('parley-talk-post-text', count, formatNumber(count))}</p>
      <label>
        ${msg('parley-talk-post-heading')}
        <input name="heading" maxlength="200" required autocomplete="off" dir="auto" autofocus />
      </label>
      ${this.#error === '' ? nothing : html`<p class="error" role="alert">${this.#error}</p>`}
      <div class="actions">
        ${this.cancelButton()}
        <button class="button primary" ?disabled=${this.#sending}>${msg('parley-talk-post-send')}</button>
      </div>
    `;
  }

  protected override submitted(): void {
    void this.#submit();
  }

  async #submit(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    const post = this.#post;
    const { postToTalkPage } = host();
    if (form === null || post === undefined || postToTalkPage === undefined || this.#sending) return;
    const heading = String(new FormData(form).get('heading') ?? '').trim();
    this.#sending = true;
    this.requestUpdate();
    try {
      const wikitext = await chosenWikitext(post.document, post.messages);
      const address = await postToTalkPage({ title: post.title, heading, wikitext });
      this.close();
      post.done(address);
    } catch (error) {
      // What the wiki says about it is in words already.
      this.#error = error instanceof Error && 'advice' in error ? String(error.advice) : msg('parley-talk-post-failed');
    } finally {
      this.#sending = false;
      this.requestUpdate();
    }
  }
}

customElements.define('parley-talk-page-dialog', ParleyTalkPageDialog);

declare global {
  interface HTMLElementTagNameMap {
    'parley-talk-page-dialog': ParleyTalkPageDialog;
  }
}

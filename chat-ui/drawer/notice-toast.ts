// SPDX-License-Identifier: GPL-2.0-or-later
import { cdxIconClose } from '@wikimedia/codex-icons';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../elements/announcer.ts';
import { icon } from '../elements/icon.ts';
import { msg } from '../i18n/messages.ts';
import type { Notice } from './notifier.ts';

/** How long a notice stays in the page, in milliseconds. */
const noticeTime = 12_000;

/** The one notice at the edge of the page; a later one takes its place. */
export class NoticeToast implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #follow: (notice: Notice) => void;
  #notice: Notice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `follow` leads to the room that a notice is about. */
  constructor(host: ReactiveControllerHost, follow: (notice: Notice) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  show(notice: Notice): void {
    clearTimeout(this.#timer);
    this.#notice = notice;
    this.#host.requestUpdate();
    announce(notice.title);
    this.#timer = setTimeout(() => this.hide(), noticeTime);
  }

  /** Says that something could not be done; there is no room to lead to. */
  showFailure(): void {
    this.show({ title: msg('parley-error-not-done'), text: '', document: '' });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#notice = undefined;
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const notice = this.#notice;
    if (notice === undefined) return nothing;
    const follow = () => {
      this.hide();
      this.#follow(notice);
    };
    const close = msg('parley-dialog-close');
    return html`<div class="toast" role="region" aria-label=${notice.title}>
      <div class="words">
        <strong>${notice.title}</strong>
        <p dir="auto">${notice.text}</p>
      </div>
      ${
        notice.document === ''
          ? nothing
          : html`<button type="button" class="button" @click=${follow}>${msg('parley-notify-open')}</button>`
      }
      <button type="button" class="button quiet icon" aria-label=${close} title=${close} @click=${() => this.hide()}>
        ${icon(cdxIconClose)}
      </button>
    </div>`;
  }
}

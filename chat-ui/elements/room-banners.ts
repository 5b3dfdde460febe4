// SPDX-License-Identifier: GPL-2.0-or-later
import { cdxIconClose } from '@wikimedia/codex-icons';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentStatus } from '../connection/document-status.ts';
import { host } from '../host/host.ts';
import { msg } from '../i18n/messages.ts';
import { icon } from './icon.ts';
import { bannerOf } from './room-status.ts';

/** The line above a conversation that is not live: what it means, and a way to try again where that helps. */
export function statusBanner(
  status: DocumentStatus | undefined,
  tryAgain: () => void,
  signedIn: boolean,
): TemplateResult | typeof nothing {
  const banner = status === undefined ? undefined : bannerOf(status);
  // Readers are told where they would write, with the way to sign in.
  const isReader = !signedIn && status?.state === 'refused' && status.code === 'not_signed_in';
  if (banner === undefined || isReader) return nothing;
  return html`<div class="banner ${banner.tone}" role="status">
    <span>${banner.words}</span>
    ${
      banner.retry
        ? html`<button type="button" class="button" @click=${tryAgain}>${msg('parley-message-try-again')}</button>`
        : nothing
    }
  </div>`;
}

/** What went wrong with something the reader did, until it is closed. */
export function alertBanner(words: string, close: () => void): TemplateResult | typeof nothing {
  if (words === '') return nothing;
  return html`<div class="banner error">
    <span role="alert">${words}</span>
    <button type="button" class="button quiet icon" aria-label=${msg('parley-dialog-close')} @click=${close}>
      ${icon(cdxIconClose, 0.875)}
    </button>
  </div>`;
}

/** Stands where one would write, for somebody who cannot: why, and for readers the way to sign in. */
export function refusalLine(words: string, signedIn: boolean): TemplateResult {
  if (signedIn) return html`<div class="refusal">${words}</div>`;
  const address = host().signInAddress(location.pathname + location.search);
  return html`<div class="refusal"><a href=${address}>${words}</a></div>`;
}

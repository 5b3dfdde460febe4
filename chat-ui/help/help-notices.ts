// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpNotice } from '@parley/protocol/help/api.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { noteHelpNoticeSeen } from '../http/help.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { pageAddress } from '../wiki/page-address.ts';

/** What a person is to be told about their requests and their edits, each with a way to say that they have read it. */
export function helpNotices(notices: readonly HelpNotice[], seen: () => void): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<ul role="list" aria-label=${msg('parley-help-notices')}>
    ${notices.map((notice) => line(notice, seen))}
  </ul>`;
}

/** A notice in words. */
export function noticeLine(notice: HelpNotice): string {
  switch (notice.kind) {
    case 'answered':
      return msg('parley-help-notice-answered', isolate(notice.answer.title));
    case 'reverted':
      return msg('parley-help-notice-reverted', isolate(notice.page));
  }
}

/** Where a notice leads. */
export function noticeAddress(notice: HelpNotice): string {
  return pageAddress(notice.kind === 'answered' ? notice.answer.title : notice.page);
}

/** Notes that a notice was read; that it cannot be noted now only means that it is shown once more. */
export async function dismissNotice(notice: HelpNotice): Promise<void> {
  try {
    await noteHelpNoticeSeen(notice.id);
  } catch {
    // Shown again at the next visit.
  }
}

function line(notice: HelpNotice, seen: () => void): TemplateResult {
  const read = () => void dismissNotice(notice).then(seen);
  return html`<li class="card">
    <p role="status">${noticeLine(notice)}</p>
    <div class="actions">
      <a class="button" href=${noticeAddress(notice)} @click=${read}>
        ${notice.kind === 'answered' ? msg('parley-help-notice-read') : msg('parley-help-notice-look')}
      </a>
      <button type="button" class="button quiet" @click=${read}>${msg('parley-help-notice-done')}</button>
    </div>
  </li>`;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { html } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import type { Visit } from '../request-view.ts';

/** Codes that have words of their own; the others share one text. */
const worded = new Set<ErrorCode>([
  'not_found',
  'not_signed_in',
  'permission_denied',
  'protected',
  'blocked',
  'rate_limited',
  'edit_conflict',
  'nothing_to_publish',
  'origin_refused',
  'name_taken',
  'name_invalid',
]);

/** An error in words that a person can act on. */
export function errorText(visit: Visit, code: ErrorCode): string {
  return visit.messages.msg(`site-error-${worded.has(code) ? code.replaceAll('_', '-') : 'other'}`);
}

/** A page that says what went wrong and where to go. */
export function failurePage(visit: Visit, code: ErrorCode): string {
  const { msg } = visit.messages;
  const heading = code === 'not_found' ? msg('site-error-not-found-title') : msg('site-error-title');
  return layout(visit, {
    title: heading,
    view: 'site',
    unlisted: true,
    body: html`<header class="page-title"><h1>${heading}</h1></header>
      <div class="wiki-text">
        <p>${errorText(visit, code)}</p>
        ${code === 'not_signed_in' && html`<p><a class="button is-primary" href="/sign-in?to=${encodeURIComponent(visit.address)}">${msg('site-sign-in')}</a></p>`}
        <p><a href="/">${msg('site-to-main-page')}</a></p>
      </div>`,
  });
}

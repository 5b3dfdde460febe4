// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { html, type SafeHtml } from '../../../../pages/html.ts';
import type { Protection } from '../../../wiki-administration.ts';
import { layout } from '../layout.ts';
import { pageUrl } from '../page-url.ts';
import type { PageVisit } from '../request-view.ts';
import { pageTabs } from '../tabs.ts';
import { pageTitle } from './article-page.ts';
import { mayProtect, protectionWords } from './protected-notice.ts';

/** How long a page can be protected, in seconds; `open`: until a moderator lifts it. */
const lengths = { hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, open: undefined } as const;
type Length = keyof typeof lengths;
const lengthNames = Object.keys(lengths) as readonly Length[];

/** Seconds of a length that a form names. Rejects `bad_request`. */
export function secondsOf(length: string): number | undefined {
  const known = lengthNames.find((each) => each === length);
  if (known === undefined) throw new ParleyError('bad_request');
  return lengths[known];
}

/** Asks a moderator before a page is protected, or before that is lifted. */
export async function protectPage(visit: PageVisit): Promise<string> {
  const { title, pageId } = visit.page;
  if (!mayProtect(visit)) throw new ParleyError(visit.person === undefined ? 'not_signed_in' : 'permission_denied');
  if (pageId === undefined) throw new ParleyError('not_found');
  const { msg } = visit.messages;
  const protection = await visit.deps.wiki.administration.protectionOf(title);
  return layout(visit, {
    title: msg('site-protect-of', title),
    view: 'article',
    tabs: pageTabs(visit, 'article'),
    unlisted: true,
    body: html`${pageTitle(visit, title)}
      <form class="page-form" method="post" action="${pageUrl(title, 'protect')}">
        ${protection === undefined ? protecting(visit) : lifting(visit, protection)}
      </form>`,
  });
}

function protecting(visit: PageVisit): SafeHtml {
  const { msg } = visit.messages;
  return html`<h2>${msg('site-protect-question')}</h2>
    <p>${msg('site-protect-explained')}</p>
    <input type="hidden" name="on" value="yes" />
    <p class="field">
      <label for="length">${msg('site-protect-length')}</label>
      <select id="length" name="length">
        ${lengthNames.map(
          (length) =>
            html`<option value="${length}" ${length === 'day' && html` selected`}>
              ${lengthWords(visit, length)}
            </option>`,
        )}
      </select>
    </p>
    ${actions(visit, msg('site-protect-confirm'))}`;
}

function lifting(visit: PageVisit, protection: Protection): SafeHtml {
  const { msg } = visit.messages;
  return html`<h2>${msg('site-lift-question')}</h2>
    <p>${protectionWords(visit, protection)}</p>
    <input type="hidden" name="on" value="no" />
    ${actions(visit, msg('site-lift'))}`;
}

function actions(visit: PageVisit, confirm: string): SafeHtml {
  return html`<p class="actions">
    <button class="button is-primary" type="submit">${confirm}</button>
    <a class="button is-quiet" href="${pageUrl(visit.page.title)}">${visit.messages.msg('site-cancel')}</a>
  </p>`;
}

function lengthWords({ messages: { msg } }: PageVisit, length: Length): string {
  switch (length) {
    case 'hour':
      return msg('site-protect-hour');
    case 'day':
      return msg('site-protect-day');
    case 'week':
      return msg('site-protect-week');
    case 'month':
      return msg('site-protect-month');
    case 'open':
      return msg('site-protect-open');
  }
}

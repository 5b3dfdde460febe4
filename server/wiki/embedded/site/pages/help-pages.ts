// SPDX-License-Identifier: GPL-2.0-or-later
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import { notice } from '../pieces.ts';
import type { Visit } from '../request-view.ts';

/** The desk at which helpers answer; what it may show is the server's to say. */
export function deskPage(visit: Visit): string {
  const { msg } = visit.messages;
  return layout(visit, {
    title: msg('site-help-desk'),
    view: 'site',
    modules: ['help'],
    wide: true,
    unlisted: true,
    body: html`${heading(visit, 'site-help-desk')}
      <div class="help-desk"><parley-desk></parley-desk></div>
      ${withoutScript(visit)}`,
  });
}

/** How live help goes, for coordinators. */
export function helpFiguresPage(visit: Visit): string {
  const { msg } = visit.messages;
  return layout(visit, {
    title: msg('site-help-figures'),
    view: 'site',
    modules: ['help'],
    unlisted: true,
    body: html`${heading(visit, 'site-help-figures')}
      <parley-help-figures></parley-help-figures>
      ${withoutScript(visit)}`,
  });
}

function heading(visit: Visit, title: 'site-help-desk' | 'site-help-figures'): SafeHtml {
  const { msg } = visit.messages;
  const [address, other] =
    title === 'site-help-desk'
      ? (['/help/figures', 'site-help-figures'] as const)
      : (['/help/desk', 'site-help-desk'] as const);
  return html`<header class="page-title">
    <h1>${msg(title)}</h1>
    <p class="subtitle"><a href="${address}">${msg(other)}</a></p>
  </header>`;
}

function withoutScript(visit: Visit): SafeHtml {
  return html`<noscript>${notice('warning', html`<p>${visit.messages.msg('site-help-script')}</p>`)}</noscript>`;
}

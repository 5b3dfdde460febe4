// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageView } from '@parley/protocol/http/page-context.ts';
import { html, type SafeHtml } from './html.ts';
import { pageUrl } from './page-url.ts';
import type { PageVisit } from './request-view.ts';

/** The tabs of a page: Article, Chat, Edit together, History. The bootstrap fills in how many people are there. */
export function pageTabs(visit: PageVisit, view: PageView): SafeHtml {
  const { msg } = visit.messages;
  const { title } = visit.page;
  const current = currentTab(view);
  const mark = (tab: string) => tab === current && html` aria-current="page"`;
  const category = title.startsWith('Category:');
  return html`<nav class="tabs" aria-label="${msg('site-tabs')}">
    <a href="${pageUrl(title)}" ${mark('article')}>${msg(category ? 'site-tab-category' : 'site-tab-article')}</a>
    <a href="${pageUrl(title, 'chat')}" data-parley-tab="chat" ${mark('chat')}
      >${msg('site-tab-chat')}<span class="tab-count" data-parley-count="chat" hidden></span
    ></a>
    <a href="${pageUrl(title, 'edit')}" data-parley-tab="edit" ${mark('edit')}
      >${msg('site-tab-edit')}<span class="tab-count" data-parley-count="editing" hidden></span
    ></a>
    <a href="${pageUrl(title, 'history')}" ${mark('history')}>${msg('site-tab-history')}</a>
  </nav>`;
}

function currentTab(view: PageView): 'article' | 'chat' | 'edit' | 'history' | 'none' {
  switch (view) {
    case 'article':
      return 'article';
    case 'record':
      return 'chat';
    case 'edit':
      return 'edit';
    case 'history':
    case 'difference':
    case 'revision':
      return 'history';
    case 'site':
      return 'none';
  }
}

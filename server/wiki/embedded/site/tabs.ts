// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageView } from '@parley/protocol/http/page-context.ts';
import { html, type SafeHtml } from '../../../pages/html.ts';
import type { Messages } from '../../../pages/messages.ts';
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
      ><span class="tab-related" data-parley-related="${talkingElsewhere(visit.messages)}" hidden></span
      ><span class="tab-unread" data-parley-unread hidden></span
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

/** Numbers tried for each plural form: 100 stands for those beyond. */
const examples = [...Array.from({ length: 21 }, (_, count) => count), 100, 1_000_000];

const made = new WeakMap<Messages, string>();

/**
 * "$1 people are talking about $3" in each plural form of the language, as JSON: the bootstrap on a page is too small
 * to know the grammar, and chooses by `Intl.PluralRules`.
 */
function talkingElsewhere(messages: Messages): string {
  const known = made.get(messages);
  if (known !== undefined) return known;
  const forms: Record<string, string> = {};
  const rules = new Intl.PluralRules(messages.language);
  for (const count of examples) {
    forms[rules.select(count)] ??= messages.msg('site-talking-elsewhere', '$1', count, '$3');
  }
  const json = JSON.stringify(forms);
  made.set(messages, json);
  return json;
}

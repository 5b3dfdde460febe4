// SPDX-License-Identifier: GPL-2.0-or-later
import '@parley/chat-ui/i18n/catalogue.ts';
import { documentsOfPage } from '@parley/chat-ui/http/rooms.ts';
import { msg, useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import { fetchPart as fetchChatPart } from '@parley/chat-ui/on-demand/fetch-part.ts';
import { fetchPart } from '@parley/editor-client/on-demand/fetch-part.ts';
import { ParleyEditPage } from '@parley/editor-client/pages/edit-page/edit-page.ts';
import '@parley/editor-client/i18n/register.ts';
import { startOnWiki } from '../host/mediawiki-host.ts';
import { wikiEditSite } from '../publish/wiki-edit-site.ts';
import '../i18n/register.ts';
import { askSiteFacts, type SiteFacts } from '../rendering/wiki-rendering.ts';
import { wikiPageContext, type WikiPageContext } from '../wiki/page-context.ts';
import { fitWindow } from '../wiki/fit-window.ts';
import { followTheme } from '../wiki/theme.ts';

/** Where the extension's action leaves room for the edit page. */
const placeId = 'parley-edit-page';

async function start(context: WikiPageContext, place: Element): Promise<void> {
  startOnWiki(context);
  followTheme();
  const [facts] = await Promise.all([askSiteFacts(), useLanguage(context.language)]);
  const view = new URL(location.href).searchParams.get('view');
  if (view === 'chat') {
    place.replaceChildren(await recordOf(context));
    return;
  }
  const page = editPageOf(context, facts);
  place.replaceChildren(page);
  fitWindow(page);
  fetchLaterParts();
}

/** What is needed at the end of a session is there before: the wiki might be away just then. */
function fetchLaterParts(): void {
  const wait = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  wait(() => {
    fetchPart(() => import('@parley/editor-client/publish/publish-dialog.ts')).catch(() => undefined);
    fetchPart(() => import('@parley/editor-client/session/kept-text-dialog.ts')).catch(() => undefined);
  });
}

function editPageOf(context: WikiPageContext, facts: SiteFacts): HTMLElement {
  if (customElements.get('parley-edit-page') === undefined) customElements.define('parley-edit-page', ParleyEditPage);
  const page = new ParleyEditPage();
  page.context = context;
  page.site = wikiEditSite(context, facts);
  return page;
}

/** The record of the conversation beside the text, for who reads it without editing. */
async function recordOf(context: WikiPageContext): Promise<HTMLElement> {
  const { ParleyRecord } = await fetchChatPart(() => import('@parley/chat-ui/elements/record.ts'));
  const record = new ParleyRecord();
  record.context = context;
  record.document = (await documentsOfPage(context.title)).editChat;
  return record;
}

function whenReady(run: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
  else run();
}

whenReady(() => {
  const context = wikiPageContext();
  const place = document.querySelector(`#${placeId}`);
  if (context === undefined || place === null) return;
  start(context, place).catch(() => {
    place.textContent = msg('parley-wiki-start-failed');
  });
});

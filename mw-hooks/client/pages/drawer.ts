// SPDX-License-Identifier: GPL-2.0-or-later
import { fetchHelpStanding } from '@parley/chat-ui/http/help.ts';
import { openDrawer as open, tellHelpNotices as tell } from '@parley/chat-ui/pages/drawer.ts';
import type { HelpNotice } from '@parley/protocol/help/api.ts';
import { startOnWiki } from '../host/mediawiki-host.ts';
import type { WikiSession } from '../host/wiki-session.ts';
import { followTheme } from '../wiki/theme.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';

let session: WikiSession | undefined;

/** Opens the drawer beside a page of the wiki, or brings it back; see the drawer of the embedded wiki. */
export async function openDrawer(context: WikiPageContext, opener?: HTMLElement): Promise<void> {
  const person = await start(context)
    .person()
    .catch(() => null);
  await open({ ...context, person }, opener);
}

/** Tells a person what came of their question or became of their edit, at the edge of the page. */
export async function tellHelpNotices(context: WikiPageContext, notices: readonly HelpNotice[]): Promise<void> {
  start(context);
  await tell(context, notices);
}

/** Signs the person in and looks whether there is anything to tell. Rejects when that cannot be known now. */
export async function lookForHelpNotices(context: WikiPageContext): Promise<void> {
  start(context);
  const notices = (await fetchHelpStanding(context.title)).you?.notices ?? [];
  if (notices.length > 0) await tell(context, notices);
}

function start(context: WikiPageContext): WikiSession {
  if (session !== undefined) return session;
  session = startOnWiki(context);
  followTheme();
  return session;
}

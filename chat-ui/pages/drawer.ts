// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpNotice } from '@parley/protocol/help/api.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import '../i18n/catalogue.ts';
import { host } from '../host/host.ts';
import type { Connection } from '../connection/live-document.ts';
import { useLanguage } from '../i18n/messages.ts';
import { ParleyDrawer } from '../drawer/drawer.ts';

let drawer: ParleyDrawer | undefined;

async function connect(): Promise<Connection> {
  const [{ openConnection }, { fetchToken }] = await Promise.all([
    import('../connection/connection.ts'),
    import('../connection/fetch-token.ts'),
  ]);
  return openConnection({ url: host().socketAddress(), fetchToken });
}

/**
 * Opens the drawer beside the page, or brings it back. The focus returns to `opener` when it closes. Without an opener
 * it comes back as the page before left it, and takes no focus.
 */
export async function openDrawer(context: PageContext, opener?: HTMLElement): Promise<void> {
  const here = await drawerOf(context);
  if (opener === undefined) here.resume();
  else here.open(opener);
}

/** Opens live help in the drawer. */
export async function openHelp(context: PageContext, opener?: HTMLElement): Promise<void> {
  (await drawerOf(context)).open(opener, 'help');
}

/** Tells a person what came of their question or became of their edit, at the edge of the page. */
export async function tellHelpNotices(context: PageContext, notices: readonly HelpNotice[]): Promise<void> {
  const here = await drawerOf(context);
  const [{ helpLoaded }, { noticeLine }] = await Promise.all([
    import('../help/load-help.ts'),
    import('../help/help-notices.ts'),
  ]);
  await helpLoaded;
  const words = notices.map((notice) => noticeLine(notice)).join(' ');
  if (words !== '') here.tellOfHelp(words);
}

async function drawerOf(context: PageContext): Promise<ParleyDrawer> {
  if (drawer === undefined) {
    await useLanguage(context.language);
    drawer = new ParleyDrawer();
    drawer.context = context;
    drawer.connect = connect;
    document.body.append(drawer);
  }
  return drawer;
}

// SPDX-License-Identifier: GPL-2.0-or-later
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
  if (drawer === undefined) {
    await useLanguage(context.language);
    drawer = new ParleyDrawer();
    drawer.context = context;
    drawer.connect = connect;
    document.body.append(drawer);
  }
  if (opener === undefined) drawer.resume();
  else drawer.open(opener);
}

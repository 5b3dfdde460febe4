// SPDX-License-Identifier: GPL-2.0-or-later
import { openDrawer as open } from '@parley/chat-ui/pages/drawer.ts';
import { startOnWiki } from '../host/mediawiki-host.ts';
import { followTheme } from '../wiki/theme.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';

let started = false;

/** Opens the drawer beside a page of the wiki, or brings it back; see the drawer of the embedded wiki. */
export async function openDrawer(context: WikiPageContext, opener?: HTMLElement): Promise<void> {
  if (!started) {
    started = true;
    startOnWiki(context);
    followTheme();
  }
  await open(context, opener);
}

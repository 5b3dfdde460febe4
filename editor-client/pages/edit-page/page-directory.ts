// SPDX-License-Identifier: GPL-2.0-or-later
import { host } from '@parley/chat-ui/host/host.ts';
import { searchTitles } from '@parley/chat-ui/http/wiki.ts';
import { pageAddress, titleOfAddress } from '@parley/chat-ui/wiki/page-address.ts';
import type { PageDirectory } from '../../editor/links/page-directory.ts';

/** The pages of the wiki that this page belongs to, for links in the text. */
export function wikiPages(): PageDirectory {
  const { missingTitles, categoryPrefix } = host();
  return {
    search: async (typed, signal) => (await searchTitles(typed, signal)).map((title) => ({ title })),
    addressOf: pageAddress,
    titleOf: (address) => titleOfAddress(address.href, location.origin),
    ...(missingTitles === undefined ? {} : { missing: missingTitles }),
    categoryPrefix,
  };
}

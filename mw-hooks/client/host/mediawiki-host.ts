// SPDX-License-Identifier: GPL-2.0-or-later
import { useHost } from '@parley/chat-ui/host/host.ts';
import type { ParleyHost } from '@parley/chat-ui/host/parley-host.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';
import {
  categoryPrefix,
  missingTitles,
  pageAddress,
  searchTitles,
  signInAddress,
  titleOfAddress,
} from './wiki-pages.ts';
import { WikiSession } from './wiki-session.ts';

/** A page of a MediaWiki: Parley's server is another origin, and the wiki says who people are. */
function mediawikiHost(context: WikiPageContext, session: WikiSession): ParleyHost {
  return {
    apiAddress: (path) => `${context.server}${withWiki(path, context.wiki)}`,
    socketAddress: () => `${context.server.replace(/^http/u, 'ws')}/ws`,
    identify: () => session.identify(),
    identifyAnew: (refused) => session.identifyAnew(refused),
    pageAddress,
    titleOfAddress,
    signInAddress,
    searchTitles,
    missingTitles,
    postToTalkPage: async (section) => {
      // Rarely needed: fetched when somebody does.
      const { postTalkSection } = await import('../publish/talk-section.ts');
      return postTalkSection(section);
    },
    quiet: !context.preferences.notify,
    categoryPrefix: categoryPrefix(),
  };
}

/**
 * Makes this wiki the site that Parley's elements are shown on. Call it before any of them is made. Answers the
 * person's sign-in.
 */
export function startOnWiki(context: WikiPageContext): WikiSession {
  const session = new WikiSession(context, () => mw.util.wikiScript('rest'));
  useHost(mediawikiHost(context, session));
  return session;
}

/** One server may serve several wikis: a request without a sign-in says which one it is about. */
function withWiki(path: string, wiki: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}wiki=${encodeURIComponent(wiki)}`;
}

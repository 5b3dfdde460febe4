// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageContext } from '@parley/protocol/http/page-context.ts';

/** What the extension says of the page and the person, as `wgParley`: on every page that has tabs of Parley's. */
export type WikiPageContext = PageContext & {
  /** Parley's address, as browsers reach it: an origin, perhaps with a path. */
  readonly server: string;
  /** Changes when somebody with an account comes from another address; tells nothing of it. Empty for others. */
  readonly place: string;
  /** What the person chose in their preferences on the wiki. */
  readonly preferences: { readonly chat: boolean; readonly notify: boolean };
};

/** The page this script runs on; `undefined` where the extension has nothing to offer. */
export function wikiPageContext(): WikiPageContext | undefined {
  return mw.config.get('wgParley') ?? undefined;
}

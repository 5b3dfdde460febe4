// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment, type TreeAdapter } from 'parse5';

/** Elements open at once: every page that the update gate lets grow is far below, with its tables and marks. */
const deepest = 400;
/** Elements of one page: several times the largest articles there are. */
const most = 60_000;

/**
 * Refuses HTML that would take long to read: making a document of it costs the square of its depth, so that a small
 * request could stop the server for minutes. The same parser looks first, and stops at the first tag too many.
 * @throws ParleyError `too_large`
 */
export function requireReadable(html: string): void {
  let open = 0;
  let all = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      open += 1;
      all += 1;
      if (open > deepest || all > most) throw new ParleyError('too_large', 'The page holds too many elements.');
    },
    onItemPop: () => {
      open -= 1;
    },
  };
  parseFragment(html, { treeAdapter });
}

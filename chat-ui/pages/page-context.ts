// SPDX-License-Identifier: GPL-2.0-or-later
import { pageContextId, type PageContext } from '@parley/protocol/http/page-context.ts';

/** What the server says of the page this script runs on; `undefined` on a page of something else. */
export function readPageContext(): PageContext | undefined {
  const text = document.querySelector(`#${pageContextId}`)?.textContent;
  if (text === undefined || text === null) return undefined;
  const context: unknown = JSON.parse(text);
  return typeof context === 'object' && context !== null && 'pageKey' in context ? (context as PageContext) : undefined;
}

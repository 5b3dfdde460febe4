// SPDX-License-Identifier: GPL-2.0-or-later
import type { PagePresence } from '@parley/protocol/http/api.ts';
import { keptSession } from '../host/kept-session.ts';
import type { WikiPageContext } from '../wiki/page-context.ts';

/** The server is asked in the background: after so long, in milliseconds, it counts as out of reach. */
const patience = 8000;

/** Who is at the page now; `undefined` when the server cannot be reached, `'unknown'` when it does not say. */
export async function fetchPresence(context: WikiPageContext): Promise<PagePresence | 'unknown' | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const query = new URLSearchParams({ page: context.title, wiki: context.wiki });
  const kept = keptSession(context);
  try {
    const response = await fetch(`${context.server}/api/presence?${query}`, {
      credentials: 'omit',
      signal: stop.signal,
      headers: kept === undefined ? {} : { authorization: `Bearer ${kept.session}` },
    });
    if (response.status >= 500) return undefined;
    // A private wiki tells its own people only; they are asked who they are once they do something.
    return response.ok ? ((await response.json()) as PagePresence) : 'unknown';
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { waitBefore } from '@parley/chat-ui/connection/backoff.ts';
import { openConnection, type HocuspocusConnection } from '@parley/chat-ui/connection/connection.ts';
import { fetchToken } from '@parley/chat-ui/connection/fetch-token.ts';
import { memoryStorage } from '@parley/chat-ui/conversation/browser-storage.ts';
import { host } from '@parley/chat-ui/host/host.ts';
import { documentsOfPage } from '@parley/chat-ui/http/rooms.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { EditSession } from '../../session/edit-session.ts';
import { openLocalCopy } from '../../session/local-copy.ts';
import type { ListedStorage } from '../../session/unsent-marks.ts';

/** One visit to the edit page: the tab's connection, and the edit session on it. */
export type Visit = { readonly connection: HocuspocusConnection; readonly session: EditSession };

/** Begins a visit; the session is to be started by whoever shows it. */
export function startVisit({ title, person }: PageContext): Visit {
  const connection = openConnection({ url: host().socketAddress(), fetchToken });
  const session = new EditSession({
    title,
    person,
    connection,
    documentsOf: documentsOfPage,
    openCopy: openLocalCopy,
    storage: localTexts(),
    tab: crypto.randomUUID(),
    wait: (attempt) => new Promise((resolve) => setTimeout(resolve, waitBefore(attempt))),
    now: () => Date.now(),
  });
  return { connection, session };
}

/** The browser's storage, or one that ends with the page where the browser has none. */
function localTexts(): ListedStorage {
  try {
    localStorage.setItem('parley-test', '');
    localStorage.removeItem('parley-test');
    return tolerant(localStorage);
  } catch {
    return { ...memoryStorage(), key: () => null, length: 0 };
  }
}

/** A full disk must not stop anyone from writing: the tab itself still has the text. */
function tolerant(storage: Storage): ListedStorage {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      try {
        storage.setItem(key, value);
      } catch {
        storage.removeItem(key);
      }
    },
    removeItem: (key) => storage.removeItem(key),
    key: (index) => storage.key(index),
    get length() {
      return storage.length;
    },
  };
}

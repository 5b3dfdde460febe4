// SPDX-License-Identifier: GPL-2.0-or-later

/** The part of `Storage` that is needed here. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Where words that were not sent yet may stay. Those of a kept conversation survive the browser's end. Those of an
 * ephemeral one stay in this page's memory alone: browsers write even what belongs to one tab to the disk.
 */
export function wordsStorage(kept: boolean): TextStorage {
  return kept ? storageFor('browser') : ephemeralWords;
}

/** Where facts without anybody's words may stay: for the whole browser, or as long as the tab. */
export function storageFor(extent: 'browser' | 'tab'): TextStorage {
  try {
    const storage = extent === 'browser' ? globalThis.localStorage : globalThis.sessionStorage;
    storage.getItem('parley');
    return guarded(storage);
  } catch {
    // Storage is switched off: what is kept stays in the page alone.
    return memoryStorage();
  }
}

/** A full storage must not stop a conversation. */
function guarded(storage: Storage): TextStorage {
  return {
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      try {
        storage.setItem(key, value);
      } catch {
        storage.removeItem(key);
      }
    },
    removeItem: (key) => storage.removeItem(key),
  };
}

/** A storage that ends with the page. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

const ephemeralWords = memoryStorage();

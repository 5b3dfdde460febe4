// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Node } from 'prosemirror-model';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { pageFromJson, pageToJson } from './page-in-document.ts';

/**
 * The copy of one edit document that the browser keeps until the server has everything, and beside it the page as
 * the server last acknowledged it. Nothing here rejects: a failing disk is no reason to stop anyone from writing.
 */
export type LocalCopy = {
  /** Updates with this origin came from the copy. */
  readonly origin: unknown;
  /** What is kept could not be read in time: it is there still, for another visit. */
  readonly late?: true;
  /** The page as the server last acknowledged it, if that was ever kept. */
  acknowledged(): Promise<Node | undefined>;
  keepAcknowledged(page: Node): Promise<void>;
  /** Stops keeping, leaves what is kept. */
  close(): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
};

/** `unsent`: words are known to be in it that the server does not have, so that it is waited for longer. */
export type OpenLocalCopy = (person: Person, document: string, doc: Doc, unsent: boolean) => Promise<LocalCopy>;

/** Where the acknowledged page is in the copy's own store. */
const acknowledgedKey = 'acknowledged';
/** A browser that has not opened its storage by then (milliseconds) is not waited for. */
const openTimeout = 3000;
/** The same where somebody's words are in it: a slow machine must not lose them. */
const openTimeoutForWords = 30_000;

/** Name of the database; the person is in it, since people share computers. */
function databaseName(person: Person, document: string): string {
  return `parley/${personKey(person)}/${document}`;
}

/**
 * Opens the browser's copy of a document and loads it into `doc`. Where the browser keeps nothing (private windows,
 * a full disk) the copy is an empty one that forgets: the text then lives in the tab alone, and leaving warns.
 */
export const openLocalCopy: OpenLocalCopy = async (person, document, doc, unsent) => {
  if (typeof indexedDB === 'undefined') return forgetfulCopy;
  const patience = unsent ? openTimeoutForWords : openTimeout;
  const until = Date.now() + patience;
  const storage = await storageWithin(patience);
  if (storage !== 'open') return storage === 'late' ? lateCopy : forgetfulCopy;
  const persistence = new IndexeddbPersistence(databaseName(person, document), doc);
  const loaded = await Promise.race([
    persistence.whenSynced.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), Math.max(0, until - Date.now()))),
  ]);
  if (!loaded) {
    persistence.destroy().catch(() => undefined);
    return lateCopy;
  }
  return tolerant({
    origin: persistence,
    acknowledged: async () => pageFromJson(await persistence.get(acknowledgedKey)),
    keepAcknowledged: async (page) => {
      await persistence.set(acknowledgedKey, JSON.parse(JSON.stringify(pageToJson(page))));
    },
    close: () => persistence.destroy(),
    clear: () => persistence.clearData(),
  });
};

/** The same copy, which loses what a failing disk loses and goes on. */
export function tolerant(copy: LocalCopy): LocalCopy {
  const lost = () => undefined;
  return {
    origin: copy.origin,
    acknowledged: () => copy.acknowledged().catch(lost),
    keepAcknowledged: (page) => copy.keepAcknowledged(page).catch(lost),
    close: () => copy.close().catch(lost),
    clear: () => copy.clear().catch(lost),
  };
}

/** Browsers that forbid storage say so only when it is used; y-indexeddb would leave that error unhandled. */
async function storageWithin(patience: number): Promise<'open' | 'forbidden' | 'late'> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('parley');
      request.addEventListener('success', () => {
        request.result.close();
        resolve('open');
      });
      request.addEventListener('error', (event) => {
        event.preventDefault();
        resolve('forbidden');
      });
      setTimeout(() => resolve('late'), patience);
    } catch {
      resolve('forbidden');
    }
  });
}

const forgetfulCopy: LocalCopy = {
  origin: undefined,
  acknowledged: async () => undefined,
  keepAcknowledged: async () => undefined,
  close: async () => undefined,
  clear: async () => undefined,
};

const lateCopy: LocalCopy = { ...forgetfulCopy, late: true };

// SPDX-License-Identifier: GPL-2.0-or-later
import type { TextStorage } from '@parley/chat-ui/conversation/browser-storage.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';

/** Storage whose keys can be listed. */
export type ListedStorage = TextStorage & Pick<Storage, 'key' | 'length'>;

/**
 * Which edit documents have a copy in this browser, and in which of them this person's words were not acknowledged.
 * Written at the keystroke itself, so that it is right even if the tab is killed in the next instant. One mark for
 * each tab: a tab that is up to date must not speak for another one that is not.
 */
export class UnsentMarks {
  readonly #storage: ListedStorage;
  readonly #person: string;
  readonly #tab: string;

  constructor(storage: ListedStorage, person: Person, tab: string) {
    this.#storage = storage;
    this.#person = personKey(person);
    this.#tab = tab;
  }

  /** Notes that this tab has a copy of the document, and whether words in it were not acknowledged. */
  set(document: string, unsent: boolean): void {
    this.#storage.setItem(this.#key(document, this.#tab), unsent ? 'unsent' : 'sent');
  }

  /** Whether any tab left unacknowledged words in this document. */
  unsent(document: string): boolean {
    return this.#entries().some((entry) => entry.document === document && entry.unsent);
  }

  /** Every document with a copy here, this person's only. */
  documents(): readonly string[] {
    return [...new Set(this.#entries().map((entry) => entry.document))];
  }

  /** Forgets a document, or what past tabs noted of it. */
  forget(document: string, keep: 'nothing' | 'this-tab' = 'nothing'): void {
    for (const entry of this.#entries()) {
      if (entry.document !== document || (keep === 'this-tab' && entry.tab === this.#tab)) continue;
      this.#storage.removeItem(this.#key(document, entry.tab));
    }
  }

  #key(document: string, tab: string): string {
    return `parley-copy|${this.#person}|${document}|${tab}`;
  }

  #entries(): readonly { readonly document: string; readonly tab: string; readonly unsent: boolean }[] {
    const entries: { document: string; tab: string; unsent: boolean }[] = [];
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index) ?? '';
      const [kind, person, document, tab] = key.split('|');
      if (kind !== 'parley-copy' || person !== this.#person || document === undefined || tab === undefined) continue;
      entries.push({ document, tab, unsent: this.#storage.getItem(key) === 'unsent' });
    }
    return entries;
  }
}

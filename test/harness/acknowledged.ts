// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageEditor } from './page-editor.ts';

/**
 * Keeps book of the words one editor wrote and of those that were shown as on the server. The stock provider counts
 * what it sent and what was acknowledged; when the count is nothing, all that was written before is on the server.
 */
export class AcknowledgedWords {
  readonly #editor: PageEditor;
  readonly #written: string[] = [];
  #acknowledged = 0;

  constructor(editor: PageEditor) {
    this.#editor = editor;
    editor.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      if (number === 0 && editor.provider.isSynced) this.#acknowledged = this.#written.length;
    });
  }

  write(word: string, index?: number): void {
    // First in the book: the acknowledgement may come before this returns.
    this.#written.push(word);
    this.#editor.page.insertParagraph(word, index);
  }

  get written(): readonly string[] {
    return this.#written;
  }

  get onServer(): readonly string[] {
    return this.#written.slice(0, this.#acknowledged);
  }
}

/** How often each word stands in a text, a word to a line. */
export function countLines(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

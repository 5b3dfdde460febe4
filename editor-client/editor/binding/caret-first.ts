// SPDX-License-Identifier: GPL-2.0-or-later
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Doc } from 'yjs';

/** What ProseMirror keeps to itself: how it hears of a caret that the browser moved. */
type Insides = {
  readonly domObserver?: {
    /** Changes of the text that wait to be read; with one of them a caret cannot be read alone. */
    readonly queue: readonly unknown[];
    readonly onSelectionChange: () => void;
  };
};

/**
 * Takes the caret from where the browser has put it. Browsers tell of a key that moves the caret with the next frame
 * only; whatever changes the view before that would put the caret back, and the key would be lost.
 */
export function readCaret(view: EditorView): void {
  const { domObserver } = view as unknown as Insides;
  if (domObserver === undefined || domObserver.queue.length > 0 || view.composing || view.isDestroyed) return;
  domObserver.onSelectionChange();
}

/**
 * Reads the caret before others' words come into the page, and before a key that follows at once. To stand before the
 * plugin that binds the page: that one then keeps the caret's place in the text as it is now.
 */
export function caretFirst(doc: Doc): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view) => {
          readCaret(view);
          return false;
        },
      },
    },
    view: (view) => {
      const read = () => {
        // What is done here itself begins with a caret that is known.
        if (doc._transaction?.local !== false) return;
        try {
          readCaret(view);
        } catch (error) {
          // Thrown here, it would leave Yjs in a transaction that never ends: nothing typed would be sent any more.
          reportError(error);
        }
      };
      doc.on('beforeAllTransactions', read);
      return { destroy: () => doc.off('beforeAllTransactions', read) };
    },
  });
}

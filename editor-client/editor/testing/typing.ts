// SPDX-License-Identifier: GPL-2.0-or-later
import type { Page } from 'playwright';

/** The stored HTML of a side's page. */
export function htmlOf(page: Page, side: 'alice' | 'bob' = 'alice'): Promise<string> {
  return page.evaluate((which) => window.htmlOf(window[which]), side);
}

/** Puts Alice's caret to the end of the words. */
export async function caretAfter(page: Page, words: string, side: 'alice' | 'bob' = 'alice'): Promise<void> {
  await select(page, words, side);
  await page.evaluate((which) => {
    const { view } = window[which].editor;
    if (view === undefined) throw new Error('no view');
    const { to } = view.state.selection;
    view.dispatch(view.state.tr.setSelection(window.textSelection(view.state.doc, to, to)));
  }, side);
}

/**
 * Selects the words, which must stand in one block, and puts the focus there. 20 ms later the editor puts the caret back
 * if it has not seen it move: a timer as long that is set after its own ends after it.
 */
export async function select(page: Page, words: string, side: 'alice' | 'bob' = 'alice'): Promise<void> {
  await page.evaluate(
    async ([text, which]) => {
      const { view } = window[which].editor;
      if (view === undefined) throw new Error('no view');
      let from = -1;
      view.state.doc.descendants((node, position) => {
        if (!node.isTextblock || from >= 0) return from < 0;
        const at = node.textBetween(0, node.content.size, '', '\ufffc').indexOf(text);
        if (at >= 0) from = position + 1 + at;
        return false;
      });
      if (from < 0) throw new Error(`no such words: ${text}`);
      view.focus();
      view.dispatch(view.state.tr.setSelection(window.textSelection(view.state.doc, from, from + text.length)));
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
    [words, side] as const,
  );
}

/** Pastes as a browser would: HTML and plain text on the clipboard. */
export async function paste(page: Page, data: { readonly html?: string; readonly text?: string }): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const clipboard = new DataTransfer();
    if (html !== undefined) clipboard.setData('text/html', html);
    if (text !== undefined) clipboard.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
    window.alice.editor.view?.dom.dispatchEvent(event);
  }, data);
}

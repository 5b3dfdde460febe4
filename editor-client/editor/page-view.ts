// SPDX-License-Identifier: GPL-2.0-or-later
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import type { Plugin, Transaction } from 'prosemirror-state';
import { EditorState, Selection } from 'prosemirror-state';
import type { NodeViewConstructor } from 'prosemirror-view';
import { EditorView } from 'prosemirror-view';
import type { SessionMode } from '@parley/protocol/edit/frames.ts';
import type { Doc } from 'yjs';
import type { PageBinding } from './binding/page-binding.ts';
import { isFromYjs } from './binding/origin.ts';
import { bindPage } from './binding/page-binding.ts';
import { readOnlyGuard } from './binding/read-only.ts';
import { nodeViews } from './blocks/node-views.ts';
import { tables } from './commands/tables.ts';
import { tidy } from './commands/tidy.ts';
import { node } from './commands/types.ts';
import { typingRules } from './input-rules.ts';
import type { PageDirectory } from './links/page-directory.ts';
import { isLongPage, longPage } from './long-page/long-page.ts';
import { pastePlugin } from './paste/paste-plugin.ts';
import type { ShortcutHost } from './shortcuts.ts';
import { editingKeys, shortcutKeys } from './shortcuts.ts';

export type PageViewOptions = {
  readonly doc: Doc;
  /** The element that the page is put into. */
  readonly mount: HTMLElement;
  readonly readOnly: () => boolean;
  readonly pages: () => PageDirectory;
  readonly shortcuts: ShortcutHost;
  /** What screen readers call the text. */
  readonly label: () => string;
  /** What an empty page says. */
  readonly invitation: () => string;
  /** Plugins of presence, find, authorship and the like; their keys come before the editor's own. */
  readonly plugins: readonly Plugin[];
  /** What a kind of page needs beyond plain text; absent for pages that are plain. */
  readonly kit?: PageKit;
  /** Called after each change of state. */
  readonly changed: (view: EditorView) => void;
};

/** What is special about a kind of page. Fetched only where it is needed. */
export type PageKit = {
  /** Replace or add to those of plain pages. */
  readonly nodeViews: Readonly<Record<string, NodeViewConstructor>>;
  /** `visual`: they come before the plugins that edit a page as it looks. `source`: they come in their place. */
  readonly mode: SessionMode;
  readonly plugins: (shortcuts: ShortcutHost) => readonly Plugin[];
};

/** A page in an editor, bound to its Yjs document. */
export type PageView = { readonly view: EditorView; readonly binding: PageBinding };

/** Shows the page of `doc` in `mount`. `view.destroy()` ends it and leaves the document untouched. */
export function createPageView(options: PageViewOptions): PageView {
  const binding = bindPage(options.doc);
  const view = new EditorView(
    { mount: options.mount },
    {
      state: stateOf(binding, options),
      nodeViews: { ...nodeViews(), ...options.kit?.nodeViews },
      attributes: ({ doc }) => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label(),
        'aria-readonly': String(options.readOnly()),
        class:
          options.kit?.mode === 'source'
            ? 'parley-text parley-source'
            : `parley-text${isLongPage(doc) ? ' parley-text--long' : ''}`,
        ...(isEmpty(doc) && !options.readOnly() ? { 'aria-placeholder': options.invitation() } : {}),
        ...(options.kit?.mode === 'source' ? { spellcheck: 'false' } : {}),
        // Without a caret the text still is a stop: to scroll it, and to select words to talk about.
        ...(options.readOnly() ? { tabindex: '0' } : {}),
      }),
      scrollMargin: { top: 96, bottom: 64, left: 0, right: 0 },
      scrollThreshold: { top: 96, bottom: 64, left: 0, right: 0 },
      dispatchTransaction(this: EditorView, change: Transaction) {
        const narrow = binding.narrow(change, this.state);
        this.updateState(this.state.apply(narrow));
        if (isFromYjs(narrow)) binding.settle(this.state.doc);
        options.changed(this);
      },
    },
  );
  return { view, binding };
}

/** Nothing was written yet, but for the paragraph to write in. */
function isEmpty({ childCount, firstChild }: Node): boolean {
  return childCount === 1 && firstChild?.type === node.paragraph && firstChild.content.size === 0;
}

/** The caret begins in the first words: a piece before them is not selected, so that no key replaces it. */
function stateOf({ page, plugins }: PageBinding, options: PageViewOptions): EditorState {
  const selection = Selection.findFrom(page.resolve(0), 1, true);
  return EditorState.create({
    doc: page,
    plugins: [...plugins, ...editingPlugins(options)],
    ...(selection === null ? {} : { selection }),
  });
}

function editingPlugins(options: PageViewOptions): readonly Plugin[] {
  const { kit, shortcuts } = options;
  const special = kit?.plugins(shortcuts) ?? [];
  return [
    readOnlyGuard(options.readOnly),
    ...options.plugins,
    ...special,
    ...(kit?.mode === 'source' ? [] : visualPlugins(options)),
    dropCursor({ class: 'parley-drop' }),
    gapCursor(),
  ];
}

function visualPlugins(options: PageViewOptions): readonly Plugin[] {
  return [
    typingRules(options.pages),
    keymap({ Backspace: undoInputRule }),
    keymap(shortcutKeys(options.shortcuts)),
    keymap(editingKeys()),
    pastePlugin(options.pages),
    tables(),
    tidy(),
    longPage(),
  ];
}

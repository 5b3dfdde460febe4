// SPDX-License-Identifier: GPL-2.0-or-later
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { redoCommand, undoCommand } from 'y-prosemirror';
import { clearFormatting, insertBreak, moveBlock, plainAtStart, setStyle, toggleQuote } from './commands/blocks.ts';
import { indentItem, outdentAtStart, outdentItem, splitItem, toggleList } from './commands/lists.ts';
import { nextCell, previousCell, selectCells } from './commands/tables.ts';
import { mark, node } from './commands/types.ts';

/** What the element does for keys that open a part of its interface. */
export type ShortcutHost = {
  readonly editLink: () => void;
  readonly find: () => void;
  readonly findNext: (direction: 1 | -1) => void;
  readonly help: () => void;
  readonly discuss: () => void;
  readonly toolbar: () => void;
  readonly leave: () => boolean;
};

/** A line of the help dialog: a message and the keys, `Mod` standing for Ctrl or ⌘. */
export type ShortcutHelp = { readonly message: string; readonly keys: readonly string[] };

/** The shortcuts by group as the help dialog lists them. They are VisualEditor's where it has one. */
export const shortcutHelp: readonly { readonly message: string; readonly entries: readonly ShortcutHelp[] }[] = [
  {
    message: 'parley-editor-shortcuts-text',
    entries: [
      { message: 'parley-editor-bold', keys: ['Mod-b'] },
      { message: 'parley-editor-italic', keys: ['Mod-i'] },
      { message: 'parley-editor-code', keys: ['Mod-Shift-6'] },
      { message: 'parley-editor-link', keys: ['Mod-k', '[['] },
      { message: 'parley-editor-clear', keys: ['Mod-\\', 'Mod-m'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-blocks',
    entries: [
      { message: 'parley-editor-style-paragraph', keys: ['Mod-0'] },
      { message: 'parley-editor-style-headings', keys: ['Mod-2', 'Mod-6', '## '] },
      { message: 'parley-editor-style-code', keys: ['Mod-7', '```'] },
      { message: 'parley-editor-quote', keys: ['Mod-8', '> '] },
      { message: 'parley-editor-bullets', keys: ['Mod-Shift-8', '* '] },
      { message: 'parley-editor-numbers', keys: ['Mod-Shift-7', '1. '] },
      { message: 'parley-editor-indent', keys: ['Tab'] },
      { message: 'parley-editor-outdent', keys: ['Shift-Tab'] },
      { message: 'parley-editor-rule', keys: ['---'] },
      { message: 'parley-editor-break', keys: ['Shift-Enter'] },
      { message: 'parley-editor-move-up', keys: ['Alt-Shift-ArrowUp'] },
      { message: 'parley-editor-move-down', keys: ['Alt-Shift-ArrowDown'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-table',
    entries: [
      { message: 'parley-editor-next-cell', keys: ['Tab'] },
      { message: 'parley-editor-previous-cell', keys: ['Shift-Tab'] },
      { message: 'parley-editor-select-column', keys: ['Mod-Alt-ArrowDown'] },
      { message: 'parley-editor-select-row', keys: ['Mod-Alt-ArrowRight'] },
    ],
  },
  {
    message: 'parley-editor-shortcuts-other',
    entries: [
      { message: 'parley-editor-undo', keys: ['Mod-z'] },
      { message: 'parley-editor-redo', keys: ['Mod-y', 'Mod-Shift-z'] },
      { message: 'parley-editor-find', keys: ['Mod-f'] },
      { message: 'parley-editor-find-next', keys: ['Mod-g'] },
      { message: 'parley-editor-paste-plain', keys: ['Mod-Shift-v'] },
      { message: 'parley-editor-discuss', keys: ['Mod-Alt-m'] },
      { message: 'parley-editor-to-toolbar', keys: ['Alt-F10'] },
      { message: 'parley-editor-help', keys: ['Mod-/'] },
    ],
  },
];

/** Enter, Backspace and the rest that every editor has, with what lists and headings need before it. */
export function editingKeys(): Record<string, Command> {
  return {
    ...baseKeymap,
    Enter: chainCommands(splitItem, ...asList(baseKeymap['Enter'])),
    Backspace: chainCommands(outdentAtStart, plainAtStart, ...asList(baseKeymap['Backspace'])),
  };
}

function asList(command: Command | undefined): readonly Command[] {
  return command === undefined ? [] : [command];
}

/** All keys with a meaning of their own in the page's text. */
export function shortcutKeys(host: ShortcutHost): Record<string, Command> {
  const open = (action: () => void): Command => {
    return (_state, dispatch) => {
      if (dispatch !== undefined) action();
      return true;
    };
  };
  const headings = ([1, 2, 3, 4, 5, 6] as const).map((level) => [`Mod-${level}`, setStyle(`heading${level}`)] as const);
  return {
    ...Object.fromEntries(headings),
    'Mod-0': setStyle('paragraph'),
    'Mod-7': setStyle('code'),
    'Mod-8': toggleQuote,
    'Mod-b': toggleMark(mark.strong),
    'Mod-i': toggleMark(mark.em),
    'Mod-Shift-6': toggleMark(mark.code),
    'Mod-Shift-7': toggleList(node.ordered_list),
    'Mod-Shift-8': toggleList(node.bullet_list),
    'Mod-\\': clearFormatting,
    'Mod-m': clearFormatting,
    'Mod-z': undoCommand,
    'Mod-y': redoCommand,
    'Mod-Shift-z': redoCommand,
    'Mod-k': open(host.editLink),
    'Mod-f': open(host.find),
    'Mod-g': open(() => host.findNext(1)),
    'Mod-Shift-g': open(() => host.findNext(-1)),
    F3: open(() => host.findNext(1)),
    'Shift-F3': open(() => host.findNext(-1)),
    'Mod-/': open(host.help),
    'Mod-Alt-m': open(host.discuss),
    'Alt-F10': open(host.toolbar),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    'Mod-Enter': chainCommands(exitCode, insertBreak),
    'Alt-Shift-ArrowUp': moveBlock(-1),
    'Alt-Shift-ArrowDown': moveBlock(1),
    'Mod-Alt-ArrowDown': selectCells('column'),
    'Mod-Alt-ArrowRight': selectCells('row'),
    Tab: chainCommands(nextCell, indentItem),
    'Shift-Tab': chainCommands(previousCell, outdentItem),
    Escape: () => host.leave(),
  };
}

/** Keys as a person reads them: `Mod-Shift-8` is `Ctrl+Shift+8`, on a Mac `⌘⇧8`. */
export function readableKeys(keys: string, mac: boolean): string {
  if (!/^(?:(?:Mod|Alt|Shift)-)*\S+$/u.test(keys) || !/[A-Za-z]/u.test(keys)) return keys.trim();
  const parts = keys.split(/-(?=.)/u).map((part) => keyName(part, mac));
  return parts.join(mac ? '' : '+');
}

function keyName(part: string, mac: boolean): string {
  switch (part) {
    case 'Mod':
      return mac ? '⌘' : 'Ctrl';
    case 'Alt':
      return mac ? '⌥' : 'Alt';
    case 'Shift':
      return mac ? '⇧' : 'Shift';
    case 'ArrowUp':
      return '↑';
    case 'ArrowDown':
      return '↓';
    case 'ArrowLeft':
      return '←';
    case 'ArrowRight':
      return '→';
    default:
      return part.length === 1 ? part.toUpperCase() : part;
  }
}

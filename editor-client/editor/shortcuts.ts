// SPDX-License-Identifier: GPL-2.0-or-later
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { redoCommand, undoCommand } from 'y-prosemirror';
import { clearFormatting, insertBreak, moveBlock, plainAtStart, setStyle, toggleQuote } from './commands/blocks.ts';
import { indentItem, outdentAtStart, outdentItem, splitItem, toggleList } from './commands/lists.ts';
import { goToEnd, goToStart, selectToEnd, selectToStart } from './commands/page-ends.ts';
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

/** Enter, Backspace and the rest that every editor has, with what lists and headings need before it. */
export function editingKeys(): Record<string, Command> {
  return {
    ...baseKeymap,
    Enter: chainCommands(splitItem, ...asList(baseKeymap['Enter'])),
    Backspace: chainCommands(outdentAtStart, plainAtStart, ...asList(baseKeymap['Backspace'])),
    'Ctrl-Home': goToStart,
    'Ctrl-End': goToEnd,
    'Ctrl-Shift-Home': selectToStart,
    'Ctrl-Shift-End': selectToEnd,
    'Cmd-ArrowUp': goToStart,
    'Cmd-ArrowDown': goToEnd,
    'Cmd-Shift-ArrowUp': selectToStart,
    'Cmd-Shift-ArrowDown': selectToEnd,
  };
}

function asList(command: Command | undefined): readonly Command[] {
  return command === undefined ? [] : [command];
}

/** Keys that open a part of the interface. */
export function hostKeys(host: ShortcutHost): Record<string, Command> {
  const open = (action: () => void): Command => {
    return (_state, dispatch) => {
      if (dispatch !== undefined) action();
      return true;
    };
  };
  return {
    'Mod-f': open(host.find),
    'Mod-g': open(() => host.findNext(1)),
    'Mod-Shift-g': open(() => host.findNext(-1)),
    F3: open(() => host.findNext(1)),
    'Shift-F3': open(() => host.findNext(-1)),
    'Mod-/': open(host.help),
    'Mod-k': open(host.editLink),
    'Mod-Alt-m': open(host.discuss),
    'Alt-F10': open(host.toolbar),
    Escape: () => host.leave(),
  };
}

/** Undo and redo of one's own changes. */
export function undoKeys(): Record<string, Command> {
  return { 'Mod-z': undoCommand, 'Mod-y': redoCommand, 'Mod-Shift-z': redoCommand };
}

/** All keys with a meaning of their own in the page's text. */
export function shortcutKeys(host: ShortcutHost): Record<string, Command> {
  const headings = ([1, 2, 3, 4, 5, 6] as const).map((level) => [`Mod-${level}`, setStyle(`heading${level}`)] as const);
  return {
    ...hostKeys(host),
    ...undoKeys(),
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
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    'Mod-Enter': chainCommands(exitCode, insertBreak),
    'Alt-Shift-ArrowUp': moveBlock(-1),
    'Alt-Shift-ArrowDown': moveBlock(1),
    'Mod-Alt-ArrowDown': selectCells('column'),
    'Mod-Alt-ArrowRight': selectCells('row'),
    Tab: chainCommands(nextCell, indentItem),
    'Shift-Tab': chainCommands(previousCell, outdentItem),
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

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Icon } from '@wikimedia/codex-icons';
import {
  cdxIconBold,
  cdxIconClear,
  cdxIconCode,
  cdxIconIndent,
  cdxIconItalic,
  cdxIconLink,
  cdxIconListBullet,
  cdxIconListNumbered,
  cdxIconOutdent,
  cdxIconQuotes,
  cdxIconRedo,
  cdxIconSubtract,
  cdxIconTable,
  cdxIconUndo,
} from '@wikimedia/codex-icons';
import { toggleMark } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import { redoCommand, undoCommand } from 'y-prosemirror';
import { clearFormatting, insertRule, isInside, toggleQuote } from '../commands/blocks.ts';
import { indentItem, listAt, outdentItem, toggleList } from '../commands/lists.ts';
import { hasMark } from '../commands/marks.ts';
import { insertTable } from '../commands/tables.ts';
import { mark, node } from '../commands/types.ts';
import { linkAt } from '../links/link-target.ts';

/** A button of the toolbar that runs a command. */
export type ToolbarItem = {
  /** Message with its name; also its identity. */
  readonly message: string;
  readonly icon: Icon;
  readonly keys?: string;
  readonly command: Command;
  /** Present on buttons that are on or off. */
  readonly isOn?: (state: EditorState) => boolean;
};

/** The link button opens the link's dialog instead of running a command at once. */
export const linkItem = {
  message: 'parley-editor-link',
  icon: cdxIconLink,
  keys: 'Mod-k',
  isOn: (state: EditorState) => linkAt(state) !== undefined,
} as const;

/** Buttons that stay on a phone. */
export const textItems: readonly ToolbarItem[] = [
  {
    message: 'parley-editor-bold',
    icon: cdxIconBold,
    keys: 'Mod-b',
    command: toggleMark(mark.strong),
    isOn: (state) => hasMark(state, mark.strong),
  },
  {
    message: 'parley-editor-italic',
    icon: cdxIconItalic,
    keys: 'Mod-i',
    command: toggleMark(mark.em),
    isOn: (state) => hasMark(state, mark.em),
  },
];

/** Buttons that go into the *more* menu where there is no room. */
export const moreItems: readonly ToolbarItem[] = [
  {
    message: 'parley-editor-code',
    icon: cdxIconCode,
    keys: 'Mod-Shift-6',
    command: toggleMark(mark.code),
    isOn: (state) => hasMark(state, mark.code),
  },
  { message: 'parley-editor-clear', icon: cdxIconClear, keys: 'Mod-\\', command: clearFormatting },
];

/** In a table its menu stands in its place. */
export const tableItem: ToolbarItem = {
  message: 'parley-editor-insert-table',
  icon: cdxIconTable,
  command: insertTable(3, 3),
};

/** Buttons for blocks. */
export const blockItems: readonly ToolbarItem[] = [
  {
    message: 'parley-editor-bullets',
    icon: cdxIconListBullet,
    keys: 'Mod-Shift-8',
    command: toggleList(node.bullet_list),
    isOn: (state) => listAt(state) === node.bullet_list,
  },
  {
    message: 'parley-editor-numbers',
    icon: cdxIconListNumbered,
    keys: 'Mod-Shift-7',
    command: toggleList(node.ordered_list),
    isOn: (state) => listAt(state) === node.ordered_list,
  },
  {
    message: 'parley-editor-quote',
    icon: cdxIconQuotes,
    keys: 'Mod-8',
    command: toggleQuote,
    isOn: (state) => isInside(state, node.blockquote),
  },
  tableItem,
  { message: 'parley-editor-rule', icon: cdxIconSubtract, command: insertRule },
];

/** Shown only inside a list. */
export const listItems: readonly ToolbarItem[] = [
  { message: 'parley-editor-outdent', icon: cdxIconOutdent, keys: 'Shift-Tab', command: outdentItem },
  { message: 'parley-editor-indent', icon: cdxIconIndent, keys: 'Tab', command: indentItem },
];

/** Undo and redo of one's own changes. */
export const historyItems: readonly ToolbarItem[] = [
  { message: 'parley-editor-undo', icon: cdxIconUndo, keys: 'Mod-z', command: undoCommand },
  { message: 'parley-editor-redo', icon: cdxIconRedo, keys: 'Mod-Shift-z', command: redoCommand },
];

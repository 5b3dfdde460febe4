// SPDX-License-Identifier: GPL-2.0-or-later
import {
  cdxIconBold,
  cdxIconItalic,
  cdxIconLink,
  cdxIconListBullet,
  cdxIconListNumbered,
  cdxIconPuzzle,
  cdxIconReference,
  cdxIconTextStyle,
} from '@wikimedia/codex-icons';
import type { EditorState } from 'prosemirror-state';
import type { ToolbarItem } from '../toolbar/items.ts';
import { headingLevelAt, prefixLines, setHeading, surround } from './source-commands.ts';

/** The toolbar of wikitext. */
export const sourceItems: readonly ToolbarItem[] = [
  { message: 'parley-editor-bold', icon: cdxIconBold, keys: 'Mod-b', command: surround("'''", "'''") },
  { message: 'parley-editor-italic', icon: cdxIconItalic, keys: 'Mod-i', command: surround("''", "''") },
  { message: 'parley-editor-link', icon: cdxIconLink, keys: 'Mod-k', command: surround('[[', ']]') },
  {
    message: 'parley-editor-style-heading2',
    icon: cdxIconTextStyle,
    keys: 'Mod-2',
    command: (state, dispatch) => setHeading(isHeading(state) ? 0 : 2)(state, dispatch),
    isOn: isHeading,
  },
  { message: 'parley-editor-bullets', icon: cdxIconListBullet, keys: 'Mod-Shift-8', command: prefixLines('*') },
  { message: 'parley-editor-numbers', icon: cdxIconListNumbered, keys: 'Mod-Shift-7', command: prefixLines('#') },
  { message: 'parley-wiki-reference', icon: cdxIconReference, command: surround('<ref>', '</ref>') },
  { message: 'parley-wiki-template', icon: cdxIconPuzzle, command: surround('{{', '}}') },
];

function isHeading(state: EditorState): boolean {
  return headingLevelAt(state) === 2;
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { baseKeymap, chainCommands, deleteSelection, joinBackward, selectNodeBackward } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { Plugin } from 'prosemirror-state';
import { isFromYjs } from '../binding/origin.ts';
import { moveBlock } from '../commands/blocks.ts';
import { node } from '../commands/types.ts';
import type { ShortcutHost } from '../shortcuts.ts';
import { hostKeys, undoKeys } from '../shortcuts.ts';
import { highlighting } from './highlighting.ts';
import { insertText, lineOf, prefixLines, setHeading, splitLine, surround, textOfSlice } from './source-commands.ts';

/** What editing wikitext needs beside what both modes have. */
export function sourcePlugins(host: ShortcutHost): readonly Plugin[] {
  return [keymap(sourceKeys(host)), keymap(lineKeys()), plainClipboard(), onlyLines(), highlighting()];
}

function sourceKeys(host: ShortcutHost): Record<string, Command> {
  const headings = ([2, 3, 4, 5, 6] as const).map((level) => [`Mod-${level}`, setHeading(level)] as const);
  return {
    ...hostKeys(host),
    ...undoKeys(),
    ...Object.fromEntries(headings),
    'Mod-0': setHeading(0),
    'Mod-b': surround("'''", "'''"),
    'Mod-i': surround("''", "''"),
    'Mod-k': surround('[[', ']]'),
    'Mod-Shift-7': prefixLines('#'),
    'Mod-Shift-8': prefixLines('*'),
    'Alt-Shift-ArrowUp': moveBlock(-1),
    'Alt-Shift-ArrowDown': moveBlock(1),
  };
}

/** The keys that every editor has, without those that would make anything but a line. */
function lineKeys(): Record<string, Command> {
  const { 'Mod-Enter': _exit, ...keys } = baseKeymap;
  const backspace = chainCommands(deleteSelection, joinBackward, selectNodeBackward);
  return { ...keys, Enter: splitLine, 'Shift-Enter': splitLine, Backspace: backspace, 'Mod-Backspace': backspace };
}

/** Text goes in and out as it stands: formatting of other programs is none here. */
function plainClipboard(): Plugin {
  return new Plugin({
    props: {
      clipboardTextSerializer: textOfSlice,
      handlePaste: (view, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text === '') return false;
        view.dispatch(insertText(view.state, text).setMeta('paste', true).setMeta('uiEvent', 'paste'));
        return true;
      },
      handleDrop: (view, event, _slice, moved) => {
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (moved || text === '' || at === null) return false;
        event.preventDefault();
        view.dispatch(droppedText(view.state, at.pos, text));
        view.focus();
        return true;
      },
    },
  });
}

function droppedText(state: EditorState, position: number, text: string): Transaction {
  const change = state.tr.setMeta('uiEvent', 'drop');
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  lines.forEach((line, index) => {
    const at = change.mapping.map(position);
    if (index > 0) change.split(at);
    if (line !== '') change.insertText(line, change.mapping.map(position));
  });
  return change;
}

/** After a change made here: a page has a line at least, a line has no line break, and there is nothing but lines. */
function onlyLines(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, after) => {
      if (!changes.some((change) => change.docChanged) || changes.some(isFromYjs)) return null;
      if (after.doc.childCount === 0) return after.tr.insert(0, lineOf(''));
      const fixed = after.tr;
      after.doc.forEach((line, offset) => {
        if (line.type === node.source_line && !line.textContent.includes('\n')) return;
        const from = fixed.mapping.map(offset);
        const lines = line.textBetween(0, line.content.size, '\n').split('\n').map(lineOf);
        fixed.replaceWith(from, from + line.nodeSize, lines);
      });
      return fixed.docChanged ? fixed : null;
    },
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { node } from '../commands/types.ts';

/** A line that holds this text. */
export function lineOf(text: string): Node {
  return node.source_line.create(null, text === '' ? [] : [node.source_line.schema.text(text)]);
}

/** Text as it would be put into lines: the first and the last join what is around them. */
export function sliceOfText(text: string): Slice {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n').map(lineOf);
  return new Slice(Fragment.from(lines), 1, 1);
}

/** Lines as text, for the clipboard. */
export function textOfSlice(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, '\n');
}

/** Enter: the rest of the line goes into a new one. */
export const splitLine: Command = (state, dispatch) => {
  if (dispatch !== undefined) {
    const change = state.tr.deleteSelection();
    const { $from } = change.selection;
    if ($from.parent.type !== node.source_line) return false;
    dispatch(change.split($from.pos).scrollIntoView());
  }
  return true;
};

/** Puts text in place of the selection. */
export function insertText(state: EditorState, text: string): Transaction {
  return state.tr.replaceSelection(sliceOfText(text)).scrollIntoView();
}

/**
 * Puts markup around the selected words and keeps them selected; without a selection the caret goes in between. Where
 * the markup is around them already, it is taken away.
 */
export function surround(opening: string, closing: string): Command {
  return (state, dispatch) => {
    const { $from, $to, from, to } = state.selection;
    if (!isLine($from.parent) || !isLine($to.parent)) return false;
    if (dispatch === undefined) return true;
    const outer = from - opening.length;
    const isAround =
      $from.parentOffset >= opening.length &&
      textBetween(state, outer, from) === opening &&
      textBetween(state, to, Math.min(to + closing.length, $to.end())) === closing;
    const change = state.tr;
    if (isAround) change.delete(to, to + closing.length).delete(outer, from);
    else change.insertText(closing, to).insertText(opening, from);
    const shift = isAround ? -opening.length : opening.length;
    change.setSelection(TextSelection.create(change.doc, from + shift, to + shift));
    dispatch(change.scrollIntoView());
    return true;
  };
}

/**
 * Makes each selected line an item of a list with this sign (`*`, `#`); an item of the other kind becomes one of this.
 * Where all are items of this kind, it takes them one level out.
 */
export function prefixLines(sign: string): Command {
  return (state, dispatch) => {
    const lines = selectedLines(state).map(({ position, line }) => ({
      start: position + 1,
      signs: /^[*#:;]*/u.exec(line.textContent)?.[0] ?? '',
      isSpaced: /^[*#:;]+ /u.test(line.textContent),
    }));
    if (lines.length === 0) return false;
    if (dispatch === undefined) return true;
    const all = lines.every(({ signs }) => signs.endsWith(sign));
    const change = state.tr;
    for (const { start, signs, isSpaced } of lines.toReversed()) {
      const end = start + signs.length;
      if (signs === '') change.insertText(`${sign} `, start);
      else if (!all) change.insertText(sign, end - 1, end);
      else change.delete(end - 1, signs.length === 1 && isSpaced ? end + 1 : end);
    }
    dispatch(change.scrollIntoView());
    return true;
  };
}

/** Makes the selected lines headings of a level; level 0 makes them plain. */
export function setHeading(level: number): Command {
  return (state, dispatch) => {
    const lines = selectedLines(state).filter(({ line }) => line.textContent.trim() !== '');
    if (lines.length === 0) return false;
    if (dispatch === undefined) return true;
    const signs = '='.repeat(level);
    const change = state.tr;
    for (const { position, line } of lines.toReversed()) {
      const words = /^(={1,6})\s*(.*?)\s*\1\s*$/u.exec(line.textContent)?.[2] ?? line.textContent;
      const wanted = level === 0 ? words : `${signs} ${words} ${signs}`;
      if (wanted === line.textContent) continue;
      // Only the signs change: who wrote the words stays who wrote them.
      const at = line.textContent.indexOf(words);
      const start = position + 1;
      change.insertText(level === 0 ? '' : ` ${signs}`, start + at + words.length, start + line.content.size);
      change.insertText(level === 0 ? '' : `${signs} `, start, start + at);
    }
    dispatch(change.scrollIntoView());
    return true;
  };
}

/** The level of the heading at the caret; 0 when it is in none. */
export function headingLevelAt(state: EditorState): number {
  return /^(={1,6}).+\1\s*$/u.exec(state.selection.$from.parent.textContent)?.[1]?.length ?? 0;
}

function isLine(block: Node): boolean {
  return block.type === node.source_line;
}

function textBetween(state: EditorState, from: number, to: number): string {
  return from < 0 ? '' : state.doc.textBetween(from, to, '\n');
}

function selectedLines(state: EditorState): readonly { readonly position: number; readonly line: Node }[] {
  const lines: { position: number; line: Node }[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (line, position) => {
    if (isLine(line)) lines.push({ position, line });
    return false;
  });
  return lines;
}

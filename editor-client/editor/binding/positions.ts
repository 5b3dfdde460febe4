// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorState } from 'prosemirror-state';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition } from 'y-prosemirror';
import { RelativePosition, compareRelativePositions, createRelativePositionFromJSON } from 'yjs';
import { bindingOf } from './binding-of.ts';

/** A place in the page as Yjs knows it: it stays with its characters whatever happens around them. */
export function relativePosition(state: EditorState, position: number): RelativePosition {
  const { type, mapping } = bindingOf(state);
  return absolutePositionToRelativePosition(position, type, mapping) as RelativePosition;
}

/**
 * The end of a passage: right behind its last character, whatever is written after it.
 * `relativePosition` would hold on to the character that follows.
 */
export function relativeEnd(state: EditorState, position: number): RelativePosition {
  const last = position > 0 ? relativePosition(state, position - 1) : undefined;
  if (last === undefined || last.item === null) return relativePosition(state, position);
  return new RelativePosition(last.type, last.tname, last.item, -1);
}

/** Where that place is now; `undefined` when Yjs does not know it (yet, or any more). Takes what came over the wire. */
export function absolutePosition(state: EditorState, relative: unknown): number | undefined {
  const { doc, type, mapping } = bindingOf(state);
  const parsed = readRelative(relative);
  if (parsed === undefined) return undefined;
  try {
    const position = relativePositionToAbsolutePosition(doc, type, parsed, mapping);
    return position === null || position < 0 ? undefined : Math.min(position, state.doc.content.size);
  } catch {
    // The place belongs to an update that has not come yet.
    return undefined;
  }
}

/** Are these the same place? Takes what came over the wire. */
export function sameRelative(one: unknown, other: unknown): boolean {
  const [left, right] = [readRelative(one), readRelative(other)];
  return left !== undefined && right !== undefined && compareRelativePositions(left, right);
}

function readRelative(value: unknown): RelativePosition | undefined {
  if (value instanceof RelativePosition) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return createRelativePositionFromJSON(value);
  } catch {
    return undefined;
  }
}

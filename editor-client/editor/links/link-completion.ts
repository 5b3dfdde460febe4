// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorState } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isFromYjs } from '../binding/origin.ts';

/** A `[[` that is being typed: from its first bracket to the caret, and the words after it. */
export type OpenLink = { readonly from: number; readonly to: number; readonly typed: string };

/** What shows the suggestions for an open link; the element gives it. */
export type CompletionListener = {
  /** The open link changed, or there is none any more. */
  readonly changed: (open: OpenLink | undefined, view: EditorView) => void;
  /** A key while a link is open; true when it was used. */
  readonly key: (event: KeyboardEvent) => boolean;
};

const completionKey = new PluginKey<OpenLink | undefined>('link-completion');

/** Follows `[[` as it is typed. Esc closes it until it is typed anew. */
export function linkCompletion(listener: CompletionListener): Plugin {
  return new Plugin<OpenLink | undefined>({
    key: completionKey,
    state: {
      init: () => undefined,
      apply: (change, open, _before, after) => {
        if (change.getMeta(completionKey) === 'close') return undefined;
        const typedHere = change.docChanged && !isFromYjs(change);
        if (open === undefined && !typedHere) return undefined;
        const present = openLinkAt(after);
        // Moving the caret away and back does not open it again; only going on typing does.
        return open === undefined || present === undefined || isSameStart(open, present, change.mapping.map(open.from))
          ? present
          : undefined;
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        if (completionKey.getState(view.state) === undefined) return false;
        if (event.key === 'Escape') {
          closeCompletion(view);
          return true;
        }
        return listener.key(event);
      },
      handleDOMEvents: {
        blur: (view) => {
          closeCompletion(view);
          return false;
        },
      },
    },
    view: () => ({
      update: (view, before) => {
        const open = completionKey.getState(view.state);
        const past = completionKey.getState(before);
        if (open !== past) listener.changed(open, view);
      },
    }),
  });
}

/** Leaves what was typed as it is and shows no more suggestions. */
export function closeCompletion(view: EditorView): void {
  if (completionKey.getState(view.state) === undefined) return;
  view.dispatch(view.state.tr.setMeta(completionKey, 'close'));
}

function isSameStart(open: OpenLink, present: OpenLink, mapped: number): boolean {
  return present.from === open.from || present.from === mapped;
}

function openLinkAt(state: EditorState): OpenLink | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.inlineContent || $from.parent.type.spec.code) return undefined;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 200), $from.parentOffset, '\n', '\ufffc');
  const typed = /\[\[([^[\]|\n\ufffc]{0,120})$/u.exec(before)?.[1];
  return typed === undefined ? undefined : { from: $from.pos - typed.length - 2, to: $from.pos, typed };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';

type Target = { readonly position: number; readonly type: Node['type'] };

const targetKey = new PluginKey<Target | undefined>('form-target');

/** Remembers which piece a form is open for, while others write around it. */
export function formTarget(): Plugin {
  return new Plugin<Target | undefined>({
    key: targetKey,
    state: {
      init: () => undefined,
      apply: (change, target) => {
        const given = change.getMeta(targetKey) as { readonly target: Target | undefined } | undefined;
        if (given !== undefined) return given.target;
        if (target === undefined || !change.docChanged) return target;
        const position = change.mapping.map(target.position, 1);
        // Somebody may have changed the same piece: then another node of its type stands there.
        const isThere = change.doc.nodeAt(position)?.type === target.type;
        return isThere ? { ...target, position } : undefined;
      },
    },
  });
}

/** A transaction that remembers the piece at a place, or forgets the one that was remembered. */
export function aimAt(state: EditorState, position: number | undefined): EditorState['tr'] {
  const type = position === undefined ? undefined : state.doc.nodeAt(position)?.type;
  const target = position === undefined || type === undefined ? undefined : { position, type };
  return state.tr.setMeta(targetKey, { target }).setMeta('addToHistory', false);
}

/** Where the piece is now; `undefined` when somebody has deleted it. */
export function targetIn(state: EditorState): { readonly position: number; readonly piece: Node } | undefined {
  const position = targetKey.getState(state)?.position;
  const piece = position === undefined ? null : state.doc.nodeAt(position);
  return position === undefined || piece === null ? undefined : { position, piece };
}

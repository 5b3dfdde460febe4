// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorState } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import type { ProsemirrorBinding } from 'y-prosemirror';

/** The binding of a state made with `bindPage`. */
export function bindingOf(state: EditorState): ProsemirrorBinding {
  const sync = ySyncPluginKey.getState(state) as { binding: ProsemirrorBinding } | undefined;
  if (sync === undefined) throw new TypeError('this state is not bound to a page');
  return sync.binding;
}

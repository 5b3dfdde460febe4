// SPDX-License-Identifier: GPL-2.0-or-later
import { Plugin } from 'prosemirror-state';
import { isFromYjs } from './origin.ts';

/** Lets no change of this view through while `readOnly()` says so; what others change still arrives. */
export function readOnlyGuard(readOnly: () => boolean): Plugin {
  return new Plugin({
    props: { editable: () => !readOnly() },
    filterTransaction: (change) => !change.docChanged || !readOnly() || isFromYjs(change),
  });
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** What a page may hold and still be laid out whole, in positions of the document. */
const longest = 30_000;

/** What is laid out on each side of the caret wherever the window is: as much as a page up or down passes. */
const around = { blocks: 24, characters: 4000 };

/** Whether only the blocks in sight are laid out. */
export function isLongPage(page: Node): boolean {
  return page.content.size > longest;
}

/**
 * Browsers place the caret by what is laid out, and so would put it to the beginning of a block that is not. Those
 * that keys reach from the caret are laid out; keys that go to an end of the page are commands.
 */
export function longPage(): Plugin {
  return new Plugin({ props: { decorations: (state) => (isLongPage(state.doc) ? nearCaret(state) : null) } });
}

function nearCaret({ doc, selection }: EditorState): DecorationSet {
  const { $head } = selection;
  const here = $head.index(0);
  const start = $head.depth === 0 ? $head.pos : $head.before(1);
  const decorations: Decoration[] = [];
  for (const direction of [-1, 1]) {
    let edge = direction < 0 ? start : start + (doc.maybeChild(here)?.nodeSize ?? 0);
    for (let step = 1, passed = 0; step <= around.blocks && passed < around.characters; step += 1) {
      const index = here + step * direction;
      const block = index < 0 ? null : doc.maybeChild(index);
      if (block === null) break;
      const from = direction < 0 ? edge - block.nodeSize : edge;
      decorations.push(Decoration.node(from, from + block.nodeSize, { class: 'parley-near-caret' }));
      edge += block.nodeSize * direction;
      passed += block.nodeSize;
    }
  }
  return DecorationSet.create(doc, decorations);
}

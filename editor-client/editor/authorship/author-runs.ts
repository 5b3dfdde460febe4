// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { ContentString, XmlElement, XmlText } from 'yjs';
import type { XmlFragment } from 'yjs';
import { bindingOf } from '../binding/binding-of.ts';
import type { Range } from '../links/link-commands.ts';

/** Words written under one Yjs client id. */
export type AuthorRun = Range & { readonly client: number };

/** Who wrote which words of the part of the page that lies in `range`: whole blocks at the top, from Yjs's own items. */
export function authorRuns(state: EditorState, range: Range): readonly AuthorRun[] {
  const { type } = bindingOf(state);
  const runs: AuthorRun[] = [];
  const children = type.toArray();
  if (children.length !== state.doc.childCount) return runs;
  let position = 0;
  children.forEach((child, index) => {
    const size = state.doc.child(index).nodeSize;
    const touches = position <= range.to && position + size >= range.from;
    if (touches && child instanceof XmlElement) collect(child, state.doc.child(index), position + 1, runs);
    position += size;
  });
  return runs;
}

/** Walks an element and the node made of it side by side; `position` is where its content begins. */
function collect(element: XmlFragment, block: Node, position: number, runs: AuthorRun[]): void {
  let at = position;
  let index = 0;
  for (const child of element.toArray()) {
    if (child instanceof XmlText) {
      const length = collectText(child, at, runs);
      at += length;
      // One Yjs text is as many text nodes as it has changes of formatting.
      for (let passed = 0; passed < length && index < block.childCount; index++) passed += block.child(index).nodeSize;
    } else if (child instanceof XmlElement) {
      if (index >= block.childCount) return;
      const inner = block.child(index);
      if (!inner.isLeaf) collect(child, inner, at + 1, runs);
      at += inner.nodeSize;
      index += 1;
    }
  }
}

function collectText(text: XmlText, position: number, runs: AuthorRun[]): number {
  let length = 0;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof ContentString)) continue;
    const from = position + length;
    const last = runs.at(-1);
    const run = { from, to: from + item.length, client: item.id.client };
    if (last !== undefined && last.client === run.client && last.to === from)
      runs[runs.length - 1] = { ...last, to: run.to };
    else runs.push(run);
    length += item.length;
  }
  return length;
}

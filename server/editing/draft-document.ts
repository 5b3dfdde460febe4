// SPDX-License-Identifier: GPL-2.0-or-later
import { Fragment, type Node } from 'prosemirror-model';
import { updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import { contentField } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { alignChildren, nodeKey } from '@parley/protocol/merge/child-alignment.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';

type YChild = Y.XmlElement | Y.XmlText | Y.XmlHook;

/**
 * Reads the page out of a live document. y-prosemirror's own reader deletes what it cannot read from the live
 * document; this one only reads.
 * @throws ParleyError `content_refused` for content that no page can have
 */
export function pageOfDraft(doc: Y.Doc): Node {
  return pageSchema.node('doc', null, childrenOf(doc.getXmlFragment(contentField)));
}

function childrenOf(parent: Y.XmlFragment | Y.XmlElement): Fragment {
  return Fragment.fromArray(parent.toArray().flatMap((child) => nodesOf(child as YChild)));
}

function nodesOf(child: YChild): readonly Node[] {
  if (child instanceof Y.XmlText) return textsOf(child);
  if (!(child instanceof Y.XmlElement)) throw new ParleyError('content_refused');
  const type = pageSchema.nodes[child.nodeName as keyof typeof pageSchema.nodes];
  if (type === undefined) throw new ParleyError('content_refused');
  return [type.create(child.getAttributes(), childrenOf(child))];
}

type TextPiece = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, object>> };

function textsOf(text: Y.XmlText): readonly Node[] {
  const pieces = text.toDelta() as readonly TextPiece[];
  return pieces.map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new ParleyError('content_refused');
    const marks = Object.entries(attributes).map(([name, attrs]) => {
      if (!Object.hasOwn(pageSchema.marks, name)) throw new ParleyError('content_refused');
      return pageSchema.mark(name, attrs as Record<string, unknown>);
    });
    // Marks have one order, whatever order they were set in.
    return pageSchema.text(
      insert,
      marks.reduce<Node['marks']>((set, mark) => mark.addToSet(set), []),
    );
  });
}

/** The first content of a live document, as one Yjs update. */
export function seedOf(page: Node): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment(contentField).insert(0, page.children.map(elementOf));
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function elementOf(node: Node): Y.XmlElement {
  const element = new Y.XmlElement(node.type.name);
  setAttributes(element, node);
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let pieces: Node[] = [];
  const finishText = () => {
    if (pieces.length > 0) children.push(textOf(pieces));
    pieces = [];
  };
  for (const child of node.children) {
    if (child.isText) pieces.push(child);
    else {
      finishText();
      children.push(elementOf(child));
    }
  }
  finishText();
  element.insert(0, children);
  return element;
}

function textOf(pieces: readonly Node[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    pieces.map((piece) => ({
      insert: piece.text,
      attributes: Object.fromEntries(piece.marks.map((mark) => [mark.type.name, mark.attrs])),
    })),
  );
  return text;
}

/** Attributes are any JSON in y-prosemirror's format, though Yjs' types say text. */
function setAttributes(element: Y.XmlElement, node: Node): void {
  const known: Readonly<Record<string, unknown>> = element.parent === null ? {} : element.getAttributes();
  for (const [name, value] of Object.entries(node.attrs as Record<string, unknown>)) {
    if (value === null) {
      if (known[name] !== undefined) element.removeAttribute(name);
    } else if (known[name] !== value) element.setAttribute(name, value as string);
  }
}

/**
 * Changes a live document so that it holds this page, with as few edits as fit: blocks that are the same are not
 * touched, so that carets, anchors and what others type there survive.
 */
export function writeDraft(doc: Y.Doc, page: Node): void {
  doc.transact(() => {
    writeChildren(doc, doc.getXmlFragment(contentField), page);
  });
}

function writeChildren(doc: Y.Doc, parent: Y.XmlFragment | Y.XmlElement, target: Node): void {
  const elements = parent.toArray();
  const present = childrenOf(parent).content;
  const wanted = target.children;
  // Texts between blocks cannot be; where they are all the same, start this parent anew.
  if (present.length !== elements.length) {
    parent.delete(0, parent.length);
    parent.insert(0, wanted.map(elementOf));
    return;
  }
  let left = present.length;
  let right = wanted.length;
  // From the end, so that the places before stay where they are.
  for (const match of [...alignChildren(present, wanted).toReversed(), { left: -1, right: -1 }]) {
    const surplus = left - match.left - 1;
    if (surplus > 0) parent.delete(match.left + 1, surplus);
    const missing = wanted.slice(match.right + 1, right);
    if (missing.length > 0) parent.insert(match.left + 1, missing.map(elementOf));
    const [element, before, after] = [elements[match.left], present[match.left], wanted[match.right]];
    if (element instanceof Y.XmlElement && before !== undefined && after !== undefined) {
      if (nodeKey(before) !== nodeKey(after)) writeElement(doc, parent, match.left, element, after);
    }
    left = match.left;
    right = match.right;
  }
}

function writeElement(
  doc: Y.Doc,
  parent: Y.XmlFragment | Y.XmlElement,
  place: number,
  element: Y.XmlElement,
  target: Node,
): void {
  if (element.nodeName !== target.type.name) {
    // A block cannot change its type in Yjs.
    parent.delete(place, 1);
    parent.insert(place, [elementOf(target)]);
  } else if (target.isTextblock) {
    updateYFragment(doc, element, target, { mapping: new Map(), isOMark: new Map() });
  } else {
    setAttributes(element, target);
    writeChildren(doc, element, target);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { direction } from '@parley/chat-ui/i18n/direction.ts';
import { formatNumber } from '@parley/chat-ui/i18n/formats.ts';
import { currentLanguage, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Node } from 'prosemirror-model';
import type { BlockChange } from './compare-documents.ts';
import type { InlineChange } from './compare-inline.ts';
import { describeBlock, describeFormatting } from './describe-markup.ts';
import { renderFrame, renderInline, renderWhole } from './static-blocks.ts';
import { foldUnchanged } from './unchanged-stretches.ts';

type Edit = 'ins' | 'del';
type Changed = Extract<BlockChange, { kind: 'changed' }>;
type Parent = { readonly container: DocumentFragment | HTMLElement; readonly kind: 'page' | 'list' | 'table' | 'row' };

/** Marks the elements between which a reader moves from change to change. */
export const changeAttribute = 'data-change';

/** Shows a difference as DOM: `<ins>` and `<del>` with words for screen readers, far unchanged stretches folded. */
export function renderDifference(changes: readonly BlockChange[]): DocumentFragment {
  const container = document.createDocumentFragment();
  renderSequence(changes, { container, kind: 'page' });
  return container;
}

function renderSequence(changes: readonly BlockChange[], parent: Parent): void {
  // A row without some of its cells would not line up.
  if (parent.kind === 'row') {
    for (const change of changes) parent.container.append(renderChange(change));
    return;
  }
  for (const shown of foldUnchanged(changes)) {
    parent.container.append(shown.kind === 'block' ? renderChange(shown.change) : renderFold(shown.changes, parent));
  }
}

function renderFold(changes: readonly BlockChange[], parent: Parent): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold';
  button.textContent = msg(foldMessage(parent.kind), changes.length, formatNumber(changes.length));
  const place = inInterface(foldPlace(parent.kind, button));
  button.addEventListener('click', () => {
    const revealed = document.createDocumentFragment();
    for (const change of changes) revealed.append(renderChange(change));
    const first = revealed.firstElementChild;
    place.replaceWith(revealed);
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  });
  return place;
}

function foldMessage(kind: Parent['kind']): string {
  if (kind === 'list') return 'diff-unchanged-items';
  return kind === 'table' ? 'diff-unchanged-rows' : 'diff-unchanged-blocks';
}

function foldPlace(kind: Parent['kind'], button: HTMLElement): HTMLElement {
  if (kind === 'list') return wrap('li', 'fold-place', button);
  if (kind !== 'table') return wrap('div', 'fold-place', button);
  const cell = wrap('td', '', button);
  cell.setAttribute('colspan', '1000');
  return wrap('tr', 'fold-place', cell);
}

function wrap(tag: string, className: string, content: globalThis.Node): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(content);
  return element;
}

function renderChange(change: BlockChange): globalThis.Node {
  switch (change.kind) {
    case 'same':
      return renderWhole(change.node);
    case 'inserted':
      return renderEdited(change.node, 'ins');
    case 'removed':
      return renderEdited(change.node, 'del');
    case 'changed':
      return renderChanged(change);
  }
}

/** A whole block that came or went. Items, rows and cells keep their element, so that lists and tables stay valid. */
function renderEdited(node: Node, edit: Edit): globalThis.Node {
  const role: unknown = node.type.spec['tableRole'];
  if (role === 'row') {
    const row = renderFrame(node);
    row.element.setAttribute(changeAttribute, edit);
    for (const cell of node.children) row.content.append(editedInside(cell, edit));
    return row.element;
  }
  if (role === 'cell' || role === 'header_cell' || node.type.name === 'list_item') {
    const element = editedInside(node, edit);
    element.setAttribute(changeAttribute, edit);
    return element;
  }
  const element = editElement(edit, 'block');
  element.setAttribute(changeAttribute, edit);
  const empty = node.isTextblock && node.content.size === 0;
  element.append(
    empty ? inInterface(wrap('p', 'chip', document.createTextNode(msg('diff-empty-paragraph')))) : renderWhole(node),
  );
  return element;
}

function editedInside(node: Node, edit: Edit): HTMLElement {
  const frame = renderFrame(node);
  const element = editElement(edit, 'block');
  for (const child of node.children) element.append(renderWhole(child));
  frame.content.append(element);
  return frame.element;
}

function editElement(edit: Edit, className: string): HTMLElement {
  const element = document.createElement(edit);
  element.className = className;
  element.append(spoken(msg(edit === 'ins' ? 'diff-added' : 'diff-removed')));
  return element;
}

/** Words that only screen readers say. */
function spoken(text: string): HTMLElement {
  return inInterface(wrap('span', 'hidden-text', document.createTextNode(`${text}: `)));
}

/** Words of the interface say nothing about the direction of the list they stand in. */
function inInterface(element: HTMLElement): HTMLElement {
  element.dir = direction(currentLanguage());
  return element;
}

function renderChanged(change: Changed): globalThis.Node {
  const fragment = document.createDocumentFragment();
  const note = change.markup ? renderNote(change) : undefined;
  if (change.content.kind === 'none') return note ?? fragment;

  const { element, content } = renderFrame(change.node);
  const inside = element.matches('li, td, th, tr');
  if (note !== undefined) (inside ? content : fragment).append(note);
  if (change.content.kind === 'text') {
    element.setAttribute(changeAttribute, 'changed');
    for (const part of change.content.changes) content.append(renderInlineChange(part));
    note?.removeAttribute(changeAttribute);
  } else {
    renderSequence(change.content.changes, { container: content, kind: kindOf(change.node) });
  }
  fragment.append(element);
  return fragment;
}

function kindOf(node: Node): Parent['kind'] {
  const role: unknown = node.type.spec['tableRole'];
  if (role === 'table' || role === 'row') return role;
  return node.type.name.endsWith('_list') ? 'list' : 'page';
}

/** *paragraph → heading of level 2*. */
function renderNote({ old, node }: Changed): HTMLElement {
  const text = msg('diff-was-now', describeBlock(old), describeBlock(node));
  const note = inInterface(wrap('div', 'note', document.createTextNode(text)));
  note.setAttribute(changeAttribute, 'changed');
  return note;
}

function renderInlineChange(change: InlineChange): globalThis.Node {
  switch (change.kind) {
    case 'same':
      return renderInline(change.nodes);
    case 'inserted':
    case 'removed': {
      const element = editElement(change.kind === 'inserted' ? 'ins' : 'del', 'words');
      element.append(renderInline(change.nodes));
      return element;
    }
    case 'formatted': {
      const note = describeFormatting(change.old, change.nodes);
      const element = wrap('span', 'formatted', spoken(`${msg('diff-formatted')} (${note})`));
      element.title = note;
      element.append(renderInline(change.nodes));
      return element;
    }
  }
}

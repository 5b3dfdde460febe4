// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { mark, node } from '../commands/types.ts';
import { addressIn, linkMark, ownPage, readTarget } from '../links/link-target.ts';
import type { PageDirectory } from '../links/page-directory.ts';
import { copySerializer } from './copied-html.ts';

/**
 * Pasting keeps structure and drops the rest. An address pasted over selected words links them; one pasted by
 * itself becomes a link. Ctrl+Shift+V pastes bare text (the browser hands the view no HTML then).
 */
export function pastePlugin(pages: () => PageDirectory): Plugin {
  return new Plugin({
    view: () => {
      void loadCleaning();
      return {};
    },
    props: {
      clipboardSerializer: copySerializer(pages),
      transformPastedHTML: (markup) => clean(markup),
      transformPasted: (slice) =>
        wholeBlocks(new Slice(linksToOwnPages(slice.content, pages()), slice.openStart, slice.openEnd)),
      clipboardTextParser: (text, $context) =>
        plainText(text, $context.parent.type === node.code_block, $context.marks()),
      handlePaste: (view, event) => pasteAddress(view, event, pages()) || pasteOnceCleaned(view, event),
    },
  });
}

let clean = (markup: string): string => markup;
let cleaning: Promise<void> | undefined;
/** The cleaning has come, or cannot come: the schema alone decides then what stays. */
let isSettled = false;

function loadCleaning(): Promise<void> {
  cleaning ??= fetchCleaning();
  return cleaning;
}

async function fetchCleaning(): Promise<void> {
  try {
    clean = (await import('./clean-html.ts')).cleanHtml;
  } catch {
    // Offline before it came: pasting still works, with less care. The next page opened tries again.
    cleaning = undefined;
  }
  isSettled = true;
}

/** What is pasted before the cleaning has come, right after the page, waits for it. */
function pasteOnceCleaned(view: EditorView, event: ClipboardEvent): boolean {
  const markup = event.clipboardData?.getData('text/html') ?? '';
  if (isSettled || markup === '' || view.state.selection.$from.parent.type.spec.code === true) return false;
  void loadCleaning().finally(() => !view.isDestroyed && view.editable && view.pasteHTML(markup));
  return true;
}

function pasteAddress(view: EditorView, event: ClipboardEvent, pages: PageDirectory): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { state } = view;
  const { $from, $to, from, to, empty } = state.selection;
  if (addressIn(text) === undefined || !$from.sameParent($to) || !$from.parent.type.allowsMarkType(mark.link))
    return false;
  const target = readTarget(text, pages);
  if (target === undefined) return false;
  const link = linkMark(target);
  const change = empty
    ? state.tr.replaceSelectionWith(state.schema.text(target.kind === 'page' ? target.title : text, [link]), false)
    : state.tr.removeMark(from, to, mark.link).removeMark(from, to, mark.page_link).addMark(from, to, link);
  view.dispatch(change.removeStoredMark(link.type).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  return true;
}

/** Of several blocks, only paragraphs run into the text around them: a heading stays one. */
function wholeBlocks({ content, openStart, openEnd }: Slice): Slice {
  if (content.childCount < 2) return new Slice(content, openStart, openEnd);
  const startsPlain = content.firstChild?.type === node.paragraph;
  const endsPlain = content.lastChild?.type === node.paragraph;
  return new Slice(content, startsPlain ? openStart : 0, endsPlain ? openEnd : 0);
}

/** Outside links that lead to this wiki become links to its pages. */
function linksToOwnPages(content: Fragment, pages: PageDirectory): Fragment {
  const changed: Node[] = [];
  content.forEach((child) => {
    if (!child.isText) {
      changed.push(child.copy(linksToOwnPages(child.content, pages)));
      return;
    }
    const outside = mark.link.isInSet(child.marks);
    const title = outside === undefined ? undefined : ownPage(String(outside.attrs['href']), pages);
    if (outside === undefined || title === undefined) changed.push(child);
    else changed.push(child.mark(linkMark({ kind: 'page', title }).addToSet(outside.removeFromSet(child.marks))));
  });
  return Fragment.from(changed);
}

/** Bare text: an empty line parts paragraphs, a line break stays one. In code, lines stay lines. */
function plainText(text: string, inCode: boolean, marks: Parameters<Node['mark']>[0]): Slice {
  const lines = text.replaceAll(/\r\n?/gu, '\n');
  if (inCode) return new Slice(lines === '' ? Fragment.empty : Fragment.from(pageSchema.text(lines)), 0, 0);
  const paragraphs = lines
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => node.paragraph.create(null, linesOf(paragraph.replaceAll(/^\n+|\n+$/gu, ''), marks)));
  return new Slice(Fragment.from(paragraphs), paragraphs.length > 0 ? 1 : 0, paragraphs.length > 0 ? 1 : 0);
}

function linesOf(paragraph: string, marks: Parameters<Node['mark']>[0]): readonly Node[] {
  return paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [node.hard_break.create()]),
      ...(line === '' ? [] : [pageSchema.text(line, marks)]),
    ]);
}

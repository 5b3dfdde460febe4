// SPDX-License-Identifier: GPL-2.0-or-later
import { cleanInline } from './clean-inline.ts';
import { listsFromWord } from './word-lists.ts';

/** Nothing of these is text a person meant to copy. */
const dropped =
  'script, style, noscript, template, meta, link, title, base, head, iframe, object, embed, applet, svg, math, canvas, video, audio, ' +
  'input, button, select, textarea, form > label, dialog, nav, [hidden], [aria-hidden="true"], .mw-editsection, .noprint, ' +
  'sup.reference, .mw-cite-backlink, .navbox, img, picture, map, colgroup, caption:empty';

/** Elements that only arrange others: their children take their place, as paragraphs where they hold text. */
const boxes = new Set([
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'ASIDE',
  'HEADER',
  'FOOTER',
  'FIGURE',
  'FIGCAPTION',
  'CENTER',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
  'DL',
  'DT',
  'DD',
  'CAPTION',
  'FIELDSET',
  'LEGEND',
]);

const blocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'HR',
  'TABLE',
  'TBODY',
  'THEAD',
  'TFOOT',
  'TR',
  'TD',
  'TH',
  ...boxes,
]);

/**
 * Cleans HTML from the clipboard: what other programs write beside the text (styles, classes, conditional
 * comments, wrappers, page furniture) goes; headings, lists, tables, quotes, links, bold, italic and code stay.
 * The answer is HTML for the schema's parser, never put into a page as it is.
 */
export function cleanHtml(markup: string): string {
  // Copied within this editor: the schema wrote it, nothing is to be cleaned.
  if (markup.includes('data-pm-slice')) return markup;
  const parsed = new DOMParser().parseFromString(markup.replaceAll(/<\/?(?:o|w|v|st1):[^>]*>/giu, ''), 'text/html');
  const { body } = parsed;
  removeComments(parsed);
  for (const unwanted of body.querySelectorAll(dropped)) unwanted.remove();
  unwrapGoogleDocs(body);
  listsFromWord(body);
  cleanInline(body);
  nestStrayLists(body);
  headingsBelowTitle(body);
  unwrapBoxes(body);
  removeBreaksBetweenBlocks(body);
  tidyCells(body);
  removeEmptyBlocks(body);
  return body.innerHTML;
}

function removeComments(parsed: Document): void {
  const comments: Node[] = [];
  const walker = parsed.createTreeWalker(parsed, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Google Docs wraps everything into a `<b style="font-weight:normal">`. */
function unwrapGoogleDocs(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"], span[id^="docs-internal-guid"]')) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
}

/** Some programs write a nested list beside the item it belongs to, not inside it. */
function nestStrayLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > ul, :is(ul, ol) > ol')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else {
      const item = body.ownerDocument.createElement('li');
      list.replaceWith(item);
      item.append(list);
    }
  }
}

/** The highest heading on a page is its title, which is not part of the text. */
function headingsBelowTitle(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h1')) {
    const lower = body.ownerDocument.createElement('h2');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** A break beside a block is that program's way to make space. */
function removeBreaksBetweenBlocks(body: HTMLElement): void {
  const isBlock = (beside: Element | null) => beside !== null && blocks.has(beside.tagName);
  for (const br of body.querySelectorAll('br')) {
    const textBeside = [br.previousSibling, br.nextSibling].some((beside) => beside?.nodeType === Node.TEXT_NODE);
    if (!textBeside && (isBlock(br.previousElementSibling) || isBlock(br.nextElementSibling))) br.remove();
  }
}

function unwrapBoxes(body: HTMLElement): void {
  for (const box of [...body.querySelectorAll('*')].toReversed()) {
    if (!boxes.has(box.tagName)) continue;
    const inner = paragraphsOf(box);
    box.replaceWith(...inner);
  }
}

/** Children of a box, its loose text put into paragraphs so that neighbouring boxes do not run together. */
function paragraphsOf(box: Element): Node[] {
  const result: Node[] = [];
  let paragraph: HTMLElement | undefined;
  for (const child of Array.from(box.childNodes)) {
    if (child instanceof Element && blocks.has(child.tagName)) {
      paragraph = undefined;
      result.push(child);
    } else if (paragraph !== undefined) paragraph.append(child);
    else if ((child.textContent ?? '').trim() !== '') {
      paragraph = box.ownerDocument.createElement('p');
      paragraph.append(child);
      result.push(paragraph);
    }
  }
  return result;
}

/** Bold all through in a header cell is the cell's look, not the words'. */
function tidyCells(body: HTMLElement): void {
  for (const bold of body.querySelectorAll('th b, th strong')) bold.replaceWith(...bold.childNodes);
}

function removeEmptyBlocks(body: HTMLElement): void {
  for (const block of [...body.querySelectorAll('p, h2, h3, h4, h5, h6, ul, ol, li, blockquote')].toReversed()) {
    const bare = (block.textContent ?? '').replaceAll(/[\s\u00a0\u200b]+/gu, '') === '';
    if (bare && block.closest('td, th') === null && block.querySelector('hr, table') === null) block.remove();
  }
  for (const table of body.querySelectorAll('table')) if (table.querySelector('td, th') === null) table.remove();
}

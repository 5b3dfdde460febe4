// SPDX-License-Identifier: GPL-2.0-or-later

/** A paragraph that Word meant as an item of a list. */
type WordItem = {
  readonly paragraph: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
};

/** Word writes lists as paragraphs with `mso-list` styles and the marker as text; this makes lists of them. */
export function listsFromWord(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')];
  let run: WordItem[] = [];
  for (const paragraph of paragraphs) {
    const item = wordItem(paragraph);
    const joins = item !== undefined && run.at(-1)?.paragraph.nextElementSibling === paragraph;
    if (!joins) {
      buildLists(run);
      run = [];
    }
    if (item !== undefined) run.push(item);
  }
  buildLists(run);
}

function wordItem(paragraph: HTMLElement): WordItem | undefined {
  // Browsers drop unknown properties from `style`; the attribute still has them.
  const style = paragraph.getAttribute('style') ?? '';
  const level = /mso-list:\s*l\d+\s+level(\d)/iu.exec(style)?.[1];
  if (level === undefined) return undefined;
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  const sign = (marker?.textContent ?? '').replaceAll(/[\s\u00a0]+/gu, '');
  marker?.remove();
  const ordered = /^[(]?(?:\d+|[a-z]{1,4})[.)]$/iu.test(sign);
  return { paragraph, level: Number(level), ordered, start: Number.parseInt(sign.replace('(', ''), 10) || 1 };
}

function buildLists(run: readonly WordItem[]): void {
  const [first] = run;
  if (first === undefined) return;
  const document = first.paragraph.ownerDocument;
  const place = document.createComment('list');
  first.paragraph.before(place);
  const open: { readonly level: number; readonly list: HTMLElement }[] = [];
  const whole = document.createDocumentFragment();
  for (const item of run) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    let current = open.at(-1);
    if (current === undefined || current.level < item.level) {
      current = { level: item.level, list: makeList(document, item) };
      (open.at(-1)?.list.lastElementChild ?? whole).append(current.list);
      open.push(current);
    }
    const entry = document.createElement('li');
    entry.append(...item.paragraph.childNodes);
    item.paragraph.remove();
    current.list.append(entry);
  }
  place.replaceWith(whole);
}

function makeList(document: Document, item: WordItem): HTMLElement {
  const list = document.createElement(item.ordered ? 'ol' : 'ul');
  if (item.ordered && item.start !== 1) list.setAttribute('start', String(item.start));
  return list;
}

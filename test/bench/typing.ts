// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { startPlayground } from '../../editor-client/editor/testing/browser.ts';
import { SeededRandom } from '../harness/random.ts';

/**
 * How long a keystroke takes until it is painted, and a page until it can be typed in, in Chromium: a long article
 * beside a short one, as it looks and as wikitext. `node test/bench/typing.ts [long.json long.wiki]` prints it; the files hold
 * a page as ProseMirror's JSON and its wikitext, without them an article is made up.
 */
const keys = 150;

type Figures = { readonly open: number; readonly p50: number; readonly p95: number; readonly longest: number };
type Subject = { readonly name: string; readonly markup: { readonly wikitext: string } | { readonly page: unknown } };

const random = new SeededRandom(190);
const sentence = (): string => {
  const words = Array.from({ length: 8 + random.below(10) }, () =>
    'abcdefghijklmnop'.slice(random.below(8), 8 + random.below(8)),
  );
  return `${words.join(' ')}. `;
};

/** An article of so many sections: text, a list, a table, references and a template in each. */
function madeUp(sections: number): { readonly page: Node; readonly wikitext: string } {
  const { nodes } = pageSchema;
  const blocks: Node[] = [];
  const lines: string[] = [];
  const paragraph = (text: string) => nodes.paragraph.create(null, pageSchema.text(text));
  for (let section = 0; section < sections; section += 1) {
    const [heading, text, item] = [sentence().slice(0, 30), sentence().repeat(6), sentence()];
    const mw = JSON.stringify({
      parts: [{ template: { target: { wt: 'Main' }, params: { 1: { wt: heading } }, i: 0 } }],
    });
    const reference = nodes.reference.create({ mw: JSON.stringify({ name: 'ref', attrs: {}, body: { html: item } }) });
    const cell = () => nodes.table_cell.create(null, paragraph(item.slice(0, 12)));
    const row = () => nodes.table_row.create(null, [cell(), cell(), cell()]);
    blocks.push(
      nodes.heading.create({ level: 2 }, pageSchema.text(heading)),
      nodes.transclusion.create({ mw, html: `<div>Main article: ${heading}</div>` }),
      nodes.paragraph.create(null, [pageSchema.text(text), reference, pageSchema.text(` ${item}`)]),
      nodes.bullet_list.create(
        null,
        [1, 2, 3].map(() => nodes.list_item.create(null, paragraph(item))),
      ),
      nodes.table.create(null, [row(), row(), row()]),
    );
    lines.push(
      `== ${heading} ==`,
      `{{Main|${heading}}}`,
      '',
      `${text}<ref>${item}</ref> ${item}`,
      '',
      `* ${item}`,
      `* ${item}`,
      '',
    );
  }
  return { page: nodes.doc.create(null, blocks), wikitext: lines.join('\n') };
}

async function measure(page: Page): Promise<Omit<Figures, 'open'>> {
  await page.evaluate(() => {
    const { view } = window.alice.editor;
    if (view === undefined) throw new Error('no view');
    // One editor in a window, as people have it.
    window.bob.editor.remove();
    // In the middle of the page, in words.
    let at = 1;
    view.state.doc.descendants((node, position) => {
      if (node.isTextblock && node.content.size > 20 && position < view.state.doc.content.size / 2) at = position + 5;
      return true;
    });
    view.focus();
    view.dispatch(view.state.tr.setSelection(window.textSelection(view.state.doc, at, at)).scrollIntoView());
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const { port1, port2 } = new MessageChannel();
    let begun = 0;
    port1.addEventListener('message', () => times.push(performance.now() - begun));
    port1.start();
    addEventListener(
      'keydown',
      (event) => {
        begun = event.timeStamp;
        requestAnimationFrame(() => port2.postMessage(0));
      },
      true,
    );
  });
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('abcde'.charAt(key % 5), { delay: 20 });
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), longest: at(1) };
}

const playground = await startPlayground();
const [pageFile, wikitextFile] = process.argv.slice(2);
const [long, short] = [madeUp(150), madeUp(3)];
const subjects: readonly Subject[] = [
  { name: 'short page', markup: { page: short.page.toJSON() as unknown } },
  {
    name: 'long page',
    markup: {
      page:
        pageFile === undefined
          ? (long.page.toJSON() as unknown)
          : (JSON.parse(readFileSync(pageFile, 'utf8')) as unknown),
    },
  },
  { name: 'short source', markup: { wikitext: short.wikitext } },
  {
    name: 'long source',
    markup: { wikitext: wikitextFile === undefined ? long.wikitext : readFileSync(wikitextFile, 'utf8') },
  },
];
const figures = new Map<string, Figures>();
for (const { name, markup } of subjects) {
  const page = await playground.visit({ wikitext: '' }, { width: 1280 });
  const open = await page.evaluate(async (given) => {
    const begun = performance.now();
    await window.open_(given);
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    return performance.now() - begun;
  }, markup);
  figures.set(name, { open, ...(await measure(page)) });
}
await playground.close();
const rounded = (value: number) => value.toFixed(1).padStart(8);
process.stdout.write(`${''.padEnd(14)}     open      p50      p95  longest   (milliseconds; to open: two editors)\n`);
for (const [name, { open, p50, p95, longest }] of figures) {
  process.stdout.write(`${name.padEnd(14)} ${[open, p50, p95, longest].map(rounded).join(' ')}\n`);
}
for (const kind of ['page', 'source']) {
  const ratio = (figures.get(`long ${kind}`)?.p95 ?? 0) / (figures.get(`short ${kind}`)?.p95 ?? 1);
  process.stdout.write(`p95 of a keystroke in the long ${kind} is ${ratio.toFixed(2)}x that of the short one\n`);
}

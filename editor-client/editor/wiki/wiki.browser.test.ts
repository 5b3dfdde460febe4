// SPDX-License-Identifier: GPL-2.0-or-later
import type { Page } from 'playwright';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Look, Playground } from '../testing/browser.ts';
import { startPlayground } from '../testing/browser.ts';
import { caretAfter } from '../testing/typing.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground();
});

afterAll(() => playground.close());

const { nodes } = pageSchema;
const words = (text: string) => pageSchema.text(text);
const paragraph = (...content: Node[]) => nodes.paragraph.create(null, content);

const infobox = JSON.stringify({
  parts: [
    {
      template: {
        target: { wt: 'Infobox\n', href: './Template:Infobox' },
        params: { name: { wt: 'Spiders\n' }, odd: { wt: '1\n' } },
        i: 0,
      },
    },
  ],
});
const call = (wt: string) =>
  JSON.stringify({ parts: [{ template: { target: { wt, href: `./Template:${wt}` }, params: {}, i: 0 } }] });
const footnote = (html: string | undefined, name?: string) =>
  nodes.reference.create({
    mw: JSON.stringify({
      name: 'ref',
      attrs: name === undefined ? {} : { name },
      ...(html === undefined ? {} : { body: { html } }),
    }),
  });

const article = nodes.doc.create(null, [
  nodes.transclusion.create({
    mw: infobox,
    html: '<table class="box" onclick="steal()"><tr><td>Spiders<script>steal()</script> <a href="./Silk">silk</a></td></tr></table>',
  }),
  paragraph(
    words('Spiders spin'),
    footnote('A <i>book</i>', 'a'),
    words(' webs '),
    nodes.transclusion_inline.create({ mw: call('Small'), html: '<span>of silk</span>' }),
    words(' daily.'),
    footnote(
      '<span typeof="mw:Transclusion" data-mw=\'{"parts":[{"template":{"target":{"wt":"Cite web","href":"./Template:Cite web"},"params":{"url":{"wt":"x"}},"i":0}}]}\'>x</span>',
    ),
    footnote(undefined, 'a'),
  ),
  nodes.figure.create(
    {
      media:
        '<a href="./File:Web.jpg"><img resource="./File:Web.jpg" src="https://elsewhere.example/w.jpg" width="220" height="110"/></a>',
      attributes: JSON.stringify({ class: 'mw-default-size mw-halign-right', typeof: 'mw:File/Thumb' }),
    },
    [words('A web.')],
  ),
  nodes.definition_list.create(null, [
    nodes.definition_term.create(null, paragraph(words('Orb'))),
    nodes.definition_description.create(null, paragraph(words('a round web'))),
  ]),
  nodes.comment.create({ text: ' check this ' }),
  nodes.opaque_block.create({ html: '<div class="odd">kept as it is</div>' }),
  paragraph(words('The end.')),
  nodes.extension.create({
    name: 'references',
    mw: JSON.stringify({ name: 'references', attrs: {} }),
    typeof: 'mw:Extension/references',
  }),
]);

const visit = (look: Look = {}): Promise<Page> => playground.visit({ page: article.toJSON() as unknown }, look);

type Json = {
  readonly type: string;
  readonly attrs?: Record<string, unknown>;
  readonly content?: readonly Json[];
  readonly text?: string;
};

async function nodesOf(page: Page, type: string, side: 'alice' | 'bob' = 'alice'): Promise<readonly Json[]> {
  const json = (await page.evaluate((which) => window[which].editor.view?.state.doc.toJSON() as unknown, side)) as Json;
  const found: Json[] = [];
  const walk = (each: Json) => {
    if (each.type === type) found.push(each);
    each.content?.forEach(walk);
  };
  walk(json);
  return found;
}

const mwOf = (piece: Json | undefined) => JSON.parse(String(piece?.attrs?.['mw'])) as Record<string, unknown>;

/** Clicks a piece and opens its form with Enter. */
async function openForm(page: Page, selector: string): Promise<void> {
  await page.locator(`#alice ${selector}`).first().click();
  await page.keyboard.press('Enter');
}

async function insert(page: Page, name: string): Promise<void> {
  await page.locator('#alice .parley-menu__button', { hasText: 'Insert' }).click();
  await page.locator('#alice .parley-menu__entry', { hasText: new RegExp(`^\\s*${name}\\s*$`, 'u') }).click();
}

describe("a wiki's own markup in the editor", () => {
  test('is shown as it looks, and nothing in it runs, leads away or is fetched', async () => {
    const page = await visit();
    const box = page.locator('#alice .parley-piece--block').first();
    expect(await box.textContent()).toContain('Spiders silk');
    expect(
      await page.locator('#alice .parley-piece script, #alice .parley-piece [onclick], #alice .parley-piece a').count(),
    ).toBe(0);
    expect(await page.locator('#alice .parley-figure img').count()).toBe(0);
    expect(await page.locator('#alice .parley-figure__media').textContent()).toBe('File:Web.jpg');
    expect(await page.locator('#alice .parley-opaque--block').textContent()).toBe('kept as it is');
  });

  test('has footnotes numbered in the order of the page, and listed', async () => {
    const page = await visit();
    expect(await page.locator('#alice .parley-text p .parley-reference').allTextContents()).toEqual([
      '[1]',
      '[2]',
      '[1]',
    ]);
    expect(await page.locator('#alice .parley-references li').allTextContents()).toEqual(['A book', 'x']);
  });

  test('a selected piece tells what it is, and can be removed and brought back', async () => {
    const page = await visit();
    await page.locator('#alice .parley-piece--inline').first().click();
    expect(await page.locator('#alice .parley-piece-bar').textContent()).toContain('Small');
    await page.keyboard.press('Delete');
    await expect.poll(() => nodesOf(page, 'transclusion_inline', 'bob')).toHaveLength(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesOf(page, 'transclusion_inline', 'bob')).toHaveLength(1);
  });

  test('on a phone the bar of a selected piece covers neither it nor the words around it', async () => {
    const page = await visit({ width: 360, height: 740 });
    const inline = page.locator('#alice .parley-piece--inline').first();
    await inline.click();
    const bar = page.locator('#alice .parley-piece-bar');
    await bar.getByRole('button', { name: 'Change' }).waitFor();
    const around = await page
      .locator('#alice .parley-text p', { has: page.locator('.parley-piece--inline') })
      .boundingBox();
    const box = await bar.boundingBox();
    if (around === null || box === null) throw new Error('the bar and the paragraph are to be seen');
    expect(box.y + box.height <= around.y || box.y >= around.y + around.height).toBe(true);
    expect([box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
  });

  test('pieces move by keyboard, whole', async () => {
    const page = await visit();
    await page.locator('#alice .parley-opaque--block').click();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const order = await page.evaluate(() => window.bob.editor.view?.state.doc.children.map(({ type }) => type.name));
    expect(order?.indexOf('opaque_block')).toBe(
      order?.lastIndexOf('paragraph') === undefined ? -1 : order.lastIndexOf('paragraph') + 1,
    );
    await expect
      .poll(async () => (await nodesOf(page, 'opaque_block', 'bob'))[0]?.attrs?.['html'])
      .toBe('<div class="odd">kept as it is</div>');
  });
});

describe("a template's form", () => {
  test('shows its arguments with what the wiki knows of them, and changes one and nothing else', async () => {
    const page = await visit();
    await openForm(page, '.parley-piece--block');
    const dialog = page.locator('#alice parley-template-dialog dialog');
    await dialog.getByText('Facts about a group of animals.').waitFor();
    const name = dialog.locator('#field-0');
    expect(await name.inputValue()).toBe('Spiders');
    expect(await dialog.getByLabel('odd', { exact: true }).inputValue()).toBe('1');
    await name.fill('Orb-weavers');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(async () => mwOf((await nodesOf(page, 'transclusion', 'bob'))[0]))
      .toEqual({
        parts: [
          {
            template: {
              target: { wt: 'Infobox\n', href: './Template:Infobox' },
              params: { name: { wt: 'Orb-weavers\n' }, odd: { wt: '1\n' } },
              i: 0,
            },
          },
        ],
      });
    // Both see what the wiki makes of it now.
    await page.locator('#alice .parley-piece--block', { hasText: 'Orb-weavers' }).waitFor();
    await expect.poll(() => page.locator('#bob .parley-piece--block').first().textContent()).toContain('Orb-weavers');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => mwOf((await nodesOf(page, 'transclusion', 'bob'))[0])).toEqual(JSON.parse(infobox));
  });

  test('that is closed without a change changes nothing', async () => {
    const page = await visit();
    await openForm(page, '.parley-piece--block');
    await page.locator('#alice parley-template-dialog dialog').getByRole('button', { name: 'Cancel' }).click();
    expect((await nodesOf(page, 'transclusion'))[0]?.attrs?.['mw']).toBe(infobox);
  });

  test('finds its template again while somebody else writes above it', async () => {
    const page = await visit();
    await openForm(page, '.parley-piece--inline');
    await page.evaluate(() => {
      const { view } = window.bob.editor;
      view?.dispatch(view.state.tr.insertText('Many ', 2));
    });
    const dialog = page.locator('#alice parley-template-dialog dialog');
    await dialog.getByLabel('Add a field').fill('1');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByLabel('1', { exact: true }).fill('shiny');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(async () => mwOf((await nodesOf(page, 'transclusion_inline', 'bob'))[0]))
      .toMatchObject({
        parts: [{ template: { params: { 1: { wt: 'shiny' } } } }],
      });
    expect(await page.locator('#bob .parley-text').textContent()).toContain('Many Spiders');
  });

  test('makes a new one: in a line of its own if it looks like that', async () => {
    const page = await visit();
    await caretAfter(page, 'The end.');
    await insert(page, 'Template');
    const dialog = page.locator('#alice parley-template-dialog dialog');
    await dialog.getByLabel('Name of the template').fill('info');
    await dialog.getByRole('button', { name: 'Template:Infobox' }).click();
    await dialog.locator('#field-0').fill('Mites');
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await expect.poll(async () => (await nodesOf(page, 'transclusion', 'bob')).length).toBe(2);
    await expect
      .poll(async () => mwOf((await nodesOf(page, 'transclusion', 'bob'))[1]))
      .toEqual({
        parts: [
          {
            template: {
              target: { wt: 'Infobox', href: './Template:Infobox' },
              params: { name: { wt: 'Mites' } },
              i: 0,
            },
          },
        ],
      });
  });
});

describe('references', () => {
  test('are made where the caret is, and renumber what follows', async () => {
    const page = await visit();
    await caretAfter(page, 'Spiders');
    await insert(page, 'Reference');
    const dialog = page.locator('#alice parley-reference-dialog dialog');
    await dialog.getByLabel('Text of the reference').fill("''New'' book");
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await expect
      .poll(() => page.locator('#bob .parley-text p .parley-reference').allTextContents())
      .toEqual(['[1]', '[2]', '[3]', '[2]']);
    const html = (mwOf((await nodesOf(page, 'reference', 'bob'))[0])['body'] as { html: string }).html;
    expect(html).toContain('mw:Transclusion');
    expect(html).toContain("''New'' book");
  });

  test('change in every place of their name, and keep what the form does not know', async () => {
    const page = await visit();
    await openForm(page, 'p .parley-reference');
    const dialog = page.locator('#alice parley-reference-dialog dialog');
    expect(await dialog.getByLabel('Text of the reference').inputValue()).toBe("A ''book''");
    await dialog.getByText('Used 2 times').waitFor();
    await dialog.getByLabel('Name, to use it again').fill('b');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(async () => (await nodesOf(page, 'reference', 'bob')).map((each) => mwOf(each)['attrs']))
      .toEqual([{ name: 'b' }, {}, { name: 'b' }]);
    expect((mwOf((await nodesOf(page, 'reference', 'bob'))[0])['body'] as { html: string }).html).toBe('A <i>book</i>');
  });

  test('that are a template are filled in by its form', async () => {
    const page = await visit();
    await page.locator('#alice p .parley-reference').nth(1).click();
    await page.keyboard.press('Enter');
    const dialog = page.locator('#alice parley-reference-dialog dialog');
    expect(await dialog.getByLabel('Text of the reference').inputValue()).toBe('{{Cite web|url=x}}');
    await dialog.getByRole('button', { name: 'Fill in the template' }).click();
    const form = page.locator('#alice parley-template-dialog dialog');
    await form.locator('#field-1').fill('Webs');
    await form.getByRole('button', { name: 'Apply' }).click();
    expect(await dialog.getByLabel('Text of the reference').inputValue()).toBe('{{Cite web|url=x|title=Webs}}');
  });

  test('are used again, and named for that', async () => {
    const page = await visit();
    await caretAfter(page, 'The end.');
    await insert(page, 'Use a reference again');
    await page.locator('#alice parley-reference-dialog dialog').getByRole('button', { name: '[2]' }).click();
    await expect
      .poll(() => page.locator('#bob .parley-text p .parley-reference').allTextContents())
      .toEqual(['[1]', '[2]', '[1]', '[2]']);
    const named = (await nodesOf(page, 'reference', 'bob')).map((each) => mwOf(each)['attrs']);
    expect(named).toEqual([{ name: 'a' }, { name: ':0' }, { name: 'a' }, { name: ':0' }]);
  });
});

describe('pictures', () => {
  test('have a caption that two people write in, and a form', async () => {
    const page = await visit();
    await caretAfter(page, 'A web.');
    await page.keyboard.type(' Seen at dawn.');
    await expect
      .poll(async () => (await nodesOf(page, 'figure', 'bob'))[0]?.content?.[0]?.text)
      .toBe('A web. Seen at dawn.');
    await openForm(page, '.parley-figure__media');
    const dialog = page.locator('#alice parley-picture-dialog dialog');
    await dialog.getByLabel('Description', { exact: false }).fill('A round web between twigs');
    await dialog.getByLabel('Place').selectOption('left');
    await dialog.getByLabel('Width in pixels').fill('300');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(async () => (await nodesOf(page, 'figure', 'bob'))[0]?.attrs?.['attributes'])
      .toBe(JSON.stringify({ typeof: 'mw:File/Thumb', class: 'mw-halign-left' }));
    const [figure] = await nodesOf(page, 'figure', 'bob');
    expect(figure?.attrs?.['media']).toContain('alt="A round web between twigs"');
    expect(figure?.attrs?.['media']).toContain('width="300" height="150"');
    expect(figure?.content?.[0]?.text).toBe('A web. Seen at dawn.');
  });

  test('are chosen by name', async () => {
    const page = await visit();
    await caretAfter(page, 'The end.');
    await insert(page, 'Picture');
    const dialog = page.locator('#alice parley-picture-dialog dialog');
    await dialog.getByLabel('Name of the file').fill('spider');
    await dialog.getByRole('button', { name: 'File:Spider.jpg' }).click();
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await expect
      .poll(async () => (await nodesOf(page, 'figure', 'bob'))[1]?.attrs)
      .toMatchObject({
        attributes: JSON.stringify({ class: 'mw-default-size', typeof: 'mw:File/Thumb' }),
      });
  });
});

describe('what else a wiki has', () => {
  test('terms and descriptions follow each other on Enter, and an empty one ends the list', async () => {
    const page = await visit();
    await caretAfter(page, 'a round web');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sheet');
    await page.keyboard.press('Enter');
    await page.keyboard.type('a flat web');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('After the list');
    const [list] = await nodesOf(page, 'definition_list', 'bob');
    expect(list?.content?.map(({ type }) => type)).toEqual([
      'definition_term',
      'definition_description',
      'definition_term',
      'definition_description',
    ]);
    expect(await page.locator('#bob .parley-text > p', { hasText: 'After the list' }).count()).toBe(1);
  });

  test('a formula is made from its source', async () => {
    const page = await visit();
    await caretAfter(page, 'The end.');
    await insert(page, 'Formula');
    const dialog = page.locator('#alice parley-source-dialog dialog');
    await dialog.getByLabel('Source').fill('x^2');
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await expect
      .poll(async () => mwOf((await nodesOf(page, 'extension_inline', 'bob'))[0]))
      .toEqual({
        name: 'math',
        attrs: {},
        body: { extsrc: 'x^2' },
      });
  });

  test('a table gets a caption and loses it', async () => {
    const page = await visit();
    await caretAfter(page, 'The end.');
    await page.locator('#alice [aria-label="Insert table"]').click();
    await insert(page, 'Table caption');
    await page.keyboard.type('Webs by form');
    await expect
      .poll(() => nodesOf(page, 'table_caption', 'bob'))
      .toMatchObject([{ content: [{ text: 'Webs by form' }] }]);
    await insert(page, 'Table caption');
    await expect.poll(() => nodesOf(page, 'captioned_table', 'bob')).toHaveLength(0);
    await expect.poll(() => nodesOf(page, 'table', 'bob')).toHaveLength(1);
  });

  test('a comment is read and changed', async () => {
    const page = await visit();
    await openForm(page, '.parley-comment');
    const dialog = page.locator('#alice parley-source-dialog dialog');
    await dialog.getByLabel('Comment').fill(' checked ');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(async () => (await nodesOf(page, 'comment', 'bob'))[0]?.attrs?.['text']).toBe(' checked ');
  });
});

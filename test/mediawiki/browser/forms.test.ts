// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EditScreen } from '../../browser/edit-screen.ts';
import { putCaret } from '../../browser/put-caret.ts';
import type { BrowserPerson } from '../../harness/browser.ts';
import { changedLines } from '../round-trip/changed-lines.ts';
import { editTogether, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
const here: BrowserPerson[] = [];

beforeAll(async () => {
  site = await startWikiSite();
  await importPicture('Mat.png');
});
afterEach(async () => {
  for (const person of here.splice(0)) {
    expect(person.problems).toEqual([]);
    await person.context.close();
  }
});
afterAll(() => site.stop());

const article = [
  '{{Infobox',
  '| name  = Otter',
  '|class=[[Mammal]]',
  '}}',
  "The '''otter''' swims.<ref name=\"z\">{{Cite|title=Zoo|url=http://example.org/zoo|year=2001}}</ref> It eats fish.<ref>Old ''book''.</ref>",
  '',
  '==Kinds ==',
  '* Sea otter',
  '*River otter',
  '',
  '{| class="wikitable"',
  '! Kind !! kg',
  '|-',
  '| Sea || 30',
  '|-',
  '|River||9',
  '|}',
  '',
  '[[File:Cat.jpg|thumb|left|An otter]]',
  '',
  '== Notes ==',
  'The end.',
  '<references />',
  '',
  '[[Category:Mammals]]',
].join('\n');

/** A page with the article, as Alice edits it. */
async function edit(title: string, text = article): Promise<EditScreen> {
  await site.wiki.edit(title, text, 'Bob');
  const alice = await site.come('Alice');
  here.push(alice);
  const screen = await editTogether(alice, title);
  await screen.sees('The end.');
  return screen;
}

/** What publishing changes of the wikitext, line by line. */
async function published(screen: EditScreen, title: string, before = article) {
  await screen.state(/on-server/);
  await screen.publish('by a form');
  return changedLines(before, (await site.wiki.reader().text(title)) ?? '');
}

/** Publishing finds nothing that changed. */
async function isAsBefore(screen: EditScreen): Promise<void> {
  await screen.page.getByRole('button', { name: 'Publish…' }).click();
  await screen.page.getByText('There is nothing to publish').waitFor();
  await screen.page.keyboard.press('Escape');
}

const dialog = (screen: EditScreen, kind: string): Locator => screen.page.locator(`parley-${kind}-dialog dialog`);
const button = (inside: Locator, name: string): Locator => inside.getByRole('button', { name, exact: true });

/** Selects a piece and opens its form. */
async function openForm(screen: EditScreen, piece: Locator): Promise<void> {
  await piece.click();
  await button(screen.page.locator('.parley-piece-bar'), 'Change').click();
}

async function insert(screen: EditScreen, name: string): Promise<void> {
  await screen.page.getByRole('toolbar').getByRole('button', { name: 'Insert', exact: true }).click();
  await screen.page.locator('.parley-menu__entry', { hasText: new RegExp(`^\\s*${name}\\s*$`, 'u') }).click();
}

/** Puts the caret to the end of the line with these words. */
async function caretAtEndOf(screen: EditScreen, words: string): Promise<void> {
  await putCaret(screen.text.getByText(words).first());
  await screen.page.keyboard.press('End');
}

/** A small picture, put into the wiki's files. */
async function importPicture(name: string): Promise<void> {
  const folder = join(site.wiki.folder, 'to-import');
  await mkdir(folder);
  const page = await site.browser.newPage({ viewport: { width: 120, height: 180 } });
  await writeFile(join(folder, name), await page.screenshot());
  await page.close();
  await site.wiki.maintain('importImages.php', [folder]);
}

describe('the form of a template on a wiki', () => {
  test('changes one argument and leaves the rest of the page to the letter; undone, nothing is left to publish', async () => {
    const screen = await edit('Otter');
    const box = screen.text.locator('.parley-piece--block');
    const form = dialog(screen, 'template');
    const rename = async (name: string) => {
      await openForm(screen, box.first());
      await form.getByText('A box with facts').waitFor();
      await form.getByLabel('Name', { exact: true }).fill(name);
      await button(form, 'Apply').click();
      await box.filter({ hasText: name }).waitFor();
    };
    await rename('Drake');
    await screen.page.keyboard.press('Control+z');
    await box.filter({ hasText: 'Otter' }).waitFor();
    await screen.state(/on-server/);
    await isAsBefore(screen);
    await rename('Sea otter');
    expect(await published(screen, 'Otter')).toEqual({
      removed: ['| name  = Otter'],
      added: ['| name  = Sea otter'],
    });
  });

  test('puts a new one on a line of its own, or into the line when it looks like a word', async () => {
    const screen = await edit('Seal');
    const form = dialog(screen, 'template');
    await caretAtEndOf(screen, 'The end.');
    await insert(screen, 'Template');
    await form.getByLabel('Name of the template').fill('info');
    await button(form, 'Template:Infobox').click();
    await form.getByLabel('Name', { exact: true }).fill('Seal');
    await button(form, 'Insert').click();
    await screen.text.locator('.parley-piece--block', { hasText: 'Seal' }).waitFor();
    await caretAtEndOf(screen, 'Sea otter');
    await insert(screen, 'Template');
    await form.getByLabel('Name of the template').fill('Cite');
    await button(form, 'Template:Cite').click();
    for (const [field, value] of Object.entries({ url: 'http://example.org/', title: 'Seals' })) {
      await form.getByLabel(field, { exact: true }).fill(value);
    }
    await button(form, 'Insert').click();
    await screen.text.locator('.parley-piece--inline', { hasText: 'Seals' }).waitFor();
    expect(await published(screen, 'Seal')).toEqual({
      removed: ['* Sea otter'],
      added: ['* Sea otter{{Cite|url=http://example.org/|title=Seals}}', '{{Infobox|name=Seal}}'],
    });
  });
});

describe('the forms of references on a wiki', () => {
  test('change one, use a named one again, and make a new one', async () => {
    const screen = await edit('Heron');
    const form = dialog(screen, 'reference');
    const text = form.getByLabel('Text of the reference');
    await openForm(screen, screen.text.locator('p .parley-reference').nth(1));
    expect(await text.inputValue()).toBe("Old ''book''.");
    await text.fill("New ''book''.");
    await button(form, 'Apply').click();
    await caretAtEndOf(screen, 'Sea otter');
    await insert(screen, 'Use a reference again');
    await form.getByRole('button', { name: /^\[1\]/u }).click();
    await caretAtEndOf(screen, 'The end.');
    await insert(screen, 'Reference');
    await text.fill('{{Cite|title=Seals|url=http://example.org/}} and [[Cat]]');
    await form.getByLabel('Name, to use it again').fill('seals');
    await button(form, 'Insert').click();
    await expect
      .poll(() => screen.text.locator('.parley-reference').allTextContents())
      .toEqual(['[1]', '[2]', '[1]', '[3]']);
    const [, , , , first = ''] = article.split('\n');
    expect(await published(screen, 'Heron')).toEqual({
      removed: [first, '* Sea otter', 'The end.'],
      added: [
        first.replace('Old', 'New'),
        '* Sea otter<ref name="z" />',
        'The end.<ref name="seals">{{Cite|title=Seals|url=http://example.org/}} and [[Cat]]</ref>',
      ],
    });
  });
});

describe('a page without a list of references', () => {
  test('gets one from the wiki by itself, which no publishing calls a change', async () => {
    const screen = await edit('Bear', 'Bears sleep in winter.\n\nThe end.');
    const publishDialog = screen.page.locator('parley-publish-dialog');
    const onlyChange = async (words: string) => {
      await screen.state(/on-server/);
      await button(screen.page.locator('.parley-edit__bar'), 'Publish…').click();
      await publishDialog.getByText('One place changed').waitFor();
      expect(await publishDialog.locator('[data-change]').allTextContents()).toEqual([expect.stringContaining(words)]);
      await button(publishDialog, 'Publish').click();
      await screen.state(/published/);
    };
    const form = dialog(screen, 'reference');
    await caretAtEndOf(screen, 'Bears sleep');
    await insert(screen, 'Reference');
    await form.getByLabel('Text of the reference').fill('A book.');
    await button(form, 'Insert').click();
    await screen.text.locator('.parley-reference').waitFor();
    await onlyChange('reference: A book.');
    await caretAtEndOf(screen, 'The end.');
    await screen.page.keyboard.type(' Really.');
    await onlyChange('Really.');
  });
});

describe('pictures on a wiki', () => {
  test('are found, framed and given a caption, one by one or in a gallery; one that is missing is named', async () => {
    const screen = await edit('Stork');
    const form = dialog(screen, 'picture');
    await caretAtEndOf(screen, 'The end.');
    await insert(screen, 'Picture');
    await form.getByLabel('Name of the file').fill('mat');
    await form.getByRole('button', { name: 'File:Mat.png' }).click();
    await form.getByLabel('Description', { exact: false }).fill('A mat');
    await form.getByLabel('Place').selectOption('right');
    await form.getByLabel('Width in pixels').fill('60');
    await button(form, 'Insert').click();
    await putCaret(screen.text.locator('.parley-figure:has(img) figcaption'));
    await screen.page.keyboard.type('On the mat');
    await openForm(screen, screen.text.locator('.parley-figure__media', { hasText: 'File:Cat.jpg' }));
    await form.getByLabel('Place').selectOption('center');
    await button(form, 'Apply').click();
    await caretAtEndOf(screen, 'It eats fish.');
    await insert(screen, 'Gallery');
    await dialog(screen, 'source').getByLabel('Source').fill('File:Mat.png|A mat\nFile:Cat.jpg|No cat');
    await button(dialog(screen, 'source'), 'Insert').click();
    await screen.text.locator('.parley-piece--block', { hasText: 'No cat' }).waitFor();
    // 60 wide and 90 high, as MediaWiki's own editors write it: the square that the picture fits in.
    expect(await published(screen, 'Stork')).toEqual({
      removed: ['[[File:Cat.jpg|thumb|left|An otter]]'],
      added: [
        '<gallery>',
        'File:Mat.png|A mat',
        'File:Cat.jpg|No cat',
        '</gallery>',
        '[[File:Cat.jpg|thumb|An otter|center]]',
        '[[File:Mat.png|alt=A mat|right|thumb|90x90px|On the mat]]',
      ],
    });
  });
});

describe('the text around them', () => {
  test('changes its own lines: a cell, an item, a heading, a piece that is deleted, another that is moved', async () => {
    const screen = await edit('Swan');
    const box = screen.text.locator('.parley-piece--block').first();
    await box.click();
    await screen.page.keyboard.press('Delete');
    await expect.poll(() => screen.text.locator('.infobox').count()).toBe(0);
    await screen.page.keyboard.press('Control+z');
    await screen.text.locator('.infobox').waitFor();
    for (const words of ['30', 'River otter', 'Kinds']) {
      await caretAtEndOf(screen, words);
      await screen.page.keyboard.type(' and more');
    }
    await screen.text.locator('p .parley-reference').nth(1).click();
    await screen.page.keyboard.press('Delete');
    await box.click();
    await screen.page.keyboard.press('Alt+Shift+ArrowDown');
    const lines = article.split('\n');
    const [first = ''] = lines.splice(4, 1);
    const moved = [first, ...lines].join('\n');
    expect(await published(screen, 'Swan', moved)).toEqual({
      removed: [first, '==Kinds ==', '*River otter', '| Sea || 30'],
      // What is first now leaves the line break that stood before it.
      added: [
        first.replace("<ref>Old ''book''.</ref>", ''),
        '==Kinds and more ==',
        '*River otter and more',
        '| Sea || 30 and more',
      ],
    });
  });
});

describe('the source', () => {
  test('is written in, and becomes the page as it looks again', async () => {
    const screen = await edit('Coot');
    const change = async (to: string) => {
      await button(screen.page.locator('.parley-edit__bar'), 'More').click();
      await screen.page.getByRole('menuitem', { name: to }).click();
      await button(screen.page.getByRole('dialog'), 'Change for everyone').click();
    };
    await caretAtEndOf(screen, 'The end.');
    await screen.page.keyboard.type(' Seen.');
    await screen.state(/on-server/);
    await change('Edit the source…');
    await screen.page.locator('.parley-source').waitFor();
    await caretAtEndOf(screen, 'River otter');
    await screen.page.keyboard.type(" in '''rivers'''");
    await screen.state(/on-server/);
    await change('Edit the page as it looks…');
    await screen.text.locator('b, strong').getByText('rivers').waitFor();
    expect(await published(screen, 'Coot')).toEqual({
      removed: ['*River otter', 'The end.'],
      added: ["*River otter in '''rivers'''", 'The end. Seen.'],
    });
  });
});

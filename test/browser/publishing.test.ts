// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, picture } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { EditScreen } from './edit-screen.ts';
import { putCaret } from './put-caret.ts';

let parley: Parley;
let browser: Browser;
const open: EditScreen[] = [];
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launchBrowser()]);
});
afterEach(async () => {
  for (const screen of open.splice(0)) {
    // A page that is not there yet and a conflict are answers, no failures.
    expect(screen.person.problems.filter((problem) => !/status of (404|409)/.test(problem))).toEqual([]);
    await screen.close();
  }
});
afterAll(async () => {
  await browser.close();
  await parley.stop();
});

let people = 0;
async function come(name: string, title: string): Promise<EditScreen> {
  const screen = await EditScreen.open(browser, parley.url, `${name} ${++people}`, title);
  open.push(screen);
  return screen;
}

/** An ordinary edit from elsewhere, through the wiki alone. */
async function editElsewhere(title: string, html: string, baseRevision: number): Promise<void> {
  const person = await signIn(parley.url, `Elsewhere ${++people}`);
  await person.json('/api/wiki/page', { title, html, summary: 'from elsewhere', baseRevision });
}

describe('publishing', () => {
  test('one revision with all who wrote, seen by all, and everyone goes on', async () => {
    const ann = await come('Ann', 'Published page');
    const ben = await come('Ben', 'Published page');
    await ann.write('Written by Ann.');
    await ben.sees('Written by Ann.');
    await ben.write('Written by Ben.');
    await ann.sees('Written by Ben.');
    await ann.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = ann.page.getByRole('dialog', { name: 'Publish changes' });
    await dialog.getByText('Written by Ben.').first().waitFor();
    await dialog
      .getByText(/Ben \d/)
      .first()
      .waitFor();
    await picture(ann.page, 'publish dialog');
    expect(await accessibilityProblems(ann.page)).toEqual([]);
    await dialog.getByRole('textbox', { name: /Summary/ }).fill('our first words');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await ann.state(/published/);
    await ben.state(/published/);
    await ben.write('Ben goes on.');
    await ann.sees('Ben goes on.');
    await ann.page.goto('/wiki/Published_page');
    await ann.page.getByText('Written by Ben.').waitFor();
    await ann.page.goto('/wiki/Published_page?action=history');
    await ann.page.getByText('our first words').first().waitFor();
    await ann.page
      .getByText(/Ben \d/)
      .first()
      .waitFor();
    await picture(ann.page, 'history');
  });

  test('a page that changed elsewhere is never overwritten: both are shown and the person decides', async () => {
    const title = 'Contested page';
    const ann = await come('Ann', title);
    await ann.write('The draft of Ann.');
    await ann.state(/on-server/);
    await editElsewhere(title, '<p>Came from elsewhere.</p>', 0);
    await ann.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = ann.page.getByRole('dialog', { name: 'The page changed elsewhere' });
    await dialog.getByText('Came from elsewhere.').first().waitFor();
    await dialog.getByText('The draft of Ann.').first().waitFor();
    await picture(ann.page, 'publish conflict');
    expect(await accessibilityProblems(ann.page)).toEqual([]);
    await dialog.getByRole('radio', { name: /Join both/ }).check();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await ann.sees('Came from elsewhere.');
    await ann.sees('The draft of Ann.');
  });

  test('a change elsewhere comes into an untouched session by itself', async () => {
    const title = 'Untouched page';
    await editElsewhere(title, '<p>The first version.</p>', 0);
    const ann = await come('Ann', title);
    await ann.sees('The first version.');
    const history = (await (await ann.person.context.request.get(`/api/wiki/history?title=Untouched_page`)).json()) as {
      revisions: { id: number }[];
    };
    await editElsewhere(title, '<p>The second version.</p>', history.revisions[0]?.id ?? 0);
    await ann.sees('The second version.');
  });
});

describe('history', () => {
  test('differences of two revisions are shown, and an old one can be restored', async () => {
    const title = 'Restored page';
    const ann = await come('Ann', title);
    await ann.write('The good version.');
    await ann.publish('good');
    await putCaret(ann.text);
    await ann.page.keyboard.press('Control+a');
    await ann.page.keyboard.type('The bad version.');
    await ann.publish('bad');
    const { page } = ann;
    await page.goto('/wiki/Restored_page?action=history');
    await page
      .getByRole('button', { name: /compare/i })
      .first()
      .click();
    await page.locator('ins', { hasText: 'bad' }).first().waitFor();
    await picture(page, 'history difference');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto('/wiki/Restored_page?action=history');
    await page
      .getByRole('link', { name: /restore/i })
      .last()
      .click();
    await page.getByRole('button', { name: /restore/i }).click();
    await page.waitForURL((url) => url.searchParams.get('action') !== 'restore');
    await page.goto('/wiki/Restored_page');
    await page.getByText('The good version.').waitFor();
    expect(await page.getByText('The bad version.').count()).toBe(0);
  });
});

describe('drafts', () => {
  test('an unpublished draft is still there after everybody left and the server was restarted, with who wrote it', async () => {
    const ann = await come('Ann', 'Draft page');
    await ann.write('To be finished tomorrow.');
    await ann.state(/on-server/);
    await ann.page.goto('/');
    await parley.terminate();
    await parley.start();
    const ben = await come('Ben', 'Draft page');
    await ben.sees('To be finished tomorrow.');
    await ben.page.goto('/wiki/Draft_page');
    await ben.page.getByText(ann.person.name).first().waitFor();
  });
});

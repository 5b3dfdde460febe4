// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, picture } from '../harness/browser.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
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
    expect(screen.person.problems).toEqual([]);
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

describe('two people at one page', () => {
  test('each sees what the other writes, where they are, and that it is on the server', async () => {
    const ann = await come('Ann', 'Silk');
    const ben = await come('Ben', 'Silk');
    await ann.write('Ann was here first.');
    await ben.sees('Ann was here first.');
    await ben.write('Ben answers her.');
    await ann.sees('Ben answers her.');
    await ann.state(/on-server/);
    await ben.state(/on-server/);
    await ann.page.locator('.parley-caret').first().waitFor({ state: 'attached' });
    await ann.say('Shall we start with the history?');
    await ben.hears('Shall we start with the history?');
    await ben.say('Yes, I take the Romans.');
    await ann.hears('Yes, I take the Romans.');
    await ann.page.locator('[data-parley-count="editing"]', { hasText: /^2$/u }).waitFor();
    await picture(ann.page, 'edit two people');
    expect(await ann.words()).toBe(await ben.words());
  });

  test('undo takes back one’s own words only', async () => {
    const ann = await come('Ann', 'Undo page');
    const ben = await come('Ben', 'Undo page');
    await ann.write('words of Ann');
    await ben.sees('words of Ann');
    await ben.write('words of Ben');
    await ann.sees('words of Ben');
    await ann.page.keyboard.press('Control+z');
    await ben.text.getByText('words of Ann').waitFor({ state: 'detached' });
    await ben.sees('words of Ben');
    await ann.page.keyboard.press('Control+Shift+z');
    await ben.sees('words of Ann');
  });

  test('headings, lists and bold by what one types and by shortcuts', async () => {
    const ann = await come('Ann', 'Typed markup');
    const ben = await come('Ben', 'Typed markup');
    await ann.write('## A heading');
    await ann.page.keyboard.press('Enter');
    await ann.page.keyboard.type('- first item');
    await ann.page.keyboard.press('Enter');
    await ann.page.keyboard.type('second item');
    await ann.page.keyboard.press('Control+b');
    await ann.page.keyboard.type(' in bold');
    await ben.text.locator('h2', { hasText: 'A heading' }).waitFor();
    await ben.text.locator('li', { hasText: 'first item' }).waitFor();
    await ben.text.locator('li b, li strong', { hasText: 'in bold' }).waitFor();
    expect(await ben.text.locator('li').count()).toBe(2);
  });
});

describe('the connection', () => {
  test('typing goes on while offline and arrives on return', async () => {
    const ann = await come('Ann', 'Offline page');
    const ben = await come('Ben', 'Offline page');
    await ann.person.context.setOffline(true);
    await ann.state(/offline/);
    await ann.write('written in a tunnel');
    await ann.page.getByText('Only here (offline)').first().waitFor();
    await picture(ann.page, 'edit offline');
    await ben.write('written meanwhile');
    await ben.state(/on-server/);
    await ann.person.context.setOffline(false);
    await ann.sees('written meanwhile');
    await ben.sees('written in a tunnel');
    await ann.state(/on-server/);
    expect(await ann.words()).toBe(await ben.words());
  });

  test('words that are only here survive a reload, and leaving with them warns', async () => {
    const ann = await come('Ann', 'Reloaded page');
    await ann.write('already there');
    await ann.state(/on-server/);
    await parley.kill9();
    await ann.state(/offline/);
    await ann.write('only here for now');
    await ann.page.getByText('Only here (offline)').first().waitFor();
    const warning = ann.page.waitForEvent('dialog');
    // Leaving waits for the answer to the warning: the person stays.
    const leaving = ann.page.evaluate(() => location.reload());
    const dialog = await warning;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await ann.sees('only here for now');
    // This time the person goes, before the words could be sent.
    ann.page.once('dialog', (again) => void again.accept());
    await ann.page.goto('about:blank');
    await parley.start();
    await ann.go('Reloaded page');
    await ann.sees('only here for now');
    await ann.state(/on-server/);
    const ben = await come('Ben', 'Reloaded page');
    await ben.sees('only here for now');
    await ben.sees('already there');
  });

  test('a server that is killed and comes back loses nothing that was shown as on the server', async () => {
    const ann = await come('Ann', 'Killed page');
    await ann.write('safe words');
    await ann.state(/on-server/);
    await ann.say('a safe message');
    await ann.hears('a safe message');
    await parley.kill9();
    await ann.state(/offline/);
    await parley.start();
    await ann.state(/on-server/);
    const ben = await come('Ben', 'Killed page');
    await ben.sees('safe words');
    await ben.hears('a safe message');
    expect(await ben.messages.filter({ hasText: 'a safe message' }).count()).toBe(1);
  });
});

describe('talk beside the text', () => {
  test('a message about a passage leads back to it after it has moved', async () => {
    const ann = await come('Ann', 'Anchored page');
    const ben = await come('Ben', 'Anchored page');
    await ann.write('the passage in question');
    await ann.page.keyboard.press('Home');
    await ann.page.keyboard.press('Shift+End');
    await ann.page.getByRole('button', { name: /^Discuss/ }).click();
    await ann.composer.fill('Is this true?');
    await ann.composer.press('Enter');
    const message = await ben.hears('Is this true?');
    await message.getByText('the passage in question').waitFor();
    await putCaret(ann.text);
    await ann.page.keyboard.press('Control+Home');
    for (let line = 0; line < 40; line += 1) {
      await ann.page.keyboard.type(`line ${line}`);
      await ann.page.keyboard.press('Enter');
    }
    await ben.sees('line 39');
    await message.getByRole('button', { name: /^About/ }).click();
    await ben.page.waitForFunction(() => {
      const find = (root: Document | ShadowRoot): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.classList.contains('parley-text')) return element;
          const inside = element.shadowRoot === null ? undefined : find(element.shadowRoot);
          if (inside !== undefined) return inside;
        }
        return undefined;
      };
      const place = [...(find(document)?.querySelectorAll('p') ?? [])].find((p) =>
        p.textContent.includes('in question'),
      );
      const box = place?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    });
    await picture(ben.page, 'edit anchor');
  });

  test('one edits and deletes one’s own message; the others see that', async () => {
    const ann = await come('Ann', 'Corrected talk');
    const ben = await come('Ben', 'Corrected talk');
    await ann.say('a tpyo here');
    await ben.hears('a tpyo here');
    await ann.composer.press('ArrowUp');
    await ann.page.getByText('Editing your message').waitFor();
    await ann.say('a typo here');
    await ben.hears('a typo here');
  });
});

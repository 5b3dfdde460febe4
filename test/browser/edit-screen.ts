// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, BrowserContextOptions, Locator } from 'playwright';
import { openBrowserPerson, type BrowserPerson } from '../harness/browser.ts';
import { putCaret } from './put-caret.ts';

/** The page on which people edit together, as one person sees and uses it. */
export class EditScreen {
  readonly person: BrowserPerson;

  constructor(person: BrowserPerson) {
    this.person = person;
  }

  static async open(
    browser: Browser,
    url: string,
    name: string,
    title: string,
    options: BrowserContextOptions & { readonly roles?: readonly string[]; readonly query?: string } = {},
  ): Promise<EditScreen> {
    const { query = '', ...rest } = options;
    const screen = new EditScreen(await openBrowserPerson(browser, url, name, rest));
    await screen.go(title, query);
    return screen;
  }

  get page() {
    return this.person.page;
  }

  /** Opens the page and waits until its text can be used. */
  async go(title: string, query = ''): Promise<void> {
    await this.page.goto(`/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}?action=edit${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.text.waitFor();
    await this.state(/on-server|published|read-only|offline/);
  }

  get text(): Locator {
    return this.page.locator('.parley-text');
  }

  /** Waits until the state of saving is one of these. */
  async state(wanted: RegExp): Promise<void> {
    await this.page.waitForFunction((pattern) => {
      const find = (root: Document | ShadowRoot): string | undefined => {
        const here = root.querySelector<HTMLElement>('[data-state]');
        if (here !== null) return here.dataset['state'];
        for (const element of root.querySelectorAll('*')) {
          const inside = element.shadowRoot === null ? undefined : find(element.shadowRoot);
          if (inside !== undefined) return inside;
        }
        return undefined;
      };
      return new RegExp(pattern).test(find(document) ?? '');
    }, wanted.source);
  }

  /** Types at the end of the text, in a paragraph of its own. */
  async write(words: string): Promise<void> {
    await putCaret(this.text);
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(words);
  }

  /** The words of the page, without other people's carets. */
  words(): Promise<string> {
    return this.text.evaluate((text) => {
      const copy = text.cloneNode(true) as HTMLElement;
      for (const caret of copy.querySelectorAll('.parley-caret')) caret.remove();
      return [...copy.querySelectorAll('p, li, h1, h2, h3, td, th, pre')]
        .map((block) => block.textContent.replaceAll('\u2060', ''))
        .join('\n');
    });
  }

  async sees(words: string): Promise<void> {
    await this.text.getByText(words, { exact: false }).first().waitFor();
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Say something' });
  }

  get messages(): Locator {
    return this.page.locator('parley-message');
  }

  async say(words: string): Promise<void> {
    await this.composer.fill(words);
    await this.composer.press('Enter');
  }

  async hears(words: string): Promise<Locator> {
    const message = this.messages.filter({ hasText: words }).first();
    await message.waitFor();
    return message;
  }

  /** From the text to a revision, with a summary. */
  async publish(summary: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = this.page.getByRole('dialog', { name: /Publish changes|The page changed/ });
    await dialog.getByRole('textbox', { name: /Summary/ }).fill(summary);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.state(/published/);
  }

  async close(): Promise<void> {
    await this.person.context.close();
  }
}

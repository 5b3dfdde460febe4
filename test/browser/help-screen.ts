// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { openBrowserPerson, type BrowserPerson } from '../harness/browser.ts';

type Options = BrowserContextOptions & { readonly query?: string };

/** Live help as one person sees it: who asks, beside the text or in the drawer, or who helps, at the desk. */
export class HelpScreen {
  readonly person: BrowserPerson;
  readonly page: Page;

  constructor(person: BrowserPerson, page: Page = person.page) {
    this.person = person;
    this.page = page;
  }

  /** Somebody who writes a page, with live help beside it still closed. */
  static async writing(
    browser: Browser,
    url: string,
    name: string,
    title: string,
    options: Options = {},
  ): Promise<HelpScreen> {
    const { query = '', ...rest } = options;
    const screen = new HelpScreen(await openBrowserPerson(browser, url, name, rest));
    await screen.write(title, query);
    return screen;
  }

  /** A helper at the desk, ready to take requests. */
  static async atDesk(browser: Browser, url: string, name: string, options: Options = {}): Promise<HelpScreen> {
    const { query = '', ...rest } = options;
    const person = await openBrowserPerson(browser, url, name, { ...rest, roles: ['editor', 'helper'] });
    const screen = new HelpScreen(person);
    await screen.page.goto(`/help/desk?${query}`);
    await screen.desk.locator('.you').waitFor();
    return screen;
  }

  async write(title: string, query = ''): Promise<void> {
    await this.page.goto(`/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}?action=edit${query}`);
    await this.text.waitFor();
    await this.helpButton.waitFor();
  }

  get text(): Locator {
    return this.page.locator('.parley-text');
  }

  get helpButton(): Locator {
    return this.page.locator('[data-action="help"]');
  }

  get panel(): Locator {
    return this.page.locator('parley-help');
  }

  get question(): Locator {
    return this.page.locator('parley-help-ask textarea');
  }

  /** A conversation in view. */
  get talk(): Locator {
    return this.page.locator('parley-help-talk:not([hidden])');
  }

  get composer(): Locator {
    return this.talk.locator('parley-composer textarea');
  }

  get desk(): Locator {
    return this.page.locator('parley-desk');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens live help beside the text and asks. */
  async ask(words: string): Promise<void> {
    await this.helpButton.click();
    await this.question.fill(words);
    await this.button('Ask for help').last().click();
    await this.composer.waitFor();
  }

  /** A request at the desk, by its words. */
  request(words: string): Locator {
    return this.desk.locator('.request').filter({ hasText: words });
  }

  /** Takes a request, and waits for its conversation. */
  async claim(words: string): Promise<void> {
    await this.request(words).getByRole('button', { name: 'Take it' }).click();
    await this.composer.waitFor();
  }

  async say(words: string): Promise<void> {
    await this.composer.fill(words);
    await this.composer.press('Enter');
  }

  async hears(words: string): Promise<void> {
    await this.talk.locator('parley-message').filter({ hasText: words }).first().waitFor();
  }

  /** Waits for words anywhere in the conversation in view, its state included. */
  async reads(words: string | RegExp): Promise<void> {
    await this.talk.getByText(words).first().waitFor();
  }

  /** Chooses from the conversation's menu. */
  async choose(entry: string): Promise<void> {
    await this.talk.getByRole('button', { name: 'More about this conversation' }).click();
    await this.talk.locator('parley-room-header').getByRole('menuitem', { name: entry }).click();
  }

  /** Steps into the asker's text from the desk; answers with the page that opens. */
  async stepIn(): Promise<HelpScreen> {
    const [page] = await Promise.all([
      this.person.context.waitForEvent('page'),
      this.talk.getByRole('link', { name: 'Step into the text' }).click(),
    ]);
    const screen = new HelpScreen(this.person, page);
    await screen.text.waitFor();
    return screen;
  }

  async close(): Promise<void> {
    await this.person.context.close();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Browser, BrowserContextOptions, Locator } from 'playwright';
import { openBrowserPerson, type BrowserPerson } from '../harness/browser.ts';

/** A page of the wiki with the drawer beside it, as one person sees and uses it. */
export class DrawerScreen {
  readonly person: BrowserPerson;

  constructor(person: BrowserPerson) {
    this.person = person;
  }

  /** Opens a page with the drawer still closed. */
  static async open(
    browser: Browser,
    url: string,
    name: string,
    title: string,
    options: BrowserContextOptions & { readonly roles?: readonly string[]; readonly query?: string } = {},
  ): Promise<DrawerScreen> {
    const { query = '', ...rest } = options;
    const screen = new DrawerScreen(await openBrowserPerson(browser, url, name, rest));
    await screen.go(title, query);
    return screen;
  }

  /** Opens a page, the drawer and the room of the page. */
  static async inRoomOf(
    browser: Browser,
    url: string,
    name: string,
    title: string,
    options: BrowserContextOptions & { readonly roles?: readonly string[] } = {},
  ): Promise<DrawerScreen> {
    const screen = await DrawerScreen.open(browser, url, name, title, options);
    await screen.openDrawer();
    await screen.enterRoomOf(title);
    return screen;
  }

  get page() {
    return this.person.page;
  }

  async go(title: string, query = ''): Promise<void> {
    const search = query === '' ? '' : `?${query}`;
    await this.page.goto(`/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}${search}`);
  }

  get tab(): Locator {
    return this.page.locator('a[data-parley-tab="chat"]');
  }

  get panel(): Locator {
    return this.page.locator('parley-drawer .panel');
  }

  get list(): Locator {
    return this.page.locator('parley-room-list');
  }

  get room(): Locator {
    return this.page.locator('parley-room:not([hidden])');
  }

  get composer(): Locator {
    return this.room.locator('textarea');
  }

  get messages(): Locator {
    return this.room.locator('parley-message');
  }

  /** What stands in the page when something happened in a room out of view. */
  get notice(): Locator {
    return this.page.locator('parley-drawer .toast');
  }

  /** Opens the drawer and waits for what it lists. */
  async openDrawer(): Promise<void> {
    await this.tab.click();
    await this.listed();
  }

  async listed(): Promise<void> {
    await this.list.locator('.actions').waitFor();
  }

  /** Headings, titles and counts from top to bottom, as "Here", "Silk 2". */
  outline(): Promise<readonly string[]> {
    return this.list.evaluate((list) => {
      const parts = list.shadowRoot?.querySelectorAll('h3, .entry, .nobody, .actions .button') ?? [];
      return [...parts].map((part) => {
        if (part.matches('h3')) return `# ${part.textContent.trim()}`;
        if (part.matches('.nobody')) return '(nobody)';
        if (part.matches('.button')) return `[${part.textContent.trim().replaceAll(/[\u2068\u2069]/gu, '')}]`;
        const count = part.querySelector('.count > [aria-hidden]')?.textContent.trim() ?? '';
        return `${part.querySelector('.title')?.textContent.trim() ?? ''} ${count}`.trim();
      });
    });
  }

  /** Waits until the list shows this, top to bottom. */
  async lists(title: string, count: number): Promise<void> {
    await this.entry(title)
      .filter({ hasText: `${count}` })
      .waitFor();
  }

  entry(title: string): Locator {
    return this.page
      .locator('parley-drawer .entry')
      .filter({ has: this.page.locator('.title', { hasText: title }) })
      .first();
  }

  async enter(title: string): Promise<void> {
    await this.entry(title).click();
    await this.inRoom();
  }

  /** Goes into the page's room, which may still have to be started. */
  async enterRoomOf(title: string): Promise<void> {
    const start = this.list.getByRole('button', { name: /Start a room about/ });
    const here = this.entry(title);
    await start.or(here).first().click();
    await this.inRoom();
  }

  async inRoom(): Promise<void> {
    await this.composer.waitFor();
    await this.room.locator('parley-faces').first().waitFor();
  }

  async back(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Back to the rooms' }).first().click();
    await this.listed();
  }

  async closeDrawer(): Promise<void> {
    await this.panel.locator('.bar').getByRole('button', { name: 'Close', exact: true }).click();
    await this.panel.waitFor({ state: 'hidden' });
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

  /** Chooses from the menu of a message. */
  async act(words: string, entry: string): Promise<void> {
    const message = await this.hears(words);
    await message.hover();
    await message.getByRole('button', { name: 'More', exact: true }).click();
    await message.getByRole('menuitem', { name: entry }).click();
  }

  /** Chooses from the menu of the room in view. */
  async roomMenu(entry: string | RegExp): Promise<void> {
    await this.room.getByRole('button', { name: 'More about this conversation' }).click();
    await this.room.locator('parley-room-header').getByRole('menuitem', { name: entry }).click();
  }

  /** Chooses from the drawer's own menu. */
  async settings(entry: string | RegExp): Promise<void> {
    await this.panel.locator('.bar').getByRole('button', { name: 'Notifications and presence' }).click();
    await this.panel.locator('.bar').getByRole('menuitem', { name: entry }).click();
  }

  /** Waits until so many people are in the room in view. */
  async company(names: readonly string[]): Promise<void> {
    const faces = this.room.locator('parley-room-header parley-faces .faces');
    await this.page.waitForFunction(
      ([element, wanted]) => wanted?.every((name) => element?.getAttribute('aria-label')?.includes(name)) === true,
      [await faces.elementHandle(), names] as const,
    );
  }

  /** Begins to note what the page's live region says. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const region = document.querySelector('#parley-announcer');
      if (region === null) throw new Error('there is no announcer');
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      new MutationObserver(() => spoken.push(region.textContent)).observe(region, { childList: true });
    });
  }

  /** What was read out since `listen`, without the marks that isolate names. */
  spoken(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { spoken: string[] }).spoken
        // What was read is taken out of the page again.
        .filter((words) => words !== '')
        .map((words) => words.replaceAll(/[\u2068\u2069]/gu, '')),
    );
  }

  /** Waits until this was read out. */
  async isTold(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        (globalThis as unknown as { spoken: string[] }).spoken.some((each) =>
          each.replaceAll(/[\u2068\u2069]/gu, '').includes(wanted),
        ),
      words,
    );
  }

  /** Role or tag and words of what has the focus, inside however many shadow roots. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const words = element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
      return `${element?.tagName.toLowerCase() ?? ''} ${words.replaceAll(/\s+/gu, ' ')}`;
    });
  }

  /** Presses Tab until what has the focus fits. */
  async tabTo(wanted: RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      const focus = await this.focused();
      if (wanted.test(focus)) return;
      passed.push(focus);
      await this.page.keyboard.press(key);
    }
    throw new Error(`The focus did not come to ${wanted}; it went over ${passed.join(' | ')}`);
  }

  async close(): Promise<void> {
    await this.person.context.close();
  }
}

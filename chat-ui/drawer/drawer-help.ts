// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconChart, cdxIconUserGroup } from '@wikimedia/codex-icons';
import { nothing, type TemplateResult } from 'lit';
import type { MenuItem } from '../elements/menu.ts';
import { msg } from '../i18n/messages.ts';
import { type HelpingDrawer, helpViews, type HelpView } from './helping-drawer.ts';
import type { HelpViews } from './help-views.ts';
import type { Notice } from './notifier.ts';

/** Live help in the drawer: ways in, and what goes on from page to page. All else is fetched when it is needed. */
export class DrawerHelp {
  readonly #drawer: HelpingDrawer;
  #views: HelpViews | undefined;
  /** Views of the page before that are not here again yet. */
  #resuming: readonly HelpView[] = [];

  constructor(drawer: HelpingDrawer) {
    this.#drawer = drawer;
  }

  /** Views that go on in the background, to be taken up on the next page. */
  get kept(): readonly HelpView[] {
    return [...new Set([...this.#resuming, ...(this.#views?.goingOn ?? [])])];
  }

  /** Takes up what the page before had. */
  resume(views: readonly HelpView[]): void {
    this.#resuming = views;
    for (const view of views) void this.#prepare(view);
  }

  /** Opens a view, and goes there. */
  async open(view: HelpView): Promise<void> {
    if (await this.#prepare(view)) this.#drawer.show(view);
  }

  /** The view that a notice leads to, if it is one of live help. */
  viewOf({ document }: Notice): HelpView | undefined {
    return helpViews.find((view) => document === `view:${view}`);
  }

  heading(view: HelpView): string {
    switch (view) {
      case 'help':
        return msg('parley-help-drawer');
      case 'desk':
        return msg('parley-help-drawer-desk');
      case 'figures':
        return msg('parley-help-drawer-figures');
    }
  }

  /** Entries of the drawer's menu: the desk for helpers, the figures for them and for moderators. */
  menu(): readonly MenuItem[] {
    const rights = this.#drawer.context()?.rights ?? [];
    const helps = rights.includes('parley-help');
    const item = (view: HelpView) => ({ label: this.heading(view), run: () => void this.open(view) });
    return [
      ...(helps ? [{ ...item('desk'), icon: cdxIconUserGroup }] : []),
      ...(helps || rights.includes('parley-moderate') ? [{ ...item('figures'), icon: cdxIconChart }] : []),
    ];
  }

  render(context: PageContext, shown: HelpView | undefined): TemplateResult | typeof nothing {
    return this.#views?.render(context, shown, this.#resuming.includes('help')) ?? nothing;
  }

  async focusInside(view: HelpView): Promise<void> {
    await this.#views?.focusInside(view);
  }

  async #prepare(view: HelpView): Promise<boolean> {
    const done = await this.#drawer.fetched(async () => {
      const { HelpViews } = await import('./help-views.ts');
      this.#views ??= new HelpViews(this.#drawer, () => this.#known());
      await this.#views.prepare(view);
    });
    if (!done) return false;
    // A request is known a little later than its view: until then it goes along.
    if (view !== 'help') this.#resuming = this.#resuming.filter((each) => each !== view);
    this.#drawer.keep();
    this.#drawer.host.requestUpdate();
    await this.#drawer.host.updateComplete;
    return true;
  }

  /** The request of the page before is here again. */
  #known(): void {
    this.#resuming = this.#resuming.filter((view) => view !== 'help');
    this.#drawer.keep();
  }
}

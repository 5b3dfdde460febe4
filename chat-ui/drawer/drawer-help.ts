// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconChart, cdxIconUserGroup } from '@wikimedia/codex-icons';
import { nothing, type TemplateResult } from 'lit';
import type { MenuItem } from '../elements/menu.ts';
import { fetchHelpStanding } from '../http/help.ts';
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
  /** Whether this wiki has live help; `undefined` until it was asked. */
  #exists: Promise<boolean> | undefined;
  #available = false;
  /** Why a helper is at the desk: they went there, or have the drawer open. */
  #atDesk: 'chosen' | 'attending' | undefined;

  constructor(drawer: HelpingDrawer) {
    this.#drawer = drawer;
  }

  /** Views that go on in the background, to be taken up on the next page. */
  get kept(): readonly HelpView[] {
    const views = [...new Set([...this.#resuming, ...(this.#views?.goingOn ?? [])])];
    return this.#atDesk === 'attending' ? views.filter((view) => view !== 'desk') : views;
  }

  /** Takes up what the page before had. */
  resume(views: readonly HelpView[]): void {
    this.#resuming = views;
    if (views.includes('desk')) this.#atDesk = 'chosen';
    for (const view of views) void this.#prepare(view);
  }

  /** Opens a view, and goes there. */
  async open(view: HelpView): Promise<void> {
    if (view === 'desk') this.#atDesk = 'chosen';
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

  /** The drawer is open: looks whether this wiki has live help, for those whose menu would have entries of it. */
  async look(): Promise<void> {
    const { helps, oversees } = this.#part();
    if (!oversees) return;
    if (helps) this.#atDesk ??= 'attending';
    this.#exists ??= existsHere(this.#drawer.context()?.title ?? '');
    this.#available = await this.#exists;
    this.#drawer.host.requestUpdate();
    if (this.#available && this.#atDesk === 'attending') await this.#attend();
  }

  /** The drawer is closed: who did not go to the desk is not there any more. */
  closed(): void {
    if (this.#atDesk !== 'attending') return;
    this.#atDesk = undefined;
    this.#views?.leaveDesk();
    this.#drawer.host.requestUpdate();
  }

  /** Whoever may help is at the desk while the drawer is open, whatever it shows: a request is told wherever they are. */
  async #attend(): Promise<void> {
    try {
      await this.#begin('desk');
      // The drawer may be closed by now.
      if (this.#atDesk === undefined) this.#views?.leaveDesk();
    } catch {
      // Nobody asked for it: who opens the desk is told.
    }
  }

  /** Entries of the drawer's menu: the desk for helpers, the figures for them and for moderators. */
  menu(): readonly MenuItem[] {
    if (!this.#available) return [];
    const { helps, oversees } = this.#part();
    const item = (view: HelpView) => ({ label: this.heading(view), run: () => void this.open(view) });
    return [
      ...(helps ? [{ ...item('desk'), icon: cdxIconUserGroup }] : []),
      ...(oversees ? [{ ...item('figures'), icon: cdxIconChart }] : []),
    ];
  }

  #part(): { readonly helps: boolean; readonly oversees: boolean } {
    const rights = this.#drawer.context()?.rights ?? [];
    const helps = rights.includes('parley-help');
    return { helps, oversees: helps || rights.includes('parley-moderate') };
  }

  render(context: PageContext, shown: HelpView | undefined): TemplateResult | typeof nothing {
    return this.#views?.render(context, shown, this.#resuming.includes('help')) ?? nothing;
  }

  async focusInside(view: HelpView): Promise<void> {
    await this.#views?.focusInside(view);
  }

  #prepare(view: HelpView): Promise<boolean> {
    return this.#drawer.fetched(() => this.#begin(view));
  }

  /** Fetches a view and lets it go on; rejects when it cannot be had. */
  async #begin(view: HelpView): Promise<void> {
    const { HelpViews } = await import('./help-views.ts');
    this.#views ??= new HelpViews(this.#drawer, () => this.#requestKnown());
    await this.#views.prepare(view);
    // A request is known a little later than its view: until then it goes along.
    if (view !== 'help') this.#resuming = this.#resuming.filter((each) => each !== view);
    this.#drawer.keep();
    this.#drawer.host.requestUpdate();
    await this.#drawer.host.updateComplete;
  }

  /** The request of the page before is here again. */
  #requestKnown(): void {
    this.#resuming = this.#resuming.filter((view) => view !== 'help');
    this.#drawer.keep();
  }
}

/** A server that cannot be reached now may have live help: whoever opens it is told then. */
async function existsHere(page: string): Promise<boolean> {
  try {
    await fetchHelpStanding(page);
    return true;
  } catch (error) {
    return !(error instanceof ParleyError && error.code === 'not_found');
  }
}

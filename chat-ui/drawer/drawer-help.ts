// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconChart, cdxIconHelp, cdxIconUserGroup } from '@wikimedia/codex-icons';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import type { MenuItem } from '../elements/menu.ts';
import { isOpen } from '../help/is-open.ts';
import type { HelpRequestEvent } from '../help/talk.ts';
import { fetchHelpStanding } from '../http/help.ts';
import { msg } from '../i18n/messages.ts';
import type { Notice } from './notifier.ts';

/** The views of live help in the drawer. */
export const helpViews = ['help', 'desk', 'figures'] as const;

export type HelpView = (typeof helpViews)[number];

/** What live help needs of the drawer it is in. */
export type HelpingDrawer = {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly context: () => PageContext | undefined;
  readonly connect: () => Promise<Connection>;
  /** Fetches a part; false when it cannot be had, which the person is told. */
  readonly fetched: (part: () => Promise<unknown>) => Promise<boolean>;
  readonly show: (view: HelpView | 'list') => void;
  /** A view of live help is on the screen. */
  readonly inView: (view: HelpView) => boolean;
  readonly tell: (notice: Notice) => void;
  readonly keep: () => void;
};

/** Stand for the views in notices, which otherwise lead to rooms. */
const noticeDocuments: Readonly<Record<string, HelpView>> = { 'view:help': 'help', 'view:desk': 'desk' };

/** Live help in the drawer: for whoever asks, and for helpers. What is open stays so from page to page. */
export class DrawerHelp {
  readonly #drawer: HelpingDrawer;
  #opened: ReadonlySet<HelpView> = new Set();
  /** Views of the page before that are not here again yet. */
  #resuming: readonly HelpView[] = [];
  #connection: Connection | undefined;
  #standing: HelpStanding | undefined;
  #seen: HelpRequest | undefined;

  constructor(drawer: HelpingDrawer) {
    this.#drawer = drawer;
  }

  /** Views that go on in the background, to be taken up on the next page. */
  get kept(): readonly HelpView[] {
    const asking = this.#seen !== undefined && isOpen(this.#seen);
    const goesOn = (view: HelpView) => view === 'desk' || (view === 'help' && asking);
    return [...new Set([...this.#resuming, ...[...this.#opened].filter(goesOn)])];
  }

  /** Takes up what the page before had. */
  resume(views: readonly HelpView[]): void {
    this.#resuming = views;
    for (const view of views) void this.#prepare(view).then(() => this.#resumed(view));
  }

  #resumed(view: HelpView): void {
    // A request is known a little later: until then it goes along.
    if (view !== 'help') this.#resuming = this.#resuming.filter((each) => each !== view);
  }

  /** Opens a view, and goes there. */
  async open(view: HelpView): Promise<void> {
    if (await this.#prepare(view)) this.#drawer.show(view);
  }

  /** The view that a notice leads to, if it is one of live help. */
  viewOf(notice: Notice): HelpView | undefined {
    return noticeDocuments[notice.document];
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
    return [
      ...(this.#drawer.context()?.person === null ? [] : [this.#item('help', cdxIconHelp)]),
      ...(helps ? [this.#item('desk', cdxIconUserGroup)] : []),
      ...(helps || rights.includes('parley-moderate') ? [this.#item('figures', cdxIconChart)] : []),
    ];
  }

  #item(view: HelpView, icon: MenuItem['icon']): MenuItem {
    return { label: this.heading(view), ...(icon && { icon }), run: () => void this.open(view) };
  }

  render(context: PageContext, shown: HelpView | undefined): TemplateResult {
    return html`
      ${this.#opened.has('help') ? this.#help(context, shown === 'help') : nothing}
      ${this.#opened.has('desk') ? this.#desk(context, shown === 'desk') : nothing}
      ${shown === 'figures' ? html`<div class="figures"><parley-help-figures></parley-help-figures></div>` : nothing}
    `;
  }

  async focusInside(view: HelpView): Promise<void> {
    const { renderRoot } = this.#drawer.host;
    if (view === 'help') await renderRoot.querySelector('parley-help')?.focusField();
    else if (view === 'desk') await renderRoot.querySelector('parley-desk')?.focusInside();
    else renderRoot.querySelector<HTMLElement>('.bar h2')?.focus();
  }

  #help(context: PageContext, shown: boolean): TemplateResult {
    return html`<parley-help
      ?hidden=${!shown}
      .context=${context}
      .connect=${this.#drawer.connect}
      .from=${{ cause: 'drawer', page: context.title, revision: context.revision }}
      .back=${() => this.#drawer.show('list')}
      ?active=${shown || this.#resuming.includes('help')}
      @parley-help-request=${this.#onRequest}
      @parley-unread=${stop}
      @parley-arrived=${this.#onArrived}
      @parley-leave=${this.#onLeave}
    ></parley-help>`;
  }

  #desk(context: PageContext, shown: boolean): TemplateResult | typeof nothing {
    if (this.#connection === undefined || this.#standing?.desk === undefined) return nothing;
    return html`<parley-desk
      ?hidden=${!shown}
      .document=${this.#standing.desk}
      .connection=${this.#connection}
      .context=${context}
      .helpPage=${this.#standing.helpPage}
      @parley-desk-offered=${this.#onOffered}
      @parley-arrived=${stop}
    ></parley-desk>`;
  }

  async #prepare(view: HelpView): Promise<boolean> {
    if (!(await this.#drawer.fetched(() => this.#fetch(view)))) return false;
    this.#opened = new Set([...this.#opened, view]);
    this.#drawer.keep();
    this.#drawer.host.requestUpdate();
    await this.#drawer.host.updateComplete;
    return true;
  }

  async #fetch(view: HelpView): Promise<void> {
    if (view === 'help') {
      await (
        await import('../help/load-help.ts')
      ).helpLoaded;
      return;
    }
    await (
      await import('../help/load-desk.ts')
    ).deskLoaded;
    if (view !== 'desk' || this.#standing !== undefined) return;
    const page = this.#drawer.context()?.title ?? '';
    [this.#connection, this.#standing] = await Promise.all([this.#drawer.connect(), fetchHelpStanding(page)]);
  }

  /** A request that changes while its view is out of sight is told about. */
  readonly #onRequest = (event: HelpRequestEvent): void => {
    const { request } = event.detail;
    const before = this.#seen;
    this.#seen = request;
    this.#resuming = [];
    if (before?.state.kind !== request?.state.kind) this.#drawer.keep();
    if (request === undefined || before === undefined || before.state.kind === request.state.kind) return;
    const news = request.state.kind === 'claimed' || request.state.kind === 'closed' || request.state.kind === 'parked';
    if (news && !this.#drawer.inView('help')) this.#tell('help', msg('parley-help-drawer-news'));
  };

  readonly #onArrived = (event: Event): void => {
    event.stopPropagation();
    if (!this.#drawer.inView('help')) this.#tell('help', msg('parley-help-drawer-news'));
  };

  readonly #onOffered = (event: Event): void => {
    event.stopPropagation();
    if (!this.#drawer.inView('desk')) this.#tell('desk', msg('parley-help-drawer-offered'));
  };

  readonly #onLeave = (event: Event): void => {
    event.stopPropagation();
    this.#drawer.show('list');
  };

  #tell(view: 'help' | 'desk', title: string): void {
    this.#drawer.tell({ title, text: '', document: `view:${view}` });
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

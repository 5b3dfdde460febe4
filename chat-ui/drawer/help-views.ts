// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { isOpen } from '../help/is-open.ts';
import type { AskingFrom } from '../help/shared-facts.ts';
import type { HelpRequestEvent } from '../help/talk.ts';
import { fetchHelpStanding } from '../http/help.ts';
import { msg } from '../i18n/messages.ts';
import type { HelpingDrawer, HelpView } from './helping-drawer.ts';

/** What live help shows in the drawer. Views that were opened stay in the page: what they are about goes on. */
export class HelpViews {
  readonly #drawer: HelpingDrawer;
  readonly #known: () => void;
  #opened: ReadonlySet<HelpView> = new Set();
  #connection: Connection | undefined;
  #standing: HelpStanding | undefined;
  #seen: HelpRequest | undefined;
  #from: AskingFrom | undefined;

  /** `known` is called when it is known whether and how a request goes on. */
  constructor(drawer: HelpingDrawer, known: () => void) {
    this.#drawer = drawer;
    this.#known = known;
  }

  /** Views that go on out of sight. */
  get goingOn(): readonly HelpView[] {
    const asking = this.#seen !== undefined && isOpen(this.#seen);
    return [...this.#opened].filter((view) => view === 'desk' || (view === 'help' && asking));
  }

  /** Fetches a view; rejects when it cannot be had. */
  async prepare(view: HelpView): Promise<void> {
    if (view === 'help') await (await import('../help/load-help.ts')).helpLoaded;
    else await (await import('../help/load-desk.ts')).deskLoaded;
    if (view === 'desk' && this.#standing === undefined) {
      const page = this.#drawer.context()?.title ?? '';
      [this.#connection, this.#standing] = await Promise.all([this.#drawer.connect(), fetchHelpStanding(page)]);
    }
    this.#opened = new Set([...this.#opened, view]);
  }

  leaveDesk(): void {
    this.#opened = new Set([...this.#opened].filter((view) => view !== 'desk'));
    this.#drawer.keep();
  }

  /** `returning`: a request of the page before is looked for. */
  render(context: PageContext, shown: HelpView | undefined, returning: boolean): TemplateResult {
    return html`
      ${this.#opened.has('help') ? this.#help(context, shown === 'help', returning) : nothing}
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

  #help(context: PageContext, shown: boolean, returning: boolean): TemplateResult {
    this.#from ??= { cause: 'drawer', page: context.title, revision: context.revision };
    return html`<parley-help
      ?hidden=${!shown}
      .context=${context}
      .connect=${this.#drawer.connect}
      .from=${this.#from}
      .back=${this.#back}
      ?active=${shown || returning}
      @parley-help-request=${this.#onRequest}
      @parley-unread=${stop}
      @parley-arrived=${this.#onArrived}
      @parley-leave=${this.#onLeave}
    ></parley-help>`;
  }

  #desk(context: PageContext, shown: boolean): TemplateResult | typeof nothing {
    if (this.#connection === undefined || this.#standing?.desk === undefined) {
      return shown ? html`<p class="figures" role="status">${msg('parley-error-permission-denied')}</p>` : nothing;
    }
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

  readonly #back = (): void => this.#drawer.show('list');

  /** A request that changes while its view is out of sight is told about. */
  readonly #onRequest = (event: HelpRequestEvent): void => {
    const { request } = event.detail;
    const before = this.#seen;
    this.#seen = request;
    if (before?.state.kind !== request?.state.kind) this.#known();
    if (request === undefined || before === undefined || before.state.kind === request.state.kind) return;
    const { kind } = request.state;
    if (kind === 'claimed' || kind === 'closed' || kind === 'parked') this.#tellNews();
  };

  readonly #onArrived = (event: Event): void => {
    event.stopPropagation();
    this.#tellNews();
  };

  readonly #onOffered = (event: Event): void => {
    event.stopPropagation();
    if (this.#drawer.inView('desk')) return;
    this.#drawer.tell({ title: msg('parley-help-drawer-offered'), text: '', document: 'view:desk' });
  };

  readonly #onLeave = (event: Event): void => {
    event.stopPropagation();
    this.#drawer.show('list');
  };

  #tellNews(): void {
    if (this.#drawer.inView('help')) return;
    this.#drawer.tell({ title: msg('parley-help-drawer-news'), text: '', document: 'view:help' });
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

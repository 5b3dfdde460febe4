// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconArrowPrevious, cdxIconClock, cdxIconClose, cdxIconEllipsis, type Icon } from '@wikimedia/codex-icons';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { mountAnnouncer } from '../elements/announcer.ts';
import { icon } from '../elements/icon.ts';
import type { MenuItem } from '../elements/menu.ts';
import '../elements/menu.ts';
import { watchVisibleWindow } from '../elements/visible-window.ts';
import { isolate, msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { fetchPart } from '../on-demand/fetch-part.ts';
import { CompanyWatch } from './company-watch.ts';
import { DrawerHelp } from './drawer-help.ts';
import { DrawerRooms } from './drawer-rooms.ts';
import { drawerSettings } from './drawer-settings.ts';
import { drawerStyles, phoneWidth } from './drawer-styles.ts';
import type { ParleyNewRoom } from './new-room.ts';
import { fitPage } from './fit-page.ts';
import { helpViews, type HelpView } from './helping-drawer.ts';
import { NoticeToast } from './notice-toast.ts';
import { Notifier, type Notice } from './notifier.ts';
import { keepDrawer, keptDrawer, type OpenRoom } from './open-room.ts';
import './room-list.ts';
import type { RoomListHandlers } from './room-list.ts';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'find' | 'log' | 'reports' | HelpView }
  | { readonly kind: 'room'; readonly document: string };

/** Out of sight for so long, in milliseconds, a person is away. */
const awayAfter = 300_000;

/** The drawer beside a page: which rooms there are, and the rooms the reader is in. */
export class ParleyDrawer extends LitElement {
  static override properties = { context: { attribute: false }, connect: { attribute: false } };

  declare context: PageContext | undefined;
  /** Opens the tab's connection; called when the first room is entered. */
  declare connect: () => Promise<Connection>;
  #view: View = { kind: 'list' };
  #awayTimer: ReturnType<typeof setTimeout> | undefined;
  #away = false;
  #opener: HTMLElement | undefined;
  #opened = false;
  readonly #phone = matchMedia(phoneWidth);
  readonly #toast = new NoticeToast(this, (notice) => this.#follow(notice));
  readonly #notifier = new Notifier((notice) => this.#toast.show(notice));
  readonly #company = new CompanyWatch((document) => this.#companyCame(document));
  readonly #rooms: DrawerRooms;
  readonly #help = new DrawerHelp({
    host: this,
    context: () => this.context,
    connect: () => this.#rooms.connected(),
    fetched: (part) => this.#fetched(part),
    show: (kind) => this.#show({ kind }),
    inView: (kind) => this.#opened && this.#view.kind === kind && document.visibilityState === 'visible',
    tell: (notice) => this.#notifier.tell(notice),
    keep: () => this.#keep(),
  });

  constructor() {
    super();
    this.context = undefined;
    this.connect = () => Promise.reject(new Error('no connection was given'));
    const kept = keptDrawer();
    this.#rooms = new DrawerRooms(
      {
        host: this,
        context: () => this.context,
        connect: () => this.connect(),
        notifier: this.#notifier,
        showList: () => this.#show({ kind: 'list' }),
        failed: () => this.#roomsMissing(),
        opened: () => this.#opened,
        shows: (document) => this.#opened && this.#roomInView() === document,
      },
      kept.rooms,
    );
    if (kept.current !== undefined && this.#rooms.has(kept.current)) {
      this.#view = { kind: 'room', document: kept.current };
    }
  }

  static override styles = [baseStyles, buttonStyles, drawerStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    mountAnnouncer();
    watchVisibleWindow();
    document.addEventListener('visibilitychange', this.#visibility);
    this.#phone.addEventListener('change', this.#fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#visibility);
    this.#phone.removeEventListener('change', this.#fit);
    this.#company.stop();
  }

  /** Opens the drawer, or a view of live help in it, and takes the focus; `opener` gets it back. */
  open(opener?: HTMLElement, view?: HelpView): void {
    this.#opener = opener;
    this.#setOpened(true);
    void this.#rooms.resume();
    void (view === undefined ? this.#focusInside() : this.#help.open(view));
  }

  /** Comes back as the page before left it: open or closed, in the same room. */
  resume(): void {
    const kept = keptDrawer();
    this.#help.resume(kept.help);
    this.#setOpened(kept.open);
    void this.#rooms.resume();
  }

  /** Tells about an answer to a question, or the like; opening the notice leads to live help. */
  tellOfHelp(words: string): void {
    this.#toast.show({ title: words, text: '', document: 'view:help' });
  }

  close(): void {
    this.#setOpened(false);
    this.#opener?.focus();
  }

  override render(): TemplateResult {
    const { context } = this;
    if (context === undefined) return html``;
    const inRoom = this.#view.kind === 'room';
    return html`
      <div
        class="panel"
        role=${this.#phone.matches ? 'dialog' : 'complementary'}
        aria-modal=${this.#phone.matches ? 'true' : nothing}
        aria-label=${this.#heading()}
        @keydown=${this.#keydown}
      >
        ${this.#bar(inRoom)} ${this.#view.kind === 'list' ? this.#list(context) : nothing}
        ${
          this.#view.kind === 'find'
            ? html`<parley-find-rooms .wiki=${context.wiki} .open=${this.#enter}></parley-find-rooms>`
            : nothing
        }
        ${this.#moderation(context)} ${this.#help.render(context, this.#helpView())}
        ${this.#rooms.render(context, this.#roomInView())}
      </div>
      <parley-new-room .made=${this.#enter}></parley-new-room>
      ${this.#toast.render()}
    `;
  }

  #heading(): string {
    if (this.#view.kind === 'find') return msg('parley-rooms-find');
    if (this.#view.kind === 'log') return msg('parley-log-title');
    if (this.#view.kind === 'reports') return msg('parley-reports-title');
    const help = this.#helpView();
    if (help !== undefined) return this.#help.heading(help);
    const title = this.context?.title ?? '';
    return title === '' ? msg('parley-drawer-title') : msg('parley-drawer-title-page', isolate(title));
  }

  #bar(inRoom: boolean): TemplateResult {
    const back = this.#view.kind === 'list' ? undefined : () => this.#show({ kind: 'list' });
    return html`
      <div class="bar">
        ${back === undefined ? nothing : this.#button(msg('parley-room-back'), cdxIconArrowPrevious, back)}
        <h2 tabindex="-1">${inRoom ? msg('parley-drawer-title') : this.#heading()}</h2>
        <parley-menu
          .label=${msg('parley-drawer-settings')}
          .icon=${cdxIconEllipsis}
          .items=${this.#settings()}
        ></parley-menu>
        ${this.#button(msg('parley-drawer-close'), cdxIconClose, () => this.close())}
      </div>
      ${
        this.#view.kind === 'list' || this.#view.kind === 'find'
          ? html`<div class="promise">${icon(cdxIconClock, 1)}<span>${msg('parley-drawer-promise')}</span></div>`
          : nothing
      }
    `;
  }

  #button(label: string, drawing: Icon, run: () => void): TemplateResult {
    return html`<button type="button" class="button quiet icon" aria-label=${label} title=${label} @click=${run}>
      ${icon(drawing)}
    </button>`;
  }

  #settings(): readonly MenuItem[] {
    return drawerSettings({
      quiet: this.#notifier.quiet,
      setQuiet: (quiet) => {
        this.#notifier.setQuiet(quiet);
        this.requestUpdate();
      },
      away: this.#away,
      setAway: (away) => this.#setAway(away),
      help: this.#help.menu(),
      moderator: this.context?.rights.includes('parley-moderate') === true,
      moderation: (kind) => void this.#showModeration(kind),
    });
  }

  #helpView(): HelpView | undefined {
    return helpViews.find((view) => view === this.#view.kind);
  }

  #moderation({ wiki, rights }: PageContext): TemplateResult | typeof nothing {
    if (this.#view.kind === 'reports') return html`<parley-report-queue .wiki=${wiki}></parley-report-queue>`;
    if (this.#view.kind !== 'log') return nothing;
    const moderator = rights.includes('parley-moderate');
    return html`<parley-moderation-log .wiki=${wiki} .moderator=${moderator}></parley-moderation-log>`;
  }

  async #showModeration(kind: 'log' | 'reports'): Promise<void> {
    const parts = () =>
      Promise.all([import('../moderation/moderation-log.ts'), import('../moderation/report-queue.ts')]);
    if (await this.#fetched(() => fetchPart(parts))) this.#show({ kind });
  }

  #list(context: PageContext): TemplateResult {
    return html`<parley-room-list
      .page=${context.title}
      .wiki=${context.wiki}
      .signedIn=${context.person !== null}
      .joined=${this.#rooms.listed}
      .watching=${this.#company.watching}
      .handlers=${this.#handlers}
      .active=${this.#opened}
    ></parley-room-list>`;
  }

  readonly #handlers: RoomListHandlers = {
    open: (room) => this.#enter(room),
    find: () => void this.#find(),
    create: () => void this.#create(),
    help: () => void this.#help.open('help'),
    watch: (documents, on) => {
      if (on) {
        this.#company.start(documents);
        void this.#notifier.askForBrowserNotifications();
      } else {
        this.#company.stop();
      }
      this.requestUpdate();
    },
  };

  async #find(): Promise<void> {
    if (await this.#fetched(() => fetchPart(() => import('./find-rooms.ts')))) this.#show({ kind: 'find' });
  }

  async #create(): Promise<void> {
    if (!(await this.#fetched(() => fetchPart(() => import('./new-room.ts'))))) return;
    this.renderRoot.querySelector<ParleyNewRoom>('parley-new-room')?.ask();
  }

  /** Fetches a part of the drawer; when it cannot be had the person is told. */
  async #fetched(part: () => Promise<unknown>): Promise<boolean> {
    try {
      await part();
      return true;
    } catch {
      this.#toast.showFailure();
      return false;
    }
  }

  /** A room that cannot be shown must not leave an empty panel. */
  #roomsMissing(): void {
    this.#toast.showFailure();
    if (this.#view.kind === 'room') this.#show({ kind: 'list' });
  }

  readonly #enter = (room: OpenRoom): void => {
    void this.#join(room);
  };

  async #join(room: OpenRoom): Promise<void> {
    if (await this.#rooms.join(room)) this.#show({ kind: 'room', document: room.document });
  }

  #show(view: View): void {
    this.#view = view;
    this.#keep();
    this.requestUpdate();
    void this.#focusInside();
  }

  async #focusInside(): Promise<void> {
    await this.updateComplete;
    const inView = this.#roomInView();
    const room = inView === undefined ? undefined : this.#rooms.element(inView);
    const help = this.#helpView();
    if (help !== undefined) {
      await this.#help.focusInside(help);
    } else if (room === undefined) {
      this.renderRoot.querySelector<HTMLElement>('.bar h2')?.focus();
    } else {
      room.shown();
      await room.focusComposer();
    }
  }

  /** The document of the room that is shown. */
  #roomInView(): string | undefined {
    return this.#view.kind === 'room' ? this.#view.document : undefined;
  }

  #setOpened(opened: boolean): void {
    this.#opened = this.toggleAttribute('opened', opened);
    if (opened) void this.#help.look();
    else this.#help.closed();
    this.#fit();
    this.#keep();
    this.#rooms.countAll();
    this.requestUpdate();
  }

  readonly #fit = (): void => {
    fitPage(this, this.#opened, this.#phone.matches);
    this.requestUpdate();
  };

  #keep(): void {
    const inView = this.#roomInView();
    const current = inView === undefined ? {} : { current: inView };
    keepDrawer({ rooms: this.#rooms.all, open: this.#opened, help: this.#help.kept, ...current });
  }

  #companyCame(document: string): void {
    this.requestUpdate();
    this.#notifier.tell({ title: msg('parley-notify-company'), text: '', document });
  }

  #follow(notice: Notice): void {
    this.#setOpened(true);
    const help = this.#help.viewOf(notice);
    if (help !== undefined) {
      void this.#help.open(help);
      return;
    }
    const joined = this.#rooms.has(notice.document);
    this.#show(joined ? { kind: 'room', document: notice.document } : { kind: 'list' });
  }

  readonly #visibility = (): void => {
    clearTimeout(this.#awayTimer);
    if (document.visibilityState === 'hidden') this.#awayTimer = setTimeout(() => this.#setAway(true), awayAfter);
    else if (this.#away) this.#setAway(false);
  };

  #setAway(away: boolean): void {
    this.#away = away;
    this.#rooms.setAway(away);
    this.requestUpdate();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (this.#view.kind === 'list') this.close();
    else this.#show({ kind: 'list' });
  };
}

customElements.define('parley-drawer', ParleyDrawer);

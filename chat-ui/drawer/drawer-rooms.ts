// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { cdxIconBell, cdxIconLogOut } from '@wikimedia/codex-icons';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/live-document.ts';
import type { MenuItem } from '../elements/menu.ts';
import type { ArrivedEvent, CompanyEvent, ParleyRoom, UnreadEvent } from '../elements/room.ts';
import { searchTitles } from '../http/wiki.ts';
import { msg } from '../i18n/messages.ts';
import { acceptInvitation } from './invitation.ts';
import type { Notifier } from './notifier.ts';
import type { OpenRoom } from './open-room.ts';
import { tellTalking } from '../wiki/people-talking.ts';
import { tellUnread } from './unread-rooms.ts';

/** What the rooms need of the drawer around them. */
export type DrawerRoomsHost = {
  readonly host: LitElement;
  readonly context: () => PageContext | undefined;
  /** Opens the tab's connection; called when the first room is entered. */
  readonly connect: () => Promise<Connection>;
  readonly notifier: Notifier;
  /** Goes back to the list of rooms. */
  readonly showList: () => void;
  /** What a conversation needs could not be fetched. */
  readonly failed: () => void;
  readonly opened: () => boolean;
  /** The drawer is open and shows this room. */
  readonly shows: (document: string) => boolean;
};

/** The rooms that a person is in: each stays joined while another one, or the list, is in view. */
export class DrawerRooms {
  readonly #drawer: DrawerRoomsHost;
  #all: readonly OpenRoom[];
  #unread: ReadonlyMap<string, number> = new Map();
  #connection: Connection | undefined;
  #preparing: Promise<void> | undefined;

  constructor(drawer: DrawerRoomsHost, kept: readonly OpenRoom[]) {
    this.#drawer = drawer;
    this.#all = kept;
  }

  get all(): readonly OpenRoom[] {
    return this.#all;
  }

  /** For the list: each with what is unread in it. */
  get listed(): readonly (OpenRoom & { readonly unread: number })[] {
    return this.#all.map((room) => ({ ...room, unread: this.#unread.get(room.document) ?? 0 }));
  }

  has(document: string): boolean {
    return this.#all.some((room) => room.document === document);
  }

  /** Fetches what a conversation needs: the list of rooms is there before it, and does without. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#openConnection();
    return this.#preparing;
  }

  /** Rooms of the page before are taken up again. */
  async resume(): Promise<void> {
    if (this.#all.length > 0) await this.prepare();
  }

  async connected(): Promise<Connection> {
    await this.prepare();
    if (this.#connection === undefined) throw new Error('the drawer is not connected');
    return this.#connection;
  }

  /** Answers whether the room can be shown. */
  async join(room: OpenRoom): Promise<boolean> {
    await this.prepare();
    if (this.#connection === undefined) return false;
    if (!this.has(room.document)) this.#all = [...this.#all, room];
    return true;
  }

  /** The element that shows a room. */
  element(document: string): ParleyRoom | undefined {
    return this.#elements().find((room) => room.document === document);
  }

  /** Tells everyone in the rooms that this person is away, or back. */
  setAway(away: boolean): void {
    for (const room of this.#elements()) room.setAway(away);
  }

  /** Tells the page how much is unread in all rooms of a closed drawer, for a badge on its tab. */
  countAll(): void {
    tellUnread(this.#drawer.host, this.#drawer.opened() ? [] : this.#unread.values());
  }

  render(context: PageContext, shown: string | undefined): unknown {
    const connection = this.#connection;
    return repeat(
      this.#all,
      (room) => room.document,
      (room) => (connection === undefined ? nothing : this.#room(room, context, connection, room.document === shown)),
    );
  }

  #room(room: OpenRoom, context: PageContext, connection: Connection, shown: boolean): TemplateResult {
    return html`<parley-room
      ?hidden=${!shown}
      .document=${room.document}
      .kept=${false}
      .heading=${room.title}
      .topic=${room.topic}
      .context=${context}
      .connection=${connection}
      .inviting=${room.page !== undefined}
      .searchPages=${searchTitles}
      .menuItems=${this.#menu(room)}
      data-document=${room.document}
      @parley-unread=${(event: UnreadEvent) => this.#counted(room, event)}
      @parley-company=${(event: CompanyEvent) => this.#peopled(room, event)}
      @parley-arrived=${(event: ArrivedEvent) => this.#arrived(room, event)}
      @parley-leave=${() => this.#drawer.showList()}
      @parley-accept=${(event: CustomEvent) => acceptInvitation(event)}
    ></parley-room>`;
  }

  #menu(room: OpenRoom): readonly MenuItem[] {
    const { notifier } = this.#drawer;
    const watched = notifier.watches(room.document);
    return [
      {
        label: watched ? msg('parley-room-unwatch') : msg('parley-room-watch'),
        icon: cdxIconBell,
        run: () => {
          notifier.setWatched(room.document, !watched);
          this.#drawer.host.requestUpdate();
        },
      },
      { label: msg('parley-room-leave'), icon: cdxIconLogOut, run: () => this.#leave(room) },
    ];
  }

  #leave(room: OpenRoom): void {
    this.#all = this.#all.filter((each) => each.document !== room.document);
    this.#unread = new Map([...this.#unread].filter(([document]) => document !== room.document));
    this.#drawer.showList();
    this.countAll();
  }

  async #openConnection(): Promise<void> {
    try {
      const [connection] = await Promise.all([this.#drawer.connect(), import('../elements/room.ts')]);
      this.#connection = connection;
      this.#drawer.host.requestUpdate();
    } catch {
      // The next try fetches it anew.
      this.#preparing = undefined;
      this.#drawer.failed();
    }
  }

  #counted(room: OpenRoom, event: UnreadEvent): void {
    event.stopPropagation();
    this.#unread = new Map(this.#unread).set(room.document, event.detail.count);
    this.countAll();
    this.#drawer.host.requestUpdate();
  }

  #peopled(room: OpenRoom, event: CompanyEvent): void {
    event.stopPropagation();
    const page = this.#drawer.context()?.title;
    if (room.page !== undefined && room.page === page) tellTalking(this.#drawer.host, event.detail);
  }

  #arrived(room: OpenRoom, event: ArrivedEvent): void {
    event.stopPropagation();
    const inView = this.#drawer.shows(room.document) && document.visibilityState === 'visible';
    this.#drawer.notifier.arrived(room, event.detail.messages, this.#drawer.context()?.person?.name, inView);
  }

  #elements(): readonly ParleyRoom[] {
    return [...this.#drawer.host.renderRoot.querySelectorAll<ParleyRoom>('parley-room')];
  }
}

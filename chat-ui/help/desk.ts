// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskRequest } from '@parley/protocol/help/desk.ts';
import type { HelpOffer } from '@parley/protocol/help/frames.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/live-document.ts';
import { mountAnnouncer } from '../elements/announcer.ts';
import type { UnreadEvent } from '../elements/room.ts';
import { bannerOf } from '../elements/room-status.ts';
import { nameOf } from '../elements/words.ts';
import { formatNumber } from '../i18n/formats.ts';
import { msg } from '../i18n/messages.ts';
import { baseStyles, buttonStyles } from '../styles/shared-styles.ts';
import { deskAvailability } from './desk-availability.ts';
import { DeskLink, type DeskCommandWithoutId } from './desk-link.ts';
import { deskPeople } from './desk-people.ts';
import { type DeskPart, deskRequest, type DeskRequestView, partOf } from './desk-request.ts';
import { deskStyles } from './desk-styles.ts';
import { helpStyles } from './help-styles.ts';
import { outcomeWords } from './help-words.ts';
import { OfferNotices } from './offer-notices.ts';
import './talk.ts';

/** A conversation that this helper has open at the desk. */
type OpenTalk = { readonly document: string; readonly unread: number };

/**
 * `<parley-desk>`: where helpers answer. Open requests by age, who is on which, one's own conversations, and whether
 * one takes requests at all. It stays on the desk while it is in the page, in view or not.
 *
 * Events: `parley-desk-offered` (`detail: HelpOffer`), for whoever shows the desk only now and then.
 */
export class ParleyDesk extends LitElement {
  static override properties = {
    document: {},
    connection: { attribute: false },
    context: { attribute: false },
    helpPage: {},
  };

  declare document: string;
  declare connection: Pick<Connection, 'open'> | undefined;
  declare context: PageContext;
  declare helpPage: string;
  #link: DeskLink | undefined;
  #talks: readonly OpenTalk[] = [];
  #shown: string | undefined;
  #problem = '';
  readonly #notices = new OfferNotices();
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.document = '';
    this.connection = undefined;
    this.helpPage = '';
  }

  static override styles = [baseStyles, buttonStyles, helpStyles, deskStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    mountAnnouncer();
    // Ages are told in minutes.
    this.#clock = setInterval(() => this.requestUpdate(), 30_000);
    // The first time the update that is due anyway enters: once, since leaving and entering at once may cross on the way.
    if (this.hasUpdated) this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#notices.stop();
    this.#link?.close();
    this.#link = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection') || changed.has('document')) this.#enter();
  }

  /** Brings a conversation into view, or the list of requests. */
  show(document: string | undefined): void {
    this.#shown = document;
    this.requestUpdate();
    void this.focusInside();
  }

  async focusInside(): Promise<void> {
    await this.updateComplete;
    const talk = this.#shown === undefined ? undefined : this.#talk(this.#shown);
    if (talk === undefined) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    else await talk.focusField();
  }

  #enter(): void {
    const { connection } = this;
    this.#link?.close();
    this.#link = undefined;
    if (connection === undefined || this.document === '' || !this.isConnected) return;
    this.#link = new DeskLink(connection, this.document, {
      changed: () => this.#changed(),
      offered: (offer) => this.#offered(offer),
    });
  }

  override render(): TemplateResult | typeof nothing {
    const link = this.#link;
    if (link === undefined) return nothing;
    const shown = this.#shown;
    return html`
      ${this.#banner(link)}
      <div class="desk">
        <section class="list" aria-label=${msg('parley-desk-title')} ?hidden=${shown !== undefined}>
          ${link.synced ? this.#list(link) : this.#skeleton(link)}
        </section>
        <div class="talks" ?hidden=${shown === undefined}>
          ${shown === undefined ? html`<p class="pick">${msg('parley-desk-pick')}</p>` : nothing}
          ${repeat(
            this.#talks,
            (talk) => talk.document,
            (talk) => this.#talkElement(talk, link),
          )}
        </div>
      </div>
      <parley-desk-settings></parley-desk-settings>
      <parley-desk-words></parley-desk-words>
    `;
  }

  #banner({ status }: DeskLink): TemplateResult | typeof nothing {
    const banner = bannerOf(status);
    if (banner === undefined) return nothing;
    return html`<div class="banner" role="status">
      <span>${banner.words}</span>
      ${
        banner.retry
          ? html`<button type="button" class="button" @click=${() => this.#link?.rejoin()}>
              ${msg('parley-message-try-again')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #skeleton({ status }: DeskLink): TemplateResult | typeof nothing {
    if (status.state === 'refused') return nothing;
    return html`<div aria-hidden="true">${[1, 2, 3].map(() => html`<div class="bone"></div>`)}</div>`;
  }

  #list(link: DeskLink): TemplateResult {
    const { wiki, person } = this.context;
    const { requests } = link;
    const of = (part: DeskPart) => requests.filter((request) => partOf(request, person ?? undefined) === part);
    return html`
      ${deskAvailability({
        welcome: link.welcome,
        online: link.status.state === 'online',
        notices: this.#notices,
        run: (command) => void this.#run(command),
        settings: () => void this.#settings(),
        changed: () => this.requestUpdate(),
      })}
      ${this.#problem === '' ? nothing : html`<p class="card error" role="alert">${this.#problem}</p>`}
      ${this.#part(msg('parley-desk-mine'), 'mine', of('mine'))}
      ${this.#part(msg('parley-desk-waiting'), 'waiting', of('waiting'))}
      ${this.#part(msg('parley-desk-others'), 'others', of('others'))}
      ${this.#part(msg('parley-desk-kept'), 'parked', of('parked'))}
      <h2>${msg('parley-desk-helpers')}</h2>
      ${deskPeople(link.helpers, wiki)}
    `;
  }

  #part(heading: string, part: DeskPart, requests: readonly DeskRequest[]): TemplateResult | typeof nothing {
    if (requests.length === 0 && part !== 'waiting') return nothing;
    const view = this.#view();
    return html`
      <h2 tabindex="-1">${heading} ${part === 'mine' ? this.#unread() : nothing}</h2>
      ${
        requests.length === 0
          ? html`<p class="empty">${msg('parley-desk-empty')}</p>`
          : html`<ul role="list" aria-label=${heading} data-part=${part}>
              ${repeat(
                requests,
                (request) => request.id,
                (request) => deskRequest(request, view),
              )}
            </ul>`
      }
    `;
  }

  #unread(): TemplateResult | typeof nothing {
    const unread = this.#talks.reduce((sum, talk) => sum + talk.unread, 0);
    if (unread === 0) return nothing;
    return html`<span class="badge" title=${msg('parley-rooms-unread', formatNumber(unread), unread)}
      >${formatNumber(unread)}</span
    >`;
  }

  #view(): DeskRequestView {
    return {
      wiki: this.context.wiki,
      me: this.context.person ?? undefined,
      offers: this.#link?.offers ?? new Map(),
      declined: new Set(this.#link?.welcome?.declined),
      online: this.#link?.status.state === 'online',
      claim: ({ id }) => void this.#take({ type: 'help-claim', request: id }),
      come: ({ id }) => void this.#take({ type: 'help-come', request: id }),
      dismiss: ({ id }) => void this.#run({ type: 'help-dismiss', request: id }),
      show: ({ document }) => this.show(document),
      answer: (request) => void this.#words('answer', request),
      report: (request) => void this.#words('report', request),
    };
  }

  #talkElement(talk: OpenTalk, link: DeskLink): TemplateResult {
    return html`<parley-help-talk
      side="helper"
      ?hidden=${talk.document !== this.#shown}
      .document=${talk.document}
      .connection=${this.connection}
      .context=${this.context}
      .helpPage=${this.helpPage}
      .helpers=${link.helpers}
      .back=${() => this.#backFrom(talk.document)}
      data-document=${talk.document}
      @parley-unread=${(event: UnreadEvent) => this.#counted(talk.document, event)}
      @parley-help-given=${() => this.#given(talk.document)}
      @parley-leave=${(event: Event) => {
        event.stopPropagation();
        this.#backFrom(talk.document);
      }}
    ></parley-help-talk>`;
  }

  #talk(document: string) {
    const talks = [...this.renderRoot.querySelectorAll('parley-help-talk')];
    return talks.find((talk) => talk.document === document);
  }

  #backFrom(document: string): void {
    // One that has ended, or that others have now, is left with this.
    if (!this.#isMine(document)) this.#talks = this.#talks.filter((talk) => talk.document !== document);
    this.show(undefined);
  }

  /** What was given away is not this helper's any more: back to the requests. */
  #given(document: string): void {
    this.#talks = this.#talks.filter((talk) => talk.document !== document);
    this.show(undefined);
  }

  #isMine(document: string): boolean {
    const request = this.#link?.requests.find((each) => each.document === document);
    return request !== undefined && partOf(request, this.context.person ?? undefined) === 'mine';
  }

  #counted(document: string, event: UnreadEvent): void {
    event.stopPropagation();
    const { count } = event.detail;
    this.#talks = this.#talks.map((talk) => (talk.document === document ? { ...talk, unread: count } : talk));
    this.requestUpdate();
  }

  #changed(): void {
    const mine = (this.#link?.requests ?? []).filter(({ document }) => this.#isMine(document));
    const known = new Set(this.#talks.map((talk) => talk.document));
    const added = mine.filter(({ document }) => !known.has(document)).map(({ document }) => ({ document, unread: 0 }));
    // What this helper does not have any more stays as long as they look at it.
    const kept = this.#talks.filter(({ document }) => document === this.#shown || this.#isMine(document));
    if (added.length > 0 || kept.length !== this.#talks.length) this.#talks = [...kept, ...added];
    this.#notices.count(this.#link?.offers.size ?? 0);
    this.requestUpdate();
  }

  #offered(offer: HelpOffer): void {
    const by = offer.by === undefined ? undefined : nameOf(offer.by, this.context.wiki);
    const words = by === undefined ? msg('parley-desk-offer') : msg('parley-desk-offer-by', by);
    this.#notices.offered(words, () => this.show(undefined));
    this.dispatchEvent(new CustomEvent('parley-desk-offered', { detail: offer, bubbles: true, composed: true }));
  }

  async #take(command: Extract<DeskCommandWithoutId, { type: 'help-claim' | 'help-come' }>): Promise<void> {
    const outcome = await this.#run(command);
    if (outcome?.type !== 'ack' || outcome.document === undefined) return;
    const { document } = outcome;
    if (!this.#talks.some((talk) => talk.document === document)) {
      this.#talks = [...this.#talks, { document, unread: 0 }];
    }
    this.show(document);
  }

  async #run(command: DeskCommandWithoutId) {
    const outcome = await this.#link?.command(command);
    this.#problem = outcome === undefined ? '' : (outcomeWords(outcome, this.context.wiki) ?? '');
    this.requestUpdate();
    return outcome;
  }

  async #settings(): Promise<void> {
    const settings = this.#link?.welcome?.settings;
    if (settings === undefined || !(await this.#fetched(import('./desk-settings-dialog.ts')))) return;
    this.renderRoot.querySelector('parley-desk-settings')?.change(settings, async (changed) => {
      const command = { type: 'help-settings' as const, ...changed, topics: [...changed.topics] };
      return (await this.#link?.command(command)) ?? { type: 'unanswered' };
    });
  }

  async #words(kind: 'answer' | 'report', request: DeskRequest): Promise<void> {
    if (!(await this.#fetched(import('./desk-words-dialog.ts')))) return;
    this.renderRoot.querySelector('parley-desk-words')?.ask({
      kind,
      request,
      wiki: this.context.wiki,
      send: async (text) => {
        const command: DeskCommandWithoutId =
          kind === 'answer'
            ? { type: 'help-answer', request: request.id, text }
            : { type: 'help-report', request: request.id, reason: text };
        return (await this.#link?.command(command)) ?? { type: 'unanswered' };
      },
    });
  }

  async #fetched(part: Promise<unknown>): Promise<boolean> {
    try {
      await part;
      return true;
    } catch {
      this.#problem = msg('parley-error-not-done');
      this.requestUpdate();
      return false;
    }
  }
}

customElements.define('parley-desk', ParleyDesk);

declare global {
  interface HTMLElementTagNameMap {
    'parley-desk': ParleyDesk;
  }
}

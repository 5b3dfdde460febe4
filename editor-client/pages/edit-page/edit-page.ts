// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { icon } from '@parley/chat-ui/elements/icon.ts';
import type { MenuItem } from '@parley/chat-ui/elements/menu.ts';
import '@parley/chat-ui/elements/menu.ts';
import { watchVisibleWindow } from '@parley/chat-ui/elements/visible-window.ts';
import { host } from '@parley/chat-ui/host/host.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Participant, SessionState } from '@parley/protocol/edit/frames.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { displayName, personKey } from '@parley/protocol/identity/person.ts';
import { cdxIconClose, cdxIconEllipsis } from '@wikimedia/codex-icons';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../editor/parley-editor.ts';
import type { ParleyEditor } from '../../editor/parley-editor.ts';
import { adoptStyles } from '../../editor/styles/adopt.ts';
import { fetchPart } from '../../on-demand/fetch-part.ts';
import type { EditSessionView } from '../../session/edit-session.ts';
import type { OpenedDocument } from '../../session/opened-document.ts';
import '../../session/save-state-element.ts';
import { leavingLoses, type SaveState } from '../../session/save-state.ts';
import { AuthorDirectory } from './author-directory.ts';
import { ChatColumn } from './chat-column.ts';
import { draftWords, mayDiscard, participantsOf } from './draft-notice.ts';
import { HelpColumn } from './help/help-column.ts';
import { embeddedSite, type EditSite } from './edit-site.ts';
import { noticesFor, type Notice } from './notices.ts';
import { wikiPages } from './page-directory.ts';
import { editPageStyles } from './page-styles.ts';
import { openPublishDialog } from './publish-step.ts';
import { SessionMenu } from './session-menu.ts';
import { ShownPassages } from './shown-passages.ts';
import { startVisit, type Visit } from './visit.ts';

/**
 * `<parley-edit-page>`: one page edited together, with the chat beside it. Set `context` before it is defined or connected.
 * It opens one connection for the text and the chat, and shows at every moment where the text is kept.
 */
export class ParleyEditPage extends LitElement {
  static override readonly properties = { context: { attribute: false }, site: { attribute: false } };

  declare context: PageContext;
  declare site: EditSite;
  #visit: Visit | undefined;
  /** The document on the screen; stays there, to read, while another one is being opened. */
  #shown: OpenedDocument | undefined;
  #authors: AuthorDirectory | undefined;
  #participants: readonly Participant[] | undefined;
  /** There was an unpublished draft when this person came. */
  #foundDraft: boolean | undefined;
  #published: number | undefined;
  #outdated = false;
  readonly #pages = wikiPages();
  readonly #closedNotices = new Set<string>();
  /** A part that is fetched late is gone once a newer version was installed, and unreachable while offline. */
  readonly #onMissingPart = (): void => {
    if (this.#outdated || !navigator.onLine) return;
    this.#outdated = true;
    this.requestUpdate();
  };
  readonly #chat = new ChatColumn(this, () => this.querySelector('parley-editor'), this.#onMissingPart);
  readonly #help = new HelpColumn({
    host: this,
    context: () => this.context,
    connection: () => this.#visit?.connection,
    editor: () => this.querySelector('parley-editor'),
    document: () => this.#shown?.name,
    revision: () => this.#view.session?.baseRevision ?? 0,
    failed: this.#onMissingPart,
  });
  readonly #passages = new ShownPassages();
  readonly #menu = new SessionMenu({
    element: this,
    sent: async () => this.#visit?.session.sent(),
    onMissingPart: this.#onMissingPart,
  });

  constructor() {
    super();
    this.site = embeddedSite;
  }

  protected override createRenderRoot(): HTMLElement {
    // The site may have put something here that stands in for the page until now.
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, [editPageStyles]);
    watchVisibleWindow();
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('keydown', this.#chat.onKey);
    this.addEventListener('parley-help-wanted', this.#onHelpWanted);
    if (this.hasUpdated) this.#start();
  }

  protected override firstUpdated(): void {
    this.#start();
  }

  #start(): void {
    this.#visit = startVisit(this.context);
    void this.#help.look();
    this.#visit.session.onChange(() => this.#onChange());
    void this.#visit.session.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('keydown', this.#chat.onKey);
    this.removeEventListener('parley-help-wanted', this.#onHelpWanted);
    this.#authors?.stop();
    const visit = this.#visit;
    void visit?.session.stop().finally(() => visit.connection.close());
  }

  get editor(): ParleyEditor | null {
    return this.querySelector('parley-editor');
  }

  get #view(): EditSessionView {
    return this.#visit?.session.view ?? { save: { kind: 'opening' }, kept: [], carried: false };
  }

  #onChange(): void {
    const { opened, session } = this.#view;
    if (opened !== undefined && opened !== this.#shown) this.#show(opened);
    if (session !== undefined) {
      this.#follow(session);
      this.#menu.follow(session);
    }
    this.requestUpdate();
  }

  #show(opened: OpenedDocument): void {
    if (this.#shown !== undefined) announce(msg('session-newer-text'));
    this.#shown = opened;
    this.#authors?.stop();
    this.#authors = new AuthorDirectory(opened.name, () => this.requestUpdate());
    this.#chat.documentChanged(opened);
    this.#help.start();
    this.#participants = undefined;
    this.#foundDraft = undefined;
    void this.#loadParticipants(opened.name);
  }

  async #loadParticipants(document: string): Promise<void> {
    const participants = await participantsOf(document);
    if (this.#shown?.name !== document) return;
    this.#participants = participants;
    this.requestUpdate();
  }

  /** Tells everyone in the session when somebody has published. */
  #follow({ published, unpublished }: SessionState): void {
    if (this.#shown !== undefined) this.#foundDraft ??= unpublished;
    const revision = published?.revision ?? 0;
    const before = this.#published;
    this.#published = revision;
    if (published === undefined || before === undefined || before === revision) return;
    this.#foundDraft = false;
    const { person, wiki } = this.context;
    const own = person !== null && personKey(person) === personKey(published.by);
    const words = own
      ? msg('session-published-note-you')
      : msg('session-published-note', isolate(displayName(published.by, wiki)));
    announce(words);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`
      ${this.#bar(view)}
      <div class="parley-edit__notices">${this.#help.bars(isWritable(view.save))} ${this.#notices(view)}</div>
      <div class="parley-edit__columns">
        <section class="parley-edit__text" aria-label=${msg('session-text-label')}>
          <p class="parley-edit__title" aria-hidden="true"><bdi>${this.context.title}</bdi></p>
          ${this.#text(view)}
        </section>
        ${this.#chat.render(this.context, view.documents, this.#visit?.connection)} ${this.#help.render()}
      </div>
      ${this.#keptTexts(view)}
      <parley-confirm-dialog></parley-confirm-dialog>
    `;
  }

  /** Words to be copied are rare: what shows them is fetched when there are some. */
  #keptTexts({ kept }: EditSessionView): TemplateResult | typeof nothing {
    if (kept.length === 0 && this.querySelector('parley-kept-text') === null) return nothing;
    fetchPart(() => import('../../session/kept-text-dialog.ts')).catch(this.#onMissingPart);
    return html`<parley-kept-text
      .texts=${kept}
      @parley-kept-done=${(event: CustomEvent<string>) => this.#visit?.session.dropKept(event.detail)}
    ></parley-kept-text>`;
  }

  #bar(view: EditSessionView): TemplateResult {
    const items = this.#menuItems(view);
    return html`<div class="parley-edit__bar">
      <parley-save-state .state=${view.save} homeWiki=${this.context.wiki}></parley-save-state>
      ${
        items.length === 0
          ? nothing
          : html`<parley-menu label=${msg('session-more')} .icon=${cdxIconEllipsis} .items=${items}></parley-menu>`
      }
      ${this.#help.button()} ${this.#chat.button()}
      <button
        type="button"
        class="parley-edit__button parley-edit__button--primary"
        data-action="publish"
        ?disabled=${!mayPublish(view)}
        @click=${this.#publish}
      >
        ${msg('session-publish')}
      </button>
    </div>`;
  }

  #menuItems(view: EditSessionView): readonly MenuItem[] {
    const { session, opened, save } = view;
    if (opened === undefined || !isWritable(save)) return [];
    const modes = this.#menu.modeItems(session, opened.name);
    const moderates = this.context.rights.includes('parley-moderate');
    const mayThrowAway = mayDiscard(this.#participants ?? [], this.context.person, moderates);
    if (session?.unpublished !== true || !mayThrowAway) return modes;
    return [...modes, this.#menu.discardItem(opened.name)];
  }

  #text(view: EditSessionView): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (shown === undefined) {
      if (view.save.kind !== 'opening') return nothing;
      // Who has waited already is not shown an empty page once more.
      const late = performance.now() > standInAfter ? ' parley-edit__loading--late' : '';
      return html`<div class="parley-edit__loading${late}" aria-hidden="true">
        <span></span><span></span><span></span><span></span><span></span>
      </div>`;
    }
    return html`<parley-editor
      .rendering=${this.site.rendering}
      .doc=${shown.doc}
      .awareness=${shown.live.provider.awareness ?? undefined}
      .documentName=${shown.name}
      .person=${this.context.person ?? undefined}
      .readOnly=${shown !== view.opened || !isWritable(view.save) || this.#help.looking}
      .homeWiki=${this.context.wiki}
      .pages=${this.#pages}
      .authorOf=${this.#authors?.authorOf ?? unknownAuthor}
      .passages=${this.#passages.of(this.#chat.passages, this.#help.passages)}
      .label=${this.context.title}
      @parley-discuss=${this.#chat.onDiscuss}
      @parley-open-passage=${this.#chat.onOpenPassage}
      @parley-part-missing=${this.#onMissingPart}
    ></parley-editor>`;
  }

  #notices(view: EditSessionView): readonly TemplateResult[] {
    const people = this.#foundDraft === true ? this.#participants : undefined;
    const facts = {
      view,
      outdated: this.#outdated,
      ...(people === undefined ? {} : { draftBy: draftWords(people, this.context.wiki) }),
    };
    return noticesFor(facts)
      .filter((notice) => !this.#closedNotices.has(notice.id))
      .map((notice) => this.#notice(notice));
  }

  #notice(notice: Notice): TemplateResult {
    return html`<div
      class="parley-edit__notice parley-edit__notice--${notice.tone}"
      role="status"
      data-notice=${notice.id}
    >
      <p>${notice.words}</p>
      ${this.#noticeAction(notice)} ${this.#helpAction(notice)}
      ${
        notice.closable
          ? html`<button
              type="button"
              class="parley-edit__button parley-edit__button--quiet"
              aria-label=${msg('session-notice-close')}
              @click=${() => this.#closeNotice(notice)}
            >
              ${icon(cdxIconClose, 0.875)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #noticeAction({ action }: Notice): TemplateResult | typeof nothing {
    if (action === undefined) return nothing;
    switch (action) {
      case 'sign-in': {
        const address = host().signInAddress(location.pathname + location.search);
        return html`<a class="parley-edit__button" href=${address}>${msg('session-sign-in')}</a>`;
      }
      case 'reload':
        return this.#noticeButton(msg('session-reload'), () => location.reload());
      case 'retry':
        return this.#noticeButton(msg('session-retry'), () => this.#visit?.session.retry());
    }
  }

  #noticeButton(label: string, run: () => void): TemplateResult {
    return html`<button type="button" class="parley-edit__button" @click=${run}>${label}</button>`;
  }

  /** Whoever is refused may not know why: somebody can explain it. */
  #helpAction({ id }: Notice): TemplateResult | typeof nothing {
    if (!id.startsWith('refused-') || !this.#help.available) return nothing;
    return this.#noticeButton(msg('session-help-ask'), () => this.#help.ask('refused'));
  }

  /** Asked from a dialog, such as the one that publishes. */
  readonly #onHelpWanted = (event: Event): void => {
    if (event instanceof CustomEvent) this.#help.ask(event.detail === 'conflict' ? 'conflict' : 'refused');
  };

  #closeNotice({ id }: Notice): void {
    this.#closedNotices.add(id);
    if (id === 'carried') {
      this.#closedNotices.delete(id);
      this.#visit?.session.noteCarriedSeen();
    }
    this.requestUpdate();
    this.editor?.focus();
  }

  readonly #publish = (): void => {
    const { opened } = this.#view;
    const session = this.#visit?.session;
    if (opened === undefined || session === undefined) return;
    const parts = {
      context: this.context,
      document: opened.name,
      sent: () => session.sent(),
      offersHelp: this.#help.available,
    };
    openPublishDialog(this, parts, this.site.publishing).catch(this.#onMissingPart);
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (leavingLoses(this.#view.save)) event.preventDefault();
  };
}

/** A text that takes longer, in milliseconds, has something stand in for it. */
const standInAfter = 300;

const unknownAuthor = () => undefined;

/** Typing is possible: what is typed is sent, or kept until it can be. */
function isWritable(save: SaveState): boolean {
  switch (save.kind) {
    case 'saving':
    case 'on-server':
    case 'published':
    case 'offline':
    case 'failed':
      return true;
    case 'opening':
    case 'unreachable':
    case 'read-only':
    case 'refused':
      return false;
  }
}

function mayPublish({ save, opened }: EditSessionView): boolean {
  return opened !== undefined && (save.kind === 'saving' || save.kind === 'on-server' || save.kind === 'published');
}

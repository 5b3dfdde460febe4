// SPDX-License-Identifier: GPL-2.0-or-later
import { mountAnnouncer } from '@parley/chat-ui/elements/announcer.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { PeopleEditingEvent } from '@parley/chat-ui/wiki/people-editing.ts';
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { displayName, personKey } from '@parley/protocol/identity/person.ts';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import './anchors/parley-discuss-button.ts';
import type { DiscussedPassage } from './anchors/passage-marks.ts';
import { passageAt, passageMarks, revealRange, showPassages } from './anchors/passage-marks.ts';
import { anchorOf, passageOf } from './anchors/passages.ts';
import type { AuthorOf } from './authorship/author-controller.ts';
import { AuthorController } from './authorship/author-controller.ts';
import { findPlugin, foundIn } from './find/find-plugin.ts';
import { linkCompletion } from './links/link-completion.ts';
import { missingPages } from './links/missing-pages.ts';
import type { PageDirectory } from './links/page-directory.ts';
import { emptyDirectory } from './links/page-directory.ts';
import type { EditorKit } from './editor-kit.ts';
import type { PageKind } from './page-kits.ts';
import { kindOf, loadKit } from './page-kits.ts';
import type { PageView } from './page-view.ts';
import { createPageView } from './page-view.ts';
import { Parts } from './parts.ts';
import './presence/parley-people.ts';
import type { PeopleAction } from './presence/parley-people.ts';
import { PresenceController } from './presence/presence-controller.ts';
import type { ShortcutHost } from './shortcuts.ts';
import { adoptStyles } from './styles/adopt.ts';
import { barStyles } from './styles/bar-styles.ts';
import { frameStyles } from './styles/frame-styles.ts';
import { longPageStyles } from './long-page/long-page-styles.ts';
import { markStyles, textStyles } from './styles/text-styles.ts';
import type { ToolbarAction } from './toolbar/parley-editor-toolbar.ts';
import './toolbar/parley-editor-toolbar.ts';
import type { WikiRendering } from './wiki/rendering-port.ts';
import '../i18n/register.ts';

/**
 * `<parley-editor>`: the page of a Yjs document, with toolbar, people, carets and all that belongs to writing.
 *
 * Properties: `doc` (already synced; the page appears when it is set), `awareness`, `documentName` (for anchors),
 * `person`, `readOnly`, `homeWiki`, `pages`, `rendering` (to be set before `doc`), `authorOf`, `passages`, `label`.
 *
 * Events, none of which bubble:
 * - `parley-discuss` (`detail: Anchor`): the person wants to talk about the selected passage;
 * - `parley-open-passage` (`detail: string`, the passage's id): they clicked a passage that is discussed;
 * - `parley-follow` (`detail: PresentPerson | undefined`): whom the view follows now;
 * - `parley-leave` (cancelable): Esc was pressed in the text with nothing open;
 * - `parley-part-missing`: a part that is fetched after the text could not be had.
 */
export class ParleyEditor extends LitElement {
  static override properties = {
    doc: { attribute: false },
    awareness: { attribute: false },
    documentName: { attribute: false },
    person: { attribute: false },
    readOnly: { attribute: false },
    homeWiki: { attribute: false },
    pages: { attribute: false },
    rendering: { attribute: false },
    kit: { state: true },
    authorOf: { attribute: false },
    passages: { attribute: false },
    label: { attribute: false },
  };

  declare doc: Doc | undefined;
  declare awareness: Awareness | undefined;
  /** Name of the edit document, which anchors carry. */
  declare documentName: string;
  declare person: Person | undefined;
  declare readOnly: boolean;
  declare homeWiki: string;
  declare pages: PageDirectory;
  /** What the wiki can show and knows of its templates; absent on a wiki without markup of its own. */
  declare rendering: WikiRendering | undefined;
  /** What the present page needs beyond plain text. */
  declare kit: EditorKit | undefined;
  /** Set a new function when more authors are known: the colours then follow. */
  declare authorOf: AuthorOf;
  declare passages: readonly DiscussedPassage[];
  /** What the text is called: the page's title. */
  declare label: string;

  private page: PageView | undefined;
  private peopleTold = 0;
  private readonly parts = new Parts(this, {
    fetched: () => {
      if (this.view !== undefined) this.giveView(this.view);
    },
    missing: (name) => this.tell('parley-part-missing', name),
  });
  private readonly presence = new PresenceController(
    this,
    () => this.homeWiki,
    (person) => this.tell('parley-follow', person),
  );
  private readonly colours = new AuthorController(
    this,
    (client) => this.authorOf(client),
    () => this.homeWiki,
  );

  constructor() {
    super();
    this.documentName = '';
    this.readOnly = false;
    this.homeWiki = '';
    this.pages = emptyDirectory;
    this.authorOf = () => undefined;
    this.passages = [];
    this.label = '';
  }

  /** The editor's view, for those who build on it; `undefined` while there is no document. */
  get view(): EditorView | undefined {
    return this.page?.view;
  }

  /** The person whom the view follows. */
  get followed(): PresentPerson | undefined {
    return this.presence.followed;
  }

  /** Puts the focus into the text, where the caret was. */
  override focus(): void {
    this.view?.focus();
  }

  /** An anchor to the selected words; `undefined` when nothing is selected. */
  selectionAnchor(): Anchor | undefined {
    return this.view === undefined ? undefined : anchorOf(this.view.state, this.documentName);
  }

  /** Scrolls to an anchor's passage and highlights it for a moment; false when it was deleted. */
  reveal(anchor: Anchor): boolean {
    const { view } = this;
    const range = view === undefined ? undefined : passageOf(view.state, anchor, this.documentName);
    if (view === undefined || range === undefined) return false;
    revealRange(view, range);
    return true;
  }

  /** Lets the view follow a person who is here (or nobody), until this one types, scrolls or presses Esc. */
  follow(person: Person | undefined): void {
    const here = person && this.presence.people.find((each) => personKey(each.person) === personKey(person));
    this.presence.stopFollowing();
    if (here !== undefined) this.presence.act({ kind: 'follow', person: here });
  }

  /** Opens the search in the text. */
  find(): void {
    this.parts.with('parley-find-bar', (bar) => bar.open());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, [textStyles, longPageStyles, markStyles, frameStyles, barStyles]);
    mountAnnouncer();
    if (this.hasUpdated) this.openPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closePage();
  }

  protected override render(): unknown {
    const { presence, colours } = this;
    return html`<div class="parley-editor__top">
        <div class="parley-editor__row">
          <parley-editor-toolbar
            .readOnly=${this.readOnly}
            .coloured=${colours.shown}
            .kit=${this.kit}
            @parley-toolbar-action=${this.onToolbarAction}
          ></parley-editor-toolbar>
          <parley-people
            .people=${presence.people}
            .placed=${presence.placed}
            .followed=${presence.followed === undefined ? undefined : personKey(presence.followed)}
            .homeWiki=${this.homeWiki}
            @parley-people-action=${(event: CustomEvent<PeopleAction>) => presence.act(event.detail)}
          ></parley-people>
        </div>
        <parley-find-bar .readOnly=${this.readOnly}></parley-find-bar>
        ${this.followBar()}
        ${
          colours.shown
            ? html`<parley-author-legend
                .authors=${colours.authors}
                .here=${colours.here}
                .homeWiki=${this.homeWiki}
              ></parley-author-legend>`
            : nothing
        }
      </div>
      <div class="parley-editor__page"></div>
      ${this.readOnly || this.kit?.mode === 'source' ? nothing : html`<parley-category-adder .pages=${this.pages}></parley-category-adder>`}
      <parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
      <parley-link-completion hidden .pages=${this.pages}></parley-link-completion>
      <parley-discuss-button
        class="parley-discuss"
        hidden
        @parley-discuss-press=${this.discuss}
      ></parley-discuss-button>
      <parley-shortcut-help></parley-shortcut-help>`;
  }

  private followBar(): TemplateResult | typeof nothing {
    const { followed } = this.presence;
    if (followed === undefined) return nothing;
    return html`<p class="parley-follow" role="status">
      <span>${msg('parley-editor-following', isolate(displayName(followed, this.homeWiki)))}</span>
      <button type="button" class="parley-button parley-button--quiet" @click=${() => this.presence.stopFollowing()}>
        ${msg('parley-editor-follow-stop')}
      </button>
    </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('doc') || changed.has('awareness')) this.openPage();
    this.tellPeople();
    const { view } = this;
    if (view === undefined) return;
    if (changed.has('readOnly') || changed.has('label')) view.setProps({});
    if (changed.has('passages') || changed.has('doc')) showPassages(view, this.passages);
    if (changed.has('authorOf')) this.colours.authorsKnown();
    this.giveView(view);
  }

  /** Tells the page around when another number of people is here. */
  private tellPeople(): void {
    const { length } = this.presence.people;
    if (length === this.peopleTold) return;
    this.peopleTold = length;
    const told: PeopleEditingEvent = new CustomEvent('parley-people-editing', { detail: length, bubbles: true });
    this.dispatchEvent(told);
  }

  private openPage(): void {
    this.closePage();
    const { doc } = this;
    const holder = this.querySelector('.parley-editor__page');
    if (doc === undefined || holder === null || !this.isConnected) return;
    const kind = kindOf(doc, this.rendering);
    if (kind === 'plain') this.showPage(doc, holder, undefined);
    else void this.showSpecialPage(doc, holder, kind);
  }

  /** The page appears once what its kind needs has come; without it, it could be damaged. */
  private async showSpecialPage(doc: Doc, holder: Element, kind: Exclude<PageKind, 'plain'>): Promise<void> {
    try {
      const kit = await loadKit(kind, {
        rendering: () => this.rendering,
        pages: () => this.pages,
        container: this,
        view: () => this.view,
      });
      if (this.doc === doc && this.isConnected && this.page === undefined) this.showPage(doc, holder, kit);
    } catch {
      this.tell('parley-part-missing', kind);
    }
  }

  private showPage(doc: Doc, holder: Element, kit: EditorKit | undefined): void {
    const { awareness } = this;
    const mount = document.createElement('div');
    holder.replaceChildren(mount);
    adoptStyles(this, kit?.styles ?? []);
    this.kit = kit;
    this.page = createPageView({
      doc,
      mount,
      ...(kit === undefined ? {} : { kit }),
      readOnly: () => this.readOnly,
      pages: () => this.pages,
      shortcuts: this.shortcuts(),
      label: () => msg('parley-editor-text-label', isolate(this.label)),
      invitation: () => msg('parley-editor-invitation'),
      plugins: this.plugins(awareness),
      changed: (view) => this.onChanged(view),
    });
    if (awareness !== undefined) this.presence.attach(this.page.view, awareness);
    this.giveView(this.page.view);
    this.onChanged(this.page.view);
    void this.parts.fetch();
  }

  private closePage(): void {
    this.presence.detach();
    this.page?.view.destroy();
    this.page = undefined;
  }

  private plugins(awareness: Awareness | undefined): readonly Plugin[] {
    return [
      passageMarks({
        documentName: () => this.documentName,
        title: () => msg('parley-editor-passage'),
        open: (id) => this.tell('parley-open-passage', id),
      }),
      ...(awareness === undefined ? [] : [this.presence.plugin(awareness)]),
      linkCompletion({
        changed: (open, view) => this.parts.find('parley-link-completion')?.changed(open, view),
        key: (event) => this.parts.find('parley-link-completion')?.key(event) ?? false,
      }),
      this.colours.plugin(),
      findPlugin(),
      missingPages(() => this.pages),
    ];
  }

  private shortcuts(): ShortcutHost {
    return {
      editLink: () => this.parts.with('parley-link-dialog', (dialog) => dialog.open()),
      find: () => this.find(),
      findNext: (direction) => this.parts.with('parley-find-bar', (bar) => bar.next(direction)),
      help: () => this.help(),
      discuss: this.discuss,
      toolbar: () => this.parts.find('parley-editor-toolbar')?.focus(),
      leave: () => !this.dispatchEvent(new CustomEvent('parley-leave', { cancelable: true })),
    };
  }

  private giveView(view: EditorView): void {
    for (const name of [
      'parley-editor-toolbar',
      'parley-link-dialog',
      'parley-find-bar',
      'parley-category-adder',
    ] as const) {
      const part = this.parts.find(name);
      if (part !== undefined) part.view = view;
    }
  }

  private onChanged(view: EditorView): void {
    const toolbar = this.parts.find('parley-editor-toolbar');
    if (toolbar !== undefined) toolbar.state = view.state;
    const bar = this.parts.find('parley-find-bar');
    if (bar !== undefined) bar.found = foundIn(view.state);
    this.parts.find('parley-discuss-button')?.selectionChanged(view);
    this.colours.changed(view);
    this.presence.ownCaretMoved();
  }

  private readonly discuss = (): void => {
    const anchor = this.selectionAnchor();
    if (anchor !== undefined) this.tell('parley-discuss', anchor);
    else {
      // By keyboard, the same keys open what is being said about the words at the caret.
      const passage = this.view && passageAt(this.view.state, this.view.state.selection.head);
      if (passage !== undefined) this.tell('parley-open-passage', passage);
    }
  };

  private help(): void {
    this.parts.with('parley-shortcut-help', (help) => void help.open());
  }

  private readonly onToolbarAction = (event: CustomEvent<ToolbarAction>): void => {
    switch (event.detail) {
      case 'link':
        this.parts.with('parley-link-dialog', (dialog) => dialog.open());
        return;
      case 'find':
        this.find();
        return;
      case 'authors':
        if (this.view !== undefined) this.colours.toggle(this.view);
        return;
      case 'help':
        this.help();
        return;
    }
  };

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('parley-editor', ParleyEditor);

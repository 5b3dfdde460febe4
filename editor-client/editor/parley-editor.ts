// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { Anchor } from '@parley/protocol/chat/message.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import type { DiscussedPassage } from './anchors/passage-marks.ts';
import { passageMarks, revealRange, showPassages } from './anchors/passage-marks.ts';
import { anchorOf, passageOf } from './anchors/passages.ts';
import { linkCompletion } from './links/link-completion.ts';
import type { PageDirectory } from './links/page-directory.ts';
import { emptyDirectory } from './links/page-directory.ts';
import { ParleyLinkCompletion } from './links/parley-link-completion.ts';
import { ParleyLinkDialog } from './links/parley-link-dialog.ts';
import type { PageView } from './page-view.ts';
import { createPageView } from './page-view.ts';
import { liveCursorPlugin } from './presence/live-cursors.ts';
import type { ShortcutHost } from './shortcuts.ts';
import { adoptStyles } from './styles/adopt.ts';
import { frameStyles } from './styles/frame-styles.ts';
import { markStyles, textStyles } from './styles/text-styles.ts';
import type { ToolbarAction } from './toolbar/parley-editor-toolbar.ts';
import { ParleyEditorToolbar } from './toolbar/parley-editor-toolbar.ts';
import '../i18n/register.ts';

/** Who wrote under a Yjs client id; `undefined` for what was in the page before the session. */
export type AuthorOf = (clientId: number) => PresentPerson | undefined;

/**
 * `<parley-editor>`: the page of a Yjs document, with toolbar, carets and all that belongs to writing.
 *
 * Properties: `doc` (already synced; the page appears when it is set), `awareness`, `documentName` (for anchors),
 * `person`, `readOnly`, `homeWiki`, `pages`, `authorOf`, `passages`, `label`.
 *
 * Events, none of which bubble:
 * - `parley-discuss` (`detail: Anchor`): the person wants to talk about the selected passage;
 * - `parley-open-passage` (`detail: string`, the passage's id): they clicked a passage that is discussed;
 * - `parley-leave`: Esc was pressed in the text with nothing open (the chat may take the focus).
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
  declare authorOf: AuthorOf;
  declare passages: readonly DiscussedPassage[];
  /** What the text is called: the page's title. */
  declare label: string;

  private page: PageView | undefined;

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

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, [textStyles, markStyles, frameStyles]);
    if (this.hasUpdated) this.openPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closePage();
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

  protected override render(): unknown {
    return html`<div class="parley-editor__top">
        <div class="parley-editor__row">
          <parley-editor-toolbar
            .readOnly=${this.readOnly}
            @parley-toolbar-action=${this.onToolbarAction}
          ></parley-editor-toolbar>
        </div>
      </div>
      <div class="parley-editor__page"><div></div></div>
      <parley-link-dialog hidden .pages=${this.pages}></parley-link-dialog>
      <parley-link-completion hidden .pages=${this.pages}></parley-link-completion>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('doc') || changed.has('awareness')) this.openPage();
    const { view } = this;
    if (view === undefined) return;
    if (changed.has('readOnly') || changed.has('label')) view.setProps({});
    if (changed.has('passages') || changed.has('doc')) showPassages(view, this.passages);
  }

  private openPage(): void {
    this.closePage();
    const { doc } = this;
    const holder = this.querySelector('.parley-editor__page');
    if (doc === undefined || holder === null || !this.isConnected) return;
    const mount = document.createElement('div');
    holder.replaceChildren(mount);
    this.page = createPageView({
      doc,
      mount,
      readOnly: () => this.readOnly,
      pages: () => this.pages,
      shortcuts: this.shortcuts(),
      label: () => msg('parley-editor-text-label', isolate(this.label)),
      plugins: this.plugins(),
      changed: (view) => this.onChanged(view),
    });
    this.onChanged(this.page.view);
  }

  private closePage(): void {
    this.page?.view.destroy();
    this.page = undefined;
  }

  private plugins(): readonly Plugin[] {
    const completion = this.querySelector('parley-link-completion');
    return [
      passageMarks({
        documentName: () => this.documentName,
        title: () => msg('parley-editor-passage'),
        open: (id) => this.dispatchEvent(new CustomEvent('parley-open-passage', { detail: id })),
      }),
      ...(this.awareness === undefined ? [] : [liveCursorPlugin(this.cursorOptions(this.awareness))]),
      ...(completion instanceof ParleyLinkCompletion ? [linkCompletion(completion)] : []),
    ];
  }

  private cursorOptions(awareness: Awareness) {
    return {
      awareness,
      labelOf: (person: PresentPerson) => ({
        name: displayName(person, this.homeWiki),
        mentor: person.role === 'mentor' ? msg('parley-editor-mentor') : undefined,
      }),
      moved: () => undefined,
    };
  }

  private shortcuts(): ShortcutHost {
    return {
      editLink: () => this.editLink(),
      find: () => undefined,
      findNext: () => undefined,
      help: () => undefined,
      discuss: () => this.discuss(),
      leave: () => !this.dispatchEvent(new CustomEvent('parley-leave', { cancelable: true })),
    };
  }

  private editLink(): void {
    const dialog = this.querySelector('parley-link-dialog');
    if (dialog instanceof ParleyLinkDialog) dialog.open();
  }

  private discuss(): void {
    const detail = this.selectionAnchor();
    if (detail !== undefined) this.dispatchEvent(new CustomEvent<Anchor>('parley-discuss', { detail }));
  }

  private onChanged(view: EditorView): void {
    const toolbar = this.querySelector('parley-editor-toolbar');
    if (toolbar instanceof ParleyEditorToolbar) {
      toolbar.view = view;
      toolbar.state = view.state;
    }
    const dialog = this.querySelector('parley-link-dialog');
    if (dialog instanceof ParleyLinkDialog) dialog.view = view;
  }

  private readonly onToolbarAction = (event: CustomEvent<ToolbarAction>): void => {
    switch (event.detail) {
      case 'link':
        this.editLink();
        return;
      case 'find':
      case 'authors':
      case 'help':
        return;
    }
  };
}

customElements.define('parley-editor', ParleyEditor);

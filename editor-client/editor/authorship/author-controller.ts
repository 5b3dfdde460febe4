// SPDX-License-Identifier: GPL-2.0-or-later
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { displayName } from '@parley/protocol/identity/person.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { authorPlugin, authorsShown, clientAtCaret, colouredClients, showAuthors } from './author-plugin.ts';

/** Who wrote under a Yjs client id; `undefined` for what was in the page before the session. */
export type AuthorOf = (clientId: number) => PresentPerson | undefined;

/** The colours of the text by author, switched on and off, and what the legend says. */
export class AuthorController implements ReactiveController {
  authors: readonly PresentPerson[] = [];
  here: PresentPerson | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly authorOf: AuthorOf;
  private readonly homeWiki: () => string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private view: EditorView | undefined;

  constructor(host: ReactiveControllerHost, authorOf: AuthorOf, homeWiki: () => string) {
    this.host = host;
    this.authorOf = authorOf;
    this.homeWiki = homeWiki;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  plugin(): Plugin {
    return authorPlugin({
      authorOf: this.authorOf,
      title: (person) => msg('parley-editor-written-by', isolate(displayName(person, this.homeWiki()))),
    });
  }

  /** Is the text coloured? */
  get shown(): boolean {
    return this.view !== undefined && authorsShown(this.view.state);
  }

  toggle(view: EditorView): void {
    this.view = view;
    showAuthors(view, !authorsShown(view.state));
    this.refresh();
  }

  /** To be called when `authorOf` knows more people. */
  authorsKnown(): void {
    if (this.view === undefined || !this.shown) return;
    showAuthors(this.view, true);
    this.refresh();
  }

  /** To be called after each change of state: the legend follows a moment later. */
  changed(view: EditorView): void {
    this.view = view;
    if (!authorsShown(view.state)) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.refresh();
    }, 150);
  }

  private refresh(): void {
    const { view } = this;
    if (view === undefined || view.isDestroyed) return;
    const people = [...colouredClients(view.state)].map(this.authorOf);
    this.authors = people.filter((person) => person !== undefined);
    const client = clientAtCaret(view.state);
    this.here = client === undefined ? undefined : this.authorOf(client);
    this.host.requestUpdate();
  }
}

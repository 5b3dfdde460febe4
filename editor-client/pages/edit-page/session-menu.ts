// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import type { ParleyConfirmDialog, Question } from '@parley/chat-ui/elements/confirm-dialog.ts';
import type { MenuItem } from '@parley/chat-ui/elements/menu.ts';
import { api } from '@parley/chat-ui/http/api-client.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import type { SessionMode, SessionState } from '@parley/protocol/edit/frames.ts';
import type { PublishFailure } from '../../publish/publish-flow.ts';
import { failureWords } from '../../publish/publish-words.ts';
import { discardDraft } from './draft-notice.ts';

export type SessionMenuHost = {
  readonly element: HTMLElement;
  /** Resolves when what was typed has reached the server. */
  readonly sent: () => Promise<void>;
  /** A part that is fetched late cannot be had. */
  readonly onMissingPart: () => void;
};

/** What the menu of a session does with the session as a whole; each asks first, since it is for everyone in it. */
export class SessionMenu {
  readonly #host: SessionMenuHost;
  #mode: SessionMode | undefined;

  constructor(host: SessionMenuHost) {
    this.#host = host;
  }

  /** Changing between the page as it looks and its source; nothing where the wiki has none. */
  modeItems(session: SessionState | undefined, document: string | undefined): readonly MenuItem[] {
    if (session?.hasSource !== true || document === undefined) return [];
    const other = session.mode === 'source' ? 'visual' : 'source';
    return [{ label: msg(`session-mode-${other}`), run: () => void this.#askMode(document, other) }];
  }

  discardItem(document: string): MenuItem {
    const question = {
      heading: msg('session-discard-title'),
      text: msg('session-discard-text'),
      verb: msg('session-discard-confirm'),
      run: () => void this.#try(() => discardDraft(document), 'session-discard-failed'),
    };
    return { label: msg('session-discard'), destructive: true, run: () => void this.#ask(question) };
  }

  /** Tells when the session went on in the other mode, whoever chose that. */
  follow({ mode }: SessionState): void {
    if (this.#mode !== undefined && this.#mode !== mode) announce(msg(`session-mode-now-${mode}`));
    this.#mode = mode;
  }

  #askMode(document: string, mode: SessionMode): Promise<void> {
    return this.#ask({
      heading: msg(`session-mode-title-${mode}`),
      text: msg(`session-mode-text-${mode}`),
      verb: msg('session-mode-confirm'),
      run: () => void this.#try(() => this.#changeMode(document, mode), 'session-mode-failed'),
    });
  }

  /** The last words typed go along. */
  async #changeMode(document: string, mode: SessionMode): Promise<void> {
    await this.#host.sent();
    await api.post(`/api/edit/${encodeURIComponent(document)}/mode`, { mode });
  }

  async #ask(question: Question): Promise<void> {
    try {
      await import('@parley/chat-ui/elements/confirm-dialog.ts');
    } catch {
      this.#host.onMissingPart();
      return;
    }
    const dialog: ParleyConfirmDialog | null = this.#host.element.querySelector('parley-confirm-dialog');
    dialog?.ask(question);
  }

  async #try(work: () => Promise<void>, failed: string): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure = error instanceof Error && 'code' in error ? (error.code as PublishFailure) : 'network';
      announce(msg(failed, failureWords(failure)));
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditSession } from '@parley/protocol/http/api.ts';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { joinConversation, type Conversation } from '../harness/conversation.ts';
import { PageText } from '../harness/page-editor.ts';
import { RequestFailed, type SignedInPerson } from '../harness/person.ts';
import type { SeededRandom } from '../harness/random.ts';
import { openTab, type OpenDocument, type Tab } from '../harness/tab.ts';
import { randomEdit } from './random-edit.ts';

/** Two may publish at once: the second one finds the page changed, or nothing left to publish. */
const publishAnswers = ['nothing_to_publish', 'edit_conflict'];
const emoji = ['👍', '🎉', '🕷️'];

/** Somebody in a fuzzed session: a tab that is cut, restored and reloaded, a page and a conversation. */
export class Participant {
  readonly person: SignedInPerson;
  readonly #edit: string;
  readonly #chatName: string;
  readonly #random: SeededRandom;
  #tab: Tab;
  #document: OpenDocument;
  #chat: Conversation | undefined;
  readonly #commands: Promise<unknown>[] = [];
  #online = true;
  #said = 0;

  constructor(person: SignedInPerson, documents: { edit: string; editChat: string }, random: SeededRandom) {
    this.person = person;
    this.#edit = documents.edit;
    this.#chatName = documents.editChat;
    this.#random = random;
    this.#tab = openTab(person);
    this.#document = this.#tab.open(this.#edit);
  }

  async enter(): Promise<void> {
    await this.#document.synced();
    this.#chat = await joinConversation(this.#tab, this.#chatName);
  }

  get page(): PageText {
    return new PageText(this.#document.doc);
  }

  get document(): OpenDocument {
    return this.#document;
  }

  get chat(): Conversation {
    if (this.#chat === undefined) throw new Error('not in the conversation yet');
    return this.#chat;
  }

  edit(): void {
    randomEdit(this.page, this.#random);
  }

  /** Starts a command; its answer is awaited at the end, since it may come after a reconnection. */
  talk(): void {
    const own = this.chat.messages().filter(({ author }) => author.userId === this.person.person.userId);
    const others = this.chat.messages();
    const choice = this.#random.below(6);
    if (choice <= 2 || own.length === 0) {
      const text = `${this.person.name} ${++this.#said}`;
      const replyTo = others.length > 0 && this.#random.chance(0.3) ? this.#random.pick(others).id : undefined;
      this.#commands.push(this.chat.command({ type: 'post', text, ...(replyTo !== undefined && { replyTo }) }));
    } else if (choice === 3) {
      const message = this.#random.pick(own).id;
      this.#commands.push(
        this.chat.command({ type: 'edit', message, text: `${this.person.name} corrected ${++this.#said}` }),
      );
    } else if (choice === 4) {
      this.#commands.push(this.chat.command({ type: 'delete', message: this.#random.pick(own).id }));
    } else {
      const body = { emoji: this.#random.pick(emoji), on: this.#random.chance(0.7) };
      this.#commands.push(this.chat.command({ type: 'react', message: this.#random.pick(others).id, ...body }));
    }
  }

  /** Publishes what the server has now; that there is nothing to publish is an answer as good as a revision. */
  async publish(): Promise<boolean> {
    const path = `/api/edit/${encodeURIComponent(this.#edit)}`;
    const { state } = await this.person.json<EditSession>(path);
    try {
      await this.person.json(`${path}/publish`, { summary: 'fuzzed', baseRevision: state.latestRevision });
      return true;
    } catch (error) {
      if (error instanceof RequestFailed && publishAnswers.includes(error.code)) return false;
      throw error;
    }
  }

  toggleConnection(): void {
    if (this.#online) this.#tab.cut();
    else this.#tab.restore();
    this.#online = !this.#online;
  }

  /** A reload: what the browser kept of the page comes back under a new client id; commands in the air are lost. */
  async reload(): Promise<void> {
    const kept = encodeStateAsUpdate(this.#document.doc);
    this.#tab.close();
    this.#online = true;
    const doc = new Doc();
    applyUpdate(doc, kept);
    this.#tab = openTab(this.person);
    this.#document = this.#tab.open(this.#edit, doc);
    for (const lost of this.#commands.splice(0)) lost.catch(() => {});
    await this.enter();
  }

  /** Comes back if away, and waits until all is on the server and every command is answered. */
  async settle(): Promise<void> {
    if (!this.#online) this.toggleConnection();
    await this.#document.saved();
    await Promise.all(this.#commands);
  }

  leave(): void {
    this.#tab.close();
  }
}

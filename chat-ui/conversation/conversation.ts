// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { ChatFrame, Notice, PresenceDigest, Welcome } from '@parley/protocol/chat/frames.ts';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { Doc } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocument } from '../connection/live-document.ts';
import type { TextStorage } from './browser-storage.ts';
import { CommandChannel, type CommandOutcome } from './command-channel.ts';
import type { Draft } from './drafts.ts';
import { readFrame } from './frames.ts';
import { OlderMessages, type FetchPage } from './older-messages.ts';
import { newClientId, Outbox, type PendingMessage } from './outbox.ts';

export type ConversationOptions = {
  readonly connection: Pick<Connection, 'open'>;
  readonly document: string;
  /** Who reads here; `undefined` for somebody who is not signed in. */
  readonly person: Person | undefined;
  readonly storage: TextStorage;
  /** Where older messages of a kept conversation come from. */
  readonly fetchPage: FetchPage;
  readonly onChange: () => void;
  /** Messages of others that arrived live (not those of the first sync or a catch-up after a reconnect's gap). */
  readonly onArrived: (messages: readonly Message[]) => void;
  readonly onNotice: (notice: Notice) => void;
};

/** A command before it has its id. */
export type CommandWithoutId = ChatCommand extends infer C ? (C extends { id: string } ? Omit<C, 'id'> : never) : never;

/**
 * One conversation as its reader sees it: the server's messages, one's own on their way, who is here, and what one
 * may do. Knows nothing of how it is shown.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #outbox: Outbox;
  readonly #channel: CommandChannel;
  readonly #me: string | undefined;
  #older: OlderMessages;
  #live: LiveDocument;
  #doc: Doc | undefined;
  #liveMessages: readonly Message[] = [];
  #synced = false;
  #welcome: Welcome | undefined;
  #digest: PresenceDigest | undefined;
  #typingSent = 0;
  #sendingWaiting = false;
  #changeQueued = false;
  #closed = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#me = options.person === undefined ? undefined : personKey(options.person);
    this.#outbox = new Outbox(options.storage, options.document, this.#me ?? '');
    this.#channel = new CommandChannel((payload) => this.#live.send(payload));
    this.#older = new OlderMessages(options.fetchPage);
    this.#live = this.#open();
  }

  /** Oldest first: what was paged in, then what is live. */
  get messages(): readonly Message[] {
    return [...this.#older.messages, ...this.#liveMessages];
  }

  get pending(): readonly PendingMessage[] {
    return this.#outbox.pending;
  }

  get status(): DocumentStatus {
    return this.#live.status;
  }

  /** The messages were here once; before, an empty list says nothing. */
  get synced(): boolean {
    return this.#synced;
  }

  get welcome(): Welcome | undefined {
    return this.#welcome;
  }

  get digest(): PresenceDigest | undefined {
    return this.#digest;
  }

  get older(): OlderMessages['state'] {
    return this.#older.state;
  }

  get online(): boolean {
    return this.#live.status.state === 'online' && this.#welcome !== undefined;
  }

  isMine = (message: Pick<Message, 'author'>): boolean => this.#me === personKey(message.author);

  find(id: string): Message | undefined {
    return this.#liveMessages.find((message) => message.id === id) ?? this.#older.messages.find((m) => m.id === id);
  }

  /** Says something: shown at once, sent when there is a connection, kept until the server has it. */
  post(draft: Draft): void {
    const pending = this.#outbox.add({ ...draft, at: Date.now() });
    this.typing(false);
    this.#changed();
    if (this.online) void this.#send(pending);
  }

  /** Sends a failed message again, as the same command. */
  retry(clientId: string): void {
    this.#outbox.setState(clientId, { kind: 'waiting' });
    this.#changed();
    const pending = this.#outbox.find(clientId);
    if (pending !== undefined && this.online) void this.#send(pending);
  }

  discard(clientId: string): void {
    this.#outbox.remove(clientId);
    this.#changed();
  }

  /** Carries out a command; the outcome tells. An older message shows its change at once. */
  async command(command: CommandWithoutId): Promise<CommandOutcome> {
    if (!this.online) return { type: 'unanswered' };
    const outcome = await this.#channel.request({ ...command, id: newClientId() } as ChatCommand);
    if (outcome.type === 'ack') this.#updateOlder(command);
    return outcome;
  }

  /** Tells the others that this person is writing; repeated calls are cheap. */
  typing(on: boolean): void {
    const now = Date.now();
    const due = on ? now - this.#typingSent > typingInterval : this.#typingSent > 0;
    if (!due || !this.online) return;
    this.#typingSent = on ? now : 0;
    this.#channel.tell({ type: 'typing', id: newClientId(), on });
  }

  loadOlder(): Promise<boolean> {
    return this.#older.load(this.#liveMessages, () => this.#changed());
  }

  /** Joins again after a refusal. */
  rejoin(): void {
    this.#live.retry();
    this.#changed();
  }

  close(): void {
    this.#closed = true;
    this.#channel.cut();
    this.#live.close();
    this.#live.doc.destroy();
  }

  #open(): LiveDocument {
    const doc = new Doc();
    this.#doc = doc;
    // What a document that was dropped still tells is about another conversation.
    const current = () => this.#doc === doc && !this.#closed;
    doc.getArray<Message>(messagesField).observe(() => {
      if (current()) this.#read(doc);
    });
    return this.#options.connection.open(this.#options.document, doc, {
      onStatus: (status) => {
        if (current()) this.#statusChanged(status);
      },
      onStateless: (payload) => {
        if (current()) this.#received(payload);
      },
      onSynced: () => {
        if (!current()) return;
        this.#synced = true;
        this.#changed();
        void this.#sendWaiting();
      },
    });
  }

  #read(doc: Doc): void {
    const before = this.#liveMessages;
    const now = doc.getArray<Message>(messagesField).toArray();
    const known = new Set(before.map((message) => message.id));
    this.#liveMessages = now;
    this.#older.liveChanged(before, now);
    const arrived = now.filter((message) => !known.has(message.id));
    for (const message of arrived) if (this.isMine(message)) this.#outbox.remove(message.clientId);
    const others = arrived.filter((message) => !this.isMine(message));
    if (this.#synced && others.length > 0) this.#options.onArrived(others);
    this.#changed();
  }

  #statusChanged(status: DocumentStatus): void {
    if (status.state !== 'online') {
      this.#welcome = undefined;
      this.#typingSent = 0;
      this.#channel.cut();
    }
    this.#changed();
  }

  #received(payload: string): void {
    const frame = readFrame(payload);
    if (frame !== undefined) this.#take(frame);
  }

  #take(frame: ChatFrame): void {
    switch (frame.type) {
      case 'ack':
      case 'error':
        this.#channel.answered(frame);
        return;
      case 'presence':
        this.#digest = frame;
        this.#changed();
        return;
      case 'notice':
        this.#options.onNotice(frame);
        return;
      case 'welcome':
        this.#welcomed(frame);
    }
  }

  #incarnation: string | undefined;

  #welcomed(welcome: Welcome): void {
    const anew = this.#incarnation !== undefined && this.#incarnation !== welcome.incarnation;
    this.#incarnation = welcome.incarnation;
    if (anew) {
      this.#begunAnew();
      return;
    }
    this.#welcome = welcome;
    this.#changed();
    void this.#sendWaiting();
  }

  /** Another conversation of the same name: nothing of the old one may mix into it. */
  #begunAnew(): void {
    this.#channel.cut();
    this.#live.close();
    this.#live.doc.destroy();
    // The new document is empty, and right for whichever conversation welcomes it.
    this.#incarnation = undefined;
    this.#liveMessages = [];
    this.#older = new OlderMessages(this.#options.fetchPage);
    this.#synced = false;
    this.#welcome = undefined;
    this.#live = this.#open();
    this.#changed();
  }

  /**
   * Sends what waits, one after the other: they were said in this order. Called when the server has welcomed this
   * person and when the messages are here, whichever comes last.
   */
  async #sendWaiting(): Promise<void> {
    if (this.#sendingWaiting) return;
    this.#sendingWaiting = true;
    for (const pending of this.#outbox.waiting) {
      if (!this.online) break;
      await this.#send(pending);
    }
    this.#sendingWaiting = false;
  }

  async #send(pending: PendingMessage): Promise<void> {
    const { clientId, text, replyTo, anchor } = pending;
    const outcome = await this.#channel.request({
      type: 'post',
      id: clientId,
      text,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(anchor === undefined ? {} : { anchor }),
    });
    if (this.#outbox.find(clientId) === undefined || this.#closed) return;
    switch (outcome.type) {
      case 'ack':
        // It may have left the live document already, when this was a repetition.
        if (outcome.message === undefined || this.find(outcome.message) !== undefined) this.#outbox.remove(clientId);
        else this.#settleLater(clientId);
        break;
      case 'error': {
        const { code, retryAfter } = outcome;
        const state =
          retryAfter === undefined ? { kind: 'failed' as const, code } : { kind: 'failed' as const, code, retryAfter };
        this.#outbox.setState(clientId, state);
        break;
      }
      case 'unanswered':
        // Offline it waits for the line to come back; online somebody must decide.
        if (this.online) this.#outbox.setState(clientId, { kind: 'failed' });
    }
    this.#changed();
  }

  /** Acknowledged, and its line in the document is on the way; if it is not, it was posted long before. */
  #settleLater(clientId: string): void {
    setTimeout(() => {
      if (this.#closed || !this.online) return;
      this.#outbox.remove(clientId);
      this.#changed();
    }, 2000);
  }

  #updateOlder(command: CommandWithoutId): void {
    if (command.type === 'edit') {
      const { text } = command;
      this.#older.update(command.message, (message) => ({ ...message, text, editedAt: Date.now() }));
    } else if (command.type === 'delete' || command.type === 'remove') {
      const deletedBy = command.type === 'delete' ? 'author' : 'moderator';
      this.#older.update(command.message, ({ anchor: _anchor, ...rest }) => ({
        ...rest,
        text: '',
        deletedBy,
        reactions: {},
      }));
    } else if (command.type === 'react' && this.#options.person !== undefined) {
      const { person } = this.#options;
      this.#older.update(command.message, (message) => reacted(message, command.emoji, command.on, person));
    } else {
      return;
    }
    this.#changed();
  }

  #changed(): void {
    if (this.#changeQueued || this.#closed) return;
    this.#changeQueued = true;
    queueMicrotask(() => {
      this.#changeQueued = false;
      if (!this.#closed) this.#options.onChange();
    });
  }
}

/** How often the others are told that somebody goes on writing, in milliseconds. */
const typingInterval = 3000;

function reacted(message: Message, emoji: string, on: boolean, person: Person): Message {
  const { [emoji]: before, ...others } = message.reactions;
  const people = (before?.people ?? []).filter((each) => personKey(each) !== personKey(person));
  const count = (before?.count ?? 0) + (on ? 1 : -1);
  if (count <= 0) return { ...message, reactions: others };
  return { ...message, reactions: { ...others, [emoji]: { count, people: on ? [...people, person] : people } } };
}

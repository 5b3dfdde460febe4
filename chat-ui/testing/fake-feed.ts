// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { ChatFrame, CommandReply, DigestPerson } from '@parley/protocol/chat/frames.ts';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { applyUpdate, Doc, encodeStateAsUpdate, type Array as YArray } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocument, LiveDocumentOptions } from '../connection/live-document.ts';

type Member = { readonly person: Person; readonly doc: Doc; readonly options: LiveDocumentOptions; online: boolean };

/** A conversation's server in memory, for tests: it answers as the real one does, and fails when told to. */
export class FakeFeed {
  #doc = new Doc();
  #anewEachTime = false;
  readonly #members = new Set<Member>();
  readonly #done = new Map<string, string>();
  readonly kept: boolean;
  /** Answered to the next command. */
  failNext: ErrorCode | undefined;
  /** Takes commands and answers none. */
  silent = false;
  canPost = true;
  canModerate = false;
  incarnation = 'first';
  now: () => number = Date.now;
  readonly received: ChatCommand[] = [];

  constructor(kept: boolean) {
    this.kept = kept;
  }

  get #array(): YArray<Message> {
    return this.#doc.getArray<Message>(messagesField);
  }

  get messages(): readonly Message[] {
    return this.#array.toArray();
  }

  /** The feed as one person's connection sees it. */
  connectionOf(person: Person): Pick<Connection, 'open'> & { cut(): void; restore(): void } {
    const mine = new Set<Member>();
    return {
      open: (name, doc, options) => this.#open(name, doc, options, person, mine),
      cut: () => mine.forEach((member) => this.#cut(member)),
      restore: () => mine.forEach((member) => this.#restore(member)),
    };
  }

  add(message: Message): void {
    this.#array.push([message]);
    this.#spread();
  }

  replace(message: Message): void {
    const index = this.messages.findIndex((each) => each.id === message.id);
    this.#doc.transact(() => {
      this.#array.delete(index, 1);
      this.#array.insert(index, [message]);
    });
    this.#spread();
  }

  /** Everything is forgotten, as after a restart of the server of an ephemeral room. */
  beginAnew(incarnation: string): void {
    this.#doc = new Doc();
    this.incarnation = incarnation;
  }

  /** An empty room ends when its last member leaves, so that everybody who joins it alone begins another one. */
  beginAnewEachTime(): void {
    this.#anewEachTime = true;
  }

  tell(frame: ChatFrame): void {
    for (const member of this.#members) if (member.online) member.options.onStateless?.(JSON.stringify(frame));
  }

  presence(people: readonly DigestPerson[], typing: readonly Person[] = [], count = people.length): void {
    this.tell({ type: 'presence', count, people, typing: typing.map(personKey) });
  }

  #open(name: string, doc: Doc, options: LiveDocumentOptions, person: Person, mine: Set<Member>): LiveDocument {
    const member: Member = { person, doc, options, online: false };
    let status: DocumentStatus = { state: 'connecting' };
    const follow: LiveDocumentOptions = {
      ...options,
      onStatus: (next) => {
        status = next;
        options.onStatus?.(next);
      },
    };
    const followed = { ...member, options: follow };
    this.#members.add(followed);
    mine.add(followed);
    queueMicrotask(() => this.#restore(followed));
    return {
      name,
      doc,
      get status() {
        return status;
      },
      send: (payload) => this.#take(followed, payload),
      retry: () => this.#restore(followed),
      close: () => {
        this.#members.delete(followed);
        mine.delete(followed);
      },
    };
  }

  #cut(member: Member): void {
    member.online = false;
    member.options.onStatus?.({ state: 'offline', since: this.now() });
  }

  #restore(member: Member): void {
    if (!this.#members.has(member) || member.online) return;
    member.online = true;
    if (this.#anewEachTime) this.beginAnew(`${this.incarnation}+`);
    const welcome: ChatFrame = {
      type: 'welcome',
      incarnation: this.incarnation,
      kept: this.kept,
      you: member.person,
      canPost: this.canPost,
      canModerate: this.canModerate,
      slowSeconds: 0,
    };
    // As from the real server, the welcome comes before the messages.
    member.options.onStateless?.(JSON.stringify(welcome));
    this.#sync(member);
    member.options.onStatus?.({ state: 'online' });
    member.options.onSynced?.();
  }

  #sync(member: Member): void {
    applyUpdate(member.doc, encodeStateAsUpdate(this.#doc), 'server');
  }

  #spread(): void {
    for (const member of this.#members) if (member.online) this.#sync(member);
  }

  #take(member: Member, payload: string): void {
    if (!member.online) return;
    const command = JSON.parse(payload) as ChatCommand;
    this.received.push(command);
    if (this.silent) return;
    queueMicrotask(() => member.options.onStateless?.(JSON.stringify(this.#answer(member.person, command))));
  }

  #answer(person: Person, command: ChatCommand): CommandReply {
    const { id } = command;
    if (this.failNext !== undefined && command.type !== 'typing') {
      const code = this.failNext;
      this.failNext = undefined;
      return { type: 'error', id, code, message: code };
    }
    const before = this.#done.get(id);
    if (before !== undefined) return { type: 'ack', id, message: before };
    const message = this.#carryOut(person, command);
    if (message !== undefined) this.#done.set(id, message);
    return { type: 'ack', id, ...(message !== undefined && { message }), at: this.now() };
  }

  #carryOut(person: Person, command: ChatCommand): string | undefined {
    switch (command.type) {
      case 'post': {
        const { text, replyTo, anchor } = command;
        const id = `m${this.messages.length + 1}-${command.id.slice(0, 6)}`;
        const extras = { ...(replyTo !== undefined && { replyTo }), ...(anchor && { anchor }) };
        this.add({ id, clientId: command.id, author: person, at: this.now(), text, reactions: {}, ...extras });
        return id;
      }
      case 'edit':
        return this.#change(command.message, (message) => ({ ...message, text: command.text, editedAt: this.now() }));
      case 'delete':
        return this.#change(command.message, (message) => ({
          ...message,
          text: '',
          deletedBy: 'author',
          reactions: {},
        }));
      case 'react':
        return this.#change(command.message, (message) => ({
          ...message,
          reactions: command.on ? { ...message.reactions, [command.emoji]: { count: 1, people: [person] } } : {},
        }));
      default:
        return undefined;
    }
  }

  #change(id: string, change: (message: Message) => Message): string {
    const message = this.messages.find((each) => each.id === id);
    if (message !== undefined) this.replace(change(message));
    return id;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Notice } from '@parley/protocol/chat/frames.ts';
import type { Message } from '@parley/protocol/chat/message.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../connection/live-document.ts';
import { storageFor, wordsStorage } from '../conversation/browser-storage.ts';
import { Conversation } from '../conversation/conversation.ts';
import { Drafts } from '../conversation/drafts.ts';
import { ReadMarker } from '../conversation/read-marker.ts';
import { timeline, type TimelineItem } from '../conversation/timeline.ts';
import { fetchRecord } from '../http/chat-record.ts';
import { msg } from '../i18n/messages.ts';
import { mentionsName } from '../text/mentions.ts';
import { announce, type Summary } from './announcer.ts';
import { sentenceOf } from './words.ts';

export type RoomOptions = {
  readonly connection: Pick<Connection, 'open'>;
  readonly document: string;
  readonly kept: boolean;
  readonly person: Person | undefined;
  readonly wiki: string;
};

export type UnreadCount = { readonly count: number; readonly mentions: number };

export type RoomEvents = {
  readonly unread: (unread: UnreadCount) => void;
  /** How many people are here, when that changed. */
  readonly company: (count: number) => void;
  readonly arrived: (messages: readonly Message[]) => void;
  readonly notice: (notice: Notice) => void;
  /** Messages of these people are not read out. */
  readonly ignores: (person: Person) => boolean;
  /** The conversation is on the screen: only then is it read out. One in the background has its badge and notices. */
  readonly inView: () => boolean;
};

/** Holds one conversation for an element: opens it, follows what is read, keeps the draft. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: RoomEvents;
  #options: RoomOptions | undefined;
  #conversation: Conversation | undefined;
  #drafts: Drafts | undefined;
  #marker: ReadMarker | undefined;
  /** Where the last-read line stands; fixed while the reader stays. */
  #newAfter: number | undefined;
  #lineFixed = false;
  #unread: UnreadCount = { count: 0, mentions: 0 };
  #company: number | undefined;

  constructor(host: ReactiveControllerHost, events: RoomEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get conversation(): Conversation | undefined {
    return this.#conversation;
  }

  get drafts(): Drafts | undefined {
    return this.#drafts;
  }

  get items(): readonly TimelineItem[] {
    const conversation = this.#conversation;
    if (conversation === undefined) return [];
    return timeline(conversation.messages, conversation.pending, this.#newAfter, conversation.isMine);
  }

  get unread(): UnreadCount {
    return this.#unread;
  }

  /** Opens a conversation in the place of the one before, if it is another. */
  open(options: RoomOptions): void {
    const before = this.#options;
    const same =
      before !== undefined &&
      before.document === options.document &&
      before.connection === options.connection &&
      before.kept === options.kept;
    if (same && this.#conversation !== undefined) return;
    this.close();
    this.#options = options;
    const words = wordsStorage(options.kept);
    const who = options.person === undefined ? '' : personKey(options.person);
    this.#drafts = new Drafts(words, options.document, who);
    this.#marker = new ReadMarker(storageFor(options.kept ? 'browser' : 'tab'), options.document, who);
    this.#conversation = new Conversation({
      connection: options.connection,
      document: options.document,
      person: options.person,
      storage: words,
      fetchPage: (query) => fetchRecord(options.document, query),
      onChange: () => this.#changed(),
      onArrived: (messages) => this.#arrived(messages),
      onNotice: (notice) => this.#events.notice(notice),
    });
    this.#host.requestUpdate();
  }

  close(): void {
    this.#conversation?.close();
    this.#conversation = undefined;
    this.#options = undefined;
    this.#newAfter = undefined;
    this.#lineFixed = false;
    this.#company = undefined;
  }

  /** The newest message is in view and the window has the reader's eyes. */
  seen(): void {
    const messages = this.#conversation?.messages ?? [];
    if (this.#marker?.read(messages) === true) this.#count();
  }

  /** The reader comes back after having left: what came meanwhile is new. */
  returned(): void {
    if (this.#unread.count === 0) return;
    this.#newAfter = this.#marker?.readUntil;
    this.#host.requestUpdate();
  }

  #changed(): void {
    const conversation = this.#conversation;
    if (conversation?.synced === true && !this.#lineFixed) {
      this.#lineFixed = true;
      this.#newAfter = this.#marker?.readUntil;
      this.#marker?.begin(conversation.messages);
    }
    this.#count();
    this.#countPeople();
    this.#host.requestUpdate();
  }

  #countPeople(): void {
    const count = this.#conversation?.digest?.count;
    if (count === undefined || count === this.#company) return;
    this.#company = count;
    this.#events.company(count);
  }

  #count(): void {
    const conversation = this.#conversation;
    if (conversation === undefined) return;
    const unread = (this.#marker?.unread(conversation.messages, conversation.isMine) ?? []).filter(
      (message) => !this.#events.ignores(message.author),
    );
    const name = this.#options?.person?.name;
    const mentions = name === undefined ? 0 : unread.filter((message) => mentionsName(message.text, name)).length;
    if (unread.length === this.#unread.count && mentions === this.#unread.mentions) return;
    this.#unread = { count: unread.length, mentions };
    this.#events.unread(this.#unread);
  }

  #arrived(messages: readonly Message[]): void {
    const heard = messages.filter((message) => !this.#events.ignores(message.author));
    const wiki = this.#options?.wiki ?? '';
    for (const message of this.#events.inView() ? heard : []) {
      announce(sentenceOf(message, wiki), manyMessages);
    }
    if (heard.length > 0) this.#events.arrived(heard);
  }
}

const manyMessages: Summary = { kind: 'messages', words: (count) => msg('parley-announce-many', count) };

// SPDX-License-Identifier: GPL-2.0-or-later
import type { DeskCommand } from '@parley/protocol/help/commands.ts';
import { deskHelpersField, deskRequestsField, type DeskHelper, type DeskRequest } from '@parley/protocol/help/desk.ts';
import type { DeskWelcome, HelpFrame, HelpOffer, HelpReply } from '@parley/protocol/help/frames.ts';
import { Doc } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocument } from '../connection/live-document.ts';
import { CommandChannel } from '../conversation/command-channel.ts';
import { newClientId } from '../conversation/outbox.ts';
import { readHelpFrame } from './read-frames.ts';
import type { HelpOutcome } from './request-link.ts';

/** A command before it has its id. */
export type DeskCommandWithoutId = DeskCommand extends infer C
  ? C extends { id: string }
    ? Omit<C, 'id'>
    : never
  : never;

export type DeskLinkEvents = {
  readonly changed: () => void;
  /** A request was just offered to this helper. */
  readonly offered: (offer: HelpOffer) => void;
};

/** How often the server is told that the helper is at work, in milliseconds. */
const activeInterval = 60_000;

/** The help desk as one helper sees it: what is open, who answers, and what is offered to them. */
export class DeskLink {
  readonly #events: DeskLinkEvents;
  readonly #connection: Pick<Connection, 'open'>;
  readonly #document: string;
  #doc = new Doc();
  #live: LiveDocument;
  #incarnation: string | undefined;
  readonly #channel: CommandChannel<DeskCommand, HelpReply>;
  #welcome: DeskWelcome | undefined;
  #offers: ReadonlyMap<string, HelpOffer> = new Map();
  #synced = false;
  #activeAt = -Infinity;

  constructor(connection: Pick<Connection, 'open'>, document: string, events: DeskLinkEvents) {
    this.#events = events;
    this.#connection = connection;
    this.#document = document;
    this.#channel = new CommandChannel((payload) => this.#live.send(payload));
    this.#live = this.#open();
    for (const type of ['pointerdown', 'keydown', 'pointermove'])
      addEventListener(type, this.#active, { passive: true });
  }

  #open(): LiveDocument {
    const doc = this.#doc;
    // What a document that was dropped still tells is about a desk of before.
    const current = () => this.#doc === doc;
    for (const field of [deskRequestsField, deskHelpersField]) {
      doc.getMap(field).observe(() => {
        if (current()) this.#events.changed();
      });
    }
    return this.#connection.open(this.#document, doc, {
      onStatus: (status) => {
        if (current()) this.#statusChanged(status);
      },
      onStateless: (payload) => {
        if (current()) this.#received(readHelpFrame(payload));
      },
      onSynced: () => {
        if (!current()) return;
        this.#synced = true;
        this.#events.changed();
      },
    });
  }

  /** The desk of another server, or of the same after a restart: nothing of the old one may mix into it. */
  #begunAnew(): void {
    this.#channel.cut();
    this.#live.close();
    this.#doc.destroy();
    // The new document is empty, and right for whichever desk welcomes it.
    this.#incarnation = undefined;
    this.#offers = new Map();
    this.#synced = false;
    this.#doc = new Doc();
    this.#live = this.#open();
  }

  /** The oldest first. */
  get requests(): readonly DeskRequest[] {
    const requests = [...this.#doc.getMap<DeskRequest>(deskRequestsField).values()];
    return requests.toSorted((one, other) => one.askedAt - other.askedAt);
  }

  get helpers(): readonly DeskHelper[] {
    const helpers = [...this.#doc.getMap<DeskHelper>(deskHelpersField).values()];
    return helpers.toSorted((one, other) => one.person.name.localeCompare(other.person.name));
  }

  /** Oneself at the desk; `undefined` until the server has said so. */
  get welcome(): DeskWelcome | undefined {
    return this.#welcome;
  }

  /** What is offered to this helper now, by request. */
  get offers(): ReadonlyMap<string, HelpOffer> {
    return this.#offers;
  }

  get status(): DocumentStatus {
    return this.#live.status;
  }

  /** The desk was here once; before, an empty one says nothing. */
  get synced(): boolean {
    return this.#synced;
  }

  /** Carries out a command; never rejects. */
  command(command: DeskCommandWithoutId): Promise<HelpOutcome> {
    if (this.status.state !== 'online') return Promise.resolve({ type: 'unanswered' });
    return this.#channel.request({ ...command, id: newClientId() } as DeskCommand);
  }

  /** Joins again after a refusal. */
  rejoin(): void {
    this.#live.retry();
    this.#events.changed();
  }

  close(): void {
    for (const type of ['pointerdown', 'keydown', 'pointermove']) removeEventListener(type, this.#active);
    this.#channel.cut();
    this.#live.close();
    this.#doc.destroy();
  }

  readonly #active = (): void => {
    const now = Date.now();
    if (now - this.#activeAt < activeInterval || this.status.state !== 'online') return;
    this.#activeAt = now;
    this.#channel.tell({ type: 'help-active', id: newClientId() });
  };

  #statusChanged(status: DocumentStatus): void {
    if (status.state !== 'online') {
      this.#channel.cut();
      this.#offers = new Map();
      this.#activeAt = -Infinity;
    }
    this.#events.changed();
  }

  #welcomed(welcome: DeskWelcome): void {
    const anew = this.#incarnation !== undefined && this.#incarnation !== welcome.incarnation;
    this.#incarnation = welcome.incarnation;
    this.#welcome = welcome;
    if (anew) this.#begunAnew();
  }

  #received(frame: HelpFrame | undefined): void {
    switch (frame?.type) {
      case 'ack':
      case 'error':
        this.#channel.answered(frame);
        return;
      case 'desk':
        this.#welcomed(frame);
        break;
      case 'offer':
        this.#offers = new Map(this.#offers).set(frame.request, frame);
        this.#events.offered(frame);
        break;
      case 'offer-over':
        this.#offers = new Map([...this.#offers].filter(([request]) => request !== frame.request));
        break;
      case 'point':
      case 'lead':
      case 'follow':
      case undefined:
        return;
    }
    this.#events.changed();
  }
}

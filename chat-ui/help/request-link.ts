// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpCommand } from '@parley/protocol/help/commands.ts';
import type { HelpFrame, HelpReply } from '@parley/protocol/help/frames.ts';
import { helpField, helpRequestKey, type HelpRequest } from '@parley/protocol/help/request.ts';
import type { Doc } from 'yjs';
import type { DocumentStatus } from '../connection/document-status.ts';
import type { Connection, LiveDocument, LiveDocumentOptions } from '../connection/live-document.ts';
import { CommandChannel, type Unanswered } from '../conversation/command-channel.ts';
import { newClientId } from '../conversation/outbox.ts';
import { readHelpFrame, readRequest } from './read-frames.ts';

export type HelpOutcome = HelpReply | Unanswered;

/** Whether a helper is out of the request after this. */
export function givesAway({ type }: Pick<HelpCommand, 'type'>): boolean {
  return type === 'help-pass' || type === 'help-back';
}

/** A command before it has its id. */
export type HelpCommandWithoutId = HelpCommand extends infer C
  ? C extends { id: string }
    ? Omit<C, 'id'>
    : never
  : never;

/** What a mentor or the asker did in the other's view. */
export type HelpSignal = Extract<HelpFrame, { type: 'point' | 'lead' | 'follow' }>;

export type RequestLinkEvents = {
  /** The request or the connection changed. */
  readonly changed: () => void;
  readonly signal: (signal: HelpSignal) => void;
};

/** How long a command waits for the first connection, in milliseconds. */
const longestBeginning = 10_000;

/**
 * The document of one request. Its conversation is opened on `connection`, as any conversation is on any connection;
 * what live help adds to it (the request's state, commands, pointing) is read from the same document here.
 */
export class RequestLink {
  readonly #open: Pick<Connection, 'open'>;
  readonly #events: RequestLinkEvents;
  readonly #channel: CommandChannel<HelpCommand, HelpReply>;
  #live: LiveDocument | undefined;
  #doc: Doc | undefined;
  #request: HelpRequest | undefined;
  /** Commands of somebody who was quicker than the connection. */
  readonly #waiting: (() => void)[] = [];

  constructor(connection: Pick<Connection, 'open'>, events: RequestLinkEvents, known?: HelpRequest) {
    this.#open = connection;
    this.#events = events;
    this.#request = known;
    this.#channel = new CommandChannel((payload) => this.#live?.send(payload));
  }

  /** What the conversation is to be opened on; always the same object. */
  readonly connection: Pick<Connection, 'open'> = {
    open: (document, doc, options) => this.#joined(document, doc, options),
  };

  /** The request as it stands; `undefined` until it is known. */
  get request(): HelpRequest | undefined {
    return this.#request;
  }

  get status(): DocumentStatus {
    return this.#live?.status ?? { state: 'connecting' };
  }

  /** Carries out a command, right after the page once there is a connection; never rejects. */
  async command(command: HelpCommandWithoutId): Promise<HelpOutcome> {
    if (this.status.state === 'connecting') await this.#begun();
    if (this.status.state !== 'online') return { type: 'unanswered' };
    const id = newClientId();
    const outcome = await this.#channel.request({ ...command, id } as HelpCommand);
    // Whoever gives a request away is out of it, sometimes before the answer has come.
    const out = outcome.type === 'unanswered' && this.#live?.status.state === 'refused';
    return out && givesAway(command) ? { type: 'ack', id } : outcome;
  }

  /** Sends a command whose answer does not matter. */
  tell(command: HelpCommandWithoutId): void {
    if (this.status.state === 'online') this.#channel.tell({ ...command, id: newClientId() } as HelpCommand);
  }

  /** Resolves when it is known whether there is a connection, or nobody would wait any longer. */
  #begun(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, longestBeginning);
      this.#waiting.push(() => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  #joined(document: string, doc: Doc, options: LiveDocumentOptions): LiveDocument {
    this.#doc = doc;
    const state = doc.getMap<unknown>(helpField);
    state.observe(() => {
      if (this.#doc !== doc) return;
      this.#request = readRequest(state.get(helpRequestKey)) ?? this.#request;
      this.#events.changed();
    });
    const live = this.#open.open(document, doc, {
      ...options,
      onStatus: (status) => {
        options.onStatus?.(status);
        if (status.state !== 'online') this.#channel.cut();
        if (status.state !== 'connecting') for (const goOn of this.#waiting.splice(0)) goOn();
        this.#events.changed();
      },
      onStateless: (payload) => {
        options.onStateless?.(payload);
        const frame = readHelpFrame(payload);
        if (frame !== undefined) this.#received(frame);
      },
    });
    this.#live = live;
    return live;
  }

  #received(frame: HelpFrame): void {
    switch (frame.type) {
      case 'ack':
      case 'error':
        this.#channel.answered(frame);
        return;
      case 'point':
      case 'lead':
      case 'follow':
        this.#events.signal(frame);
        return;
      case 'desk':
      case 'offer':
      case 'offer-over':
        // Of the desk alone.
        return;
    }
  }
}

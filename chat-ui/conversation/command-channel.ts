// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { CommandReply } from '@parley/protocol/chat/frames.ts';

/** How long an answer may take, in milliseconds, before the person is told that none came. */
const answerTimeout = 20_000;

/** Sent, or not even that; no answer came. The same id may be sent again. */
export type Unanswered = { readonly type: 'unanswered' };

export type CommandOutcome = CommandReply | Unanswered;

type Named = { readonly id: string };

/** Sends commands and gives each its answer. */
export class CommandChannel<Command extends Named = ChatCommand, Reply extends Named = CommandReply> {
  readonly #send: (payload: string) => void;
  readonly #waiting = new Map<string, { settle: (outcome: Reply | Unanswered) => void; timer: number }>();

  constructor(send: (payload: string) => void) {
    this.#send = send;
  }

  /** Sends a command; never rejects. A second command of the same id takes the place of the first. */
  request(command: Command): Promise<Reply | Unanswered> {
    this.#settle(command.id, { type: 'unanswered' });
    return new Promise((resolve) => {
      const timer = Number(setTimeout(() => this.#settle(command.id, { type: 'unanswered' }), answerTimeout));
      this.#waiting.set(command.id, { settle: resolve, timer });
      this.#send(JSON.stringify(command));
    });
  }

  /** Sends a command whose answer does not matter. */
  tell(command: Command): void {
    this.#send(JSON.stringify(command));
  }

  answered(reply: Reply): void {
    this.#settle(reply.id, reply);
  }

  /** The line was cut: what has no answer by now will not get one. */
  cut(): void {
    for (const id of this.#waiting.keys()) this.#settle(id, { type: 'unanswered' });
  }

  #settle(id: string, outcome: Reply | Unanswered): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.settle(outcome);
  }
}

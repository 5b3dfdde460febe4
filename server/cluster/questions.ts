// SPDX-License-Identifier: GPL-2.0-or-later
import { randomUUID } from 'node:crypto';
import type { Envelope } from './envelope.ts';

type QuestionEnvelope = Extract<Envelope, { kind: 'question' | 'answer' }>;

/** How long another node gets to answer, in milliseconds. */
const patience = 20_000;

type Waiting = {
  readonly node: string;
  readonly resolve: (answer: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};

/** Questions from node to node. */
export class Questions {
  readonly #node: string;
  readonly #post: (to: string, envelope: QuestionEnvelope) => void;
  readonly #waiting = new Map<string, Waiting>();
  readonly #answerers = new Map<string, (question: Uint8Array) => Promise<Uint8Array>>();

  constructor(node: string, post: (to: string, envelope: QuestionEnvelope) => void) {
    this.#node = node;
    this.#post = post;
  }

  answer(topic: string, answerer: (question: Uint8Array) => Promise<Uint8Array>): void {
    this.#answerers.set(topic, answerer);
  }

  ask(node: string, topic: string, bytes: Uint8Array): Promise<Uint8Array> {
    const id = randomUUID();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(id, 'Another node did not answer in time.'), patience);
      timer.unref();
      this.#waiting.set(id, { node, resolve, reject, timer });
      this.#post(node, { kind: 'question', from: this.#node, id, topic, bytes });
    });
  }

  async receive(envelope: QuestionEnvelope): Promise<void> {
    const { from, id, bytes } = envelope;
    if (envelope.kind === 'question') {
      const answerer = this.#answerers.get(envelope.topic);
      const answer = await Promise.resolve(answerer?.(bytes)).catch(() => undefined);
      this.#post(from, {
        kind: 'answer',
        from: this.#node,
        id,
        ok: answer !== undefined,
        bytes: answer ?? new Uint8Array(),
      });
      return;
    }
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    if (!envelope.ok) return this.#fail(id, 'Another node could not answer.');
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.resolve(bytes);
  }

  /** Nobody answers from there any more. */
  giveUp(node: string): void {
    for (const [id, waiting] of this.#waiting) if (waiting.node === node) this.#fail(id, 'Another node went away.');
  }

  #fail(id: string, words: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.reject(new Error(words));
  }
}

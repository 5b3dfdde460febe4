// SPDX-License-Identifier: GPL-2.0-or-later
import { AnchorSchema } from '@parley/protocol/chat/commands.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import * as v from 'valibot';
import type { TextStorage } from './browser-storage.ts';

const StoredSchema = v.array(
  v.object({
    clientId: v.string(),
    text: v.string(),
    at: v.number(),
    replyTo: v.optional(v.string()),
    anchor: v.optional(AnchorSchema),
  }),
);

type Stored = v.InferOutput<typeof StoredSchema>[number];

/** A message of one's own that the server has not confirmed. */
export type PendingMessage = Stored & {
  readonly state:
    /** Waits for the connection, or for its answer. */
    | { readonly kind: 'waiting' }
    /** The server said no, or (without a code) did not answer. */
    | { readonly kind: 'failed'; readonly code?: ErrorCode; readonly retryAfter?: number };
};

/**
 * Messages on their way, oldest first. They keep their id through every try, so that a message whose answer was lost
 * is never posted twice; those not confirmed survive a reload.
 */
export class Outbox {
  readonly #storage: TextStorage;
  readonly #key: string;
  #pending: readonly PendingMessage[];

  constructor(storage: TextStorage, document: string, person: string) {
    this.#storage = storage;
    this.#key = `parley.outbox.${person}.${document}`;
    this.#pending = this.#load();
  }

  get pending(): readonly PendingMessage[] {
    return this.#pending;
  }

  get waiting(): readonly PendingMessage[] {
    return this.#pending.filter((message) => message.state.kind === 'waiting');
  }

  find(clientId: string): PendingMessage | undefined {
    return this.#pending.find((message) => message.clientId === clientId);
  }

  add(message: Omit<Stored, 'clientId'>): PendingMessage {
    const pending: PendingMessage = { ...message, clientId: newClientId(), state: { kind: 'waiting' } };
    this.#set([...this.#pending, pending]);
    return pending;
  }

  setState(clientId: string, state: PendingMessage['state']): void {
    this.#set(this.#pending.map((message) => (message.clientId === clientId ? { ...message, state } : message)));
  }

  remove(clientId: string): void {
    this.#set(this.#pending.filter((message) => message.clientId !== clientId));
  }

  #set(pending: readonly PendingMessage[]): void {
    this.#pending = pending;
    if (pending.length === 0) this.#storage.removeItem(this.#key);
    else this.#storage.setItem(this.#key, JSON.stringify(pending.map(({ state: _state, ...stored }) => stored)));
  }

  #load(): readonly PendingMessage[] {
    try {
      const parsed = v.safeParse(StoredSchema, JSON.parse(this.#storage.getItem(this.#key) ?? '[]'));
      return parsed.success ? parsed.output.map((stored) => ({ ...stored, state: { kind: 'waiting' } })) : [];
    } catch {
      return [];
    }
  }
}

/** An id that no other command of this person has. */
export function newClientId(): string {
  return crypto.randomUUID();
}

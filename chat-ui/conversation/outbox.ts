// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { TextStorage } from './browser-storage.ts';
import { draftOf, type Draft } from './drafts.ts';

type Stored = Draft & { readonly clientId: string; readonly at: number };

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
      const parsed: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? '[]');
      return Array.isArray(parsed) ? parsed.flatMap(pendingOf) : [];
    } catch {
      return [];
    }
  }
}

function pendingOf(value: unknown): readonly PendingMessage[] {
  const draft = draftOf(value);
  if (draft === undefined || typeof value !== 'object' || value === null) return [];
  if (!('clientId' in value && 'at' in value)) return [];
  const { clientId, at } = value;
  if (typeof clientId !== 'string' || typeof at !== 'number') return [];
  return [{ ...draft, clientId, at, state: { kind: 'waiting' } }];
}

/** An id that no other command of this person has. */
export function newClientId(): string {
  return crypto.randomUUID();
}

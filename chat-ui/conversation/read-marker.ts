// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import type { TextStorage } from './browser-storage.ts';

/** How far a person has read one conversation: the time of the newest message they saw. */
export class ReadMarker {
  readonly #storage: TextStorage;
  readonly #key: string;
  #readUntil: number | undefined;

  constructor(storage: TextStorage, document: string, person: string) {
    this.#storage = storage;
    this.#key = `parley.read.${person}.${document}`;
    const stored = Number(storage.getItem(this.#key));
    this.#readUntil = Number.isFinite(stored) && stored > 0 ? stored : undefined;
  }

  /** Milliseconds since 1970; `undefined` for somebody who never was here: then nothing is new to them. */
  get readUntil(): number | undefined {
    return this.#readUntil;
  }

  /** Somebody who never was here comes: what was said before is not new to them, what comes from now on is. */
  begin(messages: readonly Message[]): void {
    this.#readUntil ??= messages.at(-1)?.at ?? 0;
  }

  /** The person sees these messages now. */
  read(messages: readonly Message[]): boolean {
    const newest = messages.at(-1)?.at ?? 0;
    if (newest <= (this.#readUntil ?? 0)) return false;
    this.#readUntil = newest;
    this.#storage.setItem(this.#key, String(newest));
    return true;
  }

  /** Messages of others after what was read. */
  unread(messages: readonly Message[], isMine: (message: Message) => boolean): readonly Message[] {
    const until = this.#readUntil;
    if (until === undefined) return [];
    return messages.filter((message) => message.at > until && !isMine(message) && message.deletedBy === undefined);
  }
}

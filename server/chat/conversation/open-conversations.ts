// SPDX-License-Identifier: GPL-2.0-or-later
import type { Conversation } from './conversation.ts';

/**
 * The conversations of one kind that are in memory. A conversation is held by whoever uses it: by its connections, by
 * each command while it is carried out; it is let go when nobody holds it any longer.
 */
export type OpenConversations = {
  get(name: string): Conversation | undefined;
  all(): Iterable<Conversation>;
  /** Loads the conversation if needed, and holds it. Pair each call with a `release`. */
  hold(name: string): Promise<Conversation>;
  /** Gives one hold back; the conversation leaves memory with the last one. */
  release(conversation: Conversation): void;
};

type Entry = { holds: number; readonly loading: Promise<Conversation>; loaded: Conversation | undefined };

/** `closed` is called after a conversation left memory. */
export function createOpenConversations(
  load: (name: string) => Promise<Conversation>,
  closed: (conversation: Conversation) => void = () => undefined,
): OpenConversations {
  const entries = new Map<string, Entry>();

  const entryOf = (name: string): Entry => {
    const known = entries.get(name);
    if (known !== undefined) return known;
    const entry: Entry = { holds: 0, loading: load(name), loaded: undefined };
    entries.set(name, entry);
    return entry;
  };

  return {
    get: (name) => entries.get(name)?.loaded,
    *all() {
      for (const { loaded } of entries.values()) if (loaded !== undefined) yield loaded;
    },
    async hold(name) {
      const entry = entryOf(name);
      entry.holds += 1;
      try {
        entry.loaded = await entry.loading;
        return entry.loaded;
      } catch (error) {
        if (entries.get(name) === entry) entries.delete(name);
        throw error;
      }
    },
    release(conversation) {
      const entry = entries.get(conversation.name);
      if (entry === undefined || entry.loaded !== conversation) return;
      entry.holds -= 1;
      if (entry.holds > 0) return;
      entries.delete(conversation.name);
      conversation.board.stop();
      conversation.store.close();
      closed(conversation);
    },
  };
}

// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import type { MessageStore } from '../conversation/message-store.ts';
import { systemTiming, type Timing } from '../timing.ts';
import { createRoomStore, type RoomStore, type RoomWords } from './room-store.ts';

/** What one room holds, with the name of its document. */
export type NamedWords = RoomWords & { readonly name: string };

/**
 * The words of all conversations that are not kept: of those that are open, and of those that another keeper handed over
 * and nobody has opened here yet. In memory only.
 */
export type RoomStores = {
  /** A store for a conversation that is being opened, with what was handed over for it, else with `first`. */
  open(name: string, first?: readonly Message[]): MessageStore;
  /** Everything there is, for the next keeper. */
  words(): readonly NamedWords[];
  /** Takes over what another keeper held. */
  inherit(words: readonly NamedWords[]): void;
};

/** Nobody comes back to more rooms at once. */
const mostInherited = 5_000;
/** People come back within seconds, even where words are gone with the last who leaves. */
const shortestWait = 30_000;

/** `wait`: milliseconds in which somebody must open a conversation that was handed over. */
export function createRoomStores(wait: number, timing: Timing = systemTiming): RoomStores {
  const open = new Map<string, RoomStore>();
  const inherited = new ExpiringMap<RoomWords>({
    lifetime: Math.max(wait, shortestWait),
    most: mostInherited,
    now: () => timing.now(),
  });
  return {
    open(name, first = []) {
      const words = inherited.get(name);
      const store = createRoomStore(
        timing,
        words === undefined ? { kind: 'new', messages: first } : { kind: 'inherited', words },
      );
      inherited.delete(name);
      open.set(name, store);
      return {
        ...store,
        close() {
          store.close();
          if (open.get(name) === store) open.delete(name);
        },
      };
    },
    words: () => {
      const all: NamedWords[] = inherited.entries().map(([name, words]) => ({ name, ...words }));
      for (const [name, store] of open) {
        const words = store.words();
        if (words !== undefined) all.push({ name, ...words });
      }
      return all;
    },
    inherit(words) {
      for (const { name, ...rest } of words) if (!open.has(name)) inherited.set(name, rest);
    },
  };
}

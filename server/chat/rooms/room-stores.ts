// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import type { MessageStore } from '../conversation/message-store.ts';
import { systemTiming, type Timing } from '../timing.ts';
import { createRoomStore, type RoomStore, type RoomWords } from './room-store.ts';

/** What one room holds, with the name of its document. */
export type NamedWords = RoomWords & {
  readonly name: string;
  /** Milliseconds that nobody may need longer to open it, where it waits for that already. */
  readonly left?: number;
};

/**
 * The words of all conversations that are not kept: of those that are open, and of those that another keeper handed over
 * and nobody has opened here yet. In memory only.
 */
export type RoomStores = {
  /** A store for a conversation that is being opened, with what was handed over for it, else with `first`. */
  open(name: string, first?: readonly Message[]): MessageStore;
  /**
   * Everything there is of those that are wanted, for the next keeper: read one by one, since all at once could hold this
   * one up for seconds.
   */
  words(isWanted: (name: string) => boolean): Iterable<NamedWords>;
  /** Takes over what another keeper held. */
  inherit(words: readonly NamedWords[]): void;
  /** Lets go of what was handed over and not opened yet: another keeper has it. */
  disown(name: string): void;
  /** From now on nothing ends for want of people: it is about to be handed over. */
  hold(): void;
  readonly isHeld: boolean;
};

type Inherited = { readonly words: RoomWords; readonly until: number };

/** Nobody comes back to more rooms at once. */
const mostInherited = 5_000;
/** People come back within seconds, even where words are gone with the last who leaves. */
const shortestWait = 30_000;

/** `grace`: milliseconds in which somebody must open a conversation that was handed over. */
export function createRoomStores(grace: number, timing: Timing = systemTiming): RoomStores {
  const open = new Map<string, RoomStore>();
  const lifetime = Math.max(grace, shortestWait);
  const inherited = new ExpiringMap<Inherited>({ lifetime, most: mostInherited, now: () => timing.now() });
  let isHeld = false;
  return {
    get isHeld() {
      return isHeld;
    },
    hold: () => {
      isHeld = true;
    },
    open(name, first = []) {
      const words = inherited.get(name)?.words;
      // First of all: what cannot be read keeps nobody out for longer than this once.
      inherited.delete(name);
      const store = createRoomStore(
        timing,
        words === undefined ? { kind: 'new', messages: first } : { kind: 'inherited', words },
      );
      open.set(name, store);
      return {
        ...store,
        close() {
          store.close();
          if (open.get(name) === store) open.delete(name);
        },
      };
    },
    *words(isWanted) {
      for (const [name, store] of open) {
        if (!isWanted(name)) continue;
        const words = store.words();
        if (words !== undefined) yield { name, ...words };
      }
      // However often it is handed on, it waits no longer for that.
      for (const [name, { words, until }] of inherited.entries()) {
        if (isWanted(name)) yield { name, ...words, left: until - timing.now() };
      }
    },
    inherit(words) {
      for (const { name, left = lifetime, ...rest } of words) {
        const wait = Math.min(left, lifetime);
        if (!open.has(name) && wait > 0) inherited.set(name, { words: rest, until: timing.now() + wait }, wait);
      }
    },
    disown: (name) => inherited.delete(name),
  };
}

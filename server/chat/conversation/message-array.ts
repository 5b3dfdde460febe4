// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import type { Array as YArray, Doc } from 'yjs';

/** The Y.Array `messages` of one document, newest last, cut to the newest `capacity`. Only this code writes it. */
export type MessageArray = {
  readonly doc: Doc;
  readonly all: readonly Message[];
  get(id: string): Message | undefined;
  /** Adds the message at the end and drops what exceeds the capacity; answers what was dropped. */
  append(message: Message): readonly Message[];
  /** Puts a changed message in the place of the one with its id; answers whether that one was here. */
  replace(message: Message): boolean;
  /** Makes the array equal to these messages, touching only what differs; answers whether anything did. */
  become(messages: readonly Message[]): boolean;
};

export function createMessageArray(doc: Doc, capacity: number): MessageArray {
  const array = doc.getArray<Message>(messagesField);
  // A plain copy: reading a Y.Array by position walks its items.
  let copy = array.toArray();

  const splice = (index: number, removed: number, added: readonly Message[]): void => {
    doc.transact(() => {
      if (removed > 0) array.delete(index, removed);
      if (added.length > 0) array.insert(index, [...added]);
    });
    copy = copy.toSpliced(index, removed, ...added);
  };

  return {
    doc,
    get all() {
      return copy;
    },
    get: (id) => copy.find((message) => message.id === id),
    append(message) {
      const excess = Math.max(0, copy.length + 1 - capacity);
      const dropped = copy.slice(0, excess);
      doc.transact(() => {
        if (excess > 0) array.delete(0, excess);
        array.push([message]);
      });
      copy = [...copy.slice(excess), message];
      return dropped;
    },
    replace(message) {
      const index = copy.findIndex((other) => other.id === message.id);
      if (index < 0) return false;
      splice(index, 1, [message]);
      return true;
    },
    become: (messages) => reconcile(copy, messages, array, splice),
  };
}

function reconcile(
  present: readonly Message[],
  wanted: readonly Message[],
  array: YArray<Message>,
  splice: (index: number, removed: number, added: readonly Message[]) => void,
): boolean {
  let start = 0;
  while (start < present.length && start < wanted.length && same(present[start], wanted[start])) start += 1;
  let end = 0;
  const longest = Math.min(present.length, wanted.length) - start;
  while (end < longest && same(present[present.length - 1 - end], wanted[wanted.length - 1 - end])) end += 1;
  const removed = present.length - start - end;
  const added = wanted.slice(start, wanted.length - end);
  if (removed === 0 && added.length === 0) return false;
  array.doc?.transact(() => splice(start, removed, added));
  return true;
}

function same(one: Message | undefined, other: Message | undefined): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with the keys of every object in order, so that two ways of building a message compare equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { assert, asyncProperty, array, boolean, constantFrom, integer, oneof, record, constant } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { openDatabase } from '../../storage/database.ts';
import { createJournal } from '../../storage/journal.ts';
import { openKeptStore } from '../record/kept-store.ts';
import { createRecordReader } from '../record/record-reader.ts';
import { createRoomStore } from '../rooms/room-store.ts';
import { createManualTiming } from '../testing/manual-timing.ts';
import { person } from '../testing/people.ts';
import type { MessageChange, MessageStore } from './message-store.ts';

// Both kinds of stores are driven by the same random steps beside a plain model, and must look like it after each step.

const names = ['Alice', 'Bob', 'constructor'] as const;
const emojis = ['👍', '❤️', '🕷️'] as const;

type Step =
  | { readonly kind: 'post'; readonly by: number; readonly reply: number | undefined }
  | { readonly kind: 'edit' | 'delete'; readonly by: number; readonly message: number }
  | {
      readonly kind: 'react';
      readonly by: number;
      readonly message: number;
      readonly emoji: number;
      readonly on: boolean;
    }
  | { readonly kind: 'repeat'; readonly command: number }
  | { readonly kind: 'reload' };

const by = integer({ min: 0, max: names.length - 1 });
const message = integer({ min: 0, max: 30 });
const steps = array(
  oneof(
    { weight: 4, arbitrary: record({ kind: constant('post' as const), by, reply: constantFrom(undefined, 0, 1, 5) }) },
    { weight: 2, arbitrary: record({ kind: constantFrom('edit' as const, 'delete' as const), by, message }) },
    {
      weight: 3,
      arbitrary: record({
        kind: constant('react' as const),
        by,
        message,
        emoji: integer({ min: 0, max: 2 }),
        on: boolean(),
      }),
    },
    { weight: 1, arbitrary: record({ kind: constant('repeat' as const), command: message }) },
    { weight: 1, arbitrary: constant({ kind: 'reload' as const }) },
  ),
  { maxLength: 60 },
);

type Said = { readonly id: string; text: string; deleted: boolean; readonly reactions: Map<string, string[]> };
type Done = { readonly origin: { personKey: string; command: string }; readonly result: unknown };

/** The messages as a list and nothing else. */
class Model {
  readonly said: Said[] = [];
  readonly done: Done[] = [];

  pick(index: number): Said | undefined {
    return this.said.length === 0 ? undefined : this.said[index % this.said.length];
  }

  view(): unknown {
    return this.said.map(({ id, text, deleted, reactions }) => ({
      id,
      text,
      deleted,
      reactions: Object.fromEntries([...reactions].filter(([, people]) => people.length > 0)),
    }));
  }
}

function viewOf(messages: readonly Message[]): unknown {
  return messages.map(({ id, text, deletedBy, reactions }) => ({
    id,
    text,
    deleted: deletedBy !== undefined,
    reactions: Object.fromEntries(
      Object.entries(reactions).map(([emoji, { people }]) => [emoji, people.map(({ name }) => name)]),
    ),
  }));
}

/** Does one step to the store and to the model. */
async function walk(
  step: Exclude<Step, { kind: 'reload' }>,
  number: number,
  store: MessageStore,
  model: Model,
): Promise<void> {
  if (step.kind === 'repeat') return repeatOne(step.command, store, model);
  const name = names[step.by] ?? 'Alice';
  const origin = { personKey: `demo/${name}`, command: `__proto__${number}` };
  const target = step.kind === 'post' ? undefined : model.pick(step.message);
  const change = changeOf(step, name, number, target, model);
  if (change === undefined) return;
  const refused = change.kind !== 'post' && target === undefined;
  const outcome = await store.change(change, origin).catch((error: unknown) => error);
  expect(outcome instanceof ParleyError).toBe(refused);
  if (refused) return;
  const result = outcome as { readonly message: string };
  model.done.push({ origin, result });
  remember(change, result.message, name, target, model);
}

async function repeatOne(index: number, store: MessageStore, model: Model): Promise<void> {
  const done = model.done[index % Math.max(1, model.done.length)];
  const answer = done === undefined ? undefined : await store.repeated(done.origin);
  expect(answer).toEqual(done?.result);
}

function changeOf(
  step: Exclude<Step, { kind: 'reload' | 'repeat' }>,
  name: string,
  number: number,
  target: Said | undefined,
  model: Model,
): MessageChange | undefined {
  const id = target?.id ?? 'toString';
  switch (step.kind) {
    case 'post': {
      const replyTo = step.reply === undefined ? undefined : model.pick(step.reply)?.id;
      return {
        kind: 'post',
        author: person(name),
        text: `text ${number}`,
        ...(replyTo === undefined ? {} : { replyTo }),
      };
    }
    case 'edit':
      return target?.deleted === true ? undefined : { kind: 'edit', message: id, text: `edited ${number}` };
    case 'delete':
      return { kind: 'delete', message: id, by: 'author' };
    case 'react':
      if (target?.deleted === true) return undefined;
      return { kind: 'react', message: id, emoji: emojis[step.emoji] ?? '👍', person: person(name), on: step.on };
  }
}

function remember(change: MessageChange, id: string, name: string, target: Said | undefined, model: Model): void {
  if (change.kind === 'post') {
    model.said.push({ id, text: change.text, deleted: false, reactions: new Map() });
    return;
  }
  if (target === undefined) return;
  if (change.kind === 'edit') target.text = change.text;
  if (change.kind === 'delete') {
    target.text = '';
    target.deleted = true;
    target.reactions.clear();
  }
  if (change.kind === 'react') {
    const people = (target.reactions.get(change.emoji) ?? []).filter((other) => other !== name);
    const was = target.reactions.get(change.emoji)?.includes(name) === true;
    if (!change.on) target.reactions.set(change.emoji, people);
    else if (!was) target.reactions.set(change.emoji, [...people, name]);
  }
}

const live = (store: MessageStore): readonly Message[] => store.doc.getArray<Message>(messagesField).toArray();

describe('A store of messages equals a plain list under random steps', () => {
  test('when it is kept, through restarts, in the live document, in the record, and in the copy of a client', async () => {
    const db = await openDatabase(':memory:');
    const deps = { db, journal: createJournal(db), timing: createManualTiming(), begun: async () => undefined };
    let run = 0;
    await assert(
      asyncProperty(steps, async (walked) => {
        const document = `edit-chat:demo:r${(run += 1)}`;
        const model = new Model();
        const copy = new Doc();
        let store = await openKeptStore(document, deps);
        for (const [number, step] of walked.entries()) {
          if (step.kind === 'reload') {
            // As after a crash: nothing of the old store is used again.
            store = await openKeptStore(document, deps);
          } else {
            await walk(step, number, store, model);
          }
          expect(viewOf(live(store))).toEqual(model.view());
        }
        applyUpdate(copy, encodeStateAsUpdate(store.doc));
        const reloaded = await openKeptStore(document, deps);
        applyUpdate(copy, encodeStateAsUpdate(reloaded.doc));
        expect(viewOf(copy.getArray<Message>(messagesField).toArray())).toEqual(model.view());
        const { messages } = await createRecordReader(db).page(document, { limit: 200 });
        expect(messages).toEqual(live(reloaded));
      }),
      { numRuns: 40, seed: 20261122 },
    );
    await db.destroy();
  });

  test('when it is a room, until the room is closed', async () => {
    await assert(
      asyncProperty(steps, async (walked) => {
        const model = new Model();
        const store = createRoomStore(createManualTiming());
        for (const [number, step] of walked.entries()) {
          if (step.kind === 'reload') continue;
          await walk(step, number, store, model);
          expect(viewOf(live(store))).toEqual(model.view());
        }
        store.close();
        expect(live(store)).toEqual([]);
        expect(Buffer.from(encodeStateAsUpdate(store.doc)).includes('text')).toBe(false);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});

test('A room holds its newest 100 messages, and nothing of the others', async () => {
  const store = createRoomStore(createManualTiming());
  for (let count = 1; count <= 130; count += 1) {
    await store.change(
      { kind: 'post', author: person('Alice'), text: `line ${count}.` },
      { personKey: 'a', command: `${count}` },
    );
  }
  expect(live(store)).toHaveLength(100);
  expect(live(store)[0]?.text).toBe('line 31.');
  expect(Buffer.from(encodeStateAsUpdate(store.doc)).includes('line 30.')).toBe(false);
});

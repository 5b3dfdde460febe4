// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import { describe, expect, test } from 'vitest';
import { timeline } from './timeline.ts';

const noon = new Date(2026, 10, 22, 12).getTime();
const minute = 60_000;

function message(id: string, name: string, at: number, more: Partial<Message> = {}): Message {
  const author = { wiki: 'demo', userId: name, name };
  return { id, clientId: `c-${id}`, author, at, text: id, reactions: {}, ...more };
}

const mine = (each: Message) => each.author.name === 'Me';

function shape(messages: readonly Message[], newAfter?: number): readonly string[] {
  return timeline(messages, [], newAfter, mine).map((item) => {
    if (item.kind === 'message') return `${item.message.id}${item.grouped ? ' (grouped)' : ''}`;
    return item.kind;
  });
}

describe('a timeline', () => {
  test('puts a line between days and groups what one person says in a few minutes', () => {
    const messages = [
      message('a', 'Ann', noon - 86_400_000),
      message('b', 'Ann', noon),
      message('c', 'Ann', noon + minute),
      message('d', 'Ann', noon + 10 * minute),
      message('e', 'Bob', noon + 11 * minute),
    ];
    expect(shape(messages)).toEqual(['day', 'a', 'day', 'b', 'c (grouped)', 'd', 'e']);
  });

  test('draws the last-read line once, before the first message of somebody else', () => {
    const messages = [
      message('read', 'Ann', noon),
      message('own', 'Me', noon + minute),
      message('new', 'Ann', noon + 2 * minute),
      message('newer', 'Bob', noon + 3 * minute),
    ];
    expect(shape(messages, noon)).toEqual(['day', 'read', 'own', 'new', 'new', 'newer']);
    expect(shape(messages).filter((line) => line === 'new')).toHaveLength(1);
  });

  test('shows a message on its way only until it is there, in the same place', () => {
    const pending = { clientId: 'c-x', text: 'x', at: noon, state: { kind: 'waiting' as const } };
    const before = timeline([], [pending], undefined, mine);
    const after = timeline([message('x', 'Me', noon)], [pending], undefined, mine);
    expect(before.map((item) => item.key)).toEqual(['c-x']);
    expect(after.filter((item) => item.kind !== 'day').map((item) => item.key)).toEqual(['c-x']);
  });
});

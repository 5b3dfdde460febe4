// SPDX-License-Identifier: GPL-2.0-or-later
import { maxReactionKinds, maxReactionNames } from '@parley/protocol/chat/limits.ts';
import type { Reaction } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';

/** One person's reaction to one message. */
export type Reacted = { readonly emoji: string; readonly person: Person };

/**
 * The reactions after a person switched one on or off; the same list when nothing changes.
 * Throws `bad_request` when a message would get more than `maxReactionKinds` kinds.
 */
export function withReaction(
  reactions: readonly Reacted[],
  change: Reacted & { readonly on: boolean },
): readonly Reacted[] {
  const key = personKey(change.person);
  const isThis = (other: Reacted): boolean => other.emoji === change.emoji && personKey(other.person) === key;
  const present = reactions.some(isThis);
  if (present === change.on) return reactions;
  if (!change.on) return reactions.filter((other) => !isThis(other));
  const kinds = new Set(reactions.map((other) => other.emoji));
  if (!kinds.has(change.emoji) && kinds.size >= maxReactionKinds) {
    throw new ParleyError('bad_request', `A message has at most ${maxReactionKinds} different reactions.`);
  }
  return [...reactions, { emoji: change.emoji, person: change.person }];
}

/** Reactions as a message shows them: counted by emoji, with the first names. */
export function summariseReactions(reactions: readonly Reacted[]): Readonly<Record<string, Reaction>> {
  const byEmoji = new Map<string, Person[]>();
  for (const { emoji, person } of reactions) {
    const people = byEmoji.get(emoji);
    if (people === undefined) byEmoji.set(emoji, [person]);
    else people.push(person);
  }
  return Object.fromEntries(
    [...byEmoji].map(([emoji, people]) => [emoji, { count: people.length, people: people.slice(0, maxReactionNames) }]),
  );
}

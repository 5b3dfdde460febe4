// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { NamedWords } from '../../chat/rooms/room-stores.ts';
import type { MadeRoom } from '../../chat/rooms/social-rooms.ts';

/**
 * The shape of what is handed over, said in each portion: a node of another release refuses one that it does not read, and
 * the giver turns to the next. Fields may be added to a shape. Whatever makes an older node misread it is another shape, to be
 * written once all nodes speak the language that came with it.
 */
const shape = 1;

const PersonSchema = v.object({
  wiki: v.string(),
  userId: v.string(),
  name: v.string(),
  centralId: v.exactOptional(v.string()),
});

const WordsSchema = v.object({
  name: v.string(),
  state: v.string(),
  incarnation: v.string(),
  reactions: v.array(v.tuple([v.string(), v.array(v.object({ emoji: v.string(), person: PersonSchema }))])),
  results: v.array(v.tuple([v.string(), v.object({ message: v.exactOptional(v.string()), at: v.number() })])),
  left: v.exactOptional(v.number()),
});

const MadeRoomSchema = v.pipe(
  v.object({
    room: v.object({ document: v.string(), name: v.string(), topic: v.string(), global: v.boolean() }),
    home: v.string(),
    // JSON leaves it out where nobody remembers who made the room.
    maker: v.exactOptional(v.string()),
  }),
  v.transform(({ room, home, maker }): MadeRoom => ({ room, home, maker })),
);

const PortionSchema = v.object({
  shape: v.literal(shape),
  giver: v.string(),
  /** Each the JSON of `NamedWords`, so that it is written once. */
  words: v.array(v.pipe(v.string(), v.parseJson(), WordsSchema)),
  made: v.array(MadeRoomSchema),
});

/** Some of what a node that stops hands over. */
export type Portion = {
  readonly giver: string;
  readonly words: readonly NamedWords[];
  readonly made: readonly MadeRoom[];
};

/** A portion to be written: of its words, the JSON of each. */
export type PortionToWrite = Omit<Portion, 'words'> & { readonly words: readonly string[] };

export function writePortion({ giver, words, made }: PortionToWrite): Uint8Array {
  return Buffer.from(JSON.stringify({ shape, giver, words, made }), 'utf8');
}

/** Throws when it is of a shape that this release does not read: nothing of it may be taken then. */
export function readPortion(bytes: Uint8Array): Portion {
  const read = v.safeParse(PortionSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
  // What is wrong with it could name words that were said.
  if (!read.success) throw new Error('This release does not read that shape of a portion of rooms.');
  const { giver, words, made } = read.output;
  return { giver, words, made };
}

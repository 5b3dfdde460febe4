// SPDX-License-Identifier: GPL-2.0-or-later
import type { PopulatedRoom } from '../../chat/rooms/rooms.ts';
import type { SocialRoom } from '../../chat/rooms/social-rooms.ts';

/** The people that live on one node, as the others hear of them. No words are among it. */
export type Directory = {
  readonly rooms: readonly PopulatedRoom[];
  readonly social: readonly SocialRoom[];
  /** Edit sessions and how many people write in each. */
  readonly editing: readonly (readonly [document: string, people: number])[];
};

type Part = keyof Directory;

/** What became different since the change before, which had the number before. */
export type DirectoryChange = Directory & {
  readonly number: number;
  readonly gone: Readonly<Record<Part, readonly string[]>>;
};

/** A whole directory as it was with the change of this number. */
export type NumberedDirectory = Directory & { readonly number: number };

const parts = ['rooms', 'social', 'editing'] as const satisfies readonly Part[];

/** The document that an entry is about. */
function documentOf(entry: PopulatedRoom | SocialRoom | readonly [string, number]): string {
  return 'document' in entry ? entry.document : entry[0];
}

/** What the others were told of the directory here. */
export class ToldDirectory {
  #number = 0;
  #whole: Directory = { rooms: [], social: [], editing: [] };
  readonly #words: Readonly<Record<Part, Map<string, string>>> = {
    rooms: new Map(),
    social: new Map(),
    editing: new Map(),
  };

  get whole(): NumberedDirectory {
    return { ...this.#whole, number: this.#number };
  }

  /** What has changed since this was asked the last time; `undefined` when nothing has. */
  change(now: Directory): DirectoryChange | undefined {
    const rooms = this.#changed('rooms', now.rooms);
    const social = this.#changed('social', now.social);
    const editing = this.#changed('editing', now.editing);
    const gone = { rooms: rooms.gone, social: social.gone, editing: editing.gone };
    this.#whole = now;
    if ([rooms, social, editing].every((part) => part.changed.length === 0 && part.gone.length === 0)) return undefined;
    this.#number += 1;
    return { number: this.#number, rooms: rooms.changed, social: social.changed, editing: editing.changed, gone };
  }

  #changed<T extends Directory[Part][number]>(
    part: Part,
    entries: readonly T[],
  ): { readonly changed: readonly T[]; readonly gone: readonly string[] } {
    const told = this.#words[part];
    const present = new Set<string>();
    const changed = entries.filter((entry) => {
      const document = documentOf(entry);
      const words = JSON.stringify(entry);
      present.add(document);
      if (told.get(document) === words) return false;
      told.set(document, words);
      return true;
    });
    const gone = [...told.keys()].filter((document) => !present.has(document));
    for (const document of gone) told.delete(document);
    return { changed, gone };
  }
}

/** What another node told of its directory. */
export class HeardDirectory {
  readonly rooms = new Map<string, PopulatedRoom>();
  readonly social = new Map<string, SocialRoom>();
  readonly editing = new Map<string, number>();
  /** The number of the last change that was heard; `undefined` while something was missed. */
  number: number | undefined;

  /** Takes a whole directory in place of what was known. */
  replace(directory: Directory, number: number | undefined): void {
    for (const part of parts) this[part].clear();
    this.#take(directory);
    this.number = number;
  }

  /** Takes a change; false when one before it was missed. */
  follow(change: DirectoryChange): boolean {
    if (change.number !== (this.number ?? Infinity) + 1) {
      this.number = undefined;
      return false;
    }
    this.number = change.number;
    for (const part of parts) for (const document of change.gone[part]) this[part].delete(document);
    this.#take(change);
    return true;
  }

  #take({ rooms, social, editing }: Directory): void {
    for (const room of rooms) this.rooms.set(room.document, room);
    for (const room of social) this.social.set(room.document, room);
    for (const [document, people] of editing) this.editing.set(document, people);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey } from '@parley/protocol/identity/person.ts';
import type { EditorView } from 'prosemirror-view';
import { scrollToPosition } from '../anchors/passage-marks.ts';
import type { LiveCursor } from './live-cursors.ts';
import type { PersonHere } from './present-people.ts';

/** Keeps the view where another person writes, until this person does something themselves. */
export class Follow {
  private followed: PersonHere | undefined;
  private lastHead = -1;
  private readonly changed: (followed: PersonHere | undefined, ended: PersonHere | undefined) => void;

  /** `changed` hears whom the view follows now, and whom it followed until now. */
  constructor(changed: (followed: PersonHere | undefined, ended: PersonHere | undefined) => void) {
    this.changed = changed;
  }

  get person(): PersonHere | undefined {
    return this.followed;
  }

  /** Follows a person, or nobody. */
  start(person: PersonHere | undefined, view: EditorView, cursors: ReadonlyMap<number, LiveCursor>): void {
    const ended = this.followed;
    if (person === undefined && ended === undefined) return;
    this.followed = person;
    this.lastHead = -1;
    this.listen(view, person !== undefined);
    this.changed(person, ended);
    this.moved(cursors, view);
  }

  /** To be called when carets moved. */
  moved(cursors: ReadonlyMap<number, LiveCursor>, view: EditorView): void {
    if (this.followed === undefined) return;
    const cursor = newest(cursors, this.followed);
    if (cursor === undefined || cursor.head === this.lastHead) return;
    this.lastHead = cursor.head;
    if (!isComfortable(view, cursor.head)) scrollToPosition(view, cursor.head);
  }

  /** To be called when people joined or left: a person who is gone is no longer followed. */
  peopleChanged(people: readonly PersonHere[], view: EditorView): void {
    const { followed } = this;
    if (followed === undefined) return;
    const key = personKey(followed.person);
    const still = people.find(({ person }) => personKey(person) === key);
    if (still === undefined) this.start(undefined, view, new Map());
    else this.followed = still;
  }

  private listen(view: EditorView, on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    this.view = view;
    for (const [type, target] of [
      ['wheel', window],
      ['touchmove', window],
      ['keydown', view.dom],
      ['mousedown', view.dom],
    ] as const) {
      target[change](type, this.stop, { passive: true });
    }
  }

  /** The view that is listened to: another document has another one. */
  private view: EditorView | undefined;

  private readonly stop = (): void => {
    if (this.view !== undefined) this.start(undefined, this.view, new Map());
  };
}

/** The caret of a person who may be here in several tabs: the one that moved last. */
export function newest(cursors: ReadonlyMap<number, LiveCursor>, { clients }: PersonHere): LiveCursor | undefined {
  return clients
    .map((client) => cursors.get(client))
    .filter((cursor) => cursor !== undefined)
    .sort((one, other) => other.movedAt - one.movedAt)[0];
}

/** Is the place in the window already, with some room above and below? */
function isComfortable(view: EditorView, position: number): boolean {
  const { top, bottom } = view.coordsAtPos(Math.min(position, view.state.doc.content.size));
  return top > window.innerHeight * 0.2 && bottom < window.innerHeight * 0.8;
}

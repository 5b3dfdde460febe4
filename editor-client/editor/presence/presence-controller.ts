// SPDX-License-Identifier: GPL-2.0-or-later
import { announce } from '@parley/chat-ui/elements/announcer.ts';
import { isolate, msg } from '@parley/chat-ui/i18n/messages.ts';
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import { displayName, personKey } from '@parley/protocol/identity/person.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import { scrollToPosition } from '../anchors/passage-marks.ts';
import { Comings } from './comings.ts';
import { Follow, newest } from './follow.ts';
import { placeLabels } from './label-places.ts';
import type { LiveCursor } from './live-cursors.ts';
import { liveCursorPlugin, liveCursors } from './live-cursors.ts';
import type { PeopleAction } from './parley-people.ts';
import type { PersonHere } from './present-people.ts';
import { peopleHere } from './present-people.ts';

/** Who is here, where their carets are and whom the view follows. */
export class PresenceController implements ReactiveController {
  people: readonly PersonHere[] = [];
  placed: ReadonlySet<string> = new Set();
  private readonly host: ReactiveControllerHost;
  private readonly homeWiki: () => string;
  private readonly followChanged: (person: PresentPerson | undefined) => void;
  private awareness: Awareness | undefined;
  private view: EditorView | undefined;
  private comings: Comings | undefined;
  private frame: number | undefined;
  private lastMove = -Infinity;
  private readonly follow = new Follow((followed, ended) => this.onFollow(followed, ended));

  constructor(
    host: ReactiveControllerHost,
    homeWiki: () => string,
    followChanged: (person: PresentPerson | undefined) => void,
  ) {
    this.host = host;
    this.homeWiki = homeWiki;
    this.followChanged = followChanged;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.detach();
  }

  /** The plugin that draws carets. */
  plugin(awareness: Awareness): Plugin {
    return liveCursorPlugin({
      awareness,
      labelOf: (person) => ({
        name: this.nameOf(person),
        mentor: person.role === 'mentor' ? msg('parley-editor-mentor') : undefined,
      }),
      moved: (cursors, view) => this.cursorsMoved(cursors, view),
    });
  }

  /** Begins to watch a session. */
  attach(view: EditorView, awareness: Awareness): void {
    this.detach();
    this.view = view;
    this.awareness = awareness;
    this.comings = new Comings({
      joined: (name) => this.tellOf('parley-editor-joined', name),
      left: (name) => this.tellOf('parley-editor-left', name),
    });
    awareness.on('change', this.schedule);
    this.refresh();
  }

  /** Stops watching. */
  detach(): void {
    if (this.view !== undefined) this.follow.start(undefined, this.view, new Map());
    this.awareness?.off('change', this.schedule);
    this.comings?.stop();
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.awareness = undefined;
    this.view = undefined;
    this.people = [];
  }

  /** The person whom the view follows. */
  get followed(): PresentPerson | undefined {
    return this.follow.person?.person;
  }

  /** Carries out what was chosen in the list of people. Following somebody again ends it. */
  act({ kind, person }: PeopleAction): void {
    const { view } = this;
    if (view === undefined) return;
    switch (kind) {
      case 'go': {
        const cursor = newest(liveCursors(view.state), person);
        if (cursor !== undefined) scrollToPosition(view, cursor.head);
        return;
      }
      case 'follow': {
        const already = this.followed !== undefined && personKey(this.followed) === personKey(person.person);
        this.follow.start(already ? undefined : person, view, liveCursors(view.state));
        return;
      }
    }
  }

  /** Ends following. */
  stopFollowing(): void {
    if (this.view !== undefined) this.follow.start(undefined, this.view, new Map());
  }

  /** To be called when this person's caret moved: names must not cover what they type. */
  ownCaretMoved(): void {
    this.schedule();
  }

  private cursorsMoved(cursors: ReadonlyMap<number, LiveCursor>, view: EditorView): void {
    for (const { movedAt } of cursors.values()) this.lastMove = Math.max(this.lastMove, movedAt);
    this.follow.moved(cursors, view);
    this.schedule();
  }

  /** Many people move many times a second; what hangs on it is brought up to date once a frame. */
  private readonly schedule = (): void => {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.refresh();
    });
  };

  private refresh(): void {
    const { awareness, view } = this;
    if (awareness === undefined || view === undefined || view.isDestroyed) return;
    const people = peopleHere(awareness);
    const placed = new Set([...liveCursors(view.state).values()].map(({ person }) => personKey(person)));
    if (!samePeople(people, this.people)) {
      this.comings?.update(new Map(people.map(({ person }) => [personKey(person), this.nameOf(person)])));
      this.people = people;
      this.follow.peopleChanged(people, view);
      this.host.requestUpdate();
    }
    if (placed.size !== this.placed.size || [...placed].some((key) => !this.placed.has(key))) {
      this.placed = placed;
      this.host.requestUpdate();
    }
    placeLabels(view, this.lastMove);
  }

  private readonly tellOf = (message: string, name: string): void =>
    announce(msg(message, isolate(name)), {
      kind: 'people',
      words: (count) => msg('parley-editor-people-moved', count),
    });

  private onFollow(followed: PersonHere | undefined, ended: PersonHere | undefined): void {
    if (followed === undefined && ended !== undefined) {
      announce(msg('parley-editor-follow-ended', isolate(this.nameOf(ended.person))));
    }
    this.followChanged(followed?.person);
    this.host.requestUpdate();
  }

  private nameOf(person: PresentPerson): string {
    return displayName(person, this.homeWiki());
  }
}

function samePeople(one: readonly PersonHere[], other: readonly PersonHere[]): boolean {
  return one.length === other.length && one.every((person, index) => samePerson(person, other[index]));
}

function samePerson(one: PersonHere, other: PersonHere | undefined): boolean {
  return (
    other !== undefined &&
    personKey(one.person) === personKey(other.person) &&
    one.person.name === other.person.name &&
    one.person.role === other.person.role &&
    one.person.readOnly === other.person.readOnly &&
    one.self === other.self &&
    one.clients.join() === other.clients.join()
  );
}

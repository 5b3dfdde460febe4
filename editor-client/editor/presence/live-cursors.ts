// SPDX-License-Identifier: GPL-2.0-or-later
import type { PresentPerson } from '@parley/protocol/edit/presence.ts';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { DecorationSource, EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import { readCaret } from '../binding/caret-first.ts';
import { isFromYjs } from '../binding/origin.ts';
import { absolutePosition, relativePosition, sameRelative } from '../binding/positions.ts';
import { caretClass } from './caret-colours.ts';
import { personOf } from './present-people.ts';

/** Another person's caret in positions of the present page. */
export type LiveCursor = {
  readonly client: number;
  readonly person: PresentPerson;
  readonly anchor: number;
  readonly head: number;
  /** When it last moved by the person's doing, in milliseconds of `performance.now()`. */
  readonly movedAt: number;
};

type Cursors = { readonly all: ReadonlyMap<number, LiveCursor>; readonly decorations: DecorationSet };

/** How names are written beside a caret. */
export type CursorLabel = { readonly name: string; readonly mentor: string | undefined };

export type LiveCursorOptions = {
  readonly awareness: Awareness;
  readonly labelOf: (person: PresentPerson) => CursorLabel;
  /** Called after cursors appeared, moved or went. */
  readonly moved: (cursors: ReadonlyMap<number, LiveCursor>, view: EditorView) => void;
};

/** How long a name stands beside a caret that does not move, in milliseconds. */
export const labelTime = 2000;

const cursorsKey = new PluginKey<Cursors>('live-cursors');

/** The carets of the others in this state. */
export function liveCursors(state: EditorState): ReadonlyMap<number, LiveCursor> {
  return cursorsKey.getState(state)?.all ?? new Map();
}

/**
 * Draws the others' carets and selections, and tells them where this one is. Positions are mapped with each
 * change; only clients whose awareness changed are looked up anew, so that a keystroke costs the same in a
 * session of two and of two hundred.
 */
export function liveCursorPlugin(options: LiveCursorOptions): Plugin {
  return new Plugin<Cursors>({
    key: cursorsKey,
    state: {
      init: () => ({ all: new Map(), decorations: DecorationSet.empty }),
      apply: (change, cursors, _before, after) => {
        const clients: unknown = change.getMeta(cursorsKey);
        if (Array.isArray(clients)) return refreshed(cursors, clients, after, options);
        return change.docChanged ? mapped(cursors, change, after, options) : cursors;
      },
    },
    props: { decorations: (state): DecorationSource => cursorsKey.getState(state)?.decorations ?? DecorationSet.empty },
    view: (view) => connect(view, options),
  });
}

function refreshed(
  cursors: Cursors,
  clients: readonly number[],
  state: EditorState,
  options: LiveCursorOptions,
): Cursors {
  const all = new Map(cursors.all);
  for (const client of clients) {
    const cursor = cursorOf(client, state, options.awareness, cursors.all.get(client));
    if (cursor === undefined) all.delete(client);
    else all.set(client, cursor);
  }
  const stale = cursors.decorations.find(undefined, undefined, (spec) => clients.includes(Number(spec['client'])));
  const fresh = clients.flatMap((client) => decorationsOf(all.get(client), options));
  return { all, decorations: cursors.decorations.remove(stale).add(state.doc, fresh) };
}

function mapped(cursors: Cursors, change: Transaction, state: EditorState, options: LiveCursorOptions): Cursors {
  if (cursors.all.size === 0) return cursors;
  const lost: number[] = [];
  const typing: number[] = [];
  const all = new Map<number, LiveCursor>();
  const fromYjs = isFromYjs(change);
  for (const [client, cursor] of cursors.all) {
    const head = change.mapping.mapResult(cursor.head);
    if (head.deletedAcross) lost.push(client);
    // Who writes at the end of a paragraph tells of no new place: the words before the caret tell it.
    const writes = fromYjs && head.pos > cursor.head && endsAt(change, head.pos);
    if (writes) typing.push(client);
    const movedAt = writes ? performance.now() : cursor.movedAt;
    all.set(client, { ...cursor, head: head.pos, anchor: change.mapping.map(cursor.anchor), movedAt });
  }
  const next = { all, decorations: cursors.decorations.map(change.mapping, change.doc) };
  // A wide change from Yjs may have swallowed the place: Yjs still knows it.
  const anew = fromYjs ? [...lost, ...typing] : [];
  return anew.length > 0 ? refreshed(next, anew, state, options) : next;
}

/** Does something the change put in end at this position? */
function endsAt(change: Transaction, position: number): boolean {
  const last = change.mapping.maps.at(-1);
  let ends = false;
  last?.forEach((_from, _to, _start, end) => {
    ends ||= end === position;
  });
  return ends;
}

function cursorOf(
  client: number,
  state: EditorState,
  awareness: Awareness,
  past: LiveCursor | undefined,
): LiveCursor | undefined {
  const presence = awareness.getStates().get(client);
  const person = personOf(presence);
  if (client === awareness.clientID || presence === undefined || person === undefined) return undefined;
  const cursor: unknown = presence['cursor'];
  if (typeof cursor !== 'object' || cursor === null || !('anchor' in cursor) || !('head' in cursor)) return undefined;
  const anchor = absolutePosition(state, cursor.anchor);
  const head = absolutePosition(state, cursor.head);
  if (anchor === undefined || head === undefined) return undefined;
  const same = past !== undefined && past.anchor === anchor && past.head === head;
  return { client, person, anchor, head, movedAt: same ? past.movedAt : performance.now() };
}

function decorationsOf(cursor: LiveCursor | undefined, { labelOf }: LiveCursorOptions): readonly Decoration[] {
  if (cursor === undefined) return [];
  const { client, person, anchor, head, movedAt } = cursor;
  const colour = caretClass(person.colour);
  const key = `${client}/${person.name}/${person.colour}/${person.role ?? ''}/${Math.round(movedAt)}`;
  const caret = Decoration.widget(head, () => caretElement(labelOf(person), colour, movedAt, client), {
    key,
    side: 10,
    ignoreSelection: true,
    client,
  });
  if (anchor === head) return [caret];
  const selected = Decoration.inline(
    Math.min(anchor, head),
    Math.max(anchor, head),
    { class: `parley-selection ${colour}` },
    { client, inclusiveEnd: true },
  );
  return [caret, selected];
}

function caretElement({ name, mentor }: CursorLabel, colour: string, movedAt: number, client: number): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `parley-caret ${colour}`;
  caret.dataset['client'] = String(client);
  // Carets of others are drawn, not text: screen readers have the list of people.
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'parley-caret__label';
  label.dir = 'auto';
  label.textContent = name;
  if (mentor !== undefined) {
    const mark = document.createElement('span');
    mark.className = 'parley-caret__mark';
    mark.textContent = mentor;
    label.append(' ', mark);
  }
  const left = Math.max(0, labelTime - (performance.now() - movedAt));
  label.style.setProperty('--parley-label-time', `${Math.round(left)}ms`);
  // No text of its own: a click beside it would put the reader's caret in there, and typing would go nowhere.
  caret.append(label);
  return caret;
}

function connect(view: EditorView, { awareness, moved }: LiveCursorOptions) {
  const waiting = new Set<number>();
  let scheduled = false;
  let over = false;
  const flush = () => {
    scheduled = false;
    if (over || view.isDestroyed) return;
    readCaret(view);
    view.dispatch(view.state.tr.setMeta(cursorsKey, [...waiting]).setMeta('addToHistory', false));
    waiting.clear();
  };
  const schedule = (clients: Iterable<number>) => {
    for (const client of clients) if (client !== awareness.clientID) waiting.add(client);
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    queueMicrotask(flush);
  };
  const onChange = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }) =>
    schedule([...added, ...updated, ...removed]);
  const tell = () => tellOwn(view, awareness);
  awareness.on('change', onChange);
  view.dom.addEventListener('focusin', tell);
  schedule(awareness.getStates().keys());
  return {
    update: (_view: EditorView, before: EditorState) => {
      if (!view.state.selection.eq(before.selection) || view.state.doc !== before.doc) tell();
      const cursors = cursorsKey.getState(view.state);
      if (cursors !== cursorsKey.getState(before)) moved(cursors?.all ?? new Map(), view);
    },
    destroy: () => {
      over = true;
      awareness.off('change', onChange);
      view.dom.removeEventListener('focusin', tell);
      if (awareness.getLocalState() !== null) awareness.setLocalStateField('cursor', null);
    },
  };
}

/** Publishes this person's own selection once they have put the caret somewhere; it stays when focus moves to the chat. */
function tellOwn(view: EditorView, awareness: Awareness): void {
  const local = awareness.getLocalState();
  if (local === null) return;
  const known: unknown = local['cursor'];
  if (!view.hasFocus() && known === undefined) return;
  const { anchor, head } = view.state.selection;
  const cursor = { anchor: relativePosition(view.state, anchor), head: relativePosition(view.state, head) };
  if (sameCursor(known, cursor)) return;
  awareness.setLocalStateField('cursor', cursor);
}

function sameCursor(known: unknown, cursor: { readonly anchor: unknown; readonly head: unknown }): boolean {
  if (typeof known !== 'object' || known === null || !('anchor' in known) || !('head' in known)) return false;
  return sameRelative(known.anchor, cursor.anchor) && sameRelative(known.head, cursor.head);
}

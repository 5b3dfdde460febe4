// SPDX-License-Identifier: GPL-2.0-or-later
import type { RoomEntry, RoomReason } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { RelationsSource, Wiki, WikiChange, WikiPage } from '../wiki/port.ts';
import { PageGraph, type PageId } from './page-graph.ts';
import { RelatednessIndex } from './relatedness.ts';
import { isHostOf, reasonFor } from './room-reason.ts';
import type { SparseVector } from './sparse-vector.ts';
import { VectorIndex } from './vector-index.ts';

/** A room of a page of this wiki with people in it. */
export type TopicRoom = {
  readonly document: string;
  /** Title of the page. */
  readonly title: string;
  readonly count: number;
  readonly people: readonly Person[];
};

export type TopicsDeps = {
  readonly wiki: Pick<Wiki, 'relations' | 'page' | 'onChange'> & RelationsSource;
  /** Rooms of pages with somebody in them. */
  readonly populated: () => readonly TopicRoom[];
  /** Name of a page's room. */
  readonly roomOf: (page: WikiPage) => Promise<string>;
  /** Told when a change could not be followed. */
  readonly failed: (error: unknown) => void;
};

/** Which rooms to offer to the readers of a page. */
export type Topics = {
  /** Reads what all pages say of each other; until it is done, fewer rooms are offered. */
  load(): Promise<void>;
  /**
   * This page's room if somebody is in it, the most populated related rooms, then rooms that editors point at though
   * nobody is there. An empty room never stands above a populated one.
   */
  roomsFor(page: WikiPage): Promise<readonly RoomEntry[]>;
  stop(): void;
};

/** Related rooms offered at most. */
const mostRelated = 4;
/** Empty rooms offered because a hint says so. */
const mostHinted = 2;
/** Below this, two pages have too little to do with each other. */
const leastRelatedness = 0.03;
/** A host is at least this related to what it gathers. */
const hostRelatedness = 0.5;
/** Rooms whose pages are looked at for the first time within one question; the rest is prepared meanwhile. */
const mostFresh = 20;
/** Pages prepared in one turn of the event loop. */
const preparedPerTurn = 2;

export function createTopics(deps: TopicsDeps): Topics {
  return new GraphTopics(deps);
}

class GraphTopics implements Topics {
  readonly #deps: TopicsDeps;
  readonly #graph = new PageGraph();
  readonly #related = new RelatednessIndex(this.#graph);
  readonly #vectors = new VectorIndex();
  readonly #stopListening: () => void;
  readonly #waiting = new Set<PageId>();
  #preparing: NodeJS.Immediate | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(deps: TopicsDeps) {
    this.#deps = deps;
    this.#stopListening = deps.wiki.onChange((change) => this.#follow(change));
  }

  async load(): Promise<void> {
    for await (const { title, relations } of this.#deps.wiki.allRelations()) this.#graph.set(title, relations);
    this.#related.forget(new Set());
  }

  async roomsFor(page: WikiPage): Promise<readonly RoomEntry[]> {
    const rooms = this.#deps.populated();
    const own = await this.#deps.roomOf(page);
    const here = rooms.find((room) => room.document === own);
    const id = this.#graph.find(page.title);
    const related = id === undefined ? [] : this.#relatedRooms(id, rooms, own);
    const offered = new Set([own, ...related.map((entry) => entry.document)]);
    const empty =
      id === undefined ? [] : await this.#emptyRooms(id, page, here === undefined ? own : undefined, offered);
    return [...(here === undefined ? [] : [entryOf('here', here)]), ...related, ...empty];
  }

  stop(): void {
    this.#stopListening();
    if (this.#preparing !== undefined) clearImmediate(this.#preparing);
  }

  #relatedRooms(page: PageId, rooms: readonly TopicRoom[], own: string): readonly RoomEntry[] {
    const hints = new Set(this.#graph.hints(page));
    const byPage = this.#roomsByPage(page, rooms, own);
    const vector = this.#related.vector(page);
    this.#vectors.hold(this.#vectorsOf(byPage.keys(), hints));
    const computed = this.#vectors.compare(vector);
    const scored: { readonly room: TopicRoom; readonly id: PageId; readonly score: number }[] = [];
    for (const [id, room] of byPage) {
      const relatedness = this.#relatedness(page, id, hints, computed.get(id) ?? 0);
      if (relatedness >= leastRelatedness) scored.push({ room, id, score: Math.log1p(room.count) * relatedness });
    }
    return scored
      .toSorted((a, b) => b.score - a.score || compare(a.room.title, b.room.title))
      .slice(0, mostRelated)
      .map(({ room, id }) => entryOf('related', room, reasonFor(this.#graph, page, id)));
  }

  #roomsByPage(page: PageId, rooms: readonly TopicRoom[], own: string): ReadonlyMap<PageId, TopicRoom> {
    const found = new Map<PageId, TopicRoom>();
    for (const room of rooms) {
      const id = this.#graph.find(room.title);
      if (id !== undefined && id !== page && room.document !== own) found.set(id, room);
    }
    return found;
  }

  /** The vectors there are, and a bounded number of new ones; the others are prepared for the next question. */
  #vectorsOf(pages: Iterable<PageId>, hints: ReadonlySet<PageId>): ReadonlyMap<PageId, SparseVector> {
    const vectors = new Map<PageId, SparseVector>();
    let fresh = 0;
    for (const page of pages) {
      const ready = this.#related.readyVector(page);
      if (ready !== undefined) vectors.set(page, ready);
      else if (fresh < mostFresh) {
        fresh += 1;
        vectors.set(page, this.#related.vector(page));
      } else if (!hints.has(page)) this.#prepareLater(page);
    }
    return vectors;
  }

  #relatedness(page: PageId, other: PageId, hints: ReadonlySet<PageId>, computed: number): number {
    // What editors point at counts as fully related.
    if (hints.has(other)) return 1;
    return this.#graph.isHost(other) && isHostOf(this.#graph, page, other)
      ? Math.max(computed, hostRelatedness)
      : computed;
  }

  /** Rooms to gather in though nobody is there: where a hint points, and this page's own if it is a host. */
  async #emptyRooms(
    id: PageId,
    page: WikiPage,
    own: string | undefined,
    offered: ReadonlySet<string>,
  ): Promise<readonly RoomEntry[]> {
    const entries: RoomEntry[] = [];
    const pointsHere = this.#graph.isHost(id) || this.#graph.hints(id).includes(id);
    if (own !== undefined && pointsHere) {
      entries.push(emptyEntry('here', own, page.title, { kind: 'hint' }));
    }
    for (const hint of this.#graph.hints(id)) {
      if (hint === id || entries.length >= mostHinted) continue;
      const target = await this.#deps.wiki.page(this.#graph.title(hint));
      const document = await this.#deps.roomOf(target);
      if (!offered.has(document)) entries.push(emptyEntry('related', document, target.title, { kind: 'hint' }));
    }
    return entries;
  }

  #follow(change: WikiChange): void {
    this.#last = this.#last.then(() => this.#refresh(change)).catch(this.#deps.failed);
  }

  async #refresh(change: WikiChange): Promise<void> {
    switch (change.kind) {
      case 'saved':
      case 'restored':
      case 'relations':
        await this.#reread(change.page.title);
        // A category that was hidden or shown says something else of all its members.
        await this.#rereadMembers(change.page.title);
        return;
      case 'moved':
        await this.#reread(change.from);
        await this.#reread(change.page.title);
        return;
      case 'deleted':
        this.#related.forget(this.#graph.set(change.page.title, undefined));
        return;
      case 'access':
      case 'signed_out':
        return;
    }
  }

  async #rereadMembers(title: string): Promise<void> {
    const id = this.#graph.find(title);
    if (id === undefined) return;
    const titles = Array.from(this.#graph.members(id), (member) => this.#graph.title(member));
    for (const member of titles) await this.#reread(member);
  }

  async #reread(title: string): Promise<void> {
    const relations = await this.#deps.wiki.relations(title);
    this.#related.forget(this.#graph.set(title, relations));
  }

  #prepareLater(page: PageId): void {
    this.#waiting.add(page);
    this.#preparing ??= setImmediate(() => this.#prepareSome());
  }

  #prepareSome(): void {
    this.#preparing = undefined;
    let prepared = 0;
    for (const page of this.#waiting) {
      this.#waiting.delete(page);
      this.#related.vector(page);
      prepared += 1;
      if (prepared === preparedPerTurn) break;
    }
    if (this.#waiting.size > 0) this.#preparing = setImmediate(() => this.#prepareSome());
  }
}

function entryOf(kind: 'here' | 'related', room: TopicRoom, reason?: RoomReason): RoomEntry {
  const { document, title, count, people } = room;
  return { kind, document, title, count, people, ...(reason === undefined ? {} : { reason }) };
}

function emptyEntry(kind: 'here' | 'related', document: string, title: string, reason?: RoomReason): RoomEntry {
  return { kind, document, title, count: 0, people: [], ...(reason === undefined ? {} : { reason }) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

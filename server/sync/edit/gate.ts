// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import * as Y from 'yjs';
import { continuesHistory } from './history.ts';
import { mayStand, requiredAttributes } from './page-content.ts';
import { foreign, gone, isTooDeep, keyOfId, type Place, placeInside, placeOfKnown, root } from './place.ts';
import type { ReadUpdate, Struct } from './read-update.ts';

/** What an update would bring to a document. */
export type Examined = {
  /** False when the document holds all of it already. */
  readonly brings: boolean;
  /** Clients whose structs are new. */
  readonly clients: readonly number[];
};

/** Clients that one update may bring structs of: a person's own tabs and reloads. */
const mostClients = 64;

/**
 * Compares an update with the document it is for. It passes only when Yjs can apply all of it at once, when it
 * continues what is known of each client, and when the page schema has such content.
 * @throws ParleyError `dependency_missing`, `author_forged`, `content_refused`, `too_large`
 */
export function examine(doc: Y.Doc, update: ReadUpdate): Examined {
  return new Examination(doc, update).run();
}

/** A client's structs of the update, and how far they were examined. */
type Progress = { readonly client: number; readonly structs: readonly Struct[]; next: number; reached: number };

class Examination {
  private readonly doc: Y.Doc;
  private readonly update: ReadUpdate;
  private readonly progress = new Map<number, Progress>();
  private readonly places = new Map<Y.Item, { readonly place: Place; readonly attribute: string | null }>();
  /** `element item, attribute` pairs that this update sets. */
  private readonly attributesSet = new Set<string>();
  private readonly newElements: Y.Item[] = [];

  constructor(doc: Y.Doc, update: ReadUpdate) {
    this.doc = doc;
    this.update = update;
  }

  run(): Examined {
    for (const [client, structs] of this.update.structs) this.begin(client, structs);
    if (this.progress.size > mostClients) throw new ParleyError('too_large');
    this.examineStructs();
    this.requireAttributes();
    const deletes = this.examineDeletes();
    return { brings: this.progress.size > 0 || deletes, clients: [...this.progress.keys()] };
  }

  private known(client: number): number {
    return Y.getState(this.doc.store, client);
  }

  /** Leaves out what the document holds, after a look whether it is the same. */
  private begin(client: number, structs: readonly Struct[]): void {
    const known = this.known(client);
    const [first] = structs;
    if (first === undefined) return;
    const old = structs.filter((struct) => struct.id.clock < known);
    if (!continuesHistory(this.doc.store, old, known)) throw new ParleyError('author_forged');
    const next = structs.findIndex((struct) => struct.id.clock + struct.length > known);
    if (next === -1) return;
    if (first.id.clock > known) throw new ParleyError('dependency_missing');
    this.progress.set(client, { client, structs, next, reached: known });
  }

  /** In an order in which Yjs can integrate them: what others build on comes first. */
  private examineStructs(): void {
    let moved = true;
    while (moved) {
      moved = false;
      for (const progress of this.progress.values()) moved = this.advance(progress) || moved;
    }
    for (const { next, structs } of this.progress.values()) {
      if (next < structs.length) throw new ParleyError('dependency_missing');
    }
  }

  private advance(progress: Progress): boolean {
    const before = progress.next;
    for (let struct = progress.structs[progress.next]; struct !== undefined; struct = progress.structs[progress.next]) {
      if (struct instanceof Y.Skip) throw new ParleyError('dependency_missing');
      if (struct instanceof Y.Item) {
        if (!this.isReady(struct)) break;
        this.examineItem(struct);
      }
      progress.next += 1;
      progress.reached = struct.id.clock + struct.length;
    }
    return progress.next > before;
  }

  private isReady(item: Y.Item): boolean {
    const { origin, rightOrigin, parent } = item;
    return [origin, rightOrigin, parent instanceof Y.ID ? parent : null].every(
      (id) => id === null || this.isThere(id, item.id),
    );
  }

  private isThere(id: Y.ID, from: Y.ID): boolean {
    if (id.client === from.client) return id.clock < from.clock;
    return id.clock < Math.max(this.known(id.client), this.progress.get(id.client)?.reached ?? 0);
  }

  private examineItem(item: Y.Item): void {
    const { place, attribute } = this.placeOf(item);
    this.places.set(item, { place, attribute });
    if (!mayStand(item.content, place, attribute) || isTooDeep(place)) throw new ParleyError('content_refused');
    if (place.kind === 'gone') return;
    if (attribute !== null && place.kind === 'element') this.attributesSet.add(`${place.id} ${attribute}`);
    else if (item.content instanceof Y.ContentType) this.newElements.push(item);
  }

  /** As Yjs finds the parent of an item: its own, or that of a neighbour. */
  private placeOf(item: Y.Item): { readonly place: Place; readonly attribute: string | null } {
    const { parent, parentSub } = item;
    if (typeof parent === 'string') return { place: parent === contentField ? root : foreign, attribute: parentSub };
    if (parent instanceof Y.ID) return { place: this.placeInsideId(parent), attribute: parentSub };
    const neighbour = item.origin ?? item.rightOrigin;
    if (neighbour === null) return { place: foreign, attribute: parentSub };
    return this.placeBeside(neighbour);
  }

  private placeInsideId(id: Y.ID): Place {
    const struct = this.find(id);
    if (!(struct instanceof Y.Item)) return gone;
    return placeInside(struct, this.places.get(struct)?.place ?? placeOfKnown(this.doc, struct));
  }

  private placeBeside(id: Y.ID): { readonly place: Place; readonly attribute: string | null } {
    const struct = this.find(id);
    if (!(struct instanceof Y.Item)) return { place: gone, attribute: null };
    const known = this.places.get(struct);
    return known ?? { place: placeOfKnown(this.doc, struct), attribute: struct.parentSub };
  }

  private find(id: Y.ID): Struct | undefined {
    if (id.clock < this.known(id.client)) return Y.getItem(this.doc.store, id);
    const structs = this.progress.get(id.client)?.structs ?? [];
    return structs[lastUpTo(structs, id.clock, (struct) => struct.id.clock)];
  }

  private requireAttributes(): void {
    for (const { id, content } of this.newElements) {
      const type = content instanceof Y.ContentType ? content.type : undefined;
      if (!(type instanceof Y.XmlElement)) continue;
      const missing = requiredAttributes(type.nodeName).some(
        (name) => !this.attributesSet.has(`${keyOfId(id)} ${name}`),
      );
      if (missing) throw new ParleyError('content_refused');
    }
  }

  /** Whether anything is deleted that was not. */
  private examineDeletes(): boolean {
    let fresh = false;
    for (const [client, ranges] of this.update.deletes) {
      const known = this.known(client);
      const reached = Math.max(known, this.progress.get(client)?.reached ?? 0);
      for (const { clock, length } of ranges) {
        if (clock + length > reached) throw new ParleyError('dependency_missing');
        fresh = this.deletesSomething(client, clock, Math.min(clock + length, known)) || fresh;
      }
    }
    return fresh;
  }

  private deletesSomething(client: number, from: number, to: number): boolean {
    const structs = this.doc.store.clients.get(client) ?? [];
    if (from >= to) return false;
    let something = false;
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (struct === undefined || struct.id.clock >= to) break;
      if (struct.deleted) continue;
      something = true;
      if (struct instanceof Y.Item && this.bares(struct)) throw new ParleyError('content_refused');
    }
    return something;
  }

  /** Whether deleting this item takes from an element that stays an attribute that it cannot be without. */
  private bares(item: Y.Item): boolean {
    const { parent, parentSub } = item;
    if (parentSub === null || !(parent instanceof Y.XmlElement)) return false;
    const holder = parent._item;
    if (holder === null || holder.deleted || !requiredAttributes(parent.nodeName).includes(parentSub)) return false;
    return !this.attributesSet.has(`${keyOfId(holder.id)} ${parentSub}`) && !this.isDeleted(holder.id);
  }

  private isDeleted({ client, clock }: Y.ID): boolean {
    const ranges = this.update.deletes.get(client) ?? [];
    const range = ranges[lastUpTo(ranges, clock, ({ clock: start }) => start)];
    return range !== undefined && range.clock <= clock && clock < range.clock + range.length;
  }
}

/** Index of the last entry that begins at or before a clock, of entries in the order of their clocks. */
function lastUpTo<T>(entries: readonly T[], clock: number, startOf: (entry: T) => number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && startOf(entry) <= clock) low = middle;
    else high = middle - 1;
  }
  return low;
}

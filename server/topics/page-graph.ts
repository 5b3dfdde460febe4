// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageRelations } from '../wiki/port.ts';

/** A number for each title that is a page or is linked to. */
export type PageId = number;

type Entry = {
  readonly title: string;
  /** `false` while only others link to it. */
  exists: boolean;
  out: readonly PageId[];
  readonly in: Set<PageId>;
  categories: readonly PageId[];
  readonly members: Set<PageId>;
  hints: readonly PageId[];
  host: boolean;
  /** How many pages link to it, are in it, or point at its room. */
  named: number;
};

const nothing: readonly PageId[] = [];

/** What the pages of a wiki say about each other, in memory, changed page by page. */
export class PageGraph {
  readonly #ids = new Map<string, PageId>();
  readonly #entries: Entry[] = [];
  /** Ids of titles that are no page any more and that no page names: they are given again. */
  readonly #free: PageId[] = [];
  #pages = 0;

  /** Pages that exist. */
  get pages(): number {
    return this.#pages;
  }

  /** How many ids there are; ids are below this. */
  get size(): number {
    return this.#entries.length;
  }

  find(title: string): PageId | undefined {
    return this.#ids.get(title);
  }

  title(page: PageId): string {
    return this.#entry(page).title;
  }

  /** Pages this one links to, each once. */
  out(page: PageId): readonly PageId[] {
    return this.#entry(page).out;
  }

  /** Pages that link to this one. */
  in(page: PageId): ReadonlySet<PageId> {
    return this.#entry(page).in;
  }

  /** The page's own categories. */
  categories(page: PageId): readonly PageId[] {
    return this.#entry(page).categories;
  }

  /** Pages and categories in a category. */
  members(category: PageId): ReadonlySet<PageId> {
    return this.#entry(category).members;
  }

  /** Pages whose rooms an editor named as this page's. */
  hints(page: PageId): readonly PageId[] {
    return this.#entry(page).hints;
  }

  /** Whether the page gathers the conversations of its neighbours. */
  isHost(page: PageId): boolean {
    return this.#entry(page).host;
  }

  /** Replaces what is known of a page, or forgets it (`undefined`). Answers the pages whose neighbourhood changed. */
  set(title: string, relations: PageRelations | undefined): ReadonlySet<PageId> {
    if (relations === undefined && !this.#ids.has(title)) return new Set();
    const page = this.#idOf(title);
    const entry = this.#entry(page);
    const touched = new Set<PageId>([page, ...entry.out, ...entry.in]);
    const before = [...entry.out, ...entry.categories, ...entry.hints];
    for (const target of entry.out) this.#entry(target).in.delete(page);
    for (const category of entry.categories) this.#entry(category).members.delete(page);
    if (entry.exists !== (relations !== undefined)) this.#pages += relations === undefined ? -1 : 1;
    entry.exists = relations !== undefined;
    entry.out = this.#idsOf(relations?.links ?? [], page);
    entry.categories = this.#idsOf(relations?.categories ?? [], page);
    entry.hints = this.#idsOf(relations?.hints ?? []);
    entry.host = relations?.host ?? false;
    for (const target of entry.out) {
      this.#entry(target).in.add(page);
      touched.add(target);
    }
    for (const category of entry.categories) this.#entry(category).members.add(page);
    for (const named of [...entry.out, ...entry.categories, ...entry.hints]) this.#entry(named).named += 1;
    for (const named of before) this.#entry(named).named -= 1;
    for (const id of new Set([page, ...before])) if (this.#forget(id)) touched.add(id);
    return touched;
  }

  /** A title that is no page and that no page names is forgotten; answers whether it was. */
  #forget(id: PageId): boolean {
    const { title, exists, named } = this.#entry(id);
    if (exists || named > 0) return false;
    this.#ids.delete(title);
    this.#free.push(id);
    return true;
  }

  #idsOf(titles: readonly string[], except?: PageId): readonly PageId[] {
    if (titles.length === 0) return nothing;
    const ids = new Set(titles.map((title) => this.#idOf(title)));
    if (except !== undefined) ids.delete(except);
    return [...ids];
  }

  #idOf(title: string): PageId {
    const known = this.#ids.get(title);
    if (known !== undefined) return known;
    const id = this.#free.pop() ?? this.#entries.length;
    this.#ids.set(title, id);
    this.#entries[id] = {
      title,
      exists: false,
      out: nothing,
      in: new Set(),
      categories: nothing,
      members: new Set(),
      hints: nothing,
      host: false,
      named: 0,
    };
    return id;
  }

  #entry(page: PageId): Entry {
    const entry = this.#entries[page];
    if (entry === undefined) throw new RangeError('There is no such page in the graph.');
    return entry;
  }
}

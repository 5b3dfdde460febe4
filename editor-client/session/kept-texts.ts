// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Node } from 'prosemirror-model';
import { pageFromJson, pageToJson } from './page-in-document.ts';
import type { ListedStorage } from './unsent-marks.ts';

/** Words of a person that could not be put into the page: they wait until the person has copied them. */
export type KeptText = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The page with the person's words, and as it was without them. */
  readonly ours: Node;
  readonly base?: Node;
  /** Why they are not in the page. */
  readonly why: ErrorCode | 'does-not-fit';
};

/** The kept texts of one person on one page, in the browser's storage. */
export class KeptTexts {
  readonly #storage: ListedStorage;
  readonly #prefix: string;
  #list: readonly KeptText[];

  constructor(storage: ListedStorage, person: Person, pageKey: string) {
    this.#storage = storage;
    this.#prefix = `parley-kept|${personKey(person)}|${pageKey}|`;
    this.#list = this.#load();
  }

  get list(): readonly KeptText[] {
    return this.#list;
  }

  /** Keeps a text and gives its id. */
  keep(text: Omit<KeptText, 'id'>): string {
    const id = `${text.at.toString(36)}-${crypto.randomUUID()}`;
    this.#list = [...this.#list, { ...text, id }];
    const { base, ...rest } = text;
    const plain = {
      ...rest,
      ours: pageToJson(text.ours),
      ...(base === undefined ? {} : { base: pageToJson(base) }),
    };
    this.#storage.setItem(this.#prefix + id, JSON.stringify(plain));
    return id;
  }

  /** The person has what they need of it. */
  drop(id: string): void {
    this.#list = this.#list.filter((text) => text.id !== id);
    this.#storage.removeItem(this.#prefix + id);
  }

  #load(): readonly KeptText[] {
    const texts: KeptText[] = [];
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index);
      if (key?.startsWith(this.#prefix) !== true) continue;
      const text = readText(key.slice(this.#prefix.length), this.#storage.getItem(key));
      if (text !== undefined) texts.push(text);
    }
    return texts.sort((one, other) => one.at - other.at);
  }
}

function readText(id: string, json: string | null): KeptText | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { at, ours, base, why } = value as Record<string, unknown>;
    const page = pageFromJson(ours);
    const before = pageFromJson(base);
    if (page === undefined || typeof at !== 'number' || typeof why !== 'string') return undefined;
    return { id, at, ours: page, why: why as KeptText['why'], ...(before === undefined ? {} : { base: before }) };
  } catch {
    return undefined;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
import * as Y from 'yjs';
import type { EditFrame } from '@parley/protocol/edit/frames.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import type { EditDocuments, EditHandler } from '../../sync/edit-documents.ts';

type Live = { readonly doc: Y.Doc; readonly authors: Map<number, Person> };

/** Live documents without sockets or a journal, for tests of what works on them. */
export class DocumentsInMemory implements EditDocuments {
  readonly #handler: EditHandler;
  readonly #live = new Map<string, Promise<Live>>();
  readonly told: { readonly name: string; readonly frame: EditFrame }[] = [];
  readonly dropped: { readonly name: string; readonly code: ErrorCode }[] = [];

  constructor(handler: EditHandler) {
    this.#handler = handler;
  }

  #open(name: string): Promise<Live> {
    const known = this.#live.get(name);
    if (known !== undefined) return known;
    const loading = (async () => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, await this.#handler.seed(name));
      return { doc, authors: new Map<number, Person>() };
    })();
    this.#live.set(name, loading);
    return loading;
  }

  async read<T>(name: string, reader: (doc: Y.Doc) => T): Promise<T> {
    return reader((await this.#open(name)).doc);
  }

  async change(name: string, by: Person, writer: (doc: Y.Doc) => void): Promise<void> {
    const live = await this.#open(name);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(live.doc));
    live.authors.set(copy.clientID, by);
    writer(copy);
    Y.applyUpdate(live.doc, Y.encodeStateAsUpdate(copy, Y.encodeStateVector(live.doc)));
  }

  /** What a person types: a change that the handler hears of, as of one that came over a socket. */
  async type(name: string, by: Person, writer: (doc: Y.Doc) => void): Promise<void> {
    await this.change(name, by, writer);
    this.#handler.changed(name, by);
  }

  async still<T>(_name: string, work: () => Promise<T>): Promise<T> {
    return work();
  }

  present(): readonly [] {
    return [];
  }

  async authors(name: string): Promise<ReadonlyMap<number, Person>> {
    return (await this.#open(name)).authors;
  }

  tell(name: string, frame: (admission: Admission) => EditFrame): void {
    const person = { wiki: 'demo', userId: '0', name: 'Reader' };
    this.told.push({ name, frame: frame({ person, roles: [], rights: [], document: name }) });
  }

  async drop(name: string, code: ErrorCode): Promise<void> {
    this.#live.delete(name);
    this.dropped.push({ name, code });
  }
}

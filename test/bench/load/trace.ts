// SPDX-License-Identifier: GPL-2.0-or-later
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contentField } from '@parley/protocol/edit/frames.ts';
import { applyUpdate, Doc, encodeStateVector, decodeStateVector, XmlElement, XmlText } from 'yjs';

/** A concurrent trace as josephg/editing-traces writes it: patches are `[position, deleted, inserted]`. */
type Trace = {
  readonly numAgents: number;
  readonly endContent: string;
  readonly txns: readonly {
    readonly parents: readonly number[];
    readonly agent: number;
    readonly patches: readonly (readonly [number, number, string])[];
  }[];
};

/** One recorded keystroke as a Yjs update, and what its author must have received before sending it. */
export type Keystroke = {
  readonly agent: number;
  readonly update: Uint8Array;
  /** Clocks of the other authors that were known when it was typed. */
  readonly after: ReadonlyMap<number, number>;
  /** The author's own clock after it. */
  readonly clock: number;
};

/** A trace turned into updates of one page. */
export type Recording = {
  readonly clients: readonly number[];
  /** Makes the block that the text goes into; sent by the first author before anything else. */
  readonly opening: Uint8Array;
  readonly keystrokes: readonly Keystroke[];
  readonly endContent: string;
};

const firstClient = 1001;

function textOf(doc: Doc): XmlText {
  const block = doc.getXmlFragment(contentField).get(0);
  const text = block instanceof XmlElement ? block.get(0) : undefined;
  if (!(text instanceof XmlText)) throw new Error('the recording has no text');
  return text;
}

function openingUpdate(): Uint8Array {
  const doc = new Doc();
  doc.clientID = firstClient - 1;
  let opening = new Uint8Array();
  doc.on('update', (update: Uint8Array) => {
    opening = new Uint8Array(update);
  });
  doc.transact(() => {
    const block = new XmlElement('code_block');
    block.insert(0, [new XmlText()]);
    doc.getXmlFragment(contentField).insert(0, [block]);
  });
  return opening;
}

/** One author's copy while the recording is made. */
class Author {
  readonly doc = new Doc();
  readonly known = new Set<number>();
  #last = new Uint8Array();

  constructor(client: number, opening: Uint8Array) {
    this.doc.clientID = client;
    applyUpdate(this.doc, opening);
    this.doc.on('update', (update: Uint8Array) => {
      this.#last = new Uint8Array(update);
    });
  }

  type(patches: readonly (readonly [number, number, string])[]): Uint8Array {
    const text = textOf(this.doc);
    this.doc.transact(() => {
      for (const [position, deleted, inserted] of patches) {
        if (deleted > 0) text.delete(position, deleted);
        if (inserted !== '') text.insert(position, inserted);
      }
    });
    return this.#last;
  }
}

/** Everything that the given transactions build on, and they themselves, that is not known yet; in order. */
function missing(trace: Trace, parents: readonly number[], known: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  const waiting = [...parents];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (known.has(next) || found.has(next)) continue;
    found.add(next);
    waiting.push(...(trace.txns[next]?.parents ?? []));
  }
  return [...found].toSorted((one, other) => one - other);
}

/** Reads a trace and plays it through one Yjs document for each author, keeping every update. */
export function record(file: string): Recording {
  const trace = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Trace;
  const opening = openingUpdate();
  const authors = Array.from({ length: trace.numAgents }, (_, index) => new Author(firstClient + index, opening));
  const keystrokes: Keystroke[] = [];
  for (const [index, txn] of trace.txns.entries()) {
    const author = authors[txn.agent];
    if (author === undefined) throw new Error(`no author ${txn.agent}`);
    for (const earlier of missing(trace, txn.parents, author.known)) {
      const update = keystrokes[earlier]?.update;
      if (update !== undefined) applyUpdate(author.doc, update);
      author.known.add(earlier);
    }
    const after = decodeStateVector(encodeStateVector(author.doc));
    const update = author.type(txn.patches);
    author.known.add(index);
    const clock = decodeStateVector(encodeStateVector(author.doc)).get(author.doc.clientID) ?? 0;
    keystrokes.push({ agent: txn.agent, update, after, clock });
  }
  return { clients: authors.map((author) => author.doc.clientID), opening, keystrokes, endContent: trace.endContent };
}

/** The text of a page that holds a recording. */
export function recordedText(doc: Doc): string {
  for (const block of doc.getXmlFragment(contentField).toArray()) {
    const text = block instanceof XmlElement && block.nodeName === 'code_block' ? block.get(0) : undefined;
    if (text instanceof XmlText) return text.toJSON();
  }
  return '';
}

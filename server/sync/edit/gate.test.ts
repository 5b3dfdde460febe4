// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import * as encoding from 'lib0/encoding';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { prosemirrorToYXmlFragment, updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import { examine } from './gate.ts';
import { readUpdate } from './read-update.ts';

function pageDoc(...blocks: readonly Node[]): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorToYXmlFragment(pageSchema.node('doc', null, [...blocks]), doc.getXmlFragment(contentField));
  return doc;
}

const paragraph = (text: string): Node => pageSchema.node('paragraph', null, [pageSchema.text(text)]);
const start = (): Y.Doc => pageDoc(paragraph('Spiders spin.'));

/** The update that a change makes on another copy of the document. */
function made(doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  copy.transact(() => change(copy));
  return Y.mergeUpdates(updates);
}

function verdict(doc: Y.Doc, update: Uint8Array): string {
  try {
    return examine(doc, readUpdate(update)).brings ? 'brings something' : 'brings nothing';
  } catch (error) {
    if (error instanceof ParleyError) return error.code;
    throw error;
  }
}

const top = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(contentField);

function element(name: string, attributes: Readonly<Record<string, unknown>> = {}, children: Y.XmlElement[] = []) {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, children);
  return made;
}

function firstText(doc: Y.Doc): Y.XmlText {
  const block = top(doc).get(0);
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('The first block has no text.');
  return text;
}

function firstBlock(doc: Y.Doc): Y.XmlElement {
  const block = top(doc).get(0);
  if (!(block instanceof Y.XmlElement)) throw new Error('There is no block.');
  return block;
}

describe('the gate passes what editors write', () => {
  const row = (type: 'table_cell' | 'table_header') =>
    pageSchema.node('table_row', null, [pageSchema.node(type, null, [paragraph('cell')])]);
  const everything = pageSchema.node('doc', null, [
    pageSchema.node('heading', { level: 3 }, [pageSchema.text('Webs')]),
    pageSchema.node('paragraph', null, [
      pageSchema.text('bold', [pageSchema.mark('strong')]),
      pageSchema.node('hard_break'),
      pageSchema.text('link', [pageSchema.mark('page_link', { title: 'Silk' }), pageSchema.mark('em')]),
      pageSchema.node('opaque_inline', { html: '<math></math>' }),
      pageSchema.node('reference', { mw: '{}' }),
      pageSchema.node('transclusion_inline', { mw: '{}', wrap: '[["i",{},0]]' }),
      pageSchema.node('comment_inline', { text: 'hidden' }),
      pageSchema.text('\u00a0', [pageSchema.mark('entity')]),
    ]),
    pageSchema.node('bullet_list', null, [pageSchema.node('list_item', null, [paragraph('item')])]),
    pageSchema.node('ordered_list', { order: 3 }, [pageSchema.node('list_item', null, [paragraph('item')])]),
    pageSchema.node('blockquote', null, [paragraph('quote')]),
    pageSchema.node('code_block', null, [pageSchema.text('code')]),
    pageSchema.node('table', null, [row('table_header'), row('table_cell')]),
    pageSchema.node('horizontal_rule'),
    pageSchema.node('definition_list', null, [
      pageSchema.node('definition_term', null, [paragraph('term')]),
      pageSchema.node('definition_description', { before: '\n' }, [paragraph('description')]),
    ]),
    pageSchema.node('captioned_table', null, [
      pageSchema.node('table_caption', null, [pageSchema.text('caption')]),
      pageSchema.node('table', { attributes: '{"class":"wikitable"}' }, [row('table_cell')]),
    ]),
    pageSchema.node('figure', { media: '<a></a>' }, [pageSchema.text('a web', [pageSchema.mark('small')])]),
    pageSchema.node('container', { tag: 'div' }, [
      pageSchema.node('preformatted', null, [pageSchema.text('set', [pageSchema.mark('markup', { wrap: '[]' })])]),
      pageSchema.node('transclusion', { mw: '{"parts":[]}' }),
      pageSchema.node('extension', { name: 'gallery', mw: '{}' }),
      pageSchema.node('comment', { text: 'hidden' }),
    ]),
    pageSchema.node('category', { title: 'Spiders' }),
    pageSchema.node('page_property', { name: 'displaytitle', content: 'x' }),
    pageSchema.node('opaque_block', { html: '<div></div>' }),
  ]);

  test('a whole page with every node and mark of the schema', () => {
    const doc = new Y.Doc();
    top(doc);
    const update = Y.encodeStateAsUpdate(pageDoc(...everything.children));
    expect(verdict(doc, update)).toBe('brings something');
    expect(verdict(pageDoc(), update)).toBe('brings something');
  });

  test('turning one page into any other, and back', () => {
    const doc = start();
    const there = made(
      doc,
      (copy) => void updateYFragment(copy, top(copy), everything, { mapping: new Map(), isOMark: new Map() }),
    );
    expect(verdict(doc, there)).toBe('brings something');
    Y.applyUpdate(doc, there);
    const back = made(
      doc,
      (copy) =>
        void updateYFragment(copy, top(copy), pageSchema.node('doc', null, [paragraph('Less.')]), {
          mapping: new Map(),
          isOMark: new Map(),
        }),
    );
    expect(verdict(doc, back)).toBe('brings something');
  });

  test('undo and redo', () => {
    const doc = start();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const undo = new Y.UndoManager(top(copy));
    const seen: string[] = [];
    copy.on('update', (update: Uint8Array) => {
      seen.push(verdict(doc, update));
      Y.applyUpdate(doc, update);
    });
    top(copy).insert(1, [element('heading', { level: 2 })]);
    undo.stopCapturing();
    firstBlock(copy).delete(0, 1);
    undo.undo();
    undo.undo();
    undo.redo();
    undo.redo();
    expect(seen).toEqual(Array.from({ length: 6 }, () => 'brings something'));
  });

  test('writing into what somebody deletes at the same time', () => {
    const doc = start();
    const typing = made(doc, (copy) => firstText(copy).insert(3, 'late'));
    Y.applyUpdate(
      doc,
      made(doc, (copy) => top(copy).delete(0, 1)),
    );
    expect(verdict(doc, typing)).toBe('brings something');
    Y.applyUpdate(doc, typing);
    expect(top(doc).length).toBe(0);
    expect(doc.store.pendingStructs).toBeNull();
  });
});

describe('the gate refuses', () => {
  test.each<readonly [string, (copy: Y.Doc) => void]>([
    ['an element that the schema does not have', (copy) => top(copy).insert(0, [element('script')])],
    ['an element named like a property', (copy) => top(copy).insert(0, [element('constructor')])],
    ['an element where it cannot stand', (copy) => top(copy).insert(0, [element('table_row')])],
    [
      'an element inside the wrong parent',
      (copy) => top(copy).insert(0, [element('bullet_list', {}, [element('paragraph')])]),
    ],
    ['the page within the page', (copy) => top(copy).insert(0, [element('doc')])],
    ['text at the top', (copy) => top(copy).insert(0, [new Y.XmlText('loose')])],
    [
      'text inside a list',
      (copy) => {
        const list = element('bullet_list');
        top(copy).insert(0, [list]);
        list.insert(0, [new Y.XmlText('loose')]);
      },
    ],
    ['an attribute that the element does not have', (copy) => firstBlock(copy).setAttribute('onclick', 'x')],
    ['an attribute of the wrong type', (copy) => top(copy).insert(0, [element('heading', { level: 'two' })])],
    ['an attribute longer than any', (copy) => firstBlock(copy).setAttribute('before', ' '.repeat(20_001))],
    ['markup longer than any', (copy) => top(copy).insert(0, [element('opaque_block', { html: 'x'.repeat(400_001) })])],
    [
      'a mark with more text than any',
      (copy) => firstText(copy).format(0, 3, { strong: { attributes: 'x'.repeat(20_001) } }),
    ],
    ['an element without an attribute it needs', (copy) => top(copy).insert(0, [element('category')])],
    ['a mark that the schema does not have', (copy) => firstText(copy).format(0, 3, { blink: {} })],
    ['a mark without what it needs', (copy) => firstText(copy).format(0, 3, { link: {} })],
    ['a mark with more than it has', (copy) => firstText(copy).format(0, 3, { strong: { style: 'x' } })],
    ['an embedded object in a text', (copy) => firstText(copy).insertEmbed(0, { image: 'x' })],
    ['another root', (copy) => copy.getMap('elsewhere').set('key', 'value')],
    ['a map inside the page', (copy) => top(copy).insert(0, [new Y.Map() as unknown as Y.XmlElement])],
    ['a document inside the page', (copy) => firstBlock(copy).setAttribute('title', new Y.Doc() as unknown as string)],
  ])('%s', (_what, change) => {
    const doc = start();
    expect(verdict(doc, made(doc, change))).toBe('content_refused');
  });

  test('marks in code', () => {
    const doc = pageDoc(pageSchema.node('code_block', null, [pageSchema.text('code')]));
    expect(
      verdict(
        doc,
        made(doc, (copy) => firstText(copy).format(0, 2, { strong: {} })),
      ),
    ).toBe('content_refused');
  });

  test('taking from an element the attribute it cannot be without', () => {
    const doc = pageDoc(pageSchema.node('category', { title: 'Spiders' }));
    expect(
      verdict(
        doc,
        made(doc, (copy) => firstBlock(copy).removeAttribute('title')),
      ),
    ).toBe('content_refused');
    const renamed = made(doc, (copy) => firstBlock(copy).setAttribute('title', 'Silk'));
    expect(verdict(doc, renamed)).toBe('brings something');
    expect(
      verdict(
        doc,
        made(doc, (copy) => top(copy).delete(0, 1)),
      ),
    ).toBe('brings something');
  });

  test('an update whose parent it does not know, and passes it once it does', () => {
    const doc = start();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const updates: Uint8Array[] = [];
    copy.on('update', (update: Uint8Array) => updates.push(update));
    top(copy).insert(1, [element('paragraph')]);
    const second = top(copy).get(1);
    if (second instanceof Y.XmlElement) second.insert(0, [new Y.XmlText('later')]);
    const [first = new Uint8Array(), later = new Uint8Array()] = updates;
    expect(verdict(doc, later)).toBe('dependency_missing');
    Y.applyUpdate(doc, first);
    expect(verdict(doc, later)).toBe('brings something');
  });

  test('deleting what does not exist yet', () => {
    const doc = start();
    const ahead = new Y.Doc();
    Y.applyUpdate(ahead, Y.encodeStateAsUpdate(doc));
    firstText(ahead).insert(0, 'new');
    const deletion = made(ahead, (copy) => firstText(copy).delete(0, 3));
    expect(verdict(doc, deletion)).toBe('dependency_missing');
  });

  test('other words under clocks that were used', () => {
    const doc = start();
    const copyOf = () => {
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      copy.clientID = 77;
      return copy;
    };
    const [one, two] = [copyOf(), copyOf()];
    firstText(one).insert(0, 'true');
    firstText(two).insert(0, 'fork');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(one));
    expect(verdict(doc, Y.encodeStateAsUpdate(one))).toBe('brings nothing');
    expect(verdict(doc, Y.encodeStateAsUpdate(two))).toBe('author_forged');
  });

  test('an item that refers to itself', () => {
    const doc = start();
    const update = made(doc, (copy) => firstText(copy).insert(0, 'abc'));
    const [item] = Y.decodeUpdate(update).structs;
    if (!(item instanceof Y.Item)) throw new Error('There is no item.');
    const read = readUpdate(update);
    Object.assign(item, { origin: item.id });
    expect(() => examine(doc, { ...read, structs: new Map([[item.id.client, [item]]]) })).toThrow(ParleyError);
  });

  test('random bytes, without an error of another kind', () => {
    let state = 12_345;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state % below;
    };
    const doc = start();
    const honest = made(doc, (copy) => top(copy).insert(1, [element('heading', { level: 2 })]));
    for (let round = 0; round < 3000; round += 1) {
      const bytes = Uint8Array.from(honest);
      for (let change = 0; change <= random(4); change += 1) bytes[random(bytes.length)] = random(256);
      const said = verdict(doc, bytes);
      if (said !== 'brings something') continue;
      // What passes must be something that Yjs applies whole.
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      Y.applyUpdate(copy, bytes);
      expect(copy.store.pendingStructs).toBeNull();
    }
    expect(verdict(doc, honest)).toBe('brings something');
  });
});

describe('the gate is not kept busy', () => {
  test('by an update that deletes the same thing again and again', () => {
    const doc = pageDoc(pageSchema.node('category', { title: 'Spiders' }));
    const { clientID } = doc;
    const encoder = encoding.createEncoder();
    const repeats = 60_000;
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, clientID);
    encoding.writeVarUint(encoder, repeats + 1);
    // The attribute, many times, and at last the element that cannot be without it.
    for (let count = 0; count < repeats; count += 1) {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, 1);
    }
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 1);
    const before = process.threadCpuUsage();
    expect(verdict(doc, encoding.toUint8Array(encoder))).toBe('brings something');
    // Microseconds that this thread worked, whatever else the machine does.
    expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000);
  });

  test('and lets nobody nest a page so deeply that no one can read it', () => {
    const nested = (doc: Y.Doc, levels: number): void => {
      let inner: Y.XmlFragment = top(doc);
      while (inner.get(0) instanceof Y.XmlElement) inner = inner.get(0) as Y.XmlElement;
      for (let level = 0; level < levels; level += 1) {
        const quote = new Y.XmlElement('blockquote');
        inner.insert(0, [quote]);
        inner = quote;
      }
    };
    const empty = pageDoc();
    expect(
      verdict(
        empty,
        made(empty, (copy) => nested(copy, 201)),
      ),
    ).toBe('content_refused');
    const deep = made(empty, (copy) => nested(copy, 199));
    expect(verdict(empty, deep)).toBe('brings something');
    Y.applyUpdate(empty, deep);
    expect(
      verdict(
        empty,
        made(empty, (copy) => nested(copy, 1)),
      ),
    ).toBe('brings something');
    expect(
      verdict(
        empty,
        made(empty, (copy) => nested(copy, 2)),
      ),
    ).toBe('content_refused');
  });
});

// SPDX-License-Identifier: GPL-2.0-or-later
import { assert, property } from 'fast-check';
import { initProseMirrorDoc } from 'y-prosemirror';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { contentField } from '@parley/protocol/edit/frames.ts';
import { anyPage } from '@parley/protocol/merge/pages-for-tests.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { pageOfDraft, seedOf, writeDraft } from './draft-document.ts';
import { parsePage, renderPage } from './page-html.ts';

function liveFrom(html: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedOf(parsePage(html)));
  return doc;
}

function textAt(doc: Y.Doc, block: number): Y.XmlText {
  const element = doc.getXmlFragment(contentField).get(block);
  const text = element instanceof Y.XmlElement ? element.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('there is no text');
  return text;
}

describe('a draft in a live document', () => {
  test('holds any page as it is, and as y-prosemirror reads it', () => {
    assert(
      property(anyPage, (page) => {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, seedOf(page));
        expect(pageOfDraft(doc).eq(page)).toBe(true);
        expect(initProseMirrorDoc(doc.getXmlFragment(contentField), pageSchema).doc.eq(page)).toBe(true);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('becomes any other page', () => {
    assert(
      property(anyPage, anyPage, (one, other) => {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, seedOf(one));
        writeDraft(doc, other);
        expect(renderPage(pageOfDraft(doc))).toBe(renderPage(other));
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test('is not touched where the new page is the same', () => {
    const doc = liveFrom('<p>one</p><p>two</p><h2>three</h2>');
    let changes = 0;
    doc.on('update', () => (changes += 1));
    writeDraft(doc, parsePage('<p>one</p><p>two</p><h2>three</h2>'));
    expect(changes).toBe(0);
  });

  test('keeps carets in place while blocks before and words beside them change', () => {
    const doc = liveFrom('<p>one</p><p>two words here</p><p>three</p>');
    const caret = Y.createRelativePositionFromTypeIndex(textAt(doc, 1), 4);
    writeDraft(doc, parsePage('<p>new</p><p>one</p><p>two words here now</p><p>3</p>'));
    const place = Y.createAbsolutePositionFromRelativePosition(caret, doc);
    expect(place?.type).toBe(textAt(doc, 2));
    expect(place?.index).toBe(4);
  });

  test('takes what somebody types elsewhere at the same time', () => {
    const doc = liveFrom('<p>one</p><p>two</p><p>three</p>');
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    textAt(other, 2).insert(5, ' and more');
    writeDraft(doc, parsePage('<p>1</p><ul><li><p>item</p></li></ul><p>two</p><p>three</p>'));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(renderPage(pageOfDraft(doc))).toBe('<p>1</p><ul><li><p>item</p></li></ul><p>two</p><p>three and more</p>');
  });

  test('is only read by reading it, also when it holds what no page can', () => {
    const doc = liveFrom('<p>one</p>');
    doc.getXmlFragment(contentField).insert(1, [new Y.XmlElement('script')]);
    const before = Y.encodeStateAsUpdate(doc);
    expect(() => pageOfDraft(doc)).toThrow(expect.objectContaining({ code: 'content_refused' }));
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });
});

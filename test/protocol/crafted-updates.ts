// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from 'yjs';

/** An update that builds on another which is never sent: `size` characters that wait for their parent for ever. */
export function updateWithMissingParent(seed: number, size: number): Uint8Array {
  const doc = new Doc();
  doc.clientID = 500_000 + seed;
  const paragraph = new XmlElement('paragraph');
  doc.getXmlFragment(contentField).insert(0, [paragraph]);
  const before = encodeStateVector(doc);
  const text = new XmlText();
  text.insert(0, 'x'.repeat(size));
  paragraph.insert(0, [text]);
  return encodeStateAsUpdate(doc, before);
}

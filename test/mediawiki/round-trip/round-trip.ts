// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { WriteOptions } from '@parley/protocol/parsoid/write-html.ts';
import type { Node } from 'prosemirror-model';
import { initProseMirrorDoc, updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import { pageOfDraft, seedOf } from '../../../server/editing/draft-document.ts';
import { readParsoidPage, writeParsoidPage } from '../../../server/editing/parsoid-page.ts';
import type { Sample } from './data-folder.ts';
import type { ParsoidLines } from './parsoid-lines.ts';

/** What a page became on its way through an edit session. */
export type Outcome = {
  readonly wikitext: string;
  /** Whether the live document holds the page as it was read, for the server and for an editor. */
  readonly held: boolean;
};

/** Makes an editor's change in a page; `undefined` when there is no place for it. */
export type ChangePage = (page: Node) => Node | undefined;

const known = new WeakMap<Sample, Promise<string>>();

function remember(sample: Sample, html: Promise<string>): Promise<string> {
  known.set(sample, html);
  return html;
}

/**
 * The way of a page through an edit session: Parsoid's HTML, our document, a live document with an editor bound to it,
 * our document again, HTML, and Parsoid's selective serialiser.
 */
export async function throughSession(
  parsoid: ParsoidLines,
  sample: Sample,
  change: ChangePage = (page) => page,
  options: WriteOptions = {},
): Promise<Outcome | undefined> {
  const { name, wikitext } = sample;
  const title = /[#<>[\]|{}:]/.test(name) ? 'Round trip' : name;
  const html = await (known.get(sample) ?? remember(sample, parsoid.html(title, wikitext)));
  const page = await readParsoidPage(html);
  page.check();
  const live = new Y.Doc();
  Y.applyUpdate(live, seedOf(page));
  const fragment = live.getXmlFragment(contentField);
  const { doc: shown, mapping } = initProseMirrorDoc(fragment, pageSchema);
  const changed = change(shown);
  if (changed === undefined) return undefined;
  const held = shown.eq(page) && pageOfDraft(live).eq(page);
  // What y-prosemirror does with the change of an editor.
  updateYFragment(live, fragment, changed, { mapping, isOMark: new Map() });
  const written = await writeParsoidPage(pageOfDraft(live), html, options);
  live.destroy();
  return { wikitext: await parsoid.source(title, wikitext, html, written), held };
}

/** Runs over samples with as many at once as keep the processes busy. */
export async function forEach<T>(
  samples: readonly T[],
  work: (sample: T, index: number) => Promise<void>,
  atOnce = 6,
): Promise<void> {
  let next = 0;
  const runner = async () => {
    for (let index = next++; index < samples.length; index = next++) {
      const sample = samples[index];
      if (sample !== undefined) await work(sample, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
}

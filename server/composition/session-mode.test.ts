// SPDX-License-Identifier: GPL-2.0-or-later
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { sourcePage, wikitextOf } from '@parley/protocol/schema/source-line.ts';
import { pageOfDraft, writeDraft } from '../editing/draft-document.ts';
import { alice, bob, EditingOverAWiki, emptyDatabase } from '../editing/testing/editing-over-a-wiki.ts';
import { createEmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import type { PageSource, RevisionContent, Wiki } from '../wiki/port.ts';

const title = 'Orb-weaver';
let world: EditingOverAWiki;
/** Happens once, while the wiki turns a draft into the other form. */
let meanwhile: (() => Promise<void>) | undefined;

/** Paragraphs with empty lines between them: all the markup these tests need. */
const source: PageSource = {
  sourceOf: async ({ html }) => {
    await meanwhile?.();
    return [...html.matchAll(/<p>(.*?)<\/p>/gu)].map(([, text]) => text).join('\n\n');
  },
  htmlOf: async ({ source: text }) => htmlOf(text),
};

function htmlOf(wikitext: string): string {
  return wikitext
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('');
}

function withSource(wiki: Wiki): Wiki {
  const sourced = async (content: RevisionContent | undefined): Promise<RevisionContent | undefined> => {
    if (content === undefined) return undefined;
    const { html } = content;
    return { ...content, source: await source.sourceOf({ title, baseRevision: 0, html }) };
  };
  return {
    ...wiki,
    source,
    latest: async (page) => sourced(await wiki.latest(page)),
    revision: async (id) => sourced(await wiki.revision(id)),
  };
}

beforeEach(async () => {
  meanwhile = undefined;
  const clock = { now: 1_800_000_000_000 };
  const db = await emptyDatabase();
  const wiki = createEmbeddedWiki(db, {
    id: 'demo',
    rolesOf: () => [],
    log: pino({ level: 'silent' }),
    now: () => clock.now,
  });
  world = new EditingOverAWiki(db, withSource(wiki), clock);
  await world.publishElsewhere(title, '<p>One spider.</p><p>Two webs.</p>');
  return async () => {
    await world.editing.stop();
    wiki.stop();
    await db.destroy();
  };
});

async function opened(): Promise<string> {
  const document = await world.documentOf(title);
  await world.draftHtml(document);
  return document;
}

async function wikitextIn(document: string): Promise<string> {
  return wikitextOf(await world.documents.read(document, pageOfDraft));
}

async function writeWikitext(document: string, text: string): Promise<void> {
  await world.documents.type(document, bob, (doc) => writeDraft(doc, sourcePage(pageSchema, text)));
  await world.settled(document);
}

describe('a session that changes to the source', () => {
  test('begins a new lineage with the wikitext, line by line', async () => {
    const visual = await opened();
    await world.editing.changeMode(visual, 'source');
    expect(world.documents.dropped).toContainEqual({ name: visual, code: 'session_over' });
    const document = await opened();
    expect(document).not.toBe(visual);
    expect(await wikitextIn(document)).toBe('One spider.\n\nTwo webs.');
    const session = await world.editing.session(document);
    expect(session.state()).toMatchObject({ mode: 'source', hasSource: true, unpublished: false });
  });

  test('takes an unpublished draft along, and who wrote it', async () => {
    const visual = await opened();
    await world.write(visual, alice, '<p>One brown spider.</p><p>Two webs.</p>');
    await world.editing.changeMode(visual, 'source');
    const document = await opened();
    expect(await wikitextIn(document)).toBe('One brown spider.\n\nTwo webs.');
    const session = await world.editing.session(document);
    expect(session.record).toMatchObject({ mode: 'source', unpublished: true, baseRevision: 1 });
    expect(await session.participants()).toMatchObject([{ person: alice, share: 1 }]);
  });

  test('and back has what was written in the source', async () => {
    await world.editing.changeMode(await opened(), 'source');
    const inSource = await opened();
    await writeWikitext(inSource, 'One spider.\n\nThree webs.');
    await world.editing.changeMode(inSource, 'visual');
    const document = await opened();
    expect(await world.draftHtml(document)).toBe('<p>One spider.</p><p>Three webs.</p>');
    expect((await world.editing.session(document)).record).toMatchObject({ mode: 'visual', unpublished: true });
  });

  test('counts what the wiki would not keep as no change', async () => {
    await world.editing.changeMode(await opened(), 'source');
    const document = await opened();
    await writeWikitext(document, 'One spider.\n\nTwo webs. \n\n');
    expect((await world.editing.session(document)).record.unpublished).toBe(false);
    await writeWikitext(document, 'One spider.\nTwo webs.');
    expect((await world.editing.session(document)).record.unpublished).toBe(true);
    expect((await world.editing.changes(document)).draft.html).toContain('One spider.');
  });

  test('follows an edit made elsewhere', async () => {
    await world.editing.changeMode(await opened(), 'source');
    const document = await opened();
    const revision = await world.publishElsewhere(title, '<p>One spider.</p><p>Many webs.</p>');
    await world.based(document, revision);
    expect(await wikitextIn(document)).toBe('One spider.\n\nMany webs.');
  });

  test('stays as it is while the page changed elsewhere and nobody decided', async () => {
    const visual = await opened();
    await world.write(visual, alice, '<p>My spider.</p><p>Two webs.</p>');
    const revision = await world.publishElsewhere(title, '<p>Your spider.</p><p>Two webs.</p>');
    await world.saw(visual, revision);
    await expect(world.editing.changeMode(visual, 'source')).rejects.toMatchObject({ code: 'edit_conflict' });
    expect(await world.draftHtml(visual)).toBe('<p>My spider.</p><p>Two webs.</p>');
  });

  test('keeps the draft when the wiki fails', async () => {
    const visual = await opened();
    await world.write(visual, alice, '<p>My spider.</p><p>Two webs.</p>');
    meanwhile = () => Promise.reject(new Error('down'));
    await expect(world.editing.changeMode(visual, 'source')).rejects.toThrow('down');
    expect(await opened()).toBe(visual);
    expect(await world.draftHtml(visual)).toBe('<p>My spider.</p><p>Two webs.</p>');
  });
});

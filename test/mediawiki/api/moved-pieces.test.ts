// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import type { Node } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readParsoidPage, writeParsoidPage } from '../../../server/editing/parsoid-page.ts';
import { signedRequest } from '../wiki/signed-request.ts';
import { startWiki, type TestWiki } from '../wiki/start-wiki.ts';

let wiki: TestWiki;
beforeAll(async () => {
  wiki = await startWiki({ push: false, parleyServer: 'http://127.0.0.1:9' });
});
afterAll(() => wiki.stop());

async function ask(path: string, body: object): Promise<Record<string, string>> {
  const url = `${wiki.rest}/parley/v0/server/${path}`;
  const answer = await signedRequest(url, { secret: wiki.secret, wiki: wiki.id }, 'POST', { title: 'Cat', ...body });
  return (await answer.json()) as Record<string, string>;
}

/** Takes a block out and puts it back elsewhere, as dragging does. */
function moved(page: Node, from: number, to: number): Node {
  const blocks = [...page.children];
  blocks.splice(to, 0, ...blocks.splice(from, 1));
  return pageSchema.node('doc', page.attrs, blocks);
}

/** The wikitext of a page after one of its blocks was moved. */
async function after(wikitext: string, from: number, to: number): Promise<string | undefined> {
  const { html: original = '' } = await ask('html', { wikitext });
  const page = moved(await readParsoidPage(original), from, to);
  return (await ask('source', { revision: null, wikitext, original, html: await writeParsoidPage(page, original) }))['wikitext']; // prettier-ignore
}

describe('A block that is moved', () => {
  const box = '{{Infobox|name=X}}';
  const [one, two] = ['The first.', 'The second.'];

  test('from the top of a page leaves no blank line there', async () => {
    expect(await after(`${box}\n${one}\n\n${two}\n`, 0, 1)).toBe(`${one}\n${box}\n\n${two}\n`);
    expect(await after(`${box}\n\n${one}\n\n${two}\n`, 0, 1)).toBe(`${one}\n${box}\n\n${two}\n`);
    expect(await after(`== A ==\n${one}\n\n${two}\n`, 0, 1)).toBe(`${one}\n== A ==\n\n${two}\n`);
  });

  test('to the top of a page brings none', async () => {
    expect(await after(`${one}\n\n${two}\n`, 1, 0)).toBe(`${two}\n\n${one}`);
    expect(await after(`${one}\n${box}\n${two}\n`, 1, 0)).toBe(`${box}\n${one}\n\n${two}\n`);
  });

  test('leaves a page that begins with a blank line its own', async () => {
    expect(await after(`\n${one}\n\n${two}\n\nThe third.\n`, 1, 2)).toMatch(/^\n/u);
  });
});

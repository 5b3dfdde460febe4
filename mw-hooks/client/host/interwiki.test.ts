// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interwikiTitle } from './interwiki.ts';

const map = [
  { prefix: 'wikipedia' },
  { prefix: 'mediawikiwiki' },
  { prefix: 'de', language: 'Deutsch' },
  { prefix: 'fibre' },
];
const namespaces = { '': 0, talk: 1, fibre: 100, fibre_talk: 101 };
let asked: number;
let answers: boolean;

beforeEach(() => {
  asked = 0;
  answers = true;
  const get = (name: string) => (name === 'wgNamespaceIds' ? namespaces : 'en');
  vi.stubGlobal('mw', { config: { get }, util: { wikiScript: () => '/w/api.php' } });
  vi.stubGlobal('location', { href: 'https://wiki.example/wiki/Silk' });
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return answers
      ? Promise.resolve(new Response(JSON.stringify({ query: { interwikimap: map } })))
      : Promise.reject(new TypeError('away'));
  });
});
afterEach(() => vi.unstubAllGlobals());

// In this order: what the wiki answered once is known from then on.
describe('a link to another wiki', () => {
  test('is not looked for where nothing looks like one', async () => {
    for (const typed of ['Silk', 'wikipedia:', ':Silk', 'https://wikipedia.example/a', 'Silk [a]: b|c']) {
      expect([typed, await interwikiTitle(typed)]).toEqual([typed, undefined]);
    }
    expect(asked).toBe(0);
  });

  test('is asked for again when the wiki did not answer', async () => {
    answers = false;
    expect(await interwikiTitle('wikipedia:Silk')).toBeUndefined();
    answers = true;
    expect(await interwikiTitle('wikipedia:Silk')).toBe('wikipedia:Silk');
    expect(asked).toBe(2);
  });

  test('is known by its prefix, however it is written', async () => {
    expect(await interwikiTitle(' Wikipedia: Silk road ')).toBe('wikipedia:Silk road');
    expect(await interwikiTitle('MediaWikiWiki:Help:Links')).toBe('mediawikiwiki:Help:Links');
    expect(await interwikiTitle('Talk:Silk')).toBeUndefined();
    expect(asked).toBe(0);
  });

  test('is none where the wiki has a namespace of that name', async () => {
    for (const typed of ['Fibre:Flax', 'fibre talk:Flax', ':FIBRE: Flax']) {
      expect([typed, await interwikiTitle(typed)]).toEqual([typed, undefined]);
    }
  });

  test('in another language has the colon that makes it a link in the text', async () => {
    expect(await interwikiTitle('de:Seide')).toBe(':de:Seide');
    expect(await interwikiTitle(':de:Seide')).toBe(':de:Seide');
  });
});

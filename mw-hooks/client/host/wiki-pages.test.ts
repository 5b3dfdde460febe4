// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { missingTitles, signInAddress, titleOfAddress } from './wiki-pages.ts';

const origin = 'https://wiki.example';

/** The wiki's own script, as far as these ask it. */
function onWiki(articlePath: string): void {
  const values: Readonly<Record<string, string>> = {
    wgArticlePath: articlePath,
    wgScript: '/w/index.php',
    wgPageName: 'Silk_road',
    wgUserLanguage: 'en',
  };
  vi.stubGlobal('mw', {
    config: { get: (name: string) => values[name] },
    util: {
      getUrl: (title: string, query: Readonly<Record<string, string>>) =>
        `/wiki/${title}?${new URLSearchParams(query)}`,
      wikiScript: () => '/w/api.php',
    },
  });
  vi.stubGlobal('location', { href: `${origin}/wiki/Silk_road` });
}

beforeEach(() => onWiki('/wiki/$1'));
afterEach(() => vi.unstubAllGlobals());

describe('the page that an address leads to', () => {
  test.each([
    ['/wiki/Silk_road', 'Silk road'],
    ['/wiki/Caf%C3%A9#History', 'Café'],
    ['/w/index.php?title=Talk:Silk&action=history', 'Talk:Silk'],
    ['/wiki/', undefined],
    ['/w/index.php', undefined],
    ['/w/api.php', undefined],
    ['/wiki/%E0%A4%A', undefined],
  ])('%s is %s', (path, title) => {
    expect(titleOfAddress(origin + path, origin)).toBe(title);
  });

  test('of another site is none of this wiki’s', () => {
    expect(titleOfAddress('https://other.example/wiki/Silk', origin)).toBeUndefined();
    expect(titleOfAddress('no address', origin)).toBeUndefined();
  });

  test('is found where the wiki has its script in the path, too', () => {
    onWiki('/w/index.php/$1');
    expect(titleOfAddress(`${origin}/w/index.php/Silk_road`, origin)).toBe('Silk road');
  });
});

test('whoever signs in comes back to the page, and to what they did there', () => {
  expect(signInAddress('/w/index.php?title=Silk_road&action=parley')).toBe(
    '/wiki/Special:UserLogin?returnto=Silk_road&returntoquery=action%3Dparley',
  );
});

test('missing pages are told as they were asked for, however many', async () => {
  const asked: number[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const titles = (new URL(address, origin).searchParams.get('titles') ?? '').split('|');
    asked.push(titles.length);
    const normalized = titles.map((from) => ({ from, to: from.replaceAll('_', ' ') }));
    const pages = normalized.map(({ to }) => ({ title: to, ...(to.startsWith('Gone') ? { missing: true } : {}) }));
    return Response.json({ query: { normalized, pages } });
  });
  const titles = ['Gone_one', ...Array.from({ length: 60 }, (_, at) => `Page ${at}`), 'Gone two'];
  expect(await missingTitles(titles, new AbortController().signal)).toEqual(['Gone_one', 'Gone two']);
  expect(asked).toEqual([50, 12]);
});
